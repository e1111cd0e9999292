import type { App } from 'obsidian';
import type { Day } from '../../core/calendar/day';
import { formatDay, parseDay } from '../../core/calendar/day';
import type { MadeLine } from '../../core/logging/log-line';
import type { Kind } from '../../core/notes/entry';
import { fieldsOf, listOf } from '../../core/text/json';

/** A line as it is written after its list marker, and the day whose note it belongs into. */
export interface ReadyLine extends MadeLine {
  readonly day: Day;
  /** as a done task where the note's list does not say otherwise */
  readonly asTask: boolean;
}

/** A line that was logged into a note which a template may still write: all it takes to log it once more. */
export interface KeptLine extends ReadyLine {
  readonly id: string;
  readonly path: string;
  /** its entry's words */
  readonly text: string;
  /** how many entries with the same words the note has beside it */
  readonly before: number;
}

const KEY = 'small-wins-kept-lines';

/**
 * Lines that are not safe in their notes yet, kept on this device: the app may be closed before a template has had its
 * last word. Read from the store at every occasion, since another window of the vault may keep lines too.
 */
export class KeptLines {
  constructor(private readonly app: App) {}

  all(): readonly KeptLine[] {
    return listOf(this.app.loadLocalStorage(KEY)).flatMap((stored) => keptLine(stored) ?? []);
  }

  /** Keeps a line, in the place of what was kept by its id. */
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
    this.app.saveLocalStorage(KEY, stored.length === 0 ? null : stored);
  }
}

/** What is stored as a line; null for anything else. */
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
    kinds: listOf(kinds).filter(isKind),
  };
}

function isKind(kind: unknown): kind is Kind {
  return kind === 'win' || kind === 'step' || kind === 'setback' || kind === 'lesson';
}
