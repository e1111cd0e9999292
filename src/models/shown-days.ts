import type { Day } from '../core/calendar/day';
import type { Goals } from '../core/goals/goals';
import { withAdviceAtRest } from '../core/insight/goal-facts';
import type { GoalReport } from '../core/insight/goal-report';
import { goalReport } from '../core/insight/goal-report';
import { strengthOn } from '../core/insight/strength';
import type { DayContext } from '../core/journal/day-status';
import type { Journal, ListedEntry } from '../core/journal/journal';
import type { VaultSetup } from '../core/vault/vault-setup';
import type { Words } from '../core/words/words';
import type { AreaJournals } from './area-journals';
import { areaName } from '../core/journal/area-names';

/** What a view is limited to: an area by its path, or a goal by its note's path. */
export type Filter = { readonly area: string } | { readonly goal: string };

/** Days and entries that a view shows: of everything, of one area, or of one goal. */
export interface ShownDays {
  /** of the area or goal; null for everything */
  readonly name: string | null;
  readonly context: DayContext;
  /** The entries of some days, first and last included; they count as they do today. */
  readonly entriesOf: (from: Day, to: Day) => ListedEntry[];
  /** Strength a week ago, 0–1; null if the journal had not begun a week ago. */
  readonly strengthBefore: () => number | null;
}

/** What shown days are taken from. */
export interface DaysSource {
  readonly setup: Pick<VaultSetup, 'plan' | 'settings'>;
  readonly journal: Journal;
  readonly goals: Goals;
  readonly today: Day;
  readonly areaJournals: AreaJournals;
  readonly words: Words;
  /** the paths of goals whose new step is being tried: no smaller one is advised */
  readonly adviceAtRest: ReadonlySet<string>;
}

/** Goals as they are shown: without the advice that rests. */
export function shownReports(
  reports: readonly GoalReport[],
  { adviceAtRest }: Pick<DaysSource, 'adviceAtRest'>,
): GoalReport[] {
  return reports.map((report) =>
    adviceAtRest.has(report.goal.path) ? withAdviceAtRest(report) : report,
  );
}

/** What a model is made from, besides the days it shows. */
export type ModelSource = Pick<DaysSource, 'setup' | 'today' | 'words'>;

/** The days of the area or goal; all days for null, and for a goal that is gone. */
export function shownDays(filter: Filter | null, source: DaysSource): ShownDays {
  const { journal, goals, areaJournals, today } = source;
  const whole = daysOf(null, journal, source);
  if (filter === null) return whole;
  if ('area' in filter) {
    const { area } = filter;
    return daysOf(areaName(journal, area), areaJournals.get(journal, area), source);
  }
  const goal = goals.all().find(({ path }) => path === filter.goal);
  if (goal === undefined) return whole;
  const context = goals.context(goal, today);
  return {
    name: goal.name,
    context,
    entriesOf: (from, to) =>
      whole.entriesOf(from, to).filter((entry) => goals.goalsOf(entry, entry.path).includes(goal)),
    strengthBefore: () =>
      isYoung(context) ? null : (goalReport(goals, goal, today).strengthSeries.at(-2) ?? null),
  };
}

/** The days of a journal that is limited already. */
export function daysOf(
  name: string | null,
  journal: Journal,
  { setup: { plan }, today }: Pick<DaysSource, 'setup' | 'today'>,
): ShownDays {
  const context = journal.context(plan, today);
  return {
    name,
    context,
    entriesOf: (from, to) => journal.list(plan, today, { from, to }),
    strengthBefore: () => (isYoung(context) ? null : (strengthOn([today - 7], context)[0] ?? null)),
  };
}

/** Whether the journal had not begun a week ago. */
function isYoung({ firstCounted, today }: DayContext): boolean {
  return firstCounted === null || firstCounted > today - 7;
}
