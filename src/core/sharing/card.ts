import type { Day } from '../calendar/day';
import type { Period } from '../calendar/period';
import type { Goal } from '../goals/goal';
import type { Goals } from '../goals/goals';
import type { HeatmapCell } from '../insight/heatmap';
import { heatmap } from '../insight/heatmap';
import { levelFloors } from '../insight/levels';
import type { DayContext } from '../journal/day-status';
import type { ListedEntry } from '../journal/journal';
import type { Plan } from '../journal/plan';
import { longestRun } from '../review/period-run';
import type { Words } from '../words/words';
import { askedEvidence } from './evidence';
import type { Telling } from './told-words';
import { toldPlain } from './told-words';

/** What a card can say in numbers, besides its picture and its days. */
export const CARD_FACTS = ['wins', 'days', 'run', 'minutes', 'goal'] as const;
export type CardFact = (typeof CARD_FACTS)[number];

/** The days and the goal that a card is about. */
export interface CardSubject {
  readonly period: Period;
  /** null for the whole vault */
  readonly goal: Goal | null;
}

/** What a card may say; each of it only if it is chosen. */
export interface CardSource {
  readonly subject: CardSubject;
  /** each day of the picture, in order */
  readonly cells: readonly HeatmapCell[];
  /** what each fact says: `12 wins`; those with nothing to say are missing */
  readonly facts: ReadonlyMap<CardFact, string>;
  /** lines to choose from, by day, as they would be told; equal ones once */
  readonly lines: readonly string[];
}

/** What a card is made from. */
export interface CardVault extends Telling {
  readonly goals: Goals;
  readonly plan: Plan;
  readonly today: Day;
  readonly words: Words;
  readonly settings: {
    readonly heatmap: { readonly thresholds: readonly number[] | null };
    readonly quiet: boolean;
  };
}

/** Everything that could be on a card about some days. */
export function cardSource(vault: CardVault, subject: CardSubject): CardSource {
  const { goals, plan, today, settings } = vault;
  const { period, goal } = subject;
  const context = goal === null ? goals.journal.context(plan, today) : goals.context(goal, today);
  const floors = levelFloors(context, settings.heatmap.thresholds);
  const wins = askedEvidence(
    goals,
    { today, countSteps: plan.countSteps },
    { from: period.first, to: period.last, kind: null, area: null, goal, text: null },
  );
  return {
    subject,
    cells: heatmap({ from: period.first, to: period.last }, floors, context).cells,
    facts: factsOf(vault, subject, wins, context),
    lines: [...new Set(wins.map((win) => toldPlain(win, vault)))],
  };
}

function factsOf(
  { words, settings }: CardVault,
  { period, goal }: CardSubject,
  wins: readonly ListedEntry[],
  context: DayContext,
): Map<CardFact, string> {
  const { card } = words.sharing;
  const facts = new Map<CardFact, string>();
  const minutes = wins.reduce((sum, win) => sum + (win.minutes ?? 0), 0);
  const run = settings.quiet ? null : longestRun(period, context);
  if (goal !== null) facts.set('goal', goal.name);
  if (wins.length > 0) facts.set('wins', words.evidence.amount(null, wins.length));
  const days = new Set(wins.map(({ day }) => day)).size;
  if (days > 0) facts.set('days', card.days(days));
  if (run !== null && run.length > 1) facts.set('run', card.run(run.length, run.unit));
  if (minutes > 0) facts.set('minutes', card.minutes(minutes));
  return facts;
}

/** The longest picture: more days than this are too small to see. */
export const MOST_CARD_DAYS = 50 * 366;
