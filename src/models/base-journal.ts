import { linkKey, nameKey, pathKey } from '../core/goals/note-paths';
import type { Journal } from '../core/journal/journal';
import { narrowedJournal } from '../core/journal/narrowed-journal';
import type { Entry } from '../core/notes/entry';

/** How the app reads and follows links. */
export interface AppLinks {
  /** A link without the heading or block that it points at. */
  readonly pathOf: (link: string) => string;
  /** The path of the note that a link leads to; null if there is none. */
  readonly follow: (link: string, from: string) => string | null;
}

/** Which entries belong to the files of a base. */
export type Joining = 'both' | 'inside' | 'linked';

/** The entries that belong to the files of a base, filtered once per revision and set of files. */
export class BaseJournal {
  readonly #links: AppLinks;

  #made: { readonly of: Journal; readonly key: string; readonly journal: Journal } | null = null;

  constructor(links: AppLinks) {
    this.#links = links;
  }

  /** Entries in the files, or in lines anywhere that link to one of them. */
  get(journal: Journal, paths: readonly string[], joining: Joining): Journal {
    const key = [journal.revision, joining, ...[...paths].sort()].join('\n');
    if (this.#made?.of === journal && this.#made.key === key) return this.#made.journal;
    const files = new Set(paths);
    const names = new Set(paths.map((path) => nameKey(pathKey(path))));
    const narrowed = narrowedJournal(
      journal,
      (entry, path) =>
        (joining !== 'linked' && files.has(path)) ||
        (joining !== 'inside' && this.#isLinked(entry, path, files, names)),
    );
    this.#made = { of: journal, key, journal: narrowed };
    return narrowed;
  }

  /** Skips most links by their last part, without asking the app: nearly all lead elsewhere. */
  #isLinked(
    { links }: Entry,
    from: string,
    files: ReadonlySet<string>,
    names: ReadonlySet<string>,
  ): boolean {
    return links.some((link) => {
      const target = this.#links.pathOf(link);
      if (!names.has(nameKey(pathKey(linkKey(target))))) return false;
      const path = this.#links.follow(target, from);
      return path !== null && files.has(path);
    });
  }
}
