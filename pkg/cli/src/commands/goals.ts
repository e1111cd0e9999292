import { formatDay } from '../../../../src/core/calendar/day';
import { unaligned } from '../../../../src/core/insight/alignment';
import { goalRun, nudgesWithProof } from '../../../../src/core/insight/goal-facts';
import type { GoalReport } from '../../../../src/core/insight/goal-report';
import { goalReports } from '../../../../src/core/insight/goal-report';
import { formatSchedule } from '../../../../src/core/journal/schedule';
import { goalJson } from '../../../../src/core/documents/goal-json';
import type { Output } from '../output';
import { printable } from '../terminal';
import type { IndexedVault } from '../vault';

/** `small-wins goals`: each goal's run, challenge and last win, and one thing that may help; active goals first. */
export function goals(vault: IndexedVault, output: Output): void {
  const { today, plan, settings } = vault;
  const reports = goalReports(vault.goals, today);
  const active = reports.filter(({ goal }) => goal.status === 'active');
  const sorted = [...active, ...reports.filter((report) => !active.includes(report))];
  const stray = unaligned(vault.goals, today, plan.countSteps);
  if (output.json) {
    output.document({
      today: formatDay(today),
      goals: sorted.map((report) => goalJson(report, vault.goals)),
      unaligned: stray && { ...stray, share: stray.count / stray.of },
    });
    return;
  }
  if (sorted.length === 0) {
    const { property, value } = settings.goals;
    output.line(output.words.cli.noGoals(`${property}: ${value}`));
  }
  for (const report of sorted) printGoal(report, vault, output);
  if (stray !== null && stray.count > 0) {
    output.line();
    output.line(output.words.goals.unaligned(stray));
  }
}

function printGoal(report: GoalReport, { today, settings }: IndexedVault, output: Output): void {
  const { goal, challenge, streak, totals, lastWin } = report;
  const { words, terminal } = output;
  const { quiet } = settings;
  const status = goal.status === 'active' ? formatSchedule(goal.plan.schedule) : goal.status;
  output.heading(`${printable(goal.name)} ${terminal.colors.dim(`· ${status}`)}`);
  if (challenge !== null) {
    output.line(`  ${words.goals.challengeSentence(challenge, today, quiet)}`);
  }
  for (const line of words.goals.run(goalRun(report, { quiet }), today)) output.line(`  ${line}`);
  output.line(`  ${words.cli.goalSummary(Math.round(streak.strength * 100), totals.entries)}`);
  for (const name of goal.metrics) {
    const sum = Object.hasOwn(totals.metrics, name) ? totals.metrics[name] : undefined;
    if (sum !== undefined) output.line(`  ${sum} ${printable(name)}`);
  }
  if (lastWin?.day != null) {
    output.line(
      `  ${words.cli.lastWin(words.dates.short(lastWin.day, today), printable(lastWin.text))}`,
    );
  }
  for (const told of nudgesWithProof(report)) {
    output.line(`  ${printable(words.goals.nudge(told, today, quiet))}`);
  }
}
