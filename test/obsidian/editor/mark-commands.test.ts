// @vitest-environment jsdom
import { Plugin } from 'obsidian';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { english } from '../../../src/core/words/en/english';
import type { OpenEditor } from './editor-host';
import { openEditor } from './editor-host';
import { MANIFEST } from './sample-plugin';

let open: OpenEditor;

async function start(text: string, path = '2026-11-20.md'): Promise<OpenEditor> {
  open = await openEditor({ [path]: text });
  return open;
}

afterEach(async () => {
  await open.host.stop();
  document.body.replaceChildren();
});

/** Switches a Tasks plugin on that has this API. */
async function enableTasks({ host }: OpenEditor, apiV1: object): Promise<void> {
  class Tasks extends Plugin {
    readonly apiV1 = apiV1;
  }
  await host.enable(Tasks, { ...MANIFEST, id: 'obsidian-tasks-plugin', name: 'Tasks' });
}

describe('toggle win on this line', () => {
  it('marks the line, keeps the cursor, and takes the mark off again', async () => {
    const editor = await start('- [ ] did it ^id\n');
    editor.view.editor.setCursor({ line: 0, ch: 7 });

    editor.command('toggle-win');
    expect(editor.view.editor.getValue()).toBe('- [ ] did it #win ^id\n');
    expect(editor.view.editor.getCursor()).toEqual({ line: 0, ch: 7 });

    editor.command('toggle-win');
    expect(editor.view.editor.getValue()).toBe('- [ ] did it ^id\n');
  });

  it('works on a selection, and is one step to undo', async () => {
    const text = '- a\n- b #win/health\n\n> c\n';
    const editor = await start(text);
    editor.view.editor.setSelection({ line: 0, ch: 1 }, { line: 4, ch: 0 });

    editor.command('toggle-win');
    expect(editor.view.editor.getValue()).toBe('- a #win\n- b\n\n> c #win\n');
    editor.view.editor.undo();
    expect(editor.view.editor.getValue()).toBe(text);
  });

  it('gives back the area it took', async () => {
    const editor = await start('- ran #win/health with Ben\n');

    editor.command('toggle-win');
    expect(editor.view.editor.getValue()).toBe('- ran with Ben\n');
    editor.command('toggle-win');
    expect(editor.view.editor.getValue()).toBe('- ran #win/health with Ben\n');
  });

  it('says why a line takes no mark', async () => {
    const editor = await start('```\ncode\n```\n');
    editor.view.editor.setCursor({ line: 1, ch: 0 });

    editor.command('toggle-win');

    expect(editor.view.editor.getValue()).toBe('```\ncode\n```\n');
    expect(editor.notices()).toEqual(["This line is code or math, where tags don't count."]);
  });

  it('keeps the line ends of a note that the editor would change', async () => {
    const editor = await start('- a\r\n- b\r\n');

    editor.command('toggle-win');

    await vi.waitFor(() =>
      expect(editor.host.memory.text('2026-11-20.md')).toBe('- a #win\r\n- b\r\n'),
    );
  });
});

describe('micro-steps', () => {
  it('are marked', async () => {
    const editor = await start('- [ ] open the file #win/report\n');

    editor.command('mark-as-step');

    expect(editor.view.editor.getValue()).toBe('- [ ] open the file #step/report\n');
  });

  it('are completed, with a date where the note has no day', async () => {
    const editor = await start('- [ ] open the file #step ^id\n', 'Ideas.md');

    editor.command('complete-step');

    expect(editor.view.editor.getValue()).toBe(
      '- [x] open the file #step [completion:: 2026-11-20] ^id\n',
    );
  });

  it('are completed by Tasks where it is on', async () => {
    const editor = await start('- [ ] open the file #step\n', 'Ideas.md');
    const calls: string[][] = [];
    const apiV1 = {
      executeToggleTaskDoneCommand: (line: string, path: string) => {
        calls.push([line, path]);
        return `${line.replace('[ ]', '[x]')} ✅ 2026-11-20`;
      },
    };
    await enableTasks(editor, apiV1);
    editor.journal.set({ hasTasks: true });

    editor.command('complete-step');

    expect(calls).toEqual([['- [ ] open the file #step', 'Ideas.md']]);
    expect(editor.view.editor.getValue()).toBe('- [x] open the file #step ✅ 2026-11-20\n');
  });

  it('are completed all the same where Tasks fails', async () => {
    const editor = await start('- [ ] open the file #step\n');
    const apiV1 = {
      executeToggleTaskDoneCommand: () => {
        throw new Error('no');
      },
    };
    await enableTasks(editor, apiV1);

    editor.command('complete-step');

    expect(editor.view.editor.getValue()).toBe('- [x] open the file #step\n');
  });

  it('say that there is none', async () => {
    const editor = await start('- done #win\n');

    editor.command('complete-step');

    expect(editor.notices()).toEqual(["There's no micro-step on this line."]);
  });
});

describe('why does this line not count', () => {
  it.each([
    ['- [?] did it #win', "“?” doesn't mark a task as done. These do: x X w"],
    ['- did it #win', 'Counts on Friday 20 November 2026'],
    ['- did it #win @2026-11-24', 'After today: counts from 24 Nov'],
    [
      '- [x] did it #win ✅ 31.02.2026',
      "“✅ 31.02.2026” isn't a date, so it stays text. Write it as YYYY-MM-DD.",
    ],
    [
      '- [ ] did it #win ✅ 31.02.2026',
      "Open task: counts when done. “✅ 31.02.2026” isn't a date, so it stays text. Write it as YYYY-MM-DD.",
    ],
    [
      '- [x] did it #win @2026-13-01 ✅ 31.02.2026',
      "“@2026-13-01” isn't a date, so it stays text. Write it as @2026-11-19, or in words such as @(last friday). “✅ 31.02.2026” isn't a date, so it stays text. Write it as YYYY-MM-DD.",
    ],
    ['did it', english.editor.noMark],
    ['- did it\n  well #win', 'Counts on Friday 20 November 2026'],
    ['`#win`', english.editor.noMark],
  ])('%s', async (text, reason) => {
    const editor = await start(text);

    editor.command('why-not-counted');

    expect(editor.notices()).toEqual([reason]);
  });
});
