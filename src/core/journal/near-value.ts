import type { Expected } from '../text/expected';
import { listOf } from '../text/json';
import { nearWord } from '../text/near-word';
import { saidSchedule } from './said-schedule';
import { formatSchedule, nearSchedule, parseSchedule, scheduleLimit } from './schedule';
import { parseTarget } from './target';
import { typedAmount } from './typed-amount';

/** What was expected where this value is written, with what the value is probably meant to be. */
export function expectedNear(expected: Expected, value: unknown): Expected {
  const limit = expected.kind === 'schedule' ? scheduleLimit(value) : null;
  if (limit !== null) return { kind: 'schedule-limit', ...limit };
  const near = nearestTo(expected, value);
  return near === null ? expected : { ...expected, near };
}

function nearestTo(expected: Expected, value: unknown): string | null {
  if (expected.kind === 'schedule') return scheduleMeant(value);
  if (typeof value !== 'string') return null;
  if (expected.kind === 'aim' || expected.kind === 'target') return nearAmount(value);
  return expected.kind === 'choice' ? nearWord(value.trim(), expected.options) : null;
}

/** A schedule that is mistyped, or said in another language, as settings and goal notes have it. */
function scheduleMeant(value: unknown): string | null {
  const written = listOf(value).every(isPlain) && Array.isArray(value) ? value.join(', ') : value;
  if (typeof written !== 'string' || written.length > LONGEST_SCHEDULE) return null;
  const schedule = saidSchedule(written) ?? nearSchedule(written);
  const near = schedule === null ? null : formatSchedule(schedule);
  // `alle 400 Tage` says a number that no schedule may have.
  return near === null || parseSchedule(near) === null ? null : near;
}

/** An object of YAML may hold a `toString` of its own. */
function isPlain(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'number';
}

const LONGEST_SCHEDULE = 200;

/** `60,000 words` and `60 000 words` as notes have it. A point in a number is understood, so only thousands are meant. */
function nearAmount(value: string): string | null {
  const typed = typedAmount(value, 'en');
  if (typed === null) return null;
  const near = `${typed.number} ${typed.rest}`.trim();
  return parseTarget(near) === null ? null : near;
}
