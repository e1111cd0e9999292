import type { entryJson } from '../../core/documents/entry-json';
import type { PeriodKind } from '../../core/calendar/period';
import type { Kind } from '../../core/notes/entry';
import type { Door } from '../door';
import type { Words } from '../../core/words/words';
import { Refusal } from '../../core/words/refusal';
import { askedEntries, entriesJson, loggedJson, summaryAnswer } from '../../models/answers/answers';
import type { Given } from '../../models/answers/given-fields';
import { refuseOthers } from '../../models/answers/given-fields';
import { givenWish } from '../../models/answers/given-wish';
import { askedPeriod, reviewAnswer } from '../../models/answers/period-answer';
import { composedReview } from '../review/composed-review';
import { readVault, vaultNow } from './read-vault';

/** What to log. Days are `YYYY-MM-DD` or words such as `yesterday`. */
export interface LogInput {
  readonly text: string;
  /** today if left out */
  readonly date?: string;
  /** `09:30` */
  readonly time?: string;
  /** a tag's path: `health/running` */
  readonly area?: string;
  /** the name of a goal, or of any note */
  readonly goal?: string;
  /** a win if left out */
  readonly kind?: Kind;
}

/** The line as written in its note. */
export type LoggedLine = Readonly<ReturnType<typeof loggedJson>>;

/** Which entries to list; first and last day are included. */
export interface EntriesInput {
  readonly from?: string;
  readonly to?: string;
  readonly kind?: Kind;
  readonly area?: string;
  readonly goal?: string;
}

/** Which review: the period by its name or in words, this week if none is named. One field at a time. */
export interface ReviewInput {
  /** `2026-W47`, or a day in it */
  readonly week?: string;
  /** `2026-11`, `last month` */
  readonly month?: string;
  /** `2026-Q4` */
  readonly quarter?: string;
  /** `2026` */
  readonly year?: string;
  /** `2026-11-02..2026-11-15`, `last 6 weeks` */
  readonly days?: string;
}

/** A review as `review --json` prints it; what else is in it follows from its kind. */
export interface ApiReview {
  readonly today: string;
  readonly period: {
    readonly kind: PeriodKind;
    /** as its note is called */
    readonly name: string;
    readonly from: string;
    readonly to: string;
  };
  /** the day up to which it tells: today, or the last of its days */
  readonly asOf: string;
  /** as a new note would hold it, without the markers and the room for one's own words */
  readonly markdown: string;
  readonly [part: string]: unknown;
}

export type ApiEntry = Readonly<ReturnType<ReturnType<typeof entryJson>>>;
export type ApiSummary = Readonly<ReturnType<typeof summaryAnswer>>;

/**
 * What other plugins can ask of this one: `app.plugins.plugins['small-wins'].api`. Results are copies in plain values.
 * On failure a promise rejects with an Error whose message is a sentence to show.
 */
export interface SmallWinsApi {
  /** increases when a member changes its meaning or is removed */
  readonly version: 1;
  /** Writes a line into the note of its day. */
  readonly log: (input: LogInput) => Promise<LoggedLine>;
  /** Entries by day, then path, then line; waits until all notes are read. */
  readonly entries: (input?: EntriesInput) => Promise<ApiEntry[]>;
  /** Everything that the sidebar shows; waits until all notes are read. */
  readonly summary: () => Promise<ApiSummary>;
  /** The review of a week or of any other period, as of today; writes nothing. Waits until all notes are read. */
  readonly review: (input?: ReviewInput) => Promise<ApiReview>;
  /** Calls back after entries, settings or the day have changed. Returns a function that unsubscribes. */
  readonly on: (event: 'change', callback: () => void) => () => void;
}

const LOG_FIELDS = ['text', 'date', 'time', 'area', 'goal', 'kind'];
const ENTRY_FIELDS = ['from', 'to', 'kind', 'area', 'goal'];
const REVIEW_FIELDS = ['week', 'month', 'quarter', 'year', 'days'];

/** The API for as long as the plugin is enabled. */
export function smallWinsApi(door: Door): SmallWinsApi {
  const { words } = door;
  return {
    version: 1,
    log: async (input: unknown) => {
      refuseOff(door);
      const given = fieldsOf(input, LOG_FIELDS, words);
      const parts = await door.wait();
      return loggedJson(await parts.logger.log(givenWish(given, vaultNow(parts))));
    },
    entries: async (input: unknown = {}) => {
      refuseOff(door);
      const given = fieldsOf(input, ENTRY_FIELDS, words);
      const parts = await door.wait();
      const vault = await readVault(parts);
      return copyOf(entriesJson(askedEntries(given, vault), vault).entries);
    },
    summary: async () => {
      refuseOff(door);
      const parts = await door.wait();
      const vault = await readVault(parts);
      return copyOf(summaryAnswer(parts.patterns.searchNow(), vault));
    },
    review: async (input: unknown = {}) => {
      refuseOff(door);
      const given = fieldsOf(input, REVIEW_FIELDS, words);
      const parts = await door.wait();
      const vault = await readVault(parts);
      const composed = composedReview(parts, vault, askedPeriod(given, vault));
      return copyOf(reviewAnswer(composed, vault).json);
    },
    on: (event: unknown, callback: unknown) => {
      refuseOff(door);
      if (event !== 'change') throw new Refusal(words.api.event);
      if (!isCallback(callback)) throw new Refusal(words.api.callback);
      return listen(door, () => {
        callSafely(callback);
      });
    },
  };
}

function refuseOff(door: Door): void {
  if (door.isClosed()) throw new Refusal(door.words.api.off);
}

/** Listens to changes, as soon as there are any. Returns a function that unsubscribes. */
function listen(door: Door, listener: () => void): () => void {
  let stop: () => void = () => undefined;
  const stopWaiting = door.enter(({ live }) => {
    stop = live.onChange(listener);
  });
  return () => {
    stopWaiting();
    stop();
  };
}

function fieldsOf(input: unknown, known: readonly string[], words: Words): Given {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    throw new Refusal(words.api.object(known.join(', ')));
  }
  const given: Given = { ...input };
  refuseOthers(given, known, words);
  return given;
}

/** Copies as plain values, so that callers cannot change the index through them. */
function copyOf<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value)) as Value;
}

function isCallback(value: unknown): value is () => unknown {
  return typeof value === 'function';
}

/** A callback of another plugin that throws must not stop the remaining callbacks. */
function callSafely(callback: () => unknown): void {
  try {
    callback();
  } catch (error) {
    console.warn('Small Wins: a listener of another plugin has failed.', error);
  }
}
