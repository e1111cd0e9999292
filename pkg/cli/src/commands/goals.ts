import type { Day } from '../../../../src/core/calendar/day';
import { formatDay } from '../../../../src/core/calendar/day';
import { unaligned } from '../../../../src/core/insight/alignment';
import { goalRun, nudgesWithProof } from '../../../../src/core/insight/goal-facts';
import type { GoalReport } from '../../../../src/core/insight/goal-report';
import { byFocus, goalReports } from '../../../../src/core/insight/goal-report';
import { goalJson } from '../../../../src/core/documents/goal-json';
import { scheduleWords } from '../../../../src/core/words/schedule-words';
import type { Words } from '../../../../src/core/words/words';
import type { Output } from '../output';
import { printable } from '../terminal';
import type { IndexedVault } from '../vault';

/** `small-wins goals`: each goal's run, challenge and last win, and one thing that may help; active goals first. */
export function goals(vault: IndexedVault, output: Output): void {
  const { today, plan, settings } = vault;
  const reports = goalReports(vault.goals, today);
  const active = byFocus(reports.filter(({ goal }) => goal.status === 'active'));
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
  const { goal, challenge, streak, totals } = report;
  const { words, terminal } = output;
  const { quiet } = settings;
  const status =
    goal.status === 'active'
      ? scheduleWords(goal.plan.schedule, words)
      : words.goalsView.status[goal.status];
  output.heading(`${printable(goal.name)} ${terminal.colors.dim(`· ${status}`)}`);
  const purpose = words.goals.about(goal.beneficiary, goal.outcome);
  const lines = [
    ...(purpose === '' ? [] : [purpose]),
    ...(challenge === null ? [] : [words.goals.challengeSentence(challenge, today, quiet)]),
    ...words.goals.run(goalRun(report, { quiet }), today),
    words.cli.goalSummary(Math.round(streak.strength * 100), totals.entries),
    ...wayTo(report, { today, quiet }, words),
    ...ownMetrics(report).map(([name, sum]) => words.entry.metric(name, sum)),
    ...lastAndNext(report, today, words),
    ...nudgesWithProof(report).map((told) => words.goals.nudge(told, today, quiet)),
  ];
  for (const line of lines) output.line(`  ${printable(line)}`);
}

/** How far it is to the goal's aim, and up its ladder. */
function wayTo(
  { aim, ladder }: GoalReport,
  { today, quiet }: { readonly today: Day; readonly quiet: boolean },
  words: Words,
): string[] {
  return [
    ...(aim === null ? [] : words.goals.aim(aim, today, quiet)),
    ...(ladder === null ? [] : [words.goals.ladder(ladder)]),
  ];
}

/** The metrics that the goal follows, as far as they have a value. A metric may be called `constructor`. */
function ownMetrics({ goal, totals }: GoalReport): [name: string, sum: number][] {
  return goal.metrics.flatMap((name) => {
    const sum = Object.hasOwn(totals.metrics, name) ? totals.metrics[name] : undefined;
    return sum === undefined ? [] : [[name, sum]];
  });
}

/** The newest win, and the step that comes next with its cue. */
function lastAndNext({ goal, lastWin }: GoalReport, today: Day, words: Words): string[] {
  const { step, cue, status } = goal;
  const last =
    lastWin?.day == null
      ? []
      : [words.cli.lastWin(words.dates.short(lastWin.day, today), lastWin.text)];
  return step === null || status !== 'active'
    ? last
    : [...last, words.cli.nextStep(words.goals.step(step, cue))];
}
