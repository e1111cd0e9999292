import type { Day } from '../calendar/day';
import type { LogRules, MadeLine } from './log-line';

/** What a clock shows. */
export interface ClockNow {
  /** the day that counts now: before the day's start it is still yesterday */
  readonly day: Day;
  /** minutes after midnight */
  readonly minutes: number;
  /** hours after midnight at which a day begins */
  readonly dayStart: number;
}

const DAY_MINUTES = 24 * 60;

/**
 * The time that a line for `day` opens with, in minutes after midnight, if it is still to come: at 00:42 the line
 * `14:30 finished the report` means yesterday, or is a plan. Null if the time has come, for a line without one, and for
 * an open task, which may have its time. Where days begin at 4, 14:30 has come at 00:42, and 02:00 has not.
 */
export function timeAhead(
  { line, checkbox }: MadeLine,
  day: Day,
  { parse }: LogRules,
  now: ClockNow,
): number | null {
  if (day !== now.day) return null;
  const item = checkbox === null ? `- ${line}` : `- [${checkbox}] ${line}`;
  const time = parse(item, day).entries.find(({ state }) => state === 'done')?.time ?? null;
  const sinceStart = (minutes: number) => (minutes - now.dayStart * 60 + DAY_MINUTES) % DAY_MINUTES;
  return time !== null && sinceStart(time) > sinceStart(now.minutes) ? time : null;
}
