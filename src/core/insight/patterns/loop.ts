import type { Day } from '../../calendar/day';
import type { JournalDay, PlacedEntry } from '../../journal/journal-day';
import { mayCount } from '../../journal/journal-day';
import { wordSet } from '../../text/word-set';
import type { SetbackDay } from './loop-when';
import { loopWhen } from './loop-when';
import type { Loop } from './patterns-report';
import { fisherInStrata } from './statistics/fisher-in-strata';

const LEAST_SETBACKS = 5;
const LEAST_DAYS = 21;
/** Two words have to meet more often than chance would have any two of this vault meet, but for one vault in twenty. */
const MOST_P = 0.05;
/** Further words of the loop are in this share of its setbacks, and in few enough others not to be there by chance. */
const SHARE_OF_WORD = 0.6;
const MOST_WORDS = 4;
const NEXT_DAYS = 14;

/** A setback, its time in minutes and its words. */
interface WordedSetback {
  readonly day: Day;
  readonly time: number | null;
  readonly words: ReadonlySet<string>;
}

/** What a loop is looked for with. */
export interface LoopOptions {
  readonly language: string;
  readonly countSteps: boolean;
  /** hours after midnight at which a day begins */
  readonly dayStart: number;
  /** the p of the other questions about the same days */
  readonly family: readonly number[];
}

/** Two words, and the setbacks that have both. */
interface WordPair {
  readonly words: readonly [string, string];
  readonly setbacks: readonly WordedSetback[];
  /** the chance that they meet so often by chance */
  readonly p: number;
}

/**
 * What keeps coming back: at least five setbacks over three weeks or more that share two words which meet more often
 * than chance would have it. The largest one; if several are as large, the one least likely by chance. Null without any.
 */
export function findLoop(
  days: readonly JournalDay[],
  { language, countSteps, ...options }: LoopOptions,
): Loop | null {
  const setbacks = days.flatMap(({ day, entries }) =>
    entries.flatMap(({ entry }) =>
      entry.kind === 'setback' && entry.state !== 'cancelled'
        ? [{ day, time: entry.time, words: wordSet(entry.text, language) }]
        : [],
    ),
  );
  const [best] = pairsOf(setbacks).sort(
    (a, b) =>
      b.setbacks.length - a.setbacks.length ||
      a.p - b.p ||
      (a.words.join(' ') < b.words.join(' ') ? -1 : 1),
  );
  const [first, last] = [best?.setbacks[0], best?.setbacks.at(-1)];
  if (best === undefined || first === undefined || last === undefined) return null;
  const when = loopWhen(setbackDays(setbacks, best.setbacks), options);
  return {
    words: wordsOf(best, setbacks),
    setbacks: best.setbacks.length,
    since: first.day,
    until: last.day,
    ...(when.weekday === null && when.part === null ? {} : { when }),
    next: nextWin(last.day, days, countSteps),
  };
}

function pairsOf(setbacks: readonly WordedSetback[]): WordPair[] {
  const having = new Map<string, WordedSetback[]>();
  for (const setback of setbacks) {
    for (const word of setback.words) {
      const others = having.get(word);
      if (others === undefined) having.set(word, [setback]);
      else others.push(setback);
    }
  }
  const often = new Map(
    [...having].filter(
      ([, own]) => own.length >= LEAST_SETBACKS && own.length <= setbacks.length / 2,
    ),
  );
  const comparisons = (often.size * (often.size - 1)) / 2;
  return [...often].flatMap(([first, own]) =>
    // Only words that meet are compared: thousands of setbacks have millions of pairs of words, and few that meet.
    [...metOften(first, own, often)].flatMap(([second, both]): WordPair[] => {
      if (spanOf(both) < LEAST_DAYS) return [];
      const table = {
        both: both.length,
        marked: own.length,
        outcomes: often.get(second)?.length ?? 0,
        size: setbacks.length,
      };
      const p = fisherInStrata([table]).more;
      return p * comparisons <= MOST_P ? [{ words: [first, second], setbacks: both, p }] : [];
    }),
  );
}

/** The words that come after `word` in the alphabet and meet it often enough, each with the setbacks that have both. */
function metOften(
  word: string,
  own: readonly WordedSetback[],
  often: ReadonlyMap<string, unknown>,
): Map<string, readonly WordedSetback[]> {
  const met = new Map<string, WordedSetback[]>();
  for (const setback of own) {
    for (const other of setback.words) {
      if (other <= word || !often.has(other)) continue;
      const both = met.get(other);
      if (both === undefined) met.set(other, [setback]);
      else both.push(setback);
    }
  }
  return new Map([...met].filter(([, both]) => both.length >= LEAST_SETBACKS));
}

/** Each day once: two setbacks of one day are no two days. */
function setbackDays(all: readonly WordedSetback[], own: readonly WordedSetback[]): SetbackDay[] {
  const ofLoop = new Set(own);
  const ownDays = new Set(own.map(({ day }) => day));
  const byDay = new Map<Day, SetbackDay>();
  for (const setback of all) {
    const { day, time } = setback;
    const isLoop = ownDays.has(day);
    if (isLoop && !ofLoop.has(setback)) continue;
    const known = byDay.get(day);
    byDay.set(day, { day, isLoop, time: known?.time ?? time });
  }
  return [...byDay.values()];
}

function spanOf(setbacks: readonly WordedSetback[]): number {
  return (setbacks.at(-1)?.day ?? 0) - (setbacks[0]?.day ?? 0);
}

/** Its words, those that most of its setbacks have first. */
function wordsOf({ words, setbacks }: WordPair, all: readonly WordedSetback[]): string[] {
  const counts = new Map<string, number>();
  for (const setback of setbacks) {
    for (const word of setback.words) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const frequent = [...counts].filter(
    ([word, count]) => count >= SHARE_OF_WORD * setbacks.length && !words.includes(word),
  );
  const others = frequent
    .filter(([word, both]) => {
      const outcomes = all.filter((setback) => setback.words.has(word)).length;
      const table = { both, marked: setbacks.length, outcomes, size: all.length };
      return fisherInStrata([table]).more * frequent.length <= MOST_P;
    })
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([word]) => word);
  return [...words, ...others].slice(0, MOST_WORDS);
}

/** The first counted entry in the two weeks after a day. */
function nextWin(after: Day, days: readonly JournalDay[], countSteps: boolean): Loop['next'] {
  for (const { day, entries, copies } of days) {
    if (day <= after) continue;
    if (day > after + NEXT_DAYS) return null;
    const counts = (placed: PlacedEntry) =>
      mayCount(placed.entry, countSteps) && !copies.has(placed);
    const found = entries.find(counts);
    if (found !== undefined) {
      return { text: found.entry.text, path: found.path, line: found.entry.line, day };
    }
  }
  return null;
}
