import { formatDay } from '../../core/calendar/day';
import { explainStreak } from '../../core/insight/explain-streak';
import { streakSummary } from '../../core/insight/summary';
import type { Output } from '../output';
import { streakSummaryJson } from '../streak-json';
import type { IndexedVault } from '../vault';

/** `small-wins streak`: how the run stands, why, and the calmer numbers beside it. */
export function streak({ journal, plan, today, settings }: IndexedVault, output: Output): void {
  const context = journal.context(plan, today);
  const summary = streakSummary(context);
  if (output.json) {
    output.document({ today: formatDay(today), ...streakSummaryJson(summary) });
    return;
  }
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
