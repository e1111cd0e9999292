import type { Journal } from '../core/journal/journal';
import { narrowedJournal } from '../core/journal/narrowed-journal';
import { hasArea } from '../core/markdown/area';

/** The journals of single areas that are shown: each is filtered once per revision. */
export class AreaJournals {
  #of: Journal | null = null;
  #revision = -1;
  readonly #journals = new Map<string, Journal>();

  /** The journal of one area. */
  get(journal: Journal, area: string): Journal {
    if (journal !== this.#of || journal.revision !== this.#revision) {
      this.#journals.clear();
      this.#of = journal;
      this.#revision = journal.revision;
    }
    let narrowed = this.#journals.get(area);
    if (narrowed === undefined) {
      narrowed = narrowedJournal(journal, (entry) => hasArea(entry, area));
      this.#journals.set(area, narrowed);
    }
    return narrowed;
  }
}
