import type { Schedule } from '../journal/schedule';
import { parseSchedule } from '../journal/schedule';
import type { Target } from '../journal/target';
import { parseTarget } from '../journal/target';
import { areaPath } from '../markdown/area';
import type { Expected } from '../text/expected';
import type { Goal } from './goal';
import type { FallingLadder, Ladder } from './ladder';
import { parseLadder } from './ladder';

/** What a property of a goal may hold. */
export interface GoalValue<T> {
  readonly expected: Expected;
  /** null for anything else */
  readonly parse: (value: unknown) => T | null;
}

const STATUSES = ['active', 'done', 'dropped'] as const;
const MOST_FREEZES = 5;
const MOST_IN_FOCUS = 3;
/** A hundred years: a challenge of 10,000 days is one, a slip of the finger is none. */
const MOST_DAYS = 36_525;

export const AREA: GoalValue<string> = { expected: { kind: 'area' }, parse: areaOf };
export const SCHEDULE: GoalValue<Schedule> = {
  expected: { kind: 'schedule' },
  parse: parseSchedule,
};
export const TARGET: GoalValue<Target> = { expected: { kind: 'target' }, parse: parseTarget };
export const FREEZES: GoalValue<number> = wholeNumberFrom(0, MOST_FREEZES);
export const DAYS: GoalValue<number> = wholeNumberFrom(1, MOST_DAYS);
export const AIM: GoalValue<Target> = { expected: { kind: 'aim' }, parse: parseTarget };
export const LADDER: GoalValue<Ladder | FallingLadder> = {
  expected: { kind: 'ladder' },
  parse: parseLadder,
};
export const ORDER: GoalValue<number> = wholeNumberFrom(1, MOST_IN_FOCUS);
export const TEXT: GoalValue<string> = { expected: { kind: 'text' }, parse: textOf };
export const STATUS: GoalValue<Goal['status']> = {
  expected: { kind: 'choice', options: STATUSES },
  parse: statusOf,
};

/** A whole number, or its digits in quotes. */
function wholeNumberFrom(least: number, most: number): GoalValue<number> {
  return {
    expected: { kind: 'number', least, most, isWhole: true },
    parse(value) {
      const number = typeof value === 'string' ? Number(value) : value;
      const fits = typeof number === 'number' && Number.isInteger(number);
      return fits && number >= least && number <= most ? number : null;
    },
  };
}

function areaOf(value: unknown): string | null {
  if (typeof value !== 'string' && typeof value !== 'number') return null;
  const path = areaPath(String(value));
  return path === '' ? null : path;
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : null;
}

function statusOf(value: unknown): Goal['status'] | null {
  const text = typeof value === 'string' ? value.trim().toLowerCase() : '';
  return STATUSES.find((status) => status === text) ?? null;
}
