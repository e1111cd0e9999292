import { explainStreak } from '../core/insight/explain-streak';
import { cellState, heatmap } from '../core/insight/heatmap';
import { streaks } from '../core/insight/streak';
import { strength } from '../core/insight/strength';
import { WON_DAYS_PER_FREEZE } from '../core/journal/day-status';
import { earnsFreezes } from '../core/journal/schedule';
import type { StreakModel } from '../views/sidebar/streak';
import type { ModelSource, ShownDays } from './shown-days';

/** The streak of the shown days, and why it is what it is. */
export function streakModel(
  { context, strengthBefore }: ShownDays,
  { setup: { settings }, today, words }: ModelSource,
): StreakModel {
  const { current, longest } = streaks(context);
  const { plan, freezesHeld, wonTowardsFreeze } = context;
  const mayEarn = plan.freezes > 0 && earnsFreezes(plan.schedule);
  const told = explainStreak(context, { quiet: settings.quiet });
  return {
    quiet: settings.quiet,
    cellLabel: (cell) => words.days.cell(cellState(cell, context)),
    today,
    current,
    longest: longest.length > current.length ? longest : null,
    strength: strength(context),
    strengthBefore: strengthBefore(),
    days: heatmap({ from: today - 6, to: today }, [1, 2, 3, 4], context).cells,
    // The length is shown separately as a number, and freezes by their icon.
    why: words.streak.facts(
      told.filter(({ kind }) => kind !== 'length' && kind !== 'freezes'),
      today,
    ),
    freezes: words.streak.facts(
      told.filter(({ kind }) => kind === 'freezes'),
      today,
    ),
    nextFreeze: mayEarn && freezesHeld === 0 ? WON_DAYS_PER_FREEZE - wonTowardsFreeze : null,
  };
}
