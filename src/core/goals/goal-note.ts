import type { Day } from '../calendar/day';
import { formatDay } from '../calendar/day';
import type { Plan } from '../journal/plan';
import type { Target } from '../journal/target';
import { expectedNear } from '../journal/near-value';
import type { Pause } from '../notes/entry';
import { writtenIn } from '../notes/found-fields';
import type { Properties } from '../notes/front-matter-property';
import { dayOfProperty, propertyOf } from '../notes/front-matter-property';
import { parsePause } from '../notes/pause-mark';
import type { Expected } from '../text/expected';
import { nameOf } from '../text/note-name';
import type { Goal } from './goal';
import type { GoalProblem, GoalPropertyProblem } from './goal-problem';
import type { GoalValue } from './goal-values';
import {
  AIM,
  AREA,
  DAYS,
  FREEZES,
  LADDER,
  ORDER,
  SCHEDULE,
  STATUS,
  TARGET,
  TEXT,
} from './goal-values';
import type { Ladder } from './ladder';

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

const MOST_METRICS = 3;
const EARLIEST_YEAR = '1900-01-01';
/** What is expected of properties that hold amounts. */
const AMOUNTS: ReadonlySet<string> = new Set(['aim', 'target', 'ladder']);
/** Nobody ends a fraction with a zero: `60.000`, `1.250`. A marathon has 42.195 km. */
const THOUSANDS = /(?:^|[^\d.])([1-9]\d{0,2})\.(\d\d0)(?![\d.])/;

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
    const target = this.#value('target', TARGET) ?? plan.target;
    const metrics = this.#metrics();
    const units = new Set([
      ...metrics,
      ...(typeof target.of === 'object' ? [target.of.metric] : []),
    ]);
    const aim = this.#inUnits('aim', this.#value('aim', AIM), metrics.length === 0 ? null : units);
    const goal: Goal = {
      path,
      name: nameOf(path),
      aliases: this.#texts('aliases', null),
      area: this.#value('area', AREA),
      plan: {
        ...plan,
        schedule: this.#value('schedule', SCHEDULE) ?? plan.schedule,
        target,
        freezes: this.#value('freezes', FREEZES) ?? plan.freezes,
        pauses: [...plan.pauses, ...this.#pauses()],
      },
      start,
      end: this.#end(start),
      step: this.#value('step', TEXT),
      identity: this.#value('identity', TEXT),
      beneficiary: this.#value('for', TEXT),
      outcome: this.#value('outcome', TEXT),
      metrics,
      cue: this.#value('cue', TEXT),
      friction: this.#value('friction', TEXT),
      aim,
      by: this.#by(aim, start),
      ladder: this.#inUnits('ladder', this.#ladder(), metrics.length === 0 ? null : units),
      order: this.#value('order', ORDER),
      status: this.#value('status', STATUS) ?? 'active',
    };
    return { goal, problems: this.#problems };
  }

  /** A property as `parse` understands it; null, and a problem, where it does not. */
  #value<T>(name: string, { expected, parse }: GoalValue<T>): T | null {
    const value = this.#written(name);
    if (value === null) return null;
    const parsed = parse(value);
    if (parsed === null) {
      this.#bad(name, value, { kind: 'unusable', expected: expectedNear(expected, value) });
    } else if (AMOUNTS.has(expected.kind)) this.#askForThousands(name, value);
    return parsed;
  }

  /** Names an amount that half the world would write for a thousand times as much. */
  #askForThousands(name: string, value: unknown): void {
    const [, whole = '', fraction = ''] =
      typeof value === 'string' ? (THOUSANDS.exec(value) ?? []) : [];
    if (whole === '') return;
    const number = Number(`${whole}.${fraction}`);
    this.#bad(name, value, { kind: 'thousands', number, or: Number(whole + fraction) });
  }

  /** The value of a property; null for one that is missing or empty, which says nothing. */
  #written(name: string): unknown {
    const value = propertyOf(this.#properties, name) ?? null;
    return typeof value === 'string' && value.trim() === '' ? null : value;
  }

  #day(name: string): Day | null {
    const parse = () => {
      const day = dayOfProperty(this.#properties, name);
      return day === null || formatDay(day) < EARLIEST_YEAR ? null : day;
    };
    return this.#value(name, { expected: { kind: 'day' }, parse });
  }

  /** `end`, or the last day of `days`. */
  #end(start: Day | null): Day | null {
    const end = this.#day('end');
    const days = this.#value('days', DAYS);
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

  /** An aim or a ladder, if its metric is one of these; `units` is null if any will do. */
  #inUnits<T extends Pick<Target, 'of'>>(
    name: string,
    value: T | null,
    units: ReadonlySet<string> | null,
  ): T | null {
    if (value === null || units === null || typeof value.of === 'string') return value;
    if (units.has(value.of.metric)) return value;
    this.#bad(name, this.#written(name), { kind: 'other-unit', metrics: [...units] });
    return null;
  }

  #by(aim: Target | null, start: Day | null): Day | null {
    const by = this.#day('by');
    if (by === null) return null;
    if (aim !== null && (start === null || by >= start)) return by;
    // An aim that could not be used is a problem already.
    if (start !== null && by < start)
      this.#bad('by', formatDay(by), { kind: 'before-start', start });
    else if (this.#written('aim') === null) this.#bad('by', formatDay(by), { kind: 'no-aim' });
    return null;
  }

  #ladder(): Ladder | null {
    const read = this.#value('ladder', LADDER);
    if (read === null || 'rungs' in read) return read;
    this.#bad('ladder', this.#written('ladder'), { kind: 'falls', ...read });
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
      this.#bad('metrics', beyond, { kind: 'too-many', most: MOST_METRICS, beyond });
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

function splitNames(text: string): string[] {
  return text.split(/[,;]/).filter((name) => name.trim() !== '');
}
