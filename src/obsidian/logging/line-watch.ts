import type { App, TAbstractFile } from 'obsidian';
import { findDifference } from '../../core/markdown/text-edit';
import { inOneForm } from '../../core/text/one-form';
import type { NoteEdit, NoteTyping } from '../editor/note-typing';
import type { KeptLine, KeptLines } from './kept-lines';

/** How to look for a watched line in its note, and how to put it back. */
export interface LineKeeper {
  /** number of entries with the line's words in its note, and the note's text; null if there is no note */
  readonly find: (
    line: KeptLine,
  ) => Promise<{ readonly count: number; readonly text: string } | null>;
  /**
   * Writes the line again: returns its entry's words and the note's text. On failure shows a notice and returns null.
   */
  readonly putBack: (
    line: KeptLine,
  ) => Promise<{ readonly words: string; readonly text: string } | null>;
}

/** A template that asks its user something may write minutes later; a second one may follow it. */
const WATCH_MS = 10 * 60_000;
/** Milliseconds: look once per burst of writes. */
const BURST_MS = 300;
/** Give up after this many losses, instead of fighting a plugin that keeps rewriting the note. */
const MOST_TIMES = 20;

interface Watched {
  line: KeptLine;
  /** the note's text when the line was last seen in it */
  seenIn: string;
  times: number;
  /** when to stop looking for it */
  end: number;
  /** when to look for it next */
  next: number;
}

/**
 * Watches lines that were logged into a note which a template still writes, and puts one back whenever it is gone, until
 * ten minutes after the last loss. Lines that the user removes or rewords by hand stay that way.
 */
export class LineWatch {
  readonly #app: App;
  readonly #typing: NoteTyping;
  readonly #kept: KeptLines;
  readonly #keeper: LineKeeper;

  readonly #watched = new Map<string, Watched>();
  /** Lines with the same words differ only by their number, so look for each after the previous one is settled. */
  #turn: Promise<void> = Promise.resolve();
  /** ends listening to the app; null while no line is watched */
  #endListening: (() => void) | null = null;

  constructor(app: App, typing: NoteTyping, kept: KeptLines, keeper: LineKeeper) {
    this.#app = app;
    this.#typing = typing;
    this.#kept = kept;
    this.#keeper = keeper;
  }

  /** Begins to watch a line; `text` is a text of its note that has it. */
  begin(line: KeptLine, seenIn: string): void {
    this.#kept.keep(line);
    this.#listen();
    const watched: Watched = { line, seenIn: inOneForm(seenIn), times: 0, end: 0, next: 0 };
    this.#watched.set(line.id, watched);
    this.#wait(watched);
    // It may have been overwritten before this began to listen.
    this.#lookSoon(watched);
  }

  /** The line is safe, or no longer wanted. */
  end(id: string): void {
    this.#leave(id);
    this.#kept.forget(id);
  }

  has(id: string): boolean {
    return this.#watched.has(id);
  }

  /** Whether any line of a note is watched. */
  isIn(path: string): boolean {
    return this.#of(path).length > 0;
  }

  /** Stops watching all lines; they stay kept for the next start. */
  stop(): void {
    for (const id of [...this.#watched.keys()]) this.#leave(id);
  }

  #leave(id: string): void {
    const watched = this.#watched.get(id);
    if (watched === undefined) return;
    window.clearTimeout(watched.end);
    window.clearTimeout(watched.next);
    this.#watched.delete(id);
    if (this.#watched.size > 0) return;
    this.#endListening?.();
    this.#endListening = null;
  }

  #listen(): void {
    if (this.#endListening !== null) return;
    const { vault } = this.#app;
    const onFileEvent = ({ path }: TAbstractFile) => {
      for (const watched of this.#of(path)) this.#lookSoon(watched);
    };
    const files = [
      vault.on('modify', onFileEvent),
      vault.on('create', onFileEvent),
      vault.on('delete', onFileEvent),
      vault.on('rename', ({ path }, from) => {
        for (const watched of this.#of(from)) watched.line = { ...watched.line, path };
        for (const { line } of this.#of(path)) this.#kept.keep(line);
      }),
    ];
    const endTyping = this.#typing.onEdit((edit) => {
      for (const watched of this.#of(edit.path)) this.#edited(watched, edit);
    });
    this.#endListening = () => {
      for (const each of files) vault.offref(each);
      endTyping();
    };
  }

  #of(path: string): Watched[] {
    return [...this.#watched.values()].filter(({ line }) => line.path === path);
  }

  /** The note changed in an editor: by the user's typing, or by a template that writes there or to the disk. */
  #edited(watched: Watched, { before, after, by }: NoteEdit): void {
    const { line, seenIn } = watched;
    if (after.includes(line.line)) watched.seenIn = after;
    else if (by === 'hand' && before.includes(line.line)) this.end(line.id);
    else if (by === 'somebody' && isByHand(seenIn, after, line.line)) void this.#takenOut(watched);
    else this.#lookSoon(watched);
  }

  /**
   * Nobody is named who took the line out. It is the user's to take out: what a command did is not on the disk yet,
   * what a template wrote there is.
   */
  async #takenOut(watched: Watched): Promise<void> {
    const { id } = watched.line;
    const isTyped = await this.#isOnDisk(watched.line);
    if (this.#watched.get(id) !== watched) return;
    if (isTyped) this.end(id);
    else this.#lookSoon(watched);
  }

  async #isOnDisk({ path, line }: KeptLine): Promise<boolean> {
    const file = this.#app.vault.getFileByPath(path);
    try {
      return file !== null && (await this.#app.vault.read(file)).includes(line);
    } catch {
      // A note that cannot be read could not be put right either.
      return true;
    }
  }

  #wait(watched: Watched): void {
    window.clearTimeout(watched.end);
    watched.end = window.setTimeout(() => {
      this.end(watched.line.id);
    }, WATCH_MS);
  }

  #lookSoon(watched: Watched): void {
    window.clearTimeout(watched.next);
    watched.next = window.setTimeout(() => {
      this.#turn = this.#turn.then(() => this.#check(watched));
    }, BURST_MS);
  }

  async #check(watched: Watched): Promise<void> {
    const isWatched = () => this.#watched.get(watched.line.id) === watched;
    if (!isWatched()) return;
    const found = await this.#keeper.find(watched.line);
    if (!isWatched()) return;
    // The user has deleted the note, and the line with it.
    if (found === null) this.end(watched.line.id);
    else if (found.count > watched.line.before) watched.seenIn = inOneForm(found.text);
    else if (isReworded(watched.seenIn, inOneForm(found.text), watched.line.line)) {
      this.end(watched.line.id);
    } else await this.#putBack(watched, found.count);
  }

  async #putBack(watched: Watched, before: number): Promise<void> {
    const { id } = watched.line;
    watched.times++;
    watched.line = { ...watched.line, before };
    this.#kept.keep(watched.line);
    const written = watched.times > MOST_TIMES ? null : await this.#keeper.putBack(watched.line);
    if (this.#watched.get(id) !== watched) return;
    // Lines that are no longer watched stay kept, and are offered at the next start.
    if (written === null) this.#leave(id);
    else {
      watched.line = { ...watched.line, text: written.words };
      watched.seenIn = inOneForm(written.text);
      this.#kept.keep(watched.line);
      this.#wait(watched);
    }
  }
}

/** Whether the only difference between two texts is a change within one line that leaves some of it. */
function isReworded(before: string, after: string, line: string): boolean {
  const { from, to, text } = findDifference(before, after, 0);
  for (let at = before.indexOf(line); at !== -1; at = before.indexOf(line, at + 1)) {
    const isInside = from >= at && to <= at + line.length;
    if (isInside && (to - from < line.length || text !== '')) return !/[\r\n]/.test(text);
  }
  return false;
}

/** Whether a text came from another by removing something, or by rewording a line. */
function isByHand(before: string, after: string, line: string): boolean {
  return findDifference(before, after, 0).text === '' || isReworded(before, after, line);
}
