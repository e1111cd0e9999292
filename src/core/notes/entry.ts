import type { Day } from '../calendar/day';
import type { Problem } from './problem';

/** What a mark says of its block. `win` and `step` may count; the others never do. */
export type Kind = (typeof KINDS)[number];

/** All kinds, in the order in which they claim a tag. */
export const KINDS = ['win', 'step', 'setback', 'lesson', 'kudos'] as const;

/** The kind with this name; null for any other value. */
export function kindNamed(name: unknown): Kind | null {
  return KINDS.find((kind) => kind === name) ?? null;
}

/** Whether entries of a kind are listed and never counted: setbacks, lessons, and kudos, what somebody else said. */
export function neverCounts(kind: Kind): kind is 'setback' | 'lesson' | 'kudos' {
  return kind === 'setback' || kind === 'lesson' || kind === 'kudos';
}

/** What the block's checkbox says; a block without one is `done`. */
export type State = 'done' | 'open' | 'started' | 'cancelled';

/** Where an entry's day comes from: a date in its text, a task's completion date, or the note's own day. */
export type DaySource = 'text' | 'completion' | 'note';

/** A tag that made a block an entry, and its place. */
export interface MarkPosition {
  /** as written, with `#` */
  readonly tag: string;
  /** 0-based line of the note */
  readonly line: number;
  /** column of the `#`, in UTF-16 units of its line; a byte order mark does not count */
  readonly from: number;
  /** column after the tag's last character */
  readonly to: number;
}

/** One block that carries a mark: a win, a micro-step, a setback, a lesson or kudos. */
export interface Entry {
  readonly kind: Kind;
  readonly state: State;
  /** the day it belongs to; null if nothing gives one */
  readonly day: Day | null;
  /** where `day` comes from; null if `day` is */
  readonly daySource: DaySource | null;
  /** minutes after midnight, 0–1439 */
  readonly time: number | null;
  /** how long it took, in minutes */
  readonly minutes: number | null;
  /** tag paths after the mark, lower case, distinct, in order: `#win/health/running` → `health/running` */
  readonly areas: readonly string[];
  /** note targets of its links, without heading, block and alias, distinct, in order */
  readonly links: readonly string[];
  /** inline fields that hold a number: name (lower case, spaces as `-`) → value */
  readonly metrics: Readonly<Record<string, number>>;
  /** its words: white space folded, without what the other fields hold; `''` where nothing of them can be seen */
  readonly text: string;
  /** true where `text` is empty: listed, never counted */
  readonly wordless: boolean;
  /** 0-based line of the block's first line */
  readonly line: number;
  readonly marks: readonly MarkPosition[];
  /** the id of a ` ^id` at its end */
  readonly blockId: string | null;
  /** its owner keeps it among the highlights of a review, by `[keep:: yes]`; left out where not */
  readonly isKept?: true;
}

/** A dated break: it neither breaks nor lengthens a streak. */
export interface Pause {
  readonly start: Day;
  /** last day, inclusive; null while it is open */
  readonly end: Day | null;
}

/** Everything that a note says: what `parseNote` returns. */
export interface ParsedNote {
  /** by line, then kind */
  readonly entries: readonly Entry[];
  /** the note marks its day as a rest day (`#restday`, or `rest: true` in its front matter) */
  readonly rest: boolean;
  readonly pauses: readonly Pause[];
  readonly problems: readonly Problem[];
}
