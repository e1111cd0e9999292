/** The time, or stretch of time, that opens a text. */
export interface OpeningTime {
  /** minutes after midnight, 0–1439 */
  readonly time: number;
  /** how long a stretch lasts, in minutes; null for a single time */
  readonly minutes: number | null;
  /** offset behind it */
  readonly to: number;
}

const CLOCK = String.raw`(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\s?([ap]m))?`;
const EMPHASIS = '[*_~=]{0,6}';
const UNTIL = String.raw`${EMPHASIS}\s{0,9}(?:[-–—]|to)\s{0,9}${EMPHASIS}`;
// `9:30Uhr` and `9:30:5` are no times; `9:30から`, in a script without spaces, is one.
const END = '(?![A-Za-z0-9]|:[0-9])';
const STRETCH = new RegExp(`${CLOCK}${UNTIL}${CLOCK}${END}`, 'iy');
const SINGLE = new RegExp(CLOCK + END, 'iy');

const DAY = 24 * 60 * 60;

/**
 * Reads the clock time at an offset of a text: `9:30`, `09:30:15`, `9:30pm`, or a stretch such as `9:30-10:15` or
 * `9:30 to 10:15`. A stretch that ends before it starts ends on the next day. Null where no time stands.
 */
export function timeAt(prose: string, at: number): OpeningTime | null {
  const stretch = matchAt(STRETCH, prose, at);
  if (stretch !== null) {
    const start = secondsOf(stretch.slice(1, 5));
    const end = secondsOf(stretch.slice(5, 9), 'may be 24:00');
    if (start !== null && end !== null) {
      const seconds = end < start ? end + DAY - start : end - start;
      const minutes = Math.round(seconds / 60);
      return { time: Math.floor(start / 60), minutes, to: at + stretch[0].length };
    }
  }
  const single = matchAt(SINGLE, prose, at);
  const start = single === null ? null : secondsOf(single.slice(1, 5));
  if (single === null || start === null) return null;
  return { time: Math.floor(start / 60), minutes: null, to: at + single[0].length };
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Seconds after midnight of hours, minutes, seconds and am or pm as written; null for what no clock shows. */
function secondsOf(
  written: readonly (string | undefined)[],
  midnight?: 'may be 24:00',
): number | null {
  const [hours = '', minutes = '', seconds = '0', half] = written;
  let hour = Number(hours);
  if (half !== undefined) {
    if (hour < 1 || hour > 12) return null;
    hour = (hour % 12) + (half.toLowerCase() === 'pm' ? 12 : 0);
  }
  if (hour > 24 || Number(minutes) > 59 || Number(seconds) > 59) return null;
  const total = (hour * 60 + Number(minutes)) * 60 + Number(seconds);
  return total < DAY || (total === DAY && midnight !== undefined) ? total : null;
}
