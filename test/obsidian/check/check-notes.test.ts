// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { WholePlugin } from '../whole-plugin';
import { DATA, startPlugin, stopPlugin } from '../whole-plugin';

let running: WholePlugin;

beforeEach(() => {
  // jsdom has no layout, and the editor of an opened note measures its text.
  Range.prototype.getClientRects = () => [] as unknown as DOMRectList;
});

afterEach(async () => {
  await stopPlugin(running);
});

async function check(files: Readonly<Record<string, string>>): Promise<HTMLElement> {
  running = await startPlugin(files);
  return shownCheck();
}

function shownCheck(): Promise<HTMLElement> {
  running.host.app.commands.executeCommandById('small-wins:check');
  return vi.waitFor(() => {
    const modal = document.querySelector<HTMLElement>('.modal');
    if (modal === null) throw new Error('nothing is shown');
    return modal;
  });
}

describe('checking notes', () => {
  it('says so where everything was understood', async () => {
    const modal = await check({ '2026-11-20.md': '- walked #win' });

    expect(modal.textContent).toContain('Nothing to fix in 1 note.');
  });

  it('names notes, goals and settings by what was not understood in them', async () => {
    const modal = await check({
      '2026-11-20.md': '- walked\n- swam @(never ever) #win <b>x</b>',
      'Goal.md': '---\nsmall-wins: goal\nschedule: sometimes\n---\n',
      [DATA]: '{"plan":{"freezes":99}}',
    });

    const items = [...modal.querySelectorAll('li')].map(({ textContent }) => textContent);
    expect(items).toEqual([
      expect.stringMatching(/Settings → Plan → Freezes.*Open settings$/),
      expect.stringMatching(/never ever.*2026-11-20\.md:2/),
      expect.stringMatching(/schedule.*Goal\.md:3/),
    ]);
    expect(modal.querySelector('b')).toBeNull();
  });

  it('leads from each problem to the guide’s page about it', async () => {
    const modal = await check({ '2026-11-20.md': '- swam @(never ever) #win' });

    modal.querySelector<HTMLElement>('li .small-wins-docs-link')?.click();
    expect(document.querySelector('.small-wins-docs-modal .modal-title')?.textContent).toBe(
      'Marks',
    );
  });

  it('names notes that are not text', async () => {
    running = await startPlugin(
      { '2026-11-19.md': '- walked #win' },
      {
        prepare: ({ memory }) => {
          memory.edit('2026-11-18.md', Buffer.from('- walked #win\n', 'utf16le'));
          memory.edit('2026-11-20.md', Buffer.from('- fine\n- caf\xe9 #win\n', 'latin1'));
        },
      },
    );
    const modal = await shownCheck();

    expect([...modal.querySelectorAll('li')].map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/saved as UTF-16.*2026-11-18\.md:1/),
      expect.stringMatching(/aren't UTF-8.*2026-11-20\.md:2/),
    ]);
  });

  it('names what was not understood in properties, at their lines', async () => {
    const modal = await check({
      '2026-11-19.md': '---\nmood: fine\nrest: "perhaps"\n---\n',
      '2026-11-20.md': '---\na: 1\ntags:\n  - Win\n---\n- walked\n',
    });

    expect([...modal.querySelectorAll('li')].map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/perhaps.*2026-11-19\.md:3/),
      expect.stringMatching(/Win.*2026-11-20\.md:4/),
    ]);
  });

  it('names what keeps an experiment from running, at its line', async () => {
    const modal = await check({
      'Phone.md':
        '---\nsmall-wins: experiment\nthen: tea\nstart: 2026-12-07\nweeks: 4\nmeasure: "[[Gone]]"\n---\n',
    });

    expect([...modal.querySelectorAll('li')].map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/can't run as it is\..*\[\[Gone\]\].*Choose another.*Phone\.md:6/),
    ]);
  });

  it('says the same thing once, and unfolds the places where it is true', async () => {
    const modal = await check({ 'Talk.md': '- a #win\n- b #win\n- c #win\n' });

    expect(modal.querySelectorAll('li')).toHaveLength(1);
    expect(modal.querySelector('summary')?.textContent).toBe('In 3 places');
    const details = modal.querySelector('details');
    if (details === null) throw new Error('nothing is folded');
    details.open = true;

    await vi.waitFor(() => {
      const places = [...details.querySelectorAll('button')].map(({ textContent }) => textContent);
      expect(places).toEqual(['Talk.md:1', 'Talk.md:2', 'Talk.md:3']);
    });
  });

  it('opens the line that is clicked', async () => {
    const modal = await check({ '2026-11-20.md': '- walked\n- swam @(never ever) #win' });

    modal.querySelector<HTMLElement>('.small-wins-checked-place')?.click();

    await vi.waitFor(() => {
      expect(running.plugin.app.workspace.getActiveFile()?.path).toBe('2026-11-20.md');
    });
    expect(document.querySelector('.modal')).toBeNull();
  });
});
