import type { Day } from '../calendar/day';
import { parseDay } from '../calendar/day';
import type { Pause } from './entry';

/** Why words are not a pause: a date is missing or is not a date, or the end is before the start. */
export type PauseProblem = 'bad-pause' | 'pause-ends-before-start';

// The end may be missing only after `..`: `2026-08-01 to the sea` is one day and what it was.
const START = /^\s*(\d{4}-\d{2}-\d{2})(?!\w)\s*/;
const OPEN = /^\.\.\s*/;
const UNTIL = /^(?:\.\.|[-–—]|to(?=\s))\s*(?=\d)/i;
const END = /^(\d{4}-\d{2}-\d{2})(?!\w)/;

/**
 * Reads the words after `#pause`: `2026-08-01..2026-08-14`, `2026-08-01 to 2026-08-14`, `2026-08-01..` (open) or
 * `2026-08-01` (one day). Words after that are ignored.
 */
export function readPause(words: string): Pause | PauseProblem {
  const startMatch = START.exec(words);
  const start = day(startMatch?.[1]);
  if (startMatch === null || start === null) return 'bad-pause';
  const rest = words.slice(startMatch[0].length);
  const until = UNTIL.exec(rest);
  if (until === null) return { start, end: OPEN.test(rest) ? null : start };
  const end = day(END.exec(rest.slice(until[0].length))?.[1]);
  if (end === null) return 'bad-pause';
  return end < start ? 'pause-ends-before-start' : { start, end };
}

/** As {@link readPause}, for a setting or a property; null for what is not a pause. */
export function parsePause(words: string): Pause | null {
  const pause = readPause(words);
  return typeof pause === 'string' ? null : pause;
}

function day(iso: string | undefined): Day | null {
  return iso === undefined ? null : parseDay(iso);
}
