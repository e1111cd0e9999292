// @vitest-environment jsdom
import { MarkdownView } from 'obsidian';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { parseDay } from '../../src/core/calendar/day';
import type { LogWish } from '../../src/models/log-wish';
import { KeptLines } from '../../src/obsidian/logging/kept-lines';
import type { RunningVault } from './running-vault';
import { DAILY_NOTES, closeVault, newDevice, notices, runVault } from './running-vault';
import type { WholePlugin } from './whole-plugin';
import { startPlugin, stopPlugin } from './whole-plugin';

const DAY = parseDay('2026-11-20') ?? 0;
const NOTE = '2026-11-20.md';
const QUOTE = '# a quote\n\n## Wins\n';
const FILES = {
  [DAILY_NOTES]: JSON.stringify({ template: 'T' }),
  'T.md': '# <% tp.web.daily_quote() %>\n',
};

let vault: RunningVault;

beforeEach(() => {
  newDevice();
  // jsdom has no layout: to the editor every text is at its beginning.
  Range.prototype.getClientRects = () => [] as unknown as DOMRectList;
  vi.useFakeTimers({ shouldAdvanceTime: true, now: new Date('2026-11-20T18:30:00') });
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

function wish(words: string): LogWish {
  return { words, day: DAY, kind: 'win', area: null, goal: null };
}

function textOf(): string {
  return vault.host.memory.text(NOTE) ?? '';
}

/** How often a line is in the note. */
function times(line: string): number {
  return textOf().split(line).length - 1;
}

async function seconds(count: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(count * 1_000);
}

/** Logs into the note that a template will fill in, and waits until the lines are there. */
async function logAll(...words: readonly string[]): Promise<void> {
  const all = words.map((each) => vault.plugin.logger.log(wish(each)));
  await seconds(3);
  await vi.waitFor(() => {
    for (const each of words) expect(textOf()).toContain(`- ${each} #win`);
  });
  await Promise.all(all);
}

async function open(): Promise<MarkdownView> {
  const file = vault.app.vault.getFileByPath(NOTE);
  const leaf = vault.app.workspace.getLeaf('tab');
  if (file === null) throw new Error('no note');
  await leaf.openFile(file, { state: { mode: 'source' } });
  if (!(leaf.view instanceof MarkdownView)) throw new Error('not open');
  return leaf.view;
}

/** Replaces one text by another in an editor, as its user does. */
function retype(view: MarkdownView, before: string, after: string, origin?: string): void {
  const { editor } = view;
  const from = editor.getValue().indexOf(before);
  const [start, end] = [from, from + before.length].map((at) => editor.offsetToPos(at));
  if (from < 0 || start === undefined) throw new Error(`no ${before}`);
  editor.replaceRange(after, start, end, origin);
}

describe('a line in a note that a template writes', () => {
  afterEach(async () => {
    vault.host.disk.repair();
    await closeVault(vault);
  });

  it.each([0.5, 1.5, 2.5, 3.5, 5, 8, 15, 40, 60])(
    'is there when that is after %d s, and again as long after that',
    async (after) => {
      vault = await runVault(FILES);
      const end = vault.plugin.logger.log(wish('one'));
      await vi.waitFor(() => {
        expect(textOf()).not.toBe('');
      });

      await seconds(after);
      vault.host.memory.edit(NOTE, QUOTE);
      await seconds(after + 3);
      await end;
      const once = textOf();
      vault.host.memory.edit(NOTE, '# another quote\n');
      await seconds(after + 3);

      expect(once).toBe(`${QUOTE}- one #win\n`);
      expect(textOf()).toBe('# another quote\n\n## Wins\n- one #win\n');
    },
  );

  it('is there with all that were logged with it, each once', async () => {
    vault = await runVault(FILES);
    await logAll('one', 'two', 'three');

    vault.host.memory.edit(NOTE, QUOTE);
    await seconds(5);
    vault.host.memory.edit(NOTE, `${QUOTE}- two #win\n`);
    await seconds(5);

    expect(['one', 'two', 'three'].map((each) => times(`- ${each} #win`))).toEqual([1, 1, 1]);
  });

  it('is watched in a note of the user’s that still holds the template’s commands', async () => {
    vault = await runVault({ ...FILES, [NOTE]: '<% tp.system.prompt("Mood?") %>\n' });
    await logAll('one');

    await seconds(45);
    vault.host.memory.edit(NOTE, 'Fine.\n');
    await seconds(5);

    expect(textOf()).toBe('Fine.\n\n## Wins\n- one #win\n');
  });

  it('is there where the note is open, and is written twice alike', async () => {
    vault = await runVault(FILES);
    await logAll('one');
    await open();

    for (let writes = 0; writes < 2; writes += 1) {
      vault.host.memory.edit(NOTE, QUOTE);
      await seconds(5);
    }

    expect(textOf()).toBe(`${QUOTE}- one #win\n`);
  });

  it('is there where the editor is written in the moment in which it was logged', async () => {
    vault = await runVault({ ...FILES, [NOTE]: '<% tp.system.prompt("Mood?") %>\n' });
    const { editor } = await open();
    const written = vault.app.workspace.on('editor-change', () => {
      vault.app.workspace.offref(written);
      editor.setValue('Fine.\n');
    });

    await vault.plugin.logger.log(wish('one'));
    await seconds(5);

    expect(textOf()).toBe('Fine.\n\n## Wins\n- one #win\n');
  });

  it.each([2, 3])(
    'is there where a plugin sets the open note’s text %i times alike',
    async (times) => {
      vault = await runVault(FILES);
      await logAll('one');
      const { editor } = await open();

      for (let writes = 0; writes < times; writes += 1) {
        editor.setValue(QUOTE);
        await seconds(5);
      }

      expect(editor.getValue()).toBe(`${QUOTE}- one #win\n`);
      expect(textOf()).toBe(editor.getValue());
    },
  );

  it('is there though its user types before it is back', async () => {
    vault = await runVault(FILES);
    await logAll('one');
    const view = await open();

    view.editor.setValue(QUOTE);
    retype(view, 'a quote', 'a good quote', 'input.type');
    await seconds(5);

    expect(textOf()).toBe('# a good quote\n\n## Wins\n- one #win\n');
  });

  it('is shown in the editor, where the note is open', async () => {
    vault = await runVault(FILES);
    await logAll('one');
    const view = await open();

    vault.host.memory.edit(NOTE, QUOTE);
    await seconds(5);

    expect(view.editor.getValue()).toBe(`${QUOTE}- one #win\n`);
    expect(textOf()).toBe(view.editor.getValue());
  });

  it.each([
    ['takes it out by a command', '- one #win\n', '', undefined],
    ['rewords it by a command', 'one #win', 'one or two #win', undefined],
    ['takes out all of it by a command', '\n## Wins\n- one #win\n', '', undefined],
    ['takes it out by keys', '- one #win\n', '', 'delete.selection'],
    ['types over it and more', 'Wins\n- one #win\n', 'Today\n- two\n', 'input.type'],
    ['pastes over it and more', '\n## Wins\n- one #win\n', 'two\n', 'input.paste'],
    ['undoes it', '- one #win\n', '', 'undo'],
  ])('is the user’s, who %s', async (_, before, after, origin) => {
    vault = await runVault(FILES);
    await logAll('one');
    vault.host.memory.edit(NOTE, QUOTE);
    await seconds(5);
    const view = await open();

    retype(view, before, after, origin);
    const typed = view.editor.getValue();
    await seconds(30);

    expect(view.editor.getValue()).toBe(typed);
    expect(textOf()).toBe(typed);
    expect(new KeptLines(vault.app).all()).toEqual([]);
  });

  it('stays away when it is undone, also after it was put back', async () => {
    vault = await runVault(FILES);
    const end = vault.plugin.logger.log(wish('one'));
    await seconds(3);
    const { undo } = await end;
    vault.host.memory.edit(NOTE, QUOTE);
    await seconds(5);

    await undo();
    await seconds(30);

    expect(textOf()).toBe(QUOTE);
    expect(new KeptLines(vault.app).all()).toEqual([]);
  });

  it('is followed into a note of another name, and given up with a note that is deleted', async () => {
    vault = await runVault(FILES);
    await logAll('one');
    const file = vault.app.vault.getFileByPath(NOTE);
    if (file === null) throw new Error('no note');

    await vault.app.vault.rename(file, 'Friday.md');
    vault.host.memory.edit('Friday.md', QUOTE);
    await seconds(5);
    const renamed = vault.host.memory.text('Friday.md');
    vault.host.memory.erase('Friday.md');
    await seconds(5);

    expect(renamed).toBe(`${QUOTE}- one #win\n`);
    expect(vault.host.memory.text('Friday.md')).toBeNull();
    expect(new KeptLines(vault.app).all()).toEqual([]);
  });

  it('is kept no longer when nothing took it for ten minutes', async () => {
    vault = await runVault(FILES);
    await logAll('one');
    const early = new KeptLines(vault.app).all().map(({ text }) => text);

    await seconds(601);

    expect(early).toEqual(['one']);
    expect(new KeptLines(vault.app).all()).toEqual([]);
  });

  it('stays kept, with a notice, if it cannot be put back', async () => {
    vault = await runVault(FILES);
    await logAll('one');

    vault.host.disk.fail('write', NOTE, 'ENOSPC');
    vault.host.memory.edit(NOTE, QUOTE);
    await seconds(5);

    expect(notices().join()).toContain('ENOSPC');
    expect(new KeptLines(vault.app).all().map(({ text }) => text)).toEqual(['one']);
  });

  it('is not kept if it could not be logged: its caller has been told', async () => {
    vault = await runVault(FILES);
    vault.host.disk.fail('write', NOTE, 'ENOSPC');

    await expect(vault.plugin.logger.log(wish('one'))).rejects.toThrow('ENOSPC');

    expect(new KeptLines(vault.app).all()).toEqual([]);
  });
});

describe('a line that a template took while the app was closed', () => {
  let whole: WholePlugin;

  afterEach(async () => {
    await stopPlugin(whole);
  });

  /** Logs, closes the app after this many seconds, and starts it again with the note as it is by then. */
  async function restart(after: number, rewrite: (note: string) => string): Promise<void> {
    vault = await runVault(FILES);
    void vault.plugin.logger.log(wish('one')).catch(() => undefined);
    await seconds(after);
    const note = textOf();
    await closeVault(vault);
    whole = await startPlugin({ ...FILES, [NOTE]: rewrite(note) });
  }

  function noteText(): string | null {
    return whole.host.memory.text(NOTE);
  }

  function click(name: string): void {
    const found = [...document.querySelectorAll('.notice-message button')].find(
      ({ textContent }) => textContent === name,
    );
    if (!(found instanceof HTMLElement)) throw new Error(`no ${name}`);
    found.click();
  }

  it.each([0.4, 4])('is offered at the next start, %d s after it was logged', async (after) => {
    await restart(after, () => QUOTE);
    await vi.waitFor(() => {
      expect(notices().join()).toContain("You logged “one”, but it isn't in 2026-11-20.md.");
    });
    expect(noteText()).toBe(QUOTE);

    click('Log it again');

    await vi.waitFor(() => {
      expect(noteText()).toBe(`${QUOTE}- one #win\n`);
      expect(new KeptLines(whole.host.obsidian).all().length).toBeLessThan(2);
    });
  });

  it('is not offered where it is in its note', async () => {
    await restart(4, (note) => note);

    await new Promise((done) => setTimeout(done, 50));

    expect(notices()).toEqual([]);
    expect(new KeptLines(whole.host.obsidian).all()).toEqual([]);
  });

  it('is offered at every start until the user does not want it', async () => {
    await restart(4, () => QUOTE);
    await stopPlugin(whole);
    whole = await startPlugin({ ...FILES, [NOTE]: QUOTE });
    await vi.waitFor(() => {
      expect(notices().join()).toContain('You logged “one”');
    });

    click('Forget');
    await stopPlugin(whole);
    whole = await startPlugin({ ...FILES, [NOTE]: QUOTE });
    await new Promise((done) => setTimeout(done, 50));

    expect(notices()).toEqual([]);
    expect(noteText()).toBe(QUOTE);
  });
});
