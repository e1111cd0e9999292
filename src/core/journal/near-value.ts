import type { Expected } from '../text/expected';
import { nearWord } from '../text/near-word';
import { nearSchedule, scheduleLimit } from './schedule';

/** What was expected where this value is written, with what the value is probably meant to be. */
export function expectedNear(expected: Expected, value: unknown): Expected {
  const limit = expected.kind === 'schedule' ? scheduleLimit(value) : null;
  if (limit !== null) return { kind: 'schedule-limit', ...limit };
  const near = nearestTo(expected, value);
  return near === null ? expected : { ...expected, near };
}

function nearestTo(expected: Expected, value: unknown): string | null {
  if (expected.kind === 'schedule') return nearSchedule(value);
  if (expected.kind !== 'choice' || typeof value !== 'string') return null;
  return nearWord(value.trim(), expected.options);
}
