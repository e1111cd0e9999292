import type { JournalNote } from '../core/journal/journal';
import { Journal } from '../core/journal/journal';

/**
 * The journal that is shown, and the one that a scan of all notes builds to replace it. Notes that change during a scan
 * go into both, and the scan does not overwrite them with the older text it may have read.
 */
export class GrowingJournal {
  #shown = new Journal();
  /** being built while the old one is still shown */
  #next: Journal | null = null;
  /** the paths of notes that changed during this scan */
  #changed = new Set<string>();
  readonly #unreadable = new Set<string>();

  get shown(): Journal {
    return this.#shown;
  }

  /** The shown journal, and the one that a scan builds. */
  get all(): readonly Journal[] {
    return this.#next === null ? [this.#shown] : [this.#shown, this.#next];
  }

  /** The notes that could not be read, by path. */
  get unreadable(): readonly string[] {
    return [...this.#unreadable].sort();
  }

  /** Begins a scan, into the shown journal or into a new one that is hidden until {@link end}. */
  begin(into: 'shown' | 'new'): Journal {
    this.#next = into === 'new' ? new Journal() : null;
    this.#changed = new Set();
    this.#unreadable.clear();
    return this.#next ?? this.#shown;
  }

  /** The scan has read everything: what it built is shown. */
  end(): void {
    this.#shown = this.#next ?? this.#shown;
    this.#next = null;
  }

  /** Takes a note that has just changed; null if it is gone, or no longer says anything. */
  change(path: string, note: JournalNote | null): void {
    this.#changed.add(path);
    this.#unreadable.delete(path);
    for (const journal of this.all) place(journal, path, note);
  }

  /** Whether a note has changed since the scan began: what was read before is older. */
  hasChanged(path: string): boolean {
    return this.#changed.has(path);
  }

  /** A note moved to this path: whatever was read of it there is new. */
  moved(path: string): void {
    this.#changed.delete(path);
  }

  /** Takes what was read of a note into one of the journals; null if it says nothing. */
  take(journal: Journal, path: string, note: JournalNote | null): void {
    this.#unreadable.delete(path);
    place(journal, path, note);
  }

  /** A note's text could not be read. */
  notRead(path: string): void {
    this.#unreadable.add(path);
  }
}

function place(journal: Journal, path: string, note: JournalNote | null): void {
  if (note === null) journal.remove(path);
  else journal.set(path, note);
}
