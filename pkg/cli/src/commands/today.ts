import { formatDay } from '../../../../src/core/calendar/day';
import { explainStreak } from '../../../../src/core/insight/explain-streak';
import { pulseBetween } from '../../../../src/core/insight/pulse';
import { isStepToDo } from '../../../../src/core/journal/journal-day';
import { inOrderOfDay } from '../../../../src/core/journal/day-order';
import type { DayStatus } from '../../../../src/core/journal/day-status';
import { dayStatus } from '../../../../src/core/journal/day-status';
import { stepsToDo } from '../../../../src/core/goals/step-to-do';
import { experimentsJson } from '../../../../src/core/documents/experiments-json';
import { entryJson } from '../../../../src/core/documents/entry-json';
import { entryLine } from '../entry-line';
import type { Words } from '../../../../src/core/words/words';
import type { Output } from '../output';
import { streakSummaryJson } from '../../../../src/core/documents/streak-json';
import { folderPrefix } from '../../../../src/core/calendar/daily-note';
import { unmatchedIn } from '../../../../src/core/vault/unmatched-in';
import { printable } from '../terminal';
import { runningExperiments } from '../vault-experiments';
import type { IndexedVault } from '../vault';

/** `small-wins today`: the day, its entries, the steps to do, the streak. */
export function today(vault: IndexedVault, output: Output): void {
  const { journal, plan, settings } = vault;
  const context = journal.context(plan, vault.today);
  const status = dayStatus(vault.today, context);
  const listed = journal.list(plan, vault.today, { from: vault.today, to: vault.today });
  const entries = inOrderOfDay(listed, settings.plan.dayStart);
  const goalSteps = stepsToDo(vault.goals, vault.today);
  const running = runningExperiments(vault, context);
  const toDo = entries.filter(isStepToDo);
  const pulse = pulseBetween(journal, { first: vault.today, last: vault.today }, vault.today);
  if (output.json) {
    output.document({
      today: formatDay(vault.today),
      status: status.status,
      count: status.count,
      pulse: pulse?.median ?? null,
      entries: entries.map(entryJson(vault.goals)),
      steps: toDo.map(entryJson(vault.goals)),
      goalSteps: goalSteps.map(({ goal, step }) => ({ goal: goal.path, step })),
      ...experimentsJson(running, output.words),
      streak: streakSummaryJson(context),
    });
    return;
  }
  const { colors } = output.terminal;
  output.line(
    `${colors.bold(output.words.dates.full(vault.today))} · ${statusWords(status, plan.target.amount, output.words)}`,
  );
  for (const entry of entries) {
    if (!toDo.includes(entry)) output.line(entryLine(entry, output.words, output.terminal));
  }
  if (pulse !== null) output.line(output.words.pulse.said(pulse.median));
  for (const { experiment, side } of running) {
    output.line(`  ${printable(output.words.experiments.turn(side, experiment.unit, experiment))}`);
  }
  if (toDo.length + goalSteps.length > 0) {
    output.heading(output.words.today.stillToDo);
    for (const entry of toDo) output.line(entryLine(entry, output.words, output.terminal));
    for (const { goal, step } of goalSteps) {
      const about = colors.dim(`· ${printable(goal.name)}`);
      output.line(
        `  ${colors.dim('○')} ${printable(output.words.goals.step(step, goal.cue))} ${about}`,
      );
    }
  }
  output.line();
  sayNotFound(vault, output);
  const facts = explainStreak(context, { quiet: settings.quiet });
  output.lines(output.words.streak.facts(facts, vault.today));
}

/** Says if there are notes that only look like daily notes, or if there is no daily note at all. */
function sayNotFound(vault: IndexedVault, output: Output): void {
  const { cli } = output.words;
  const outside = unmatchedIn(vault).filter(({ location }) => location !== null);
  const notes = outside.reduce((sum, { paths }) => sum + paths.length, 0);
  const { paths, daily, config } = vault;
  if (notes > 0) output.line(cli.unmatched(notes));
  else if (paths.length > 0 && paths.every((path) => daily.dayOf(path) === null)) {
    const { folder, format } = config.daily;
    const prefix = folderPrefix(folder).normalize('NFC');
    const isThere = paths.some((path) => path.normalize('NFC').startsWith(prefix));
    output.line(isThere ? cli.noDailyNotes(folder, format) : cli.noDailyFolder(folder));
  }
}

function statusWords({ status, count }: DayStatus, target: number, words: Words): string {
  const { wins, rest, paused, open, belowTarget } = words.cli.today;
  switch (status) {
    case 'won':
      return wins(count);
    case 'rest':
      return rest;
    case 'paused':
      return paused;
    default:
      return count === 0 ? open : belowTarget(count, target);
  }
}
