// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { setPhone } from '../host/ui/platform';
import type { WholePlugin } from './whole-plugin';
import { notices, startPlugin, stopPlugin } from './whole-plugin';
import { named } from './named';

let running: WholePlugin;

const FILES = {
  '2026-11-19.md': '- ran along the river #win/health\n',
  '2026-11-20.md': '- wrote a page #win/report\n- slept badly #setback\n',
};

beforeEach(() => {
  // jsdom shows nothing: as far as it knows, nobody looks at the view.
  HTMLElement.prototype.isShown = () => true;
});

afterEach(async () => {
  await stopPlugin(running);
});

async function open(params: Record<string, string>): Promise<void> {
  const given = Object.entries(params).map(
    ([name, value]) => `${name}=${encodeURIComponent(value)}`,
  );
  await running.host.openUrl(`obsidian://small-wins?${given.join('&')}`);
}

function found(): string[] {
  const words = document.querySelectorAll('.small-wins-found-entry .small-wins-entry-text');
  return [...words].map(({ textContent }) => textContent);
}

/** Selects what these words are in, and chooses what to do with it. */
async function withSelected(words: readonly string[], title: string): Promise<void> {
  await vi.waitFor(() => expect(found()).not.toEqual([]));
  for (const each of words) {
    const row = [...document.querySelectorAll<HTMLElement>('.small-wins-found-entry')].find(
      ({ textContent }) => textContent.includes(each),
    );
    row?.dispatchEvent(new MouseEvent('click', { bubbles: true, ctrlKey: true }));
  }
  click('With these…');
  choose(title);
}

function click(name: string): void {
  const buttons = [...document.querySelectorAll<HTMLButtonElement>('button')];
  const button = buttons.filter(({ textContent }) => textContent === name).at(-1);
  if (button === undefined) throw new Error(`no button ${name}`);
  button.click();
}

function choose(title: string): void {
  const items = [...document.querySelectorAll<HTMLElement>('.menu-item')];
  const item = items.filter(({ textContent }) => textContent === title).at(-1);
  if (item === undefined) throw new Error(`no ${title}`);
  item.click();
}

const text = (path: string) => running.host.memory.text(path);

describe('what was found', () => {
  it('is exported line by line, whatever the kinds, as it was selected', async () => {
    running = await startPlugin(FILES);
    await open({ do: 'find', q: '' });
    await withSelected(['slept badly', 'ran along'], 'Export…');

    expect(document.querySelector('.modal-title')?.textContent).toBe('Export 2 lines');
    expect(named('Range')).toBeNull();
    click('Write the file');
    await vi.waitFor(() =>
      expect(text('Wins.md')).toBe(
        '# 2 lines · 19 – 20 Nov 2026\n\n## November 2026\n\n- ran along the river — Thu 19\n- slept badly — Fri 20\n',
      ),
    );
    expect(notices().at(-1)).toBe('Wrote 2 lines to Wins.md.');
  });

  it('is exported as the search finds it', async () => {
    running = await startPlugin(FILES);
    await open({ do: 'find', q: 'kind:setback' });
    await vi.waitFor(() => expect(found()).toEqual(['slept badly']));
    click('Keep this search');
    choose('Export what was found…');
    click('Write the file');
    await vi.waitFor(() => expect(text('Setbacks.md')).toMatch(/^# Setbacks, 20 Nov 2026\n/));
    expect(text('Setbacks.md')).not.toContain('page');
  });

  it('tells what does not count among what was found only once that is ticked', async () => {
    running = await startPlugin(FILES);
    await open({ do: 'find', q: '' });
    await vi.waitFor(() => expect(found()).toHaveLength(3));
    click('Keep this search');
    choose('Export what was found…');
    const preview = () =>
      document.querySelector<HTMLTextAreaElement>('.small-wins-leaving textarea')?.value;

    await vi.waitFor(() => expect(preview()).toMatch(/^# Wins, 19 – 20 Nov 2026\n/));
    expect(preview()).not.toContain('slept badly');
    expect(document.querySelector('.modal-title')?.textContent).toBe('Export 2 lines');

    named("Include lines that don't count")?.click();
    await vi.waitFor(() => expect(preview()).toContain('slept badly'));
    expect(preview()).toMatch(/^# 3 lines · 19 – 20 Nov 2026\n/);
    expect(document.querySelector('.modal-title')?.textContent).toBe('Export 3 lines');
  });

  it('is selected by its menu and taken out by it, and opened elsewhere where there are windows', async () => {
    running = await startPlugin(FILES);
    await open({ do: 'find', q: 'ran along' });
    await vi.waitFor(() => expect(found()).toEqual(['ran along the river']));
    const titles = () => {
      document.querySelectorAll('.menu').forEach((menu) => {
        menu.remove();
      });
      document
        .querySelector('.small-wins-found-entry')
        ?.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true }));
      return [...document.querySelectorAll('.menu-item')].map(({ textContent }) => textContent);
    };

    expect(titles()).toEqual(expect.arrayContaining(['Select', 'Open in new window']));
    choose('Select');
    expect(titles()).toContain('Deselect');
    choose('Deselect');
    expect(titles()).toContain('Select');
    setPhone(true);
    expect(titles()).not.toContain('Open in new window');
    setPhone(false);
  });

  it('comes first in brag documents where it was chosen, with one undo', async () => {
    running = await startPlugin(FILES);
    await open({ do: 'find', q: '' });
    await withSelected(['slept badly', 'ran along', 'wrote a page'], 'Add to brag document');
    await vi.waitFor(() =>
      expect(notices().join()).toContain(
        '2 lines are among the first in every brag document from now on.',
      ),
    );
    expect(text('2026-11-19.md')).toBe('- ran along the river #win/health [keep:: yes]\n');
    expect(text('2026-11-20.md')).toBe(
      '- wrote a page #win/report [keep:: yes]\n- slept badly #setback\n',
    );
    click('Undo');
    await vi.waitFor(() => expect(text('2026-11-19.md')).toBe(FILES['2026-11-19.md']));
    await vi.waitFor(() => expect(text('2026-11-20.md')).toBe(FILES['2026-11-20.md']));

    await withSelected(['slept badly'], 'Add to brag document');
    expect(notices().join()).toContain('None of these is one.');
    expect(text('2026-11-20.md')).toBe(FILES['2026-11-20.md']);
  });
});

describe('a line that a sync has changed since its menu was opened', () => {
  it('is said to be another by now, and changed only where its owner wants that', async () => {
    running = await startPlugin(FILES);
    await open({ do: 'find', q: 'ran along' });
    await vi.waitFor(() => expect(found()).toEqual(['ran along the river']));
    const row = document.querySelector('.small-wins-found-entry');
    row?.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true }));
    running.host.memory.edit('2026-11-19.md', '- ran along the sea #win/health\n- slept #win\n');
    await running.host.settled();
    choose('Take the mark off');

    await vi.waitFor(() =>
      expect(notices().at(-1)).toContain('It now says: “- ran along the sea #win/health”'),
    );
    expect(text('2026-11-19.md')).toBe('- ran along the sea #win/health\n- slept #win\n');
    click('Change it anyway');
    await vi.waitFor(() =>
      expect(text('2026-11-19.md')).toBe('- ran along the sea\n- slept #win\n'),
    );
  });
});

describe('a link to a search', () => {
  it('shows what it finds, in the tab that is there', async () => {
    running = await startPlugin(FILES, { name: 'Diary' });
    await open({ do: 'find', q: 'area:health', vault: 'Diary' });
    await vi.waitFor(() => {
      expect(found()).toEqual(['ran along the river']);
    });

    await open({ do: 'find', q: 'kind:setback' });
    await vi.waitFor(() => {
      expect(found()).toEqual(['slept badly']);
    });
    const { workspace } = running.plugin.app;
    const leaves = workspace.getLeavesOfType('small-wins-entries');
    expect(leaves.map(({ view }) => view.getState())).toEqual([
      expect.objectContaining({ query: 'kind:setback', by: 'day' }),
    ]);
  });

  it('opens nothing where another vault is meant', async () => {
    running = await startPlugin(FILES, { name: 'Diary' });
    await open({ do: 'find', q: 'ran', vault: 'Work' });
    expect(document.querySelector('.small-wins-all')).toBeNull();
    expect(notices().join()).toContain('Work');
  });

  it('survives any query', async () => {
    running = await startPlugin(FILES);
    for (const q of ['x'.repeat(10_000), '"', '[[', '<b>#win</b>', '(a|b)*']) {
      await open({ do: 'find', q });
      await vi.waitFor(() => {
        expect(document.querySelector('.small-wins-all-nothing')?.textContent).toBe(
          'Nothing here matches.',
        );
      });
    }
    expect(notices()).toEqual([]);
  });
});
