import { summaryJson } from '../../../../src/core/documents/summary-json';
import { milestonesOfGoals } from '../../../../src/core/insight/goal-report';
import { explainStreak } from '../../../../src/core/insight/explain-streak';
import { wholePulse } from '../../../../src/core/insight/pulse';
import { plainNumber } from '../../../../src/core/review/numbers-table';
import { summary as summaryOf } from '../../../../src/core/insight/summary';
import type { Output } from '../output';
import type { IndexedVault } from '../vault';
import { vaultPatterns } from '../vault-patterns';

/** `small-wins summary`: everything the sidebar shows. */
export function summary(vault: IndexedVault, output: Output): void {
  const { journal, goals, plan, today, settings } = vault;
  const context = journal.context(plan, today);
  if (output.json) {
    const { thresholds } = settings.heatmap;
    output.document(
      summaryJson(context, thresholds, goals, {
        pulse: wholePulse(journal, context),
        patterns: vaultPatterns(vault, context),
        words: output.words,
      }),
    );
    return;
  }
  const pulse = wholePulse(journal, context);
  const { totals, streak, milestones } = summaryOf(context, milestonesOfGoals(goals, today));
  const { words } = output;
  output.lines(words.streak.facts(explainStreak(context, { quiet: settings.quiet }), today));
  if (context.firstCounted === null) return;
  const { rows } = words.cli;
  output.line();
  output.table(
    [
      [rows.wins, words.number(totals.entries)],
      [rows.steps, words.number(totals.steps)],
      [rows.wonDays, words.number(totals.wonDays)],
      [rows.minutes, words.number(totals.minutes)],
      ...(pulse === null
        ? []
        : [[words.pulse.row, words.periodReview.pulse(plainNumber(pulse.median, words), pulse.n)]]),
      ...Object.entries(totals.metrics).map(([name, sum]) => [name, words.number(sum)]),
      [rows.strength, words.cli.percent(Math.round(streak.strength * 100))],
      [rows.milestones, words.number(milestones.reached.length)],
    ],
    ['left', 'right'],
  );
  if (milestones.next !== null) {
    output.line();
    output.line(words.milestones.next(milestones.next));
  }
}
