import { formatDay } from '../../../../src/core/calendar/day';
import { explainStreak } from '../../../../src/core/insight/explain-streak';
import { consistency } from '../../../../src/core/insight/consistency';
import { streakSummary } from '../../../../src/core/insight/summary';
import { contextOf, goalOption } from '../options';
import type { Words } from '../../../../src/core/words/words';
import type { Output } from '../output';
import { streakSummaryJson } from '../../../../src/core/documents/streak-json';
import { printable } from '../terminal';
import type { IndexedVault } from '../vault';

export interface StreakOptions {
  readonly goal?: string;
}

/**
 * `small-wins streak`: the run, what explains it, and the calmer numbers beside it; for the vault, or for one goal.
 */
export function streak(vault: IndexedVault, options: StreakOptions, output: Output): void {
  const { today, settings } = vault;
  const goal = goalOption(vault, options.goal);
  const context = contextOf(vault, goal);
  if (output.json) {
    const about = goal === null ? {} : { goal: goal.path };
    output.document({ today: formatDay(today), ...about, ...streakSummaryJson(context) });
    return;
  }
  if (goal !== null) output.heading(printable(goal.name));
  const { quiet } = settings;
  output.lines(output.words.streak.facts(explainStreak(context, { quiet }), today));
  if (context.firstCounted === null) return;
  const { longest, strength } = streakSummary(context);
  const { days30, days90, all } = consistency(context);
  const { cli } = output.words;
  const { rows } = cli;
  output.line();
  output.table(
    [
      [rows.strength, share(strength, cli)],
      ...(quiet ? [] : [[rows.longest, output.words.streak.length(longest.length, longest.unit)]]),
      [rows.last30, share(days30, cli)],
      [rows.last90, share(days90, cli)],
      [rows.all, share(all, cli)],
    ],
    ['left', 'right'],
  );
}

/** A dash if there is nothing to divide by. */
function share(value: number | null, { percent }: Words['cli']): string {
  return value === null ? '–' : percent(Math.round(value * 100));
}
