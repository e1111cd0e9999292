// @vitest-environment jsdom
import type { MarkdownPostProcessorContext } from 'obsidian';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readingMarks } from '../../../src/obsidian/editor/reading-marks';
import type { OpenEditor } from './editor-host';
import { openEditor } from './editor-host';

const NOTE = `Slept well #win

- sent the draft #win/report
- [ ] shoes by the door #step
  - child #lesson

> [!note] Evening
> - [?] read #win

| what | mark |
| ---- | ---- |
| swam | #win |

## Wins
- no tag
- tag #win
`;

let open: OpenEditor;

async function read(text: string, path = '2026-11-20.md'): Promise<OpenEditor> {
  open = await openEditor({ [path]: text });
  await open.view.setState({ ...open.view.getState(), mode: 'preview' }, { history: false });
  await open.host.settled();
  return open;
}

afterEach(async () => {
  await open.host.stop();
  document.body.replaceChildren();
});

function badges(root: Element = document.body): string[] {
  return [...root.querySelectorAll('a.tag.small-wins-badge')].map(
    (badge) => badge.getAttribute('aria-label') ?? badge.textContent ?? '',
  );
}

function counted(root: Element = document.body): string[] {
  return [...root.querySelectorAll('.small-wins-counted')].map(
    (line) => `${line.tagName.toLowerCase()}: ${(line.textContent ?? '').trim().split('\n')[0]}`,
  );
}

describe('marks in a note that is read', () => {
  it('are badges in paragraphs, lists, callouts and tables, with the reason', async () => {
    await read(NOTE);

    await vi.waitFor(() =>
      expect(badges()).toEqual([
        '#win',
        '#win/report',
        '#step: Open task: counts when done',
        '#lesson: Lesson: listed, never counted',
        "#win: “?” doesn't mark a task as done. These do: x X w",
        '#win',
        '#win',
      ]),
    );
    expect(counted().map((line) => line.slice(0, 8))).toEqual(
      ['p: Slept', 'li: sent', 'tr: \n', 'li: tag '].map((line) =>
        expect.stringMatching(new RegExp(`^${line.trim()}`)),
      ),
    );
  });

  it('count without a tag under a heading for wins', async () => {
    const editor = await read(NOTE);
    editor.journal.winHeadings = ['Wins'];

    editor.journal.set({ hasUntaggedWins: true });

    await vi.waitFor(() => expect(counted()).toContain('li: no tag'));
  });

  it('are plain tags where the settings say so, without a reload', async () => {
    const editor = await read(NOTE);
    await vi.waitFor(() => expect(badges()).toHaveLength(7));

    editor.journal.set({ badges: false, dots: false });

    await vi.waitFor(() => expect(badges()).toEqual([]));
    expect(counted()).toEqual([]);
  });

  it('keep the text of the tag', async () => {
    await read('ran #win/health/running\n');

    await vi.waitFor(() => expect(badges()).toHaveLength(1));
    const badge = document.querySelector('a.small-wins-badge');
    expect(badge?.textContent).toBe('#win/health/running');
    expect(badge?.querySelector('.small-wins-badge-prefix')?.textContent).toBe('#win/');
    expect(badge?.getAttribute('href')).toBe('#win/health/running');
  });

  it('stay in the sections that an edit elsewhere leaves alone, and are right in the one that it changes', async () => {
    const editor = await read('One\n\n- [ ] read #win\n\nTwo #win\n');
    await vi.waitFor(() => expect(badges()).toEqual(['#win: Open task: counts when done', '#win']));
    const [, kept] = document.querySelectorAll('a.small-wins-badge');

    editor.host.memory.edit('2026-11-20.md', 'One\n\nmore\n\n- [x] read #win\n\nTwo #win\n');

    await vi.waitFor(() => expect(badges()).toEqual(['#win', '#win']));
    expect(counted()).toEqual(['li: read #win', 'p: Two #win']);
    expect(document.querySelectorAll('a.small-wins-badge')[1]).toBe(kept);
  });

  it('follow the day on which a line begins to count, though its section stays the same', async () => {
    const editor = await read('- later @2026-11-24 #win\n');
    await vi.waitFor(() => expect(badges()[0]).toContain('counts from'));
    const tell = () => {
      for (const listener of editor.journal.listeners) listener();
    };
    tell();

    editor.journal.today += 4;
    tell();

    await vi.waitFor(() => expect(counted()).toHaveLength(1));
    expect(badges()).toEqual(['#win: Dated after its note: counts on 24 Nov']);
  });

  it('are rendered once where nothing else has to be said', async () => {
    const editor = await read('- went out #win\n');
    await vi.waitFor(() => expect(badges()).toHaveLength(1));
    const badge = document.querySelector('a.small-wins-badge');

    for (const listener of editor.journal.listeners) listener();
    for (const listener of editor.journal.listeners) listener();
    await editor.host.settled();

    expect(document.querySelector('a.small-wins-badge')).toBe(badge);
  });

  it('are plain tags again when the plugin is switched off', async () => {
    const editor = await read(NOTE);
    await vi.waitFor(() => expect(badges()).toHaveLength(7));

    editor.host.disable('small-wins');

    await vi.waitFor(() => expect(badges()).toEqual([]));
  });

  it('are found by their words where the app does not say which lines it renders', async () => {
    const editor = await read('');
    editor.journal.known.set('2026-11-20.md', '- one **thing** #win\n- [-] another #win\n');
    const element = document.body.createDiv();
    for (const words of ['one thing', 'another', 'unknown']) {
      const item = element.createEl('li', { text: `${words} ` });
      item.createEl('a', 'tag').append('#win');
    }
    const context = { sourcePath: '2026-11-20.md', getSectionInfo: () => null };

    void readingMarks(editor.journal)(element, context as unknown as MarkdownPostProcessorContext);

    expect(badges(element)).toEqual(['#win', "#win: Cancelled: doesn't count", '#win']);
    expect(counted(element)).toEqual(['li: one thing #win']);
  });
});
