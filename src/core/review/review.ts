import type { Day } from '../calendar/day';
import type { Milestone, NextMilestone } from '../insight/milestones';
import { milestones } from '../insight/milestones';
import type { Streak } from '../insight/streak';
import { streaks } from '../insight/streak';
import type { DayStatus } from '../journal/day-status';
import { dayStatus } from '../journal/day-status';
import type { Journal, ListedEntry } from '../journal/journal';
import type { Plan } from '../journal/plan';
import type { Period } from './regions';
import type { ReviewNumber } from './week-numbers';
import { compareWeeks } from './week-numbers';

/** What a week held: everything as it stood on `asOf`, so that a past review changes only when its notes do. */
export interface Review {
  readonly period: Period;
  readonly last: Day;
  /** today, or the week's last day once that has come */
  readonly asOf: Day;
  /** its seven days */
  readonly days: readonly DayStatus[];
  /** wins that count, by area */
  readonly wins: readonly AreaWins[];
  readonly steps: {
    readonly done: readonly ListedEntry[];
    /** to carry over: open or started, each named once, and not done later in the week */
    readonly open: readonly ListedEntry[];
  };
  readonly setbacks: readonly ListedEntry[];
  readonly lessons: readonly ListedEntry[];
  readonly numbers: readonly ReviewNumber[];
  readonly streak: Streak;
  /** those of the week */
  readonly milestones: readonly Milestone[];
  readonly nextMilestone: NextMilestone | null;
}

/** Wins of one area, the first part of its path; of none, under null. */
export interface AreaWins {
  readonly area: string | null;
  readonly entries: readonly ListedEntry[];
}

/** The review of the week that begins on `first`. Nothing after `today` is in it. */
export function weeklyReview(journal: Journal, plan: Plan, first: Day, today: Day): Review {
  const last = first + 6;
  const asOf = Math.min(today, last);
  const context = journal.context(plan, asOf);
  const listed = journal
    .list({ today: asOf, countSteps: plan.countSteps, from: first, to: asOf })
    .filter(({ wordless, copyOf, state }) => !wordless && copyOf === null && state !== 'cancelled');
  const ofKind = (kind: ListedEntry['kind']) => listed.filter((entry) => entry.kind === kind);
  const { reached, next } = milestones(context);
  return {
    period: { kind: 'week', first },
    last,
    asOf,
    days: Array.from({ length: 7 }, (_, index) => dayStatus(first + index, context)),
    wins: byArea(ofKind('win').filter(({ counts }) => counts)),
    steps: { done: ofKind('step').filter(isDone), open: openSteps(ofKind('step')) },
    setbacks: ofKind('setback'),
    lessons: ofKind('lesson'),
    numbers: compareWeeks(journal, context, first),
    streak: streaks(context).current,
    milestones: reached.filter(({ day }) => day >= first && day <= asOf),
    nextMilestone: next,
  };
}

/**
 * The area with most wins first, what has none last. An entry of several areas stands under its first: each win is
 * listed once.
 */
function byArea(wins: readonly ListedEntry[]): AreaWins[] {
  const groups = new Map<string | null, ListedEntry[]>();
  for (const win of wins) {
    const area = win.areas[0]?.split('/')[0] ?? null;
    const group = groups.get(area);
    if (group === undefined) groups.set(area, [win]);
    else group.push(win);
  }
  const rank = ({ area, entries }: AreaWins) => (area === null ? 0 : entries.length);
  return [...groups]
    .map(([area, entries]) => ({ area, entries }))
    .sort((a, b) => rank(b) - rank(a) || ((a.area ?? '') < (b.area ?? '') ? -1 : 1));
}

/** A step that is copied from day to day until it is done is one step. */
function openSteps(steps: readonly ListedEntry[]): ListedEntry[] {
  const open = new Map<string, ListedEntry>();
  for (const step of steps) {
    if (isDone(step)) open.delete(step.text);
    else open.set(step.text, step);
  }
  return [...open.values()];
}

function isDone({ state }: ListedEntry): boolean {
  return state === 'done';
}
