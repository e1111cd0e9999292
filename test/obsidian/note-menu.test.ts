// @vitest-environment jsdom
import { Menu } from 'obsidian';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { part, startWithSidebar, texts } from './with-sidebar';
import type { WholePlugin } from './whole-plugin';
import { stopPlugin } from './whole-plugin';

const FILES = {
  '2026-11-20.md': '- wrote #win\n- later\n',
  'Book.md': '---\nsmall-wins: goal\nstep: one page\n---\n',
  'Other.md': 'Words.\n',
  'photo.png': '',
};

let whole: WholePlugin | null = null;

async function open(): Promise<WholePlugin> {
  whole = await startWithSidebar(FILES);
  return whole;
}

/** Opens the menu of a file, as the file explorer does; its items of ours. */
function menuOf(path: string): string[] {
  const { app } = whole?.host ?? {};
  const menu = new Menu();
  app?.workspace.trigger('file-menu', menu, app.vault.getFileByPath(path), 'file-explorer');
  menu.showAtPosition({ x: 0, y: 0 });
  return texts('.menu-item');
}

function choose(title: string): void {
  const item = [...document.querySelectorAll<HTMLElement>('.menu-item')].find(
    (each) => each.textContent === title,
  );
  item?.click();
}

afterEach(async () => {
  if (whole !== null) await stopPlugin(whole);
  document.body.replaceChildren();
});

describe('the menu of a note', () => {
  it('leads from a daily note to its day', async () => {
    await open();

    expect(menuOf('2026-11-20.md')).toEqual(['Show in the heatmap', 'Log a win for this day']);
    choose('Show in the heatmap');

    await vi.waitFor(() => expect(part('.small-wins-day').textContent).toContain('wrote'));
  });

  it('makes a goal of another note, and a goal’s step smaller', async () => {
    await open();

    expect(menuOf('Book.md')).toEqual([
      'Log a win for this goal',
      'Make the step smaller',
      'Edit goal…',
      'Mark this goal as done',
      'Drop this goal',
    ]);
    document.querySelector('.menu')?.remove();
    expect(menuOf('Other.md')).toEqual(['Make this note a goal']);
    choose('Make this note a goal');

    expect(part('.modal-title').textContent).toContain('Other');
  });

  it('says nothing about other files', async () => {
    await open();

    expect(menuOf('photo.png')).toEqual([]);
  });
});

describe('the menu of the editor', () => {
  it('marks the line of the cursor', async () => {
    const { host } = await open();
    await host.app.workspace.openLinkText('2026-11-20', '');
    const view = host.app.workspace.activeNote;
    if (view === null) throw new Error('no editor');
    view.editor.setCursor({ line: 1, ch: 0 });

    view.contentEl
      .find('.cm-line')
      .dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true }));
    await vi.waitFor(() => expect(texts('.menu-item')).toContain('Toggle win on this line'));
    choose('Toggle win on this line');

    expect(view.editor.getValue()).toBe('- wrote #win\n- later #win\n');
  });
});
