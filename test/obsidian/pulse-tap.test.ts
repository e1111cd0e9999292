// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { button, part, press, startWithSidebar, texts } from './with-sidebar';
import type { WholePlugin } from './whole-plugin';
import { stopPlugin } from './whole-plugin';

const SETTINGS = '.obsidian/plugins/small-wins/data.json';
const NOTE = '2026-11-20.md';

let whole: WholePlugin;

afterEach(async () => {
  whole.host.disk.repair();
  await stopPlugin(whole);
});

async function start(pulse: string, files: Readonly<Record<string, string>>): Promise<void> {
  whole = await startWithSidebar({ [SETTINGS]: JSON.stringify({ pulse }), ...files });
}

function note(path = NOTE): string {
  return whole.host.memory.text(path) ?? '';
}

async function until(check: () => void): Promise<void> {
  await vi.waitFor(check);
}

function chosen(): string[] {
  return texts('.small-wins-pulse:not(.is-hidden) [aria-pressed="true"]');
}

describe('the row that asks how today was', () => {
  it('writes the tapped answer under the heading, once, and takes it back', async () => {
    const before = '## Wins\n\n- ran #win\n';
    await start('daily', { [NOTE]: before });

    button('4, good', '.small-wins-today').click();
    await until(() => {
      expect(note()).toBe(`${before}- [pulse:: 4]\n`);
      expect(chosen()).toEqual(['4']);
    });
    button('2, rather hard', '.small-wins-today').click();
    await until(() => {
      expect(note()).toBe(`${before}- [pulse:: 2]\n`);
      expect(chosen()).toEqual(['2']);
    });
    button('Undo').click();

    await until(() => {
      expect(note()).toBe(`${before}- [pulse:: 4]\n`);
    });
  });

  it('takes a number from the keyboard', async () => {
    await start('daily', { [NOTE]: '- ran #win\n\nFelt: [pulse:: ]\n' });

    button('1, hard', '.small-wins-today').focus();
    press('5');

    await until(() => {
      expect(note()).toBe('- ran #win\n\nFelt: [pulse:: 5]\n');
    });
    expect(document.activeElement).toBe(button('5, great', '.small-wins-today'));
  });

  it.each([
    ['before the day has a line', 'daily', '2026-11-19.md'],
    ['where the setting is off', 'off', NOTE],
    ['where only the week is asked', 'weekly', NOTE],
  ])('is not there %s', async (_, pulse, path) => {
    await start(pulse, { [path]: '- ran #win\n' });

    expect(part('.small-wins-today .small-wins-pulse').className).toContain('is-hidden');
  });

  it('says why the note cannot be written, and that it is as it was', async () => {
    await start('daily', { [NOTE]: '- ran #win\n' });
    whole.host.disk.fail('write', NOTE, 'EACCES');

    button('4, good', '.small-wins-today').click();

    await until(() => {
      expect(texts('.notice').join()).toContain('nothing was written');
    });
    expect(note()).toBe('- ran #win\n');
    expect(chosen()).toEqual([]);
  });
});

describe('the row that asks how the week was', () => {
  it('writes into the note of the week, which it makes', async () => {
    await start('weekly', { [NOTE]: '- ran #win\n' });

    button('4, good', '.small-wins-week').click();

    await until(() => {
      expect(note('Reviews/2026-W47.md')).toBe('- [pulse:: 4]\n');
      expect(chosen()).toEqual(['4']);
    });
  });

  it('answers the question of a review that is there', async () => {
    const review = 'How did the week feel, 1–5? [pulse:: ]\n';
    await start('weekly', { [NOTE]: '- ran #win\n', 'Reviews/2026-W47.md': review });

    button('3, in between', '.small-wins-week').click();

    await until(() => {
      expect(note('Reviews/2026-W47.md')).toBe('How did the week feel, 1–5? [pulse:: 3]\n');
    });
  });
});

describe('the week', () => {
  it('says how its days felt', async () => {
    await start('off', {
      [NOTE]: '- ran #win\n',
      '2026-11-17.md': 'fine [pulse:: 4]\n',
      '2026-11-18.md': '---\npulse: 2\n---\n',
    });

    await until(() => {
      expect(texts('.small-wins-felt p')).toEqual(['How it felt: Tue 4, Wed 2.']);
    });
  });
});
