import type { Day } from '../calendar/day';
import type { JournalDay, PlacedEntry } from '../journal/journal-day';
import { sumEntries } from '../journal/journal-day';
import type { Stretch } from '../journal/stretch';
import { addUpStretch } from '../journal/stretch';
import type { Goal } from './goal';
import type { Membership } from './membership';

/** A day's share of each goal that has any. */
type Shares = ReadonlyMap<Goal, JournalDay>;

const NO_SHARES: Shares = new Map();

/** A stretch with more changed days than these is split from the beginning. */
const FEW_DAYS = 8;

/** A stretch of the journal, and the part of it that belongs to each goal. */
interface SplitStretch {
  readonly source: Stretch;
  readonly goals: ReadonlyMap<Goal, Stretch>;
  /** what it is for a goal without entries in it: rest days and notes apply to all goals */
  readonly empty: Stretch;
}

/**
 * The journal's days as each goal has them. A stretch is split again only if it has changed, and where a split gives
 * the same result the object stays the same: a goal that a change does not touch is not judged again.
 */
export class GoalDays {
  readonly #membership: Membership;
  readonly #countSteps: boolean;

  /** by first day */
  #splits = new Map<number, SplitStretch>();
  readonly #lists = new Map<Goal, readonly Stretch[]>();

  constructor(membership: Membership, countSteps: boolean) {
    this.#membership = membership;
    this.#countSteps = countSteps;
  }

  /** The stretches of a goal, from those of the journal; the same list as before if nothing in it has changed. */
  stretches(goal: Goal, journal: readonly Stretch[]): readonly Stretch[] {
    const own = journal.map((stretch) => {
      const { goals, empty } = this.#split(stretch);
      return goals.get(goal) ?? empty;
    });
    const before = this.#lists.get(goal);
    if (before?.length === own.length && own.every((stretch, i) => stretch === before[i])) {
      return before;
    }
    this.#lists.set(goal, own);
    return own;
  }

  #split(source: Stretch): SplitStretch {
    const before = this.#splits.get(source.first);
    if (before?.source === source) return before;
    const changed = before === undefined ? [] : changedDays(before.source.days, source.days);
    const split =
      before === undefined || changed.length > FEW_DAYS
        ? this.#splitWhole(source, before)
        : this.#splitAgain(source, before, changed);
    this.#splits.set(source.first, split);
    return split;
  }

  #splitWhole(source: Stretch, before: SplitStretch | undefined): SplitStretch {
    const days = new Map<Goal, JournalDay[]>();
    for (const day of source.days) {
      for (const [goal, share] of this.#sharesOf(day)) {
        const list = days.get(goal);
        if (list === undefined) days.set(goal, [share]);
        else list.push(share);
      }
    }
    const sameFlags = before !== undefined && isSame(before.source.flags, source.flags);
    const goals = new Map<Goal, Stretch>();
    for (const [goal, list] of days) {
      const known = sameFlags ? before.goals.get(goal) : undefined;
      const isKnown = known !== undefined && isAlike(known.days, list);
      goals.set(goal, isKnown ? known : stretchOf(source, list));
    }
    return { source, goals, empty: sameFlags ? before.empty : stretchOf(source, []) };
  }

  /** The usual change is of one day: of all others the goals' shares are known. */
  #splitAgain(
    source: Stretch,
    before: SplitStretch,
    changed: readonly (readonly [Day, JournalDay | null])[],
  ): SplitStretch {
    const days = new Map(Array.from(before.goals, ([goal, own]) => [goal, own.days] as const));
    for (const [day, now] of changed) {
      const shares = now === null ? NO_SHARES : this.#sharesOf(now);
      for (const goal of new Set([...days.keys(), ...shares.keys()])) {
        days.set(goal, withShare(days.get(goal) ?? [], day, shares.get(goal) ?? null));
      }
    }
    const sameFlags = isSame(before.source.flags, source.flags);
    const goals = new Map<Goal, Stretch>();
    for (const [goal, list] of days) {
      const known = sameFlags ? before.goals.get(goal) : undefined;
      if (list.length > 0) goals.set(goal, known?.days === list ? known : stretchOf(source, list));
    }
    return { source, goals, empty: sameFlags ? before.empty : stretchOf(source, []) };
  }

  #sharesOf(day: JournalDay): Shares {
    const entries = new Map<Goal, PlacedEntry[]>();
    for (const placed of day.entries) {
      for (const goal of this.#membership.goalsOf(placed.entry, placed.path)) {
        const list = entries.get(goal);
        if (list === undefined) entries.set(goal, [placed]);
        else list.push(placed);
      }
    }
    return entries.size === 0 ? NO_SHARES : this.#addUp(day, entries);
  }

  #addUp(day: JournalDay, entries: ReadonlyMap<Goal, readonly PlacedEntry[]>): Shares {
    const shares = new Map<Goal, JournalDay>();
    for (const [goal, own] of entries) {
      const totals = sumEntries(own, day.copies, this.#countSteps);
      shares.set(goal, { ...day, entries: own, totals });
    }
    return shares;
  }
}

/** The days of two lists that are not the same objects, as they are now; null for one that is gone. */
function changedDays(
  before: readonly JournalDay[],
  now: readonly JournalDay[],
): (readonly [Day, JournalDay | null])[] {
  const changed: (readonly [Day, JournalDay | null])[] = [];
  let at = 0;
  for (const day of now) {
    for (let gone = before[at]; gone !== undefined && gone.day < day.day; gone = before[++at]) {
      changed.push([gone.day, null]);
    }
    const known = before[at];
    if (known?.day === day.day) at++;
    if (known !== day) changed.push([day.day, day]);
  }
  for (const gone of before.slice(at)) changed.push([gone.day, null]);
  return changed;
}

/** A goal's days with another share of one day, or none; the same list where its share says the same. */
function withShare(
  days: readonly JournalDay[],
  day: Day,
  share: JournalDay | null,
): readonly JournalDay[] {
  const after = days.findIndex((each) => each.day >= day);
  const at = after < 0 ? days.length : after;
  const known = days.slice(at).filter((each) => each.day === day);
  const own = share === null ? [] : [share];
  if (isAlike(known, own)) return days;
  return [...days.slice(0, at), ...own, ...days.slice(at + known.length)];
}

/** Marks of rest, and notes, apply to every goal. */
function stretchOf({ first, flags }: Stretch, days: readonly JournalDay[]): Stretch {
  return { ...addUpStretch(first, days), flags };
}

/** Whether days say the same: a note that is read again makes new entries with the same words. */
function isAlike(a: readonly JournalDay[], b: readonly JournalDay[]): boolean {
  return (
    a.length === b.length &&
    a.every((day, i) => {
      const other = b[i];
      return day === other || (other !== undefined && inWords(day) === inWords(other));
    })
  );
}

function inWords({ day, entries, copies, rest, hasNote }: JournalDay): string {
  return JSON.stringify([day, rest, hasNote, entries.map((each) => [each, copies.get(each)])]);
}

function isSame<T>(a: ArrayLike<T>, b: ArrayLike<T>): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}
