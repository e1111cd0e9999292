import type { Weekday } from '../calendar/day';
import { WEEKDAY_NAMES } from '../calendar/weekday';
import { nearPhrase } from '../text/near-phrase';

/** On which days a win is due: each day, some weekdays, or any N days of a calendar week. */
export type Schedule =
  | { readonly kind: 'daily' }
  | { readonly kind: 'weekdays'; readonly weekdays: ReadonlySet<Weekday> }
  | { readonly kind: 'per-week'; readonly times: number };

/** Monday first, as a schedule is written back. */
const IN_ORDER: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 0];
const GROUPS: ReadonlyMap<string, readonly Weekday[]> = new Map<string, readonly Weekday[]>([
  ['weekdays', [1, 2, 3, 4, 5]],
  ['weekends', [6, 0]],
]);
const DAILY = /^(?:daily|(?:every|each) ?day)$/;
const PER_WEEK =
  /^(once|twice|[1-7]) ?(?:x|×|times?|days?)? ?(?:per|a|each|every|\/) ?(?:week|wk)$/;

/**
 * `daily`, `mon, wed, fri`, `mon-fri`, a list of weekdays, `3 per week` (`3/week`, `3x a week`, `twice a week`), in
 * any case; null for anything else.
 */
export function parseSchedule(value: unknown): Schedule | null {
  if (Array.isArray(value)) {
    const names = (value as readonly unknown[]).filter((name) => typeof name === 'string');
    return names.length === value.length ? parseWeekdays(names.flatMap(namesIn)) : null;
  }
  if (typeof value !== 'string') return null;
  const text = value.trim().toLowerCase().replace(/\s+/g, ' ');
  if (DAILY.test(text)) return { kind: 'daily' };
  const perWeek = PER_WEEK.exec(text);
  if (perWeek === null) return parseWeekdays(namesIn(text));
  const [, times = ''] = perWeek;
  return { kind: 'per-week', times: times === 'once' ? 1 : times === 'twice' ? 2 : Number(times) };
}

/** The words of schedules; weekdays also by their first letters. */
const WORDS = [
  ...'daily every each day days week wk per once twice times and weekdays weekends'.split(' '),
  ...Object.values(WEEKDAY_NAMES).flatMap((name) => [name, `${name}s`, name.slice(0, 3)]),
];

/** The schedule that mistyped words were meant to be: `dayly` → `daily`; null if there is none. */
export function nearSchedule(value: unknown): string | null {
  const written = Array.isArray(value) ? (value as readonly unknown[]).join(', ') : value;
  if (typeof written !== 'string') return null;
  const meant = nearPhrase(written, WORDS, (words) => parseSchedule(words) !== null);
  const schedule = meant === null ? null : parseSchedule(meant);
  return schedule === null ? null : formatSchedule(schedule);
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
