import type { Day } from '../calendar/day';
import type { Entry, Kind } from '../notes/entry';

/** What is to be changed of an entry where it is written. */
export type EntryChange =
  /** as they are typed; the marks, dates and fields of the line stay */
  | { readonly kind: 'words'; readonly words: string }
  | { readonly kind: 'day'; readonly day: Day }
  | { readonly kind: 'kind'; readonly of: Kind }
  /** paths as in a tag; none takes them off */
  | { readonly kind: 'areas'; readonly areas: readonly string[] }
  /** `off`: targets of its links to take off; `link`: the note to link to, null for none */
  | { readonly kind: 'goal'; readonly off: readonly string[]; readonly link: string | null }
  /** makes it one of its owner's best: first in brag documents, always a highlight */
  | { readonly kind: 'keep' }
  | { readonly kind: 'state'; readonly isDone: boolean }
  /** takes its marks off: its words stay in the note */
  | { readonly kind: 'unmark' }
  | { readonly kind: 'delete' };

/** The entry that is meant, and all entries of its note, as they were read. */
export interface MeantEntry {
  readonly entry: Entry;
  readonly read: readonly Entry[];
}

/** What has become of an entry whose line was changed elsewhere. */
export interface LineNow extends MeantEntry {
  /** the line as it is written, without its indentation, cut where it is long */
  readonly written: string;
}

/** Why an entry is not changed. Nothing is written then. */
export type EditRefusal =
  /** no line of the note reads as the entry did; `now` is null where nobody can say what has become of it */
  | { readonly kind: 'changed'; readonly now: LineNow | null }
  /** several lines read like the entry, not as many as there were, so which one is meant is unknown */
  | { readonly kind: 'twice' }
  /** it is a property of the note */
  | { readonly kind: 'property' }
  /** it is read only where the first of two versions of the note is taken, which meet at this line, 0-based */
  | { readonly kind: 'merge'; readonly line: number }
  | { readonly kind: 'no-words' }
  | { readonly kind: 'bad-area'; readonly area: string }
  | { readonly kind: 'bad-goal'; readonly goal: string }
  /** its line cannot have a checkbox */
  | { readonly kind: 'no-checkbox' }
  /** the words to change are on several lines, or in several cells of a table */
  | { readonly kind: 'spread' }
  /** it counts by its heading, not by a mark */
  | { readonly kind: 'under-heading' }
  /** other lines belong to it */
  | { readonly kind: 'has-more' }
  /** its lines cannot be taken out of their note without changing what they, or others, mean */
  | { readonly kind: 'not-movable' }
  /** the line would be read as something else than what is meant */
  | { readonly kind: 'misread' }
  /** this line, 0-based, would be read as something else than it is now */
  | { readonly kind: 'disturbs'; readonly line: number };
