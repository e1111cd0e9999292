import type { Day } from '../../core/calendar/day';
import { edgeDay } from '../../core/calendar/date-range';
import { dayInWords } from '../../core/calendar/natural-date';
import { isUnclearDate } from '../../core/calendar/written-date';
import { nearDay } from '../../core/calendar/near-day';
import type { Goal } from '../../core/goals/goal';
import { givenClockTime } from '../../core/notes/clock-time';
import { askedArea } from '../../core/journal/asked-area';
import type { Kind } from '../../core/notes/entry';
import { KINDS, kindNamed } from '../../core/notes/entry';
import { nearWord } from '../../core/text/near-word';
import { Refusal } from '../../core/words/refusal';
import type { Words } from '../../core/words/words';
import type { WholeVault } from '../whole-vault';

/** Fields from outside: nothing about them is certain, not even their types. */
export type Given = Readonly<Record<string, unknown>>;

const PERIODS = { week: 100, month: 100, quarter: 100, year: 100, days: 100 };

/** The longest each field may be, in UTF-16 units. Nobody types more by hand. */
const LONGEST = { text: 2_000, date: 100, from: 100, to: 100, area: 200, goal: 400, ...PERIODS };

/**
 * Line ends and control characters become spaces, and so do characters that change the direction of writing: with
 * those a question could read differently from what is then written.
 */
const UNWRITABLE = /[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]+/gu;
/** A text; undefined if it was not given. Throws a Refusal for other types, and for a text that is too long. */
export function givenText(
  given: Given,
  name: keyof typeof LONGEST,
  { api }: Words,
): string | undefined {
  const value = given[name];
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'string') throw new Refusal(api.text(name));
  const most = LONGEST[name];
  if (value.length > most) throw new Refusal(api.tooLong(name, value.length, most));
  const text = value.replace(UNWRITABLE, ' ').trim();
  return text === '' ? undefined : text;
}

/** A day, as YYYY-MM-DD or in words; undefined if it was not given. Throws a Refusal for what names no day. */
export function givenDay(
  given: Given,
  name: 'date' | 'from' | 'to',
  { setup, today, words }: WholeVault,
): Day | undefined {
  const text = givenText(given, name, words);
  if (text === undefined) return undefined;
  const { dayLanguages, plan } = setup;
  const read = () =>
    name === 'date'
      ? dayInWords(text, today, dayLanguages)
      : edgeDay(text, name === 'from' ? 'first' : 'last', {
          today,
          languages: dayLanguages,
          firstWeekday: plan.firstWeekday,
        });
  // Nobody is shown the day before it is used, so `5/4` is not guessed at.
  const day = isUnclearDate(text) ? null : read();
  if (day !== null) return day;
  throw new Refusal(words.api.day(text, nearDay(text, today, setup.dayLanguages)));
}

/** A kind of entry; null if it was not given. Throws a Refusal for an unknown kind. */
export function givenKind({ kind }: Given, { api }: Words): Kind | null {
  if (kind === undefined || kind === null) return null;
  const found = kindNamed(kind);
  if (found !== null) return found;
  throw new Refusal(api.kind(typeof kind === 'string' ? nearWord(kind, KINDS) : null, KINDS));
}

/** A goal by its name, alias, path or link; null if it was not given. Throws a Refusal if there is no such goal. */
export function givenGoal(given: Given, { goals, words }: WholeVault): Goal | null {
  const text = givenText(given, 'goal', words);
  if (text === undefined) return null;
  const goal = goals.find(text);
  if (goal !== null) return goal;
  const names = goals.all().map(({ name }) => name);
  throw new Refusal(words.api.goal(text, nearWord(text, names), names));
}

/**
 * The area whose entries are asked for; null if it was not given. Throws a Refusal for text that cannot be an area.
 */
export function givenArea(given: Given, { setup, journal, words }: WholeVault): string | null {
  const text = givenText(given, 'area', words);
  if (text === undefined) return null;
  const area = askedArea(text, setup.marks, journal);
  if (area === '') throw new Refusal(words.obstacles.log({ kind: 'bad-area', area: text }));
  return area;
}

/** A clock time in minutes after midnight; undefined if it was not given. Throws a Refusal for what names no time. */
export function givenTime({ time }: Given, { api }: Words): number | undefined {
  if (time === undefined || time === null) return undefined;
  const minutes = typeof time === 'string' ? givenClockTime(time) : null;
  if (minutes === null) throw new Refusal(api.time);
  return minutes;
}

/** Throws a Refusal for a field that has no meaning here: it may be a misspelt one. */
export function refuseOthers(given: Given, known: readonly string[], { api }: Words): void {
  const other = Object.keys(given).find((name) => !known.includes(name));
  if (other === undefined) return;
  throw new Refusal(api.unknown(other.slice(0, 40), nearWord(other, known), known));
}
