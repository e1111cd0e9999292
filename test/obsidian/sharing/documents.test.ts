// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { WholePlugin } from '../whole-plugin';
import { notices, startPlugin, stopPlugin } from '../whole-plugin';
import { named } from '../named';

const NOTES = {
  'Goals/Spanish.md': '---\nsmall-wins: goal\nfor: Abuela\n---\n',
  '2026-11-17.md': '- read a page [[Spanish]] #win\n- showed [[Tom]] how #win/team\n',
  '2026-11-20.md': '- forgot the words [[Spanish]] #setback\n',
};

let running: WholePlugin;

afterEach(async () => {
  await stopPlugin(running);
});

async function open(command: string, files: Readonly<Record<string, string>> = NOTES) {
  running = await startPlugin(files);
  running.host.app.commands.executeCommandById(`small-wins:${command}`);
}

const preview = () =>
  document.querySelector<HTMLTextAreaElement>('.small-wins-leaving textarea')?.value;

function tick(name: string): void {
  named(name)?.click();
}

async function write(): Promise<void> {
  const before = notices().length;
  const buttons = [...document.querySelectorAll<HTMLElement>('.modal button')];
  buttons.find(({ textContent }) => textContent === 'Write the note')?.click();
  await vi.waitFor(() => {
    expect(notices().length).toBeGreaterThan(before);
  });
}

describe('writing a brag document', () => {
  it('shows it first, without names, then writes it into its note', async () => {
    await open('write-brag-document');
    await vi.waitFor(() => {
      expect(preview()).toContain('- showed … how — 17 Nov');
    });

    await write();

    expect(running.host.memory.text('Reviews/Brag document 2026.md')).toContain('- showed … how');
    expect(notices().at(-1)).toBe('Written to Reviews/Brag document 2026.md.');
  });

  it('is not written for what is no range', async () => {
    await open('write-brag-document');
    const field = named('Range');
    if (field === null) throw new Error('no field');
    field.value = 'last moons';
    field.dispatchEvent(new Event('input'));

    await vi.waitFor(() => {
      const buttons = [...document.querySelectorAll<HTMLButtonElement>('.modal button')];
      expect(buttons.find(({ textContent }) => textContent === 'Write the note')?.disabled).toBe(
        true,
      );
    });
    expect(document.querySelector('.modal')?.textContent).toContain("isn't a range");
  });
});

describe("telling a goal's story", () => {
  it('tells setbacks once they are ticked', async () => {
    await open('tell-story');
    await vi.waitFor(() => {
      expect(preview()).toContain('**For:** Abuela');
    });
    expect(preview()).not.toContain('forgot');

    tick('Include setbacks');
    await vi.waitFor(() => {
      expect(preview()).toContain('Hard: forgot the words');
    });
    await write();

    expect(running.host.memory.text('Goals/The story of Spanish.md')).toContain('forgot');
  });

  it('says so where there is no goal', async () => {
    await open('tell-story', { '2026-11-20.md': '- slept #win\n' });

    expect(document.querySelector('.modal')?.textContent).toContain('There are no goals yet.');
  });
});
