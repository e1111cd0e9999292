import type { Day } from '../calendar/day';
import { formatDay } from '../calendar/day';
import type { Plan } from '../journal/plan';
import { expectedNear } from '../journal/near-value';
import { parseSchedule } from '../journal/schedule';
import { parseTarget } from '../journal/target';
import { areaPath } from '../markdown/area';
import type { Pause } from '../notes/entry';
import { writtenIn } from '../notes/found-fields';
import type { Properties } from '../notes/front-matter-property';
import { dayOfProperty, propertyOf } from '../notes/front-matter-property';
import { parsePause } from '../notes/pause-mark';
import type { Expected } from '../text/expected';
import { nameOf } from '../text/note-name';
import type { Goal } from './goal';

/** A property of a goal note that could not be used: a stable code in kebab-case, and the facts of its sentence. */
export type GoalProblem =
  | {
      readonly code: 'bad-goal-property';
      readonly property: string;
      /** what it holds, cut where it is long; null for what is not text, such as a list */
      readonly written: string | null;
      readonly problem: GoalPropertyProblem;
    }
  | {
      readonly code: 'goal-ends-before-start';
      readonly property: 'end';
      readonly start: Day;
      readonly end: Day;
    };

/** What is wrong with a property of a goal. */
export type GoalPropertyProblem =
  /** it is left out */
  | { readonly kind: 'unusable'; readonly expected: Expected }
  /** `days` leads to another last day than `end`, which is used */
  | { readonly kind: 'other-end'; readonly end: Day }
  /** `days` has no `start` to count from */
  | { readonly kind: 'no-start' }
  /** more metrics than are read */
  | { readonly kind: 'too-many'; readonly most: number };

/** A goal, and what in its note was not understood. */
export interface GoalNote {
  readonly goal: Goal;
  readonly problems: readonly GoalProblem[];
}

/** How a vault marks the notes that are goals: `small-wins: goal`. */
export interface GoalProperty {
  /** `''` for no goals at all */
  readonly property: string;
  readonly value: string;
}

const STATUSES = ['active', 'done', 'dropped'] as const;
const MOST_METRICS = 3;
const MOST_FREEZES = 5;
/** A hundred years: a challenge of 10,000 days is one, a slip of the finger is none. */
const MOST_DAYS = 36_525;
const EARLIEST_YEAR = '1900-01-01';

/**
 * The goal that a note's properties describe; null for any other note. A property that is missing takes the vault's
 * plan. One that cannot be used is named as a problem and left out; the others are still read.
 */
export function readGoal(
  path: string,
  properties: Properties,
  { property, value }: GoalProperty,
  plan: Plan,
): GoalNote | null {
  const found = propertyOf(properties, property);
  // For nearly every note this is the only check.
  if (found === undefined || !isMarked(found, value)) return null;
  return new GoalReader(path, properties, plan).read();
}

/** Whether a property holds the value, alone or in a list, in any case. */
function isMarked(found: unknown, value: string): boolean {
  const wanted = value.trim().toLowerCase();
  const values: readonly unknown[] = Array.isArray(found) ? found : [found];
  return values.some(
    (each) =>
      ['string', 'number', 'boolean'].includes(typeof each) &&
      String(each).trim().toLowerCase() === wanted,
  );
}

/** Reads a goal note: each property by itself. */
class GoalReader {
  readonly #path: string;
  readonly #properties: Properties;
  readonly #plan: Plan;

  readonly #problems: GoalProblem[] = [];

  constructor(path: string, properties: Properties, plan: Plan) {
    this.#path = path;
    this.#properties = properties;
    this.#plan = plan;
  }

  read(): GoalNote {
    const path = this.#path;
    const plan = this.#plan;
    const start = this.#day('start');
    const goal: Goal = {
      path,
      name: nameOf(path),
      aliases: this.#texts('aliases', null),
      area: this.#value('area', { kind: 'area' }, areaOf),
      plan: {
        ...plan,
        schedule: this.#value('schedule', { kind: 'schedule' }, parseSchedule) ?? plan.schedule,
        target: this.#value('target', { kind: 'target' }, parseTarget) ?? plan.target,
        freezes: this.#value('freezes', wholeNumberTo(0, MOST_FREEZES), freezesOf) ?? plan.freezes,
        pauses: [...plan.pauses, ...this.#pauses()],
      },
      start,
      end: this.#end(start),
      step: this.#value('step', { kind: 'text' }, textOf),
      identity: this.#value('identity', { kind: 'text' }, textOf),
      beneficiary: this.#value('for', { kind: 'text' }, textOf),
      outcome: this.#value('outcome', { kind: 'text' }, textOf),
      metrics: this.#metrics(),
      status: this.#value('status', { kind: 'choice', options: STATUSES }, statusOf) ?? 'active',
    };
    return { goal, problems: this.#problems };
  }

  /** A property as `parse` understands it; null, and a problem, where it does not. */
  #value<T>(name: string, expected: Expected, parse: (value: unknown) => T | null): T | null {
    const value = this.#written(name);
    if (value === null) return null;
    const parsed = parse(value);
    if (parsed === null) {
      this.#bad(name, value, { kind: 'unusable', expected: expectedNear(expected, value) });
    }
    return parsed;
  }

  /** The value of a property; null for one that is missing or empty, which says nothing. */
  #written(name: string): unknown {
    const value = propertyOf(this.#properties, name) ?? null;
    return typeof value === 'string' && value.trim() === '' ? null : value;
  }

  #day(name: string): Day | null {
    return this.#value(name, { kind: 'day' }, () => {
      const day = dayOfProperty(this.#properties, name);
      return day === null || formatDay(day) < EARLIEST_YEAR ? null : day;
    });
  }

  /** `end`, or the last day of `days`. */
  #end(start: Day | null): Day | null {
    const end = this.#day('end');
    const days = this.#value('days', wholeNumberTo(1, MOST_DAYS), daysOf);
    if (end !== null && start !== null && end < start) {
      this.#problems.push({ code: 'goal-ends-before-start', property: 'end', start, end });
      return this.#lastOf(days, start);
    }
    const last = this.#lastOf(days, start);
    if (end !== null && last !== null && last !== end) {
      this.#bad('days', days, { kind: 'other-end', end });
    }
    return end ?? last;
  }

  #lastOf(days: number | null, start: Day | null): Day | null {
    if (days === null) return null;
    if (start !== null) return start + days - 1;
    if (this.#written('end') === null) {
      this.#bad('days', days, { kind: 'no-start' });
    }
    return null;
  }

  #pauses(): Pause[] {
    return this.#texts('pauses', { kind: 'pause' }).flatMap((text) => {
      const pause = parsePause(text);
      if (pause !== null) return [pause];
      this.#bad('pauses', text, { kind: 'unusable', expected: { kind: 'pause' } });
      return [];
    });
  }

  #metrics(): string[] {
    const names = new Set<string>();
    for (const text of this.#texts('metrics', { kind: 'metric' }).flatMap(splitNames)) {
      const name = text.trim().toLowerCase().replace(/\s+/g, '-');
      if (!/^[\p{L}_\p{Extended_Pictographic}]/u.test(name)) {
        this.#bad('metrics', text, { kind: 'unusable', expected: { kind: 'metric' } });
      } else names.add(name);
    }
    if (names.size > MOST_METRICS) {
      const beyond = [...names].slice(MOST_METRICS).join(', ');
      this.#bad('metrics', beyond, { kind: 'too-many', most: MOST_METRICS });
    }
    return [...names].slice(0, MOST_METRICS);
  }

  /** A text or a list of texts; anything else in it becomes a problem, unless `expected` is null. */
  #texts(name: string, expected: Expected | null): string[] {
    const written = this.#written(name);
    const values: readonly unknown[] = Array.isArray(written) ? written : [written];
    return values.flatMap((value) => {
      if (typeof value === 'string') return value.trim() === '' ? [] : [value.trim()];
      if (value !== null && expected !== null) {
        this.#bad(name, value, { kind: 'unusable', expected });
      }
      return [];
    });
  }

  #bad(property: string, value: unknown, problem: GoalPropertyProblem): void {
    const written = writtenIn(value);
    this.#problems.push({ code: 'bad-goal-property', property, written, problem });
  }
}

function wholeNumberTo(least: number, most: number): Expected {
  return { kind: 'number', least, most, isWhole: true };
}

function areaOf(value: unknown): string | null {
  if (typeof value !== 'string' && typeof value !== 'number') return null;
  const path = areaPath(String(value));
  return path === '' ? null : path;
}

function freezesOf(value: unknown): number | null {
  const number = wholeNumber(value);
  return number !== null && number >= 0 && number <= MOST_FREEZES ? number : null;
}

function daysOf(value: unknown): number | null {
  const number = wholeNumber(value);
  return number !== null && number >= 1 && number <= MOST_DAYS ? number : null;
}

/** A number, or its digits in quotes. */
function wholeNumber(value: unknown): number | null {
  const number = typeof value === 'string' ? Number(value) : value;
  return typeof number === 'number' && Number.isInteger(number) ? number : null;
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : null;
}

function statusOf(value: unknown): Goal['status'] | null {
  const text = typeof value === 'string' ? value.trim().toLowerCase() : '';
  return STATUSES.find((status) => status === text) ?? null;
}

function splitNames(text: string): string[] {
  return text.split(/[,;]/).filter((name) => name.trim() !== '');
}
