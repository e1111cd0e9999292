// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { part, startWithSidebar } from './with-sidebar';
import type { WholePlugin } from './whole-plugin';
import { stopPlugin } from './whole-plugin';

const FILES = {
  '2026-11-20.md': '- wrote with [[Book|the book]] #win\n- [ ] one page [[Book]] #step\n',
  'Book.md': '---\nsmall-wins: goal\n---\nEverything about the book.\n',
};

let whole: WholePlugin | null = null;

async function open(): Promise<WholePlugin> {
  whole = await startWithSidebar(FILES);
  await vi.waitFor(() => part('.small-wins-goal-name'));
  return whole;
}

function hover(selector: string, held: MouseEventInit = { ctrlKey: true }): void {
  part(selector).dispatchEvent(new MouseEvent('mouseover', { ...held, bubbles: true }));
}

/** The notes that the app shows beside what is hovered, with the line they are scrolled to. */
async function shown(): Promise<(string | null | undefined)[]> {
  const note = await vi.waitFor(() => part('.hover-popover .markdown-embed'));
  return [note.getAttribute('data-path'), note.getAttribute('data-scroll')];
}

afterEach(async () => {
  if (whole !== null) await stopPlugin(whole);
  document.body.replaceChildren();
});

describe('page preview', () => {
  it('shows the line of an entry while Ctrl is held', async () => {
    await open();

    hover('.small-wins-today .small-wins-entry-meta');

    expect(await shown()).toEqual(['2026-11-20.md', '0']);
  });

  it('shows the note of a link inside an entry, not the line it is in', async () => {
    await open();

    hover('.small-wins-today .small-wins-link');

    expect(await shown()).toEqual(['Book.md', null]);
  });

  it('shows the note of a goal, and the line of a step', async () => {
    await open();

    hover('.small-wins-goal-name');
    const ofGoal = await shown();
    part('.hover-popover').remove();
    hover('.small-wins-step-body');

    expect([ofGoal, await shown()]).toEqual([
      ['Book.md', null],
      ['2026-11-20.md', '1'],
    ]);
  });

  it('shows nothing without the key, and is listed in the settings of Page preview', async () => {
    const { host } = await open();
    const seen: unknown[] = [];
    host.app.workspace.on('hover-link', (link: unknown) => seen.push(link));

    hover('.small-wins-goal-name', {});

    expect(seen).toHaveLength(1);
    expect(document.querySelector('.hover-popover')).toBeNull();
    expect(host.app.registrations.hoverSources.get('small-wins')).toEqual({
      display: 'Small Wins',
      defaultMod: true,
    });
  });
});
