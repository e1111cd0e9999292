import type { Day } from '../../core/calendar/day';
import { logIntoNote } from '../../core/logging/log-into-note';
import { undoLine } from '../../core/logging/undo-line';
import type { VaultSetup } from '../../core/vault/vault-setup';
import type { Kind } from '../../core/notes/entry';
import type { LiveJournal } from '../index/live-journal';
import { Refusal } from '../../core/words/refusal';
import type { Words } from '../../core/words/words';
import type { VaultWriter } from '../vault-writer';
import type { ReadyLine } from '../../models/log-wish';
import { unlessProblem } from '../../models/log-wish';

/** A line that is now in its note. */
export interface Logged {
  readonly path: string;
  /** 0-based */
  readonly line: number;
  readonly text: string;
  readonly day: Day;
  /** the note was created for it */
  readonly created: boolean;
  /** it was written in an open editor, whose own undo removes it */
  readonly inEditor: boolean;
  /** Removes the line again. Rejects with a Refusal if the note has changed too much to find it. */
  readonly undo: () => Promise<void>;
}

/** A written line, with its note's text before and after. */
export interface WrittenLine {
  readonly logged: Logged;
  readonly before: string;
  readonly text: string;
}

/** Writes lines into notes, and removes them again. */
export class LineWriter {
  readonly #live: LiveJournal;
  readonly #writer: VaultWriter;
  readonly #words: Words;

  constructor(live: LiveJournal, writer: VaultWriter, words: Words) {
    this.#live = live;
    this.#writer = writer;
    this.#words = words;
  }

  /** Appends a line to a note, or to `start` if there is none. On failure rejects, with nothing written. */
  async write(
    setup: VaultSetup,
    line: ReadyLine,
    path: string,
    start: string,
  ): Promise<WrittenLine> {
    const written = await this.#writer.change(path, (text) => {
      const before = text ?? start;
      return { before, ...unlessProblem(logIntoNote(setup, path, before, line), this.#words) };
    });
    const { before, text, inEditor, existed } = written;
    this.#live.noteWritten(path, text);
    const logged: Logged = {
      path,
      line: written.line,
      text: written.words,
      day: line.day,
      created: !existed,
      inEditor,
      undo: () => this.#undo(path, before, text),
    };
    return { logged, before, text };
  }

  async #undo(path: string, before: string, after: string): Promise<void> {
    const { failures } = this.#words;
    const undone = await this.#writer.change(path, (text) => {
      if (text === null) throw new Refusal(failures.undoMissing(path));
      const undone = undoLine(text, before, after);
      if (undone === null) throw new Refusal(failures.undoLine(path));
      return { text: undone };
    });
    this.#live.noteWritten(path, undone.text);
  }
}

/** How many entries of a note have these words. */
export function countOf(
  setup: VaultSetup,
  path: string,
  note: string,
  { text: words, kinds }: { readonly text: string; readonly kinds: readonly Kind[] },
): number {
  // The mark of a day makes no entry, so look for its line exactly as it was written.
  if (kinds.length === 0) return note.split(words).length - 1;
  return setup.read(path, note).entries.filter(({ text }) => text === words).length;
}
