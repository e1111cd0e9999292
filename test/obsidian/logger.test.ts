// @vitest-environment jsdom
import type { Editor } from 'obsidian';
import { MarkdownView } from 'obsidian';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { parseDay } from '../../src/core/calendar/day';
import { english } from '../../src/core/words/en/english';
import type { LogWish } from '../../src/models/log-wish';
import { Logger } from '../../src/obsidian/logging/logger';
import { notifyFailure } from '../../src/obsidian/notices';
import type { RunningVault } from './running-vault';
import {
  DAILY_NOTES,
  DATA,
  allRead,
  closeVault,
  newDevice,
  runVault,
  wordsOf,
} from './running-vault';

const DAY = parseDay('2026-11-20') ?? 0;
const NOTE = '2026-11-20.md';

let vault: RunningVault;

beforeEach(() => {
  newDevice();
  // jsdom has no layout: to the editor every text is at its beginning.
  Range.prototype.getClientRects = () => [] as unknown as DOMRectList;
});

afterEach(async () => {
  vi.restoreAllMocks();
  vault.host.disk.repair();
  await closeVault(vault);
  vi.useRealTimers();
});

function wish(words: string, more: Partial<LogWish> = {}): LogWish {
  return { words, day: DAY, kind: 'win', area: null, goal: null, ...more };
}

function textOf(path = NOTE): string | null {
  return vault.host.memory.text(path);
}

/** Opens a note in an editor, or in Reading view. */
async function open(path = NOTE, mode = 'source'): Promise<MarkdownView & { editor: Editor }> {
  const file = vault.app.vault.getFileByPath(path);
  const leaf = vault.app.workspace.getLeaf('tab');
  if (file === null) throw new Error(`${path} is not there`);
  await leaf.openFile(file, { state: { mode } });
  if (!(leaf.view instanceof MarkdownView)) throw new Error('not open');
  return leaf.view;
}

/** Types at the end of a note, as its user does. */
function type(editor: Editor, text: string): void {
  const { cm } = editor as unknown as { cm: import('@codemirror/view').EditorView };
  cm.dispatch({ changes: { from: cm.state.doc.length, insert: text }, userEvent: 'input.type' });
}

describe('logging into a note that is not open', () => {
  it('is one step on the disk', async () => {
    vault = await runVault({ [NOTE]: '## Wins\n\n- one #win\n' });
    const process = vi.spyOn(vault.app.vault, 'process');
    const write = vi.spyOn(vault.host.disk, 'write');

    const logged = await vault.plugin.logger.log(wish('two'));

    expect(textOf()).toBe('## Wins\n\n- one #win\n- two #win\n');
    expect(logged).toMatchObject({ path: NOTE, line: 3, created: false, inEditor: false });
    expect(process).toHaveBeenCalledTimes(1);
    expect(write).toHaveBeenCalledTimes(1);
  });

  it.each([
    ["isn't UTF-8", Buffer.from('- caf\xe9 #win\n', 'latin1')],
    ["isn't UTF-8", Buffer.from('- fine 🎉').subarray(0, -1)],
    ['saved as UTF-16', Buffer.from('- walked #win\n', 'utf16le')],
    ['zeros', Buffer.from('- walked #win\n\0\0\0\0')],
  ])('is refused, and keeps every byte, where the note is not text: %s', async (reason, bytes) => {
    vault = await runVault({ [NOTE]: '' });
    vault.host.memory.edit(NOTE, bytes);

    await expect(vault.plugin.logger.log(wish('two'))).rejects.toThrow(reason);

    expect(Buffer.from(await vault.host.memory.read(NOTE))).toEqual(bytes);
  });

  it.each([
    ['a byte order mark', '\uFEFF## Wins\n- one #win\n', '\uFEFF## Wins\n- one #win\n- two #win\n'],
    ['CRLF', '## Wins\r\n- one #win\r\n', '## Wins\r\n- one #win\r\n- two #win\r\n'],
    ['no last line end', '## Wins\n- one #win', '## Wins\n- one #win\n- two #win'],
    [
      'trailing spaces',
      'a  \n\t\n## Wins\n- one #win  \n',
      'a  \n\t\n## Wins\n- one #win  \n- two #win\n',
    ],
  ])('keeps %s', async (_, before, after) => {
    vault = await runVault({ [NOTE]: before });

    await vault.plugin.logger.log(wish('two'));

    expect(textOf()).toBe(after);
  });

  it('lets two logs at once both land', async () => {
    vault = await runVault({ [NOTE]: '' });
    const { live, writer, logger } = vault.plugin;
    const otherWindow = new Logger(vault.app, live, writer, {
      words: english,
      typing: vault.plugin.typing,
      waiting: () => undefined,
      failure: notifyFailure,
    });

    await Promise.all([
      logger.log(wish('one')),
      otherWindow.log(wish('two')),
      logger.log(wish('three')),
    ]);
    await allRead(vault);

    expect(new Set(wordsOf(vault))).toEqual(new Set(['one', 'two', 'three']));
  });

  it('lets two logs at once both land in a note that neither has made yet', async () => {
    vault = await runVault({});
    const { live, writer, logger } = vault.plugin;
    const otherWindow = new Logger(vault.app, live, writer, {
      words: english,
      typing: vault.plugin.typing,
      waiting: () => undefined,
      failure: notifyFailure,
    });

    await Promise.all([logger.log(wish('one')), otherWindow.log(wish('two'))]);
    await allRead(vault);

    expect(new Set(wordsOf(vault))).toEqual(new Set(['one', 'two']));
  });

  it('writes into the text as it is at that moment', async () => {
    vault = await runVault({ [NOTE]: '- one #win\n' });
    vault.host.disk.before('read', NOTE, () => {
      vault.host.memory.edit(NOTE, '- one #win\n- synced #win\n');
    });

    await vault.plugin.logger.log(wish('two'));

    expect(textOf()).toContain('- synced #win\n');
    expect(textOf()).toContain('- two #win\n');
  });

  it.each(['ENOSPC', 'EROFS', 'EACCES'])(
    'leaves the file as it was where the disk says %s',
    async (code) => {
      vault = await runVault({ [NOTE]: '- one #win\n' });
      vault.host.disk.fail('write', NOTE, code);

      const logged = vault.plugin.logger.log(wish('two'));

      await expect(logged).rejects.toThrow(code);
      expect(textOf()).toBe('- one #win\n');
      vault.host.disk.repair();
      await vault.plugin.logger.log(wish('two'));
      expect(textOf()).toContain('- two #win');
    },
  );

  it('makes nothing where a new note cannot be written', async () => {
    vault = await runVault({});
    vault.host.disk.fail('write', NOTE, 'ENOSPC');

    await expect(vault.plugin.logger.log(wish('one'))).rejects.toThrow('ENOSPC');

    expect(textOf()).toBeNull();
  });

  it('leaves no empty folder where a new note cannot be written, and the folders that were there', async () => {
    const daily = JSON.stringify({ folder: 'Days/2026/11' });
    vault = await runVault({ '.obsidian/daily-notes.json': daily, 'Days/mine.md': 'mine' });
    vault.host.disk.fail('write', `Days/2026/11/${NOTE}`, 'ENOSPC');

    await expect(vault.plugin.logger.log(wish('one'))).rejects.toThrow('ENOSPC');

    const { adapter } = vault.host.app.vault;
    expect(await adapter.list('Days')).toEqual({ files: ['Days/mine.md'], folders: [] });
  });
});

describe('words that are none', () => {
  it.each(['', '   ', '#win'])('%j are refused, and no note is made for them', async (none) => {
    vault = await runVault({});

    await expect(vault.plugin.logger.log(wish(none))).rejects.toThrow('no words to log');

    expect(textOf()).toBeNull();
  });
});

describe('undo of a log', () => {
  it('takes the line out, and the note is as it was', async () => {
    vault = await runVault({ [NOTE]: '\uFEFF## Wins\r\n- one #win' });
    const { undo } = await vault.plugin.logger.log(wish('two'));

    await undo();

    expect(textOf()).toBe('\uFEFF## Wins\r\n- one #win');
  });

  it('takes only the line out where the note has changed since', async () => {
    vault = await runVault({ [NOTE]: '## Wins\n\n- one #win\n' });
    const { undo } = await vault.plugin.logger.log(wish('two'));
    const { undo: undoThree } = await vault.plugin.logger.log(wish('three'));
    vault.host.memory.edit(NOTE, `Dear diary\n\n${textOf() ?? ''}`);
    await allRead(vault);

    await undo();
    await undoThree();

    expect(textOf()).toBe('Dear diary\n\n## Wins\n\n- one #win\n');
  });

  it('refuses where the line is not to be found any more, and writes nothing', async () => {
    vault = await runVault({ [NOTE]: '- one #win\n' });
    const { undo } = await vault.plugin.logger.log(wish('two'));
    const changed = (textOf() ?? '').replace('two', 'two and a half');
    vault.host.memory.edit(NOTE, changed);
    await allRead(vault);

    await expect(undo()).rejects.toThrow('Nothing was undone');

    expect(textOf()).toBe(changed);
  });

  it('says so where the note is gone', async () => {
    vault = await runVault({ [NOTE]: '- one #win\n' });
    const { undo } = await vault.plugin.logger.log(wish('two'));
    vault.host.memory.erase(NOTE);
    await allRead(vault);

    await expect(undo()).rejects.toThrow(
      'was moved or deleted in the meantime. Nothing was undone.',
    );
    expect(textOf()).toBeNull();
  });
});

describe('a logged line', () => {
  it('counts at once, and no more when it is undone', async () => {
    vault = await runVault({ [NOTE]: '- one #win\n' });

    const { undo } = await vault.plugin.logger.log(wish('two'));
    const logged = wordsOf(vault);
    await undo();
    const undone = wordsOf(vault);
    await allRead(vault);

    expect(logged).toEqual(['one', 'two']);
    expect(undone).toEqual(['one']);
    expect(wordsOf(vault)).toEqual(['one']);
  });
});

describe('logging into a note that is open', () => {
  it('goes through the editor: the cursor stays, Ctrl-Z takes it back, unsaved words are kept', async () => {
    vault = await runVault({ [NOTE]: '## Wins\n\n- one #win\n\n## Later\n' });
    const { editor } = await open();
    type(editor, 'typed a moment ago');
    editor.setCursor({ line: 5, ch: 5 });

    const logged = await vault.plugin.logger.log(wish('two'));

    expect(logged.inEditor).toBe(true);
    const withTwo = '## Wins\n\n- one #win\n- two #win\n\n## Later\ntyped a moment ago';
    expect(editor.getValue()).toBe(withTwo);
    expect(editor.getCursor()).toEqual({ line: 6, ch: 5 });
    editor.undo();
    expect(editor.getValue()).toBe('## Wins\n\n- one #win\n\n## Later\ntyped a moment ago');
    editor.redo();
    await (await open()).save();
    expect(editor.getValue()).toBe(withTwo);
  });

  it('is on the disk at once, with what was typed before', async () => {
    vault = await runVault({ [NOTE]: '## Wins\n- one #win\n' });
    const { editor } = await open();
    type(editor, '\n## Later\ntyped');

    await vault.plugin.logger.log(wish('two', { area: 'health' }));

    expect(textOf()).toBe('## Wins\n- one #win\n- two #win/health\n\n## Later\ntyped');
    expect(editor.getValue()).toBe(textOf());
  });

  it('leaves the editor as it was where the disk is full, unsaved words included', async () => {
    vault = await runVault({ [NOTE]: '## Wins\n- one #win\n' });
    const { editor } = await open();
    type(editor, '\n## Later\ntyped');
    vault.host.disk.fail('write', NOTE, 'ENOSPC', 1);

    const logged = vault.plugin.logger.log(wish('two'));

    await expect(logged).rejects.toThrow('ENOSPC');
    expect(editor.getValue()).toBe('## Wins\n- one #win\n\n## Later\ntyped');
    expect(textOf()).toBe('## Wins\n- one #win\n');
    await vault.plugin.logger.log(wish('three'));
    expect(textOf()).toBe('## Wins\n- one #win\n- three #win\n\n## Later\ntyped');
  });

  it('undoes in the editor as well', async () => {
    vault = await runVault({ [NOTE]: '## Wins\n- one #win\n' });
    const { editor } = await open();
    const { undo } = await vault.plugin.logger.log(wish('two'));
    type(editor, 'more');

    await undo();

    expect(editor.getValue()).toBe('## Wins\n- one #win\nmore');
  });

  it('keeps the line ends of a note with CRLF, which the editor does not know', async () => {
    vault = await runVault({ [NOTE]: '## Wins\r\n- one #win\r\n' });
    const view = await open();
    const save = vi.spyOn(view, 'save');

    await vault.plugin.logger.log(wish('two'));
    await vault.host.settled();

    expect(textOf()).toBe('## Wins\r\n- one #win\r\n- two #win\r\n');
    expect(view.editor.getValue()).toBe('## Wins\n- one #win\n- two #win\n');
    // Saving would write the editor's own line ends.
    expect(save).not.toHaveBeenCalled();
  });

  it('keeps what was typed into a note with CRLF', async () => {
    vault = await runVault({ [NOTE]: '## Wins\r\n- one #win\r\n' });
    const { editor } = await open();
    type(editor, '\n## Later\ntyped');

    await vault.plugin.logger.log(wish('two'));
    await vault.host.settled();

    const after = '## Wins\n- one #win\n- two #win\n\n## Later\ntyped';
    expect(textOf()?.replaceAll('\r', '')).toBe(after);
    expect(editor.getValue()).toBe(after);
  });

  it('shows in reading view, with what was typed before it was switched to', async () => {
    vault = await runVault({ [NOTE]: '## Wins\n- one #win\n' });
    const view = await open();
    type(view.editor, '\n## Later\ntyped');
    await view.setState({ ...view.getState(), mode: 'preview' }, { history: false });

    const logged = await vault.plugin.logger.log(wish('two'));
    await vault.host.settled();

    expect(logged.inEditor).toBe(false);
    expect(textOf()).toBe('## Wins\n- one #win\n- two #win\n\n## Later\ntyped');
    expect(view.editor.getValue()).toBe(textOf());
  });

  it.each([
    ['read before it is changed', 'read', 1],
    ['read a second time', 'read', 2],
  ] as const)('merges what another program writes when it is %s', async (_, operation, nth) => {
    vault = await runVault({ [NOTE]: '## Wins\n- one #win\n\n## Later\n' });
    const view = await open();
    type(view.editor, 'typed');
    const sync = () => {
      vault.host.memory.edit(NOTE, `From another device.\n\n${textOf() ?? ''}`);
    };
    const wait = (left: number) => {
      vault.host.disk.before(operation, NOTE, () => {
        if (left === 1) sync();
        else wait(left - 1);
      });
    };
    wait(nth);

    await vault.plugin.logger.log(wish('two'));
    await vault.host.settled();

    const merged = 'From another device.\n\n## Wins\n- one #win\n- two #win\n\n## Later\ntyped';
    expect(textOf()).toBe(merged);
    expect(view.editor.getValue()).toBe(merged);
  });

  it('does not save over a change that the app takes in late', async () => {
    vault = await runVault({ [NOTE]: '## Wins\n- one #win\n' });
    const view = await open();
    type(view.editor, '\n## Later\ntyped');
    const told = vi.spyOn(vault.app.vault, 'trigger').mockReturnValue(undefined);
    vault.host.memory.edit(NOTE, 'From another device.\n## Wins\n- one #win\n');
    const logged = vault.plugin.logger.log(wish('two'));
    await new Promise((done) => setTimeout(done, 100));
    const early = textOf();
    told.mockRestore();
    const file = vault.app.vault.getFileByPath(NOTE);
    if (file !== null) vault.app.vault.trigger('modify', file);

    await logged;

    expect(early).toBe('From another device.\n## Wins\n- one #win\n');
    expect(textOf()).toBe(
      'From another device.\n## Wins\n- one #win\n- two #win\n\n## Later\ntyped',
    );
  });

  it('is refused, with nothing written, where the app never takes a change in', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    vault = await runVault({ [NOTE]: '## Wins\n- one #win\n' });
    const view = await open();
    vi.spyOn(vault.app.vault, 'trigger').mockReturnValue(undefined);
    vault.host.memory.edit(NOTE, 'From another device.\n');

    const logged = vault.plugin.logger.log(wish('two')).catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(1_500);
    await vi.advanceTimersByTimeAsync(2_500);

    expect(String(await logged)).toContain('Another program changed');
    expect(textOf()).toBe('From another device.\n');
    expect(view.editor.getValue()).toBe('## Wins\n- one #win\n');
  });

  it('shows in every editor that has the note open', async () => {
    vault = await runVault({ [NOTE]: '## Wins\n- one #win\n' });
    const first = await open();
    const second = await open();

    await vault.plugin.logger.log(wish('two'));
    await vault.host.settled();

    const shown = [first, second].map(({ editor }) => editor.getValue());
    expect(new Set([textOf(), ...shown])).toEqual(new Set(['## Wins\n- one #win\n- two #win\n']));
  });
});

describe('a note made for a log', () => {
  const TEMPLATE = '# {{title}}\n\n{{date:dddd}}, after {{yesterday}}\n\n## Wins\n\n## Notes\n';

  it('is made from the template, filled in', async () => {
    vault = await runVault({
      [DAILY_NOTES]: JSON.stringify({
        folder: 'Journal',
        format: 'YYYY/MM/YYYY-MM-DD',
        template: 'T/Daily',
      }),
      'T/Daily.md': TEMPLATE,
    });

    const logged = await vault.plugin.logger.log(wish('one'));

    expect(logged.created).toBe(true);
    expect(textOf('Journal/2026/11/2026-11-20.md')).toBe(
      '# 2026-11-20\n\nFriday, after 2026-11-19\n\n## Wins\n- one #win\n\n## Notes\n',
    );
  });

  it('is refused where the template is missing, and no folder is made', async () => {
    vault = await runVault({
      [DAILY_NOTES]: JSON.stringify({ folder: 'Journal', template: 'T/Daily' }),
    });

    await expect(vault.plugin.logger.log(wish('one'))).rejects.toThrow(
      "doesn't exist. Create T/Daily, or choose another template",
    );

    expect(vault.host.memory.paths()).toEqual([DAILY_NOTES]);
    expect(vault.app.vault.getFolderByPath('Journal')).toBeNull();
  });

  it('follows a change of the daily notes’ settings that no event reports', async () => {
    vault = await runVault({});
    vault.host.memory.edit(DAILY_NOTES, JSON.stringify({ folder: 'Diary' }));

    await vault.plugin.logger.log(wish('one'));

    expect(textOf('Diary/2026-11-20.md')).toContain('- one #win');
  });

  it('lies nowhere where the format names no day', async () => {
    vault = await runVault({ [DAILY_NOTES]: JSON.stringify({ format: '[Today]' }) });

    await expect(vault.plugin.logger.log(wish('one'))).rejects.toThrow('a note of its own');

    expect(vault.host.memory.paths()).toEqual([DAILY_NOTES]);
  });

  it('gets the time where the settings say so, and only today', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true, now: new Date(2026, 10, 20, 9, 5) });
    vault = await runVault({ [DATA]: JSON.stringify({ log: { time: true } }) });

    await vault.plugin.logger.log(wish('now'));
    await vault.plugin.logger.log(wish('then', { day: DAY - 1 }));

    expect(textOf()).toContain('- 09:05 now #win');
    expect(textOf('2026-11-19.md')).toContain('- then #win');
  });
});

describe('a template that another plugin fills in', () => {
  const FILES = {
    [DAILY_NOTES]: JSON.stringify({ template: 'T' }),
    'T.md': '# <% tp.file.title %>\n',
  };

  async function logSoon(): Promise<{
    readonly done: () => boolean;
    readonly end: Promise<unknown>;
  }> {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    vault = await runVault(FILES);
    const state = { done: false };
    const end = vault.plugin.logger.log(wish('one')).then((logged) => {
      state.done = true;
      return logged;
    });
    await vi.waitFor(() => {
      if (textOf() === null) throw new Error('not made yet');
    });
    return { done: () => state.done, end };
  }

  it('comes first: the line is appended when the note has been quiet for a second', async () => {
    const { done, end } = await logSoon();

    await vi.advanceTimersByTimeAsync(600);
    vault.host.memory.edit(NOTE, '# 2026-11-20\n');
    await vi.advanceTimersByTimeAsync(600);
    const early = { text: textOf(), waits: vault.plugin.logger.isWaiting };
    await vi.advanceTimersByTimeAsync(600);
    await vi.waitFor(() => {
      expect(textOf()).toBe('# 2026-11-20\n\n## Wins\n- one #win\n');
    });
    await vi.waitFor(() => {
      expect(done()).toBe(true);
    });

    expect(early).toEqual({ text: '# 2026-11-20\n', waits: true });
    expect(await end).toMatchObject({ text: 'one', created: true });
    expect(vault.plugin.logger.isWaiting).toBe(false);
  });

  it('may take the line with it: then it is appended once more', async () => {
    const { end } = await logSoon();

    await vi.advanceTimersByTimeAsync(1_500);
    const appended = textOf();
    vault.host.memory.edit(NOTE, '# rewritten\n');
    await vi.advanceTimersByTimeAsync(3_000);
    await end;

    expect(appended).toContain('- one #win');
    expect(textOf()).toBe('# rewritten\n\n## Wins\n- one #win\n');
  });

  it('may hold the same words itself: the line is missed all the same', async () => {
    const { end } = await logSoon();

    vault.host.memory.edit(NOTE, '## Wins\n\n- one #win\n');
    await vi.advanceTimersByTimeAsync(1_500);
    const appended = textOf();
    vault.host.memory.edit(NOTE, '## Wins\n\n- one #win\n');
    await vi.advanceTimersByTimeAsync(3_000);
    await end;

    expect(appended).toBe('## Wins\n\n- one #win\n- one #win\n');
    expect(textOf()).toBe(appended);
  });

  it('is not waited for longer than ten seconds', async () => {
    const { end } = await logSoon();

    for (let i = 0; i < 30; i++) {
      if (!(textOf() ?? '').includes('#win')) vault.host.memory.edit(NOTE, `# ${String(i)}\n`);
      await vi.advanceTimersByTimeAsync(500);
    }
    await end;

    expect(textOf()).toContain('- one #win');
  });
});
