import { formatDay } from '../../core/calendar/day';
import { explainStreak } from '../../core/insight/explain-streak';
import { streakSummary } from '../../core/insight/summary';
import { contextOf, goalOption } from '../options';
import type { Output } from '../output';
import { streakSummaryJson } from '../../core/documents/streak-json';
import { printable } from '../terminal';
import type { IndexedVault } from '../vault';

export interface StreakOptions {
  readonly goal?: string;
}

/** `small-wins streak`: how the run stands, why, and the calmer numbers beside it; of the vault, or of one goal. */
export function streak(vault: IndexedVault, options: StreakOptions, output: Output): void {
  const { today, settings } = vault;
  const goal = goalOption(vault, options.goal);
  const context = contextOf(vault, goal);
  const summary = streakSummary(context);
  if (output.json) {
    const about = goal === null ? {} : { goal: goal.path };
    output.document({ today: formatDay(today), ...about, ...streakSummaryJson(summary) });
    return;
  }
  if (goal !== null) output.heading(printable(goal.name));
  const { quiet } = settings;
  output.lines(explainStreak(context, output.words, { quiet }));
  if (context.firstCounted === null) return;
  const { longest, strength, consistency } = summary;
  output.line();
  output.table(
    [
      ['Strength', share(strength)],
      ...(quiet ? [] : [['Longest', length(longest.length, longest.unit)]]),
      ['Last 30 days', share(consistency.days30)],
      ['Last 90 days', share(consistency.days90)],
      ['All days', share(consistency.all)],
    ],
    ['left', 'right'],
  );
}

/** `78 %`; a dash where there is nothing to divide by. */
function share(value: number | null): string {
  return value === null ? '–' : `${Math.round(value * 100)} %`;
}

function length(count: number, unit: 'day' | 'week'): string {
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}
