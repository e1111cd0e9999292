import type { Day } from '../../../src/core/calendar/day';
import { dayOf, formatDay, isRealYear } from '../../../src/core/calendar/day';
import type { DayRange } from '../../../src/core/calendar/date-range';
import { dateRange, edgeDay } from '../../../src/core/calendar/date-range';
import type { DayLanguages } from '../../../src/core/calendar/day-languages';
import type { Period, PeriodKind } from '../../../src/core/calendar/period';
import { CALENDAR_PERIODS } from '../../../src/core/calendar/period';
import { dayInWords } from '../../../src/core/calendar/natural-date';
import { nearDay } from '../../../src/core/calendar/near-day';
import { nearRange } from '../../../src/core/calendar/near-range';
import { isUnclearDate } from '../../../src/core/calendar/written-date';
import type { Goal } from '../../../src/core/goals/goal';
import type { DayContext } from '../../../src/core/journal/day-status';
import { givenClockTime } from '../../../src/core/notes/clock-time';
import type { Kind } from '../../../src/core/notes/entry';
import { KINDS, kindNamed } from '../../../src/core/notes/entry';
import { nearWord } from '../../../src/core/text/near-word';
import { LANGUAGES } from '../../../src/core/words/languages';
import { misuse } from './failure';
import { printable } from './terminal';
import type { IndexedVault, Vault } from './vault';

/**
 * Reads a day given as YYYY-MM-DD or in words; undefined becomes null. With an `edge`, a range means its first or last
 * day. Throws a Failure for anything else.
 */
export function dayOption(
  vault: Vault,
  option: string,
  given: string | undefined,
  edge?: keyof DayRange,
): Day | null {
  if (given === undefined) return null;
  const { dayLanguages, today, plan } = vault;
  const read = (languages: DayLanguages) =>
    edge === undefined
      ? dayInWords(given, today, languages)
      : edgeDay(given, edge, { today, languages, firstWeekday: plan.firstWeekday });
  // Nobody is shown the day before it is used, so `5/4` is not guessed at.
  const day = isUnclearDate(given) ? null : inAnyLanguage(vault, read);
  if (day === null) {
    const near = nearDay(given, today, dayLanguages);
    throw misuse((say) => say.day(option, given, near));
  }
  return day;
}

/**
 * Reads `--from` and `--to`; null if not given. Throws a Failure for what is not a day, or if they are the wrong way
 * round.
 */
export function spanOption(
  vault: Vault,
  given: { readonly from?: string; readonly to?: string },
): { readonly from: Day | null; readonly to: Day | null } {
  const from = dayOption(vault, '--from', given.from, 'first');
  const to = dayOption(vault, '--to', given.to, 'last');
  if (from !== null && to !== null && to < from) throw misuse((say) => say.daysInOrder(from, to));
  return { from, to };
}

/** Reads `--range`. Throws a Failure for what is not a range. */
export function rangeOption(vault: Vault, given: string): DayRange {
  const { dayLanguages, today, plan } = vault;
  const range = typedRange(vault, given);
  if (range === null) {
    const near = nearRange(given, today, dayLanguages, plan.firstWeekday);
    throw misuse((say) => say.range(given, near));
  }
  return range;
}

/** The range that words name, as {@link dateRange} reads them in the vault's languages, or else in any of ours. */
export function typedRange(vault: Vault, words: string): DayRange | null {
  const { today, plan } = vault;
  return inAnyLanguage(vault, (languages) => dateRange(words, today, languages, plan.firstWeekday));
}

/** What is typed may be in a language that the vault's settings do not tell: `去年` where everything is in English. */
function inAnyLanguage<T>(
  { dayLanguages }: Pick<Vault, 'dayLanguages'>,
  read: (languages: DayLanguages) => T | null,
): T | null {
  return read(dayLanguages) ?? read(LANGUAGES);
}

/** Reads `--year`. Throws a Failure for what is not a year. */
export function yearOption(given: string): DayRange {
  const year = Number(given);
  if (!/^\d{4}$/.test(given) || !isRealYear(year)) throw misuse((say) => say.year(given));
  return { first: dayOf(year, 1, 1), last: dayOf(year, 12, 31) };
}

/**
 * Reads `--week`, `--month`, `--quarter`, `--year` and `--days`: a name in the vault's format, an ISO name, a day in it, or
 * words; without any the current week. Throws a Failure for two of them, and for anything else.
 */
export function periodOption(
  vault: Vault,
  given: { readonly [Kind in PeriodKind]?: string },
): Period {
  const { reviews, today } = vault;
  const kinds = [...CALENDAR_PERIODS, 'days' as const].filter((kind) => given[kind] !== undefined);
  const [kind, second] = kinds;
  if (kind === undefined) return reviews.periodOf('week', today);
  if (second !== undefined) throw misuse((say) => say.notBoth(`--${kind}`, `--${second}`));
  const words = given[kind] ?? '';
  const found = inAnyLanguage(vault, (languages) => reviews.find(kind, words, today, languages));
  if (found !== null) return found;
  const example =
    kind === 'days'
      ? `${formatDay(today - 13)}..${formatDay(today)}`
      : reviews.nameOf(reviews.periodOf(kind, today));
  throw misuse((say) => say.period(kind, words, example));
}

/** Reads `--another`; undefined becomes 0. Throws a Failure for what is not a whole number. */
export function anotherOption(given: string | undefined): number {
  if (given === undefined) return 0;
  if (!/^\d{1,6}$/.test(given)) throw misuse((say) => say.another(given));
  return Number(given);
}

/** Reads `--kind`; undefined becomes null. Throws a Failure for what is not a kind. */
export function kindOption(given: string | undefined): Kind | null {
  if (given === undefined) return null;
  const kind = kindNamed(given);
  if (kind === null) throw misuse((say) => say.kind(given, nearWord(given, KINDS), KINDS));
  return kind;
}

/**
 * Reads `--goal`: a goal's name, alias, path or link; undefined becomes null. Throws a Failure if there is no such
 * goal.
 */
export function goalOption({ goals }: IndexedVault, given: string | undefined): Goal | null {
  if (given === undefined) return null;
  const goal = goals.find(given);
  if (goal !== null) return goal;
  const names = goals.all().map(({ name }) => printable(name));
  throw misuse((say) => say.goal(given, nearWord(given, names), names));
}

/** The days of a goal under its plan, or of the vault under its own. */
export function contextOf(
  { goals, journal, plan, today }: IndexedVault,
  goal: Goal | null,
): DayContext {
  return goal === null ? journal.context(plan, today) : goals.context(goal, today);
}

/** Reads `--at` as minutes after midnight; undefined becomes null. Throws a Failure for what is not a time. */
export function timeOption(given: string | undefined): number | null {
  if (given === undefined) return null;
  const time = givenClockTime(given);
  if (time === null) throw misuse((say) => say.time(given));
  return time;
}
