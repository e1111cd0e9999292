import type { Day } from '../calendar/day';
import type { DayContext } from '../journal/day-status';
import { MISSED, WON } from '../journal/status';
import { WON_DAYS_PER_FREEZE, isDue, statusOf } from '../journal/day-status';
import type { Streak } from './streak';
import { streaks } from './streak';
import { strength } from './strength';
import { totals } from './totals';
import type { StreakUnit } from '../journal/schedule';

/** One fact that explains a streak, in values: its sentence is made by the words of a language. */
export type StreakFact =
  /** won days of the last seven, and all counted entries: what quiet mode says instead of a run */
  | { readonly kind: 'rhythm'; readonly wonDays: number; readonly wins: number }
  | { readonly kind: 'no-wins' }
  /** the run is 0: `strength` is 0–100, `oneMiss` whether a single missed day ended it */
  | { readonly kind: 'new-start'; readonly strength: number; readonly oneMiss: boolean }
  | { readonly kind: 'length'; readonly length: number; readonly unit: StreakUnit }
  /** when the run began and what it stepped over; `start` is null if nothing is known about it */
  | { readonly kind: 'since'; readonly streak: SinceFact }
  | { readonly kind: 'covered'; readonly day: Day; readonly length: number }
  /**
   * today is open; `length` is null if the sentence before has already said that the run is safe; `oneWin` is true where
   * a single win, however small, is enough
   */
  | { readonly kind: 'open'; readonly length: number | null; readonly oneWin: boolean }
  /** `more` won days earn the next freeze; null if no more can be held */
  | { readonly kind: 'freezes'; readonly held: number; readonly more: number | null }
  /** every N days: today needs no win, this day does */
  | { readonly kind: 'next-due'; readonly day: Day }
  | {
      readonly kind: 'this-period';
      readonly unit: 'week' | 'month';
      readonly wonDays: number;
      readonly need: number;
    }
  /** the week or month needs more won days than it has days left; `next` is the first day of the next one */
  | { readonly kind: 'out-of-reach'; readonly unit: 'week' | 'month'; readonly next: Day };

/** What a run began with and stepped over, in days. */
export interface SinceFact {
  readonly start: Day | null;
  readonly rest: number;
  readonly paused: number;
  readonly frozen: number;
  readonly lastMiss: Day | null;
}

/** Why the streak is what it is. In quiet mode no run, freeze or miss is named, and nothing is compared. */
export function explainStreak(
  context: DayContext,
  { quiet }: { readonly quiet: boolean },
): StreakFact[] {
  if (quiet) return [rhythm(context)];
  if (context.firstCounted === null) return [{ kind: 'no-wins' }];
  const { current } = streaks(context);
  const facts = current.length === 0 ? [newStart(context)] : run(current, context);
  if (current.unit !== 'day') facts.push(...thisPeriod(current, current.unit, context));
  else if (current.length > 0) facts.push(...thisDay(current, context));
  return facts;
}

function rhythm(context: DayContext): StreakFact {
  let wonDays = 0;
  for (let ago = 0; ago < 7; ago++) {
    if (statusOf(context.today - ago, context) === 'won') wonDays++;
  }
  return { kind: 'rhythm', wonDays, wins: totals(context).entries };
}

function newStart(context: DayContext): StreakFact {
  const sinceWon = context.statuses.slice(context.statuses.lastIndexOf(WON) + 1);
  const oneMiss = sinceWon.filter((status) => status === MISSED).length === 1;
  return { kind: 'new-start', strength: Math.round(strength(context) * 100), oneMiss };
}

function run(
  { length, unit, start, rest, paused, frozen, lastMiss }: Streak,
  context: DayContext,
): StreakFact[] {
  // Under N per week or month and every N days, days between wins are the rule and not worth mentioning.
  const restNamed = unit === 'day' && context.plan.schedule.kind !== 'every' ? rest : 0;
  const streak = { start, rest: restNamed, paused, frozen, lastMiss };
  const isBare = start === null && restNamed + paused + frozen === 0 && lastMiss === null;
  return [
    { kind: 'length', length, unit },
    ...(isBare ? [] : [{ kind: 'since', streak } as const]),
  ];
}

function thisDay({ length, state, freezesHeld }: Streak, context: DayContext): StreakFact[] {
  const facts: StreakFact[] = [];
  const yesterday = context.today - 1;
  const covered = statusOf(yesterday, context) === 'frozen';
  if (covered) facts.push({ kind: 'covered', day: yesterday, length });
  if (state === 'open') {
    const { amount, of } = context.plan.target;
    const oneWin = of === 'entries' && amount <= 1;
    facts.push({ kind: 'open', length: covered ? null : length, oneWin });
  }
  if (freezesHeld > 0) facts.push(freezes(context));
  const next = nextDue(context);
  if (next !== null) facts.push({ kind: 'next-due', day: next });
  return facts;
}

/** Every N days: the first day from tomorrow on that asks for a win; null if today does, or is paused. */
function nextDue(context: DayContext): Day | null {
  const { plan, today, last, from, flags } = context;
  const status = statusOf(today, context);
  if (plan.schedule.kind !== 'every' || (status !== 'won' && status !== 'rest')) return null;
  const end = Math.min(last, from + flags.length - 1);
  for (let day = today + 1; day <= end; day++) if (isDue(day, context)) return day;
  return null;
}

function freezes({ freezesHeld, wonTowardsFreeze, plan }: DayContext): StreakFact {
  const more = freezesHeld >= plan.freezes ? null : WON_DAYS_PER_FREEZE - wonTowardsFreeze;
  return { kind: 'freezes', held: freezesHeld, more };
}

function thisPeriod(
  { state }: Streak,
  unit: 'week' | 'month',
  { periods }: DayContext,
): StreakFact[] {
  const period = periods.at(-1);
  if (period === undefined || period.need === 0) return [];
  const { last, wonDays, need, daysLeft } = period;
  const facts: StreakFact[] = [{ kind: 'this-period', unit, wonDays, need }];
  if (state === 'open' && need - wonDays > daysLeft) {
    facts.push({ kind: 'out-of-reach', unit, next: last + 1 });
  }
  return facts;
}
