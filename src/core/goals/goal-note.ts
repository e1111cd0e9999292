import type { Day } from '../calendar/day';
import { formatDay } from '../calendar/day';
import type { Plan } from '../journal/plan';
import { parseSchedule } from '../journal/schedule';
import { parseTarget } from '../journal/target';
import { areaPath } from '../markdown/area';
import type { Pause } from '../notes/entry';
import { quote } from '../notes/found-fields';
import type { Properties } from '../notes/front-matter-property';
import { dayOfProperty, propertyOf } from '../notes/front-matter-property';
import { parsePause } from '../notes/pause-mark';
import { nameOf } from '../text/note-name';
import type { Goal } from './goal';

/** A property of a goal note that could not be used, and what is used instead. */
export interface GoalProblem {
  readonly property: string;
  /** a stable name in kebab-case */
  readonly code: 'bad-goal-property' | 'goal-ends-before-start';
  /** one English sentence: what it is, what was done instead, and how to fix it */
  readonly message: string;
}

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
/** A hundred years: a challenge of 10,000 days may be meant, one longer than this is a slip of the finger. */
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
      area: this.#value('area', 'a tag’s path such as health/running', areaOf),
      plan: {
        ...plan,
        schedule: this.#value('schedule', SCHEDULE_WORDS, parseSchedule) ?? plan.schedule,
        target: this.#value('target', TARGET_WORDS, parseTarget) ?? plan.target,
        freezes: this.#value('freezes', 'a whole number from 0 to 5', freezesOf) ?? plan.freezes,
        pauses: [...plan.pauses, ...this.#pauses()],
      },
      start,
      end: this.#end(start),
      step: this.#value('step', 'a text', textOf),
      identity: this.#value('identity', 'a text', textOf),
      metrics: this.#metrics(),
      status: this.#value('status', `one of ${STATUSES.join(', ')}`, statusOf) ?? 'active',
    };
    return { goal, problems: this.#problems };
  }

  /** A property as `parse` understands it; null, and a problem, where it does not. */
  #value<T>(name: string, expected: string, parse: (value: unknown) => T | null): T | null {
    const value = this.#written(name);
    if (value === null) return null;
    const parsed = parse(value);
    if (parsed === null) this.#bad(name, value, `is not ${expected}, so it is left out`);
    return parsed;
  }

  /** The value of a property; null for one that is missing or empty, which says nothing. */
  #written(name: string): unknown {
    const value = propertyOf(this.#properties, name) ?? null;
    return typeof value === 'string' && value.trim() === '' ? null : value;
  }

  #day(name: string): Day | null {
    return this.#value(name, 'a day such as 2026-01-31', () => {
      const day = dayOfProperty(this.#properties, name);
      return day === null || formatDay(day) < EARLIEST_YEAR ? null : day;
    });
  }

  /** `end`, or the last day of `days`. */
  #end(start: Day | null): Day | null {
    const end = this.#day('end');
    const days = this.#value('days', `a whole number from 1 to ${MOST_DAYS}`, daysOf);
    if (end !== null && start !== null && end < start) {
      this.#problems.push({
        property: 'end',
        code: 'goal-ends-before-start',
        message: `This goal ends on ${formatDay(end)}, before it starts (${formatDay(start)}), so its end is left out. Mend one of the two.`,
      });
      return this.#lastOf(days, start);
    }
    const last = this.#lastOf(days, start);
    if (end !== null && last !== null && last !== end) {
      this.#bad('days', days, `does not lead to the end, ${formatDay(end)}, which is used`);
    }
    return end ?? last;
  }

  #lastOf(days: number | null, start: Day | null): Day | null {
    if (days === null) return null;
    if (start !== null) return start + days - 1;
    if (this.#written('end') === null) {
      this.#bad('days', days, 'needs a `start` to count from, so it is left out');
    }
    return null;
  }

  #pauses(): Pause[] {
    return this.#texts('pauses', 'a pause such as 2026-08-01..2026-08-14').flatMap((text) => {
      const pause = parsePause(text);
      if (pause !== null) return [pause];
      this.#bad('pauses', text, 'is no pause such as 2026-08-01..2026-08-14, so it is left out');
      return [];
    });
  }

  #metrics(): string[] {
    const names = new Set<string>();
    for (const text of this.#texts('metrics', 'the name of a metric').flatMap(splitNames)) {
      const name = text.trim().toLowerCase().replace(/\s+/g, '-');
      if (!/^[\p{L}_\p{Extended_Pictographic}]/u.test(name)) {
        this.#bad('metrics', text, 'is no metric’s name alone, such as words; it is left out');
      } else names.add(name);
    }
    if (names.size > MOST_METRICS) {
      this.#bad('metrics', [...names].slice(MOST_METRICS).join(', '), 'is beyond the third metric');
    }
    return [...names].slice(0, MOST_METRICS);
  }

  /** A text or a list of texts; anything else in it becomes a problem, unless `expected` is null. */
  #texts(name: string, expected: string | null): string[] {
    const written = this.#written(name);
    const values: readonly unknown[] = Array.isArray(written) ? written : [written];
    return values.flatMap((value) => {
      if (typeof value === 'string') return value.trim() === '' ? [] : [value.trim()];
      if (value !== null && expected !== null) {
        this.#bad(name, value, `is not ${expected}, so it is left out`);
      }
      return [];
    });
  }

  #bad(property: string, value: unknown, fault: string): void {
    this.#problems.push({
      property,
      code: 'bad-goal-property',
      message: `The property ${property} of this goal, ${inWords(value)}, ${fault}.`,
    });
  }
}

/** What a property holds, for a message; YAML can hold values that JSON cannot. */
function inWords(value: unknown): string {
  if (typeof value === 'string') return quote(value);
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return Array.isArray(value) ? 'a list' : 'something that is no text';
}

const SCHEDULE_WORDS = 'a schedule such as daily, “mon, wed, fri” or “3 per week”';
const TARGET_WORDS = 'a number above 0, or such as “250 words”';

function areaOf(value: unknown): string | null {
  if (typeof value !== 'string' && typeof value !== 'number') return null;
  const path = areaPath(String(value));
  return path === '' ? null : path;
}

function freezesOf(value: unknown): number | null {
  const number = wholeNumber(value);
  return number !== null && number >= 0 && number <= 5 ? number : null;
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
