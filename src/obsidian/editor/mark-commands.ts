import type { App, Command, Editor, MarkdownFileInfo, Plugin } from 'obsidian';
import { MarkdownView } from 'obsidian';
import { completeStep } from '../../core/logging/complete-step';
import type { LineRange } from '../../core/logging/markable-note';
import type { Former, MarkedLines } from '../../core/logging/toggle-mark';
import { markAsStep, toggleMark } from '../../core/logging/toggle-mark';
import type { TextEdit } from '../../core/markdown/text-edit';
import { applyEdits } from '../../core/markdown/text-edit';
import type { Words } from '../../core/words/words';
import { addNamedCommands } from '../named-commands';
import { doOrNotify, notify, notifyLatest } from '../notices';
import type { EditorJournal, EditorRules } from './editor-journal';
import { reasonAt } from './reason-at';
import { isInTableCell } from './table-cell';
import { tasksToggle } from './tasks-plugin';
import { wholeNoteOf } from './whole-note';

/** Registers the commands that change lines of the note in the editor. */
export function addMarkCommands(plugin: Plugin, journal: EditorJournal, words: Words): void {
  const commands = new MarkCommands(plugin.app, journal);
  const command = (
    id: string,
    name: string,
    icon: string,
    run: (editor: Editor, info: MarkdownFileInfo, rules: EditorRules) => void,
  ): Command => ({
    id,
    name,
    // The phone's toolbar shows a question mark for a command without an icon.
    icon,
    editorCheckCallback: (checking, editor, info) => {
      const { rules } = journal;
      if (wholeNoteOf(info) === null) return false;
      if (checking) return true;
      if (isInTableCell(editor)) notify(words.failures.inTableCell);
      else run(editor, info, rules);
      return true;
    },
  });
  plugin.registerEvent(
    plugin.app.workspace.on('editor-menu', (menu, editor, info) => {
      const { rules } = journal;
      if (wholeNoteOf(info) === null || isInTableCell(editor)) return;
      const addItem = (title: string, icon: string, run: typeof commands.toggleWin) => {
        menu.addItem((item) =>
          item
            .setTitle(title)
            .setIcon(icon)
            .setSection('action')
            .onClick(() => {
              run(editor, info, rules);
            }),
        );
      };
      addItem(words.commands.toggleWin, 'sprout', commands.toggleWin);
      addItem(words.commands.markAsStep, 'footprints', commands.markAsStep);
    }),
  );
  addNamedCommands(plugin, () => [
    command('toggle-win', words.commands.toggleWin, 'sprout', commands.toggleWin),
    command('mark-as-step', words.commands.markAsStep, 'footprints', commands.markAsStep),
    command('complete-step', words.commands.completeStep, 'check-check', commands.completeStep),
    command('why-not-counted', words.commands.whyNotCounted, 'circle-help', commands.sayWhy),
  ]);
}

/** Why a command does nothing; null if it edits. */
type Outcome = Pick<MarkedLines, 'edits'> & { readonly said: string | null };

class MarkCommands {
  readonly #app: App;
  readonly #journal: EditorJournal;

  /** what the last toggle replaced, and in which note */
  #former: { readonly path: string; readonly lines: Former } | null = null;

  constructor(app: App, journal: EditorJournal) {
    this.#app = app;
    this.#journal = journal;
  }

  readonly toggleWin = (editor: Editor, info: MarkdownFileInfo, rules: EditorRules): void => {
    const range = selectedLines(editor);
    const path = info.file?.path ?? '';
    this.#change(editor, info, (text) => {
      const former = this.#former?.path === path ? this.#former.lines : null;
      const { marks, tags } = rules;
      const marked = toggleMark(text, range, { marks, mark: 'win', tag: tags.win }, former);
      this.#former = { path, lines: marked.former };
      return outcome(marked, rules.words);
    });
  };

  readonly markAsStep = (editor: Editor, info: MarkdownFileInfo, rules: EditorRules): void => {
    const range = selectedLines(editor);
    const { marks, tags } = rules;
    this.#change(editor, info, (text) =>
      outcome(markAsStep(text, range, { marks, tag: tags.step }), rules.words),
    );
  };

  readonly completeStep = (editor: Editor, info: MarkdownFileInfo, rules: EditorRules): void => {
    const { line } = editor.getCursor();
    const path = info.file?.path ?? '';
    const toggle = tasksToggle(this.#app);
    this.#change(editor, info, (text) => {
      const result = completeStep(text, line, {
        today: this.#journal.today,
        checkbox: rules.checkbox,
        date: rules.hasTasks ? 'tasks' : 'field',
        parse: (note) => this.#journal.read(path, note),
        toggleTask: toggle === null ? null : (task) => toggle(task, path),
      });
      return 'error' in result
        ? { edits: [], said: rules.words.obstacles.step(result.error) }
        : { ...result, said: null };
    });
  };

  readonly sayWhy = (editor: Editor, info: MarkdownFileInfo, rules: EditorRules): void => {
    const path = info.file?.path ?? '';
    const { line } = editor.getCursor();
    notifyLatest('reason', reasonAt({ path, text: editor.getValue() }, line, this.#journal, rules));
  };

  /** Changes the note in its editor, or on the disk if the editor would change its line ends. */
  #change(editor: Editor, info: MarkdownFileInfo, work: (text: string) => Outcome): void {
    const { writer } = this.#journal;
    const path = info.file?.path ?? '';
    if (info instanceof MarkdownView && info.data.includes('\r')) {
      void doOrNotify(() =>
        writer.change(path, (text) => {
          const { edits, said } = work(text ?? '');
          if (said !== null) notify(said);
          return { text: applyEdits(text ?? '', edits) };
        }),
      );
      return;
    }
    // All before the first wait, so that no key press comes between.
    void doOrNotify(() => {
      writer.check();
      const { edits, said } = work(editor.getValue());
      if (edits.length > 0) writer.edit(editor, edits);
      if (said !== null) notify(said);
      return Promise.resolve();
    });
  }
}

/** The lines of the selection; a line that the selection only touches at its start is not included. */
function selectedLines(editor: Editor): LineRange {
  const from = editor.getCursor('from');
  const to = editor.getCursor('to');
  const endsAbove = to.ch === 0 && to.line > from.line;
  return { first: from.line, last: endsAbove ? to.line - 1 : to.line };
}

function outcome(
  { edits, refused }: MarkedLines,
  { failures, obstacles }: Words,
): {
  edits: readonly TextEdit[];
  said: string | null;
} {
  const [first] = refused;
  if (first === undefined) return { edits, said: null };
  const reason = obstacles.mark(first.reason);
  const said =
    refused.length === 1 && edits.length === 0
      ? reason
      : failures.lines(
          refused.map(({ line }) => line + 1),
          reason,
        );
  return { edits, said };
}
