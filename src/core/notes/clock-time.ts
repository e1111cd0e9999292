import { withOurDigits } from '../calendar/other-digits';

/** The time, or span of time, that opens a text. */
export interface OpeningTime {
  /** minutes after midnight, 0–1439 */
  readonly time: number;
  /** how long the span lasts, in minutes; null for a single time */
  readonly minutes: number | null;
  /** offset after it */
  readonly to: number;
}

const COLON = '[:：]';
const CLOCK = String.raw`(\d{1,2})${COLON}(\d{2})(?:${COLON}(\d{2}))?(?:\s?([ap]m))?`;
const EMPHASIS = '[*_~=]{0,6}';
const UNTIL = String.raw`${EMPHASIS}\s{0,9}(?:[-–—~〜～]|to|bis|a|à|até|hasta|до|至|إلى)\s{0,9}${EMPHASIS}`;
// `9:30x` and `9:30:5` are not times; `9:30から`, in a script without spaces, is one. German says `9:30 Uhr`.
const END = String.raw`(?:\s?Uhr)?(?![A-Za-z0-9]|${COLON}[0-9])`;
const SINGLE = new RegExp(CLOCK + END, 'iy');
const TIME = new RegExp(`${CLOCK}(?:${UNTIL}${CLOCK})?${END}`, 'iy');

const DAY = 24 * 60 * 60;

/**
 * Reads the clock time at an offset of a text: `9:30`, `09:30:15`, `9:30pm`, or a span such as `9:30-10:15` or
 * `9:30 to 10:15`. A span that ends before it starts ends on the next day. Null where there is no time.
 */
export function timeAt(text: string, at: number): OpeningTime | null {
  const prose = withOurDigits(text);
  const time = matchAt(TIME, prose, at);
  if (time?.[5] === undefined) return singleTime(time, at);
  const start = secondsOf(time, 1);
  const end = secondsOf(time, 5, 'may be 24:00');
  // What looks like the end of a span but is not a time stays part of the words.
  if (start === null || end === null) return singleTime(matchAt(SINGLE, prose, at), at);
  const seconds = end < start ? end + DAY - start : end - start;
  const minutes = Math.round(seconds / 60);
  return { time: Math.floor(start / 60), minutes, to: at + time[0].length };
}

/** A text that is a clock time and nothing else, in minutes after midnight: `9:30`, `2:30pm`. Null for any other. */
export function clockTime(text: string): number | null {
  const trimmed = withOurDigits(text.trim());
  const found = singleTime(matchAt(SINGLE, trimmed, 0), 0);
  return found?.to === trimmed.length ? found.time : null;
}

/** The same for a time that is asked for by itself, where `9am` is one as well. */
export function givenClockTime(text: string): number | null {
  return clockTime(withOurDigits(text.trim()).replace(HOUR, '$1:00$2'));
}

const HOUR = /^(\d{1,2})(\s?[ap]m)$/i;

function singleTime(match: RegExpExecArray | null, at: number): OpeningTime | null {
  const start = match === null ? null : secondsOf(match, 1);
  if (match === null || start === null) return null;
  return { time: Math.floor(start / 60), minutes: null, to: at + match[0].length };
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/**
 * Seconds after midnight of a matched clock time, its hours in the group `first`, then minutes, seconds, am or pm;
 * null for a time that no clock shows.
 */
function secondsOf(
  match: RegExpExecArray,
  first: number,
  midnight?: 'may be 24:00',
): number | null {
  const minutes = Number(match[first + 1]);
  const seconds = Number(match[first + 2] ?? 0);
  const half = match[first + 3];
  let hour = Number(match[first]);
  if (half !== undefined) {
    if (hour < 1 || hour > 12) return null;
    hour = (hour % 12) + (half.toLowerCase() === 'pm' ? 12 : 0);
  }
  if (hour > 24 || minutes > 59 || seconds > 59) return null;
  const total = (hour * 60 + minutes) * 60 + seconds;
  return total < DAY || (total === DAY && midnight !== undefined) ? total : null;
}
