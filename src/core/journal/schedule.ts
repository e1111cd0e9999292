import type { Weekday } from '../calendar/day';
import { WEEKDAY_NAMES } from '../calendar/weekday';
import { nearPhrase } from '../text/near-phrase';

/**
 * On which days a win is due: each day, some weekdays, any N days of a calendar week or month, or the N-th day after
 * each win.
 */
export type Schedule =
  | { readonly kind: 'daily' }
  | { readonly kind: 'weekdays'; readonly weekdays: ReadonlySet<Weekday> }
  | { readonly kind: 'per-week' | 'per-month'; readonly times: number }
  | { readonly kind: 'every'; readonly days: number };

/** What a streak counts: won days, or weeks or months that were kept. */
export type StreakUnit = 'day' | 'week' | 'month';

/** What a streak under a schedule counts. */
export function streakUnit({ kind }: Schedule): StreakUnit {
  return kind === 'per-week' ? 'week' : kind === 'per-month' ? 'month' : 'day';
}

/** Whether won days in a row earn freezes: not where most days are free anyway. */
export function earnsFreezes({ kind }: Schedule): boolean {
  return kind === 'daily' || kind === 'weekdays';
}

/** Monday first, as a schedule is written back. */
const IN_ORDER: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 0];
const GROUPS: ReadonlyMap<string, readonly Weekday[]> = new Map<string, readonly Weekday[]>([
  ['weekdays', [1, 2, 3, 4, 5]],
  ['weekends', [6, 0]],
]);
const DAILY = /^(?:daily|(?:every|each) ?day)$/;
const TIMES = /^(once|twice|\d+) ?(?:x|×|times?|days?)? ?(?:per|a|each|every|\/) ?(week|wk|month)$/;
const EVERY = /^(?:every|each) ?(?:(other|second)|(\d+)) ?days?$/;

/** How many there may be: of days from a win to the next, of won days in a week or month. */
export const LIMITS = {
  every: { least: 2, most: 365 },
  'per-week': { least: 1, most: 7 },
  // As many as each month has.
  'per-month': { least: 1, most: 28 },
} as const;

/** The least and most number that a kind of schedule takes. */
export interface ScheduleLimit {
  readonly of: keyof typeof LIMITS;
  readonly least: number;
  readonly most: number;
}

/**
 * `daily`, `mon, wed, fri`, `mon-fri`, a list of weekdays, `3 per week` (`3/week`, `3x a week`, `twice a week`), `10
 * per month`, `every 3 days` (`every other day`, `every two days`), in any case; null for anything else, and for a
 * number that is too low or too high: see {@link scheduleLimit}.
 */
export function parseSchedule(value: unknown): Schedule | null {
  if (Array.isArray(value)) {
    const names = (value as readonly unknown[]).filter((name) => typeof name === 'string');
    return names.length === value.length ? parseWeekdays(names.flatMap(namesIn)) : null;
  }
  if (typeof value !== 'string') return null;
  const text = folded(value);
  if (DAILY.test(text)) return { kind: 'daily' };
  const counted = countedIn(text);
  if (counted === null) return parseWeekdays(namesIn(text));
  const { of, count } = counted;
  if (of === 'every' && count === 1) return { kind: 'daily' };
  if (!isWithin(count, LIMITS[of])) return null;
  return of === 'every' ? { kind: of, days: count } : { kind: of, times: count };
}

/** What the number in a schedule may be, where it is too low or too high: `every 400 days`; null for anything else. */
export function scheduleLimit(value: unknown): ScheduleLimit | null {
  const counted = typeof value === 'string' ? countedIn(folded(value)) : null;
  if (counted === null || parseSchedule(value) !== null) return null;
  return { of: counted.of, ...LIMITS[counted.of] };
}

function folded(text: string): string {
  return text.trim().toLowerCase().replace(/\s+/g, ' ');
}

const NUMBERS = 'one two three four five six seven eight nine ten'.split(' ');
const NUMBER_WORD = new RegExp(`\\b(?:${NUMBERS.join('|')})\\b`, 'g');

/** The number in `3 per week`, `twice a month`, `every two days`, whatever it is; null for other schedules. */
function countedIn(said: string): { of: keyof typeof LIMITS; count: number } | null {
  const text = said.replace(NUMBER_WORD, (word) => String(NUMBERS.indexOf(word) + 1));
  const [, other, days] = EVERY.exec(text) ?? [];
  if (other !== undefined) return { of: 'every', count: 2 };
  if (days !== undefined) return { of: 'every', count: Number(days) };
  const [, times, span] = TIMES.exec(text) ?? [];
  if (times === undefined) return null;
  const count = times === 'once' ? 1 : times === 'twice' ? 2 : Number(times);
  return { of: span === 'month' ? 'per-month' : 'per-week', count };
}

function isWithin(count: number, { least, most }: Omit<ScheduleLimit, 'of'>): boolean {
  return count >= least && count <= most;
}

/** The words of schedules; weekdays also by their first letters. */
const WORDS = [
  ...'daily every each other day days week wk month per once twice times and weekdays weekends'.split(
    ' ',
  ),
  ...Object.values(WEEKDAY_NAMES).flatMap((name) => [name, `${name}s`, name.slice(0, 3)]),
];

/** The schedule that mistyped words were meant to be: `dayly` → `daily`; null if there is none. */
export function nearSchedule(written: string): Schedule | null {
  const meant = nearPhrase(written, WORDS, (words) => parseSchedule(words) !== null);
  return meant === null ? null : parseSchedule(meant);
}

/** The schedule as settings and goal notes hold it. The inverse of {@link parseSchedule}. */
export function formatSchedule(schedule: Schedule): string {
  switch (schedule.kind) {
    case 'daily':
      return 'daily';
    case 'weekdays':
      return IN_ORDER.filter((weekday) => schedule.weekdays.has(weekday))
        .map((weekday) => WEEKDAY_NAMES[weekday].slice(0, 3))
        .join(', ');
    case 'per-week':
      return `${schedule.times} per week`;
    case 'per-month':
      return `${schedule.times} per month`;
    case 'every':
      return `every ${schedule.days} days`;
  }
}

/** `Mon - Fri, sun and sat` → `mon-fri`, `sun`, `sat`. */
function namesIn(text: string): string[] {
  return text
    .toLowerCase()
    .replace(/\s*[-–]\s*/g, '-')
    .replace(/\band\b|[,;+&/]/g, ' ')
    .trim()
    .split(/\s+/);
}

function parseWeekdays(names: readonly string[]): Schedule | null {
  const weekdays = new Set<Weekday>();
  for (const name of names) {
    const found = GROUPS.get(name) ?? weekdayRange(name);
    if (found === null) return null;
    for (const weekday of found) weekdays.add(weekday);
  }
  if (weekdays.size === 0) return null;
  return weekdays.size === 7 ? { kind: 'daily' } : { kind: 'weekdays', weekdays };
}

/** `mon` → Monday; `sat-tue` → Saturday, Sunday, Monday, Tuesday. */
function weekdayRange(name: string): Weekday[] | null {
  const ends = name.split('-').map(weekdayIndex);
  const [first = -1, last = first] = ends;
  if (ends.length > 2 || first < 0 || last < 0) return null;
  const length = ((last - first + 7) % 7) + 1;
  return Array.from({ length }, (_, i) => ((first + i) % 7) as Weekday);
}

/** Which weekday is `mo`, `mon`, `tues`, `Thurs.`, `friday`, `fridays`; −1 for any other word. */
function weekdayIndex(name: string): number {
  const bare = name.replace(/\.$/, '').replace(/days$/, 'day');
  return bare.length < 2 ? -1 : WEEKDAY_NAMES.findIndex((full) => full.startsWith(bare));
}
