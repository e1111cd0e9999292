import type { App } from 'obsidian';
import { formatDay, parseDay } from '../../core/calendar/day';
import type { ReadyLine } from '../../models/log-wish';
import { kindNamed } from '../../core/notes/entry';
import { fieldsOf, listOf } from '../../core/text/json';

/** A line logged into a note that a template may still rewrite: all it takes to log it again. */
export interface KeptLine extends ReadyLine {
  readonly id: string;
  readonly path: string;
  /** the words of its entry */
  readonly text: string;
  /** how many other entries in the note have the same words */
  readonly before: number;
}

const KEY = 'small-wins-kept-lines';

/**
 * Lines that are not safe in their notes yet, kept on this device: the app may be closed before a template is done.
 * Read from the store each time, since another window of the vault may keep lines too.
 */
export class KeptLines {
  readonly #app: App;

  constructor(app: App) {
    this.#app = app;
  }

  all(): readonly KeptLine[] {
    return listOf(this.#app.loadLocalStorage(KEY)).flatMap((stored) => keptLine(stored) ?? []);
  }

  /** Keeps a line, replacing the one with the same id. */
  keep(line: KeptLine): void {
    this.#save([...this.all().filter(({ id }) => id !== line.id), line]);
  }

  forget(id: string): void {
    const all = this.all();
    const left = all.filter((line) => line.id !== id);
    if (left.length < all.length) this.#save(left);
  }

  #save(lines: readonly KeptLine[]): void {
    const stored = lines.map((line) => ({ ...line, day: formatDay(line.day) }));
    this.#app.saveLocalStorage(KEY, stored.length === 0 ? null : stored);
  }
}

/** Parses a stored line; null for anything else. */
function keptLine(stored: unknown): KeptLine | null {
  const { id, path, line, text, day, asTask, before, checkbox, kinds } = fieldsOf(stored);
  const date = typeof day === 'string' ? parseDay(day) : null;
  const isWhole =
    typeof id === 'string' &&
    typeof path === 'string' &&
    typeof line === 'string' &&
    typeof text === 'string';
  if (!isWhole || date === null) return null;
  const count = typeof before === 'number' ? before : 0;
  return {
    id,
    path,
    line,
    text,
    day: date,
    asTask: asTask === true,
    before: count,
    checkbox: typeof checkbox === 'string' ? checkbox : null,
    kinds: listOf(kinds).flatMap((kind) => kindNamed(kind) ?? []),
  };
}
