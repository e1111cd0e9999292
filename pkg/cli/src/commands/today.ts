import { formatDay } from '../../../../src/core/calendar/day';
import { explainStreak } from '../../../../src/core/insight/explain-streak';
import { pulseBetween } from '../../../../src/core/insight/pulse';
import { isStepToDo } from '../../../../src/core/journal/journal-day';
import { inOrderOfDay } from '../../../../src/core/journal/day-order';
import type { DayContext, DayStatus } from '../../../../src/core/journal/day-status';
import type { ListedEntry } from '../../../../src/core/journal/journal';
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
  const listed = journal.list(plan, vault.today, { from: vault.today, to: vault.today });
  const entries = inOrderOfDay(listed, settings.plan.dayStart);
  const found: FoundToday = {
    context,
    entries,
    status: dayStatus(vault.today, context),
    goalSteps: stepsToDo(vault.goals, vault.today),
    running: runningExperiments(vault, context),
    toDo: entries.filter(isStepToDo),
    pulse: pulseBetween(journal, { first: vault.today, last: vault.today }, vault.today),
  };
  if (output.json) output.document(documentOf(found, vault, output.words));
  else print(found, vault, output);
}

/** What the day has by now. */
interface FoundToday {
  readonly context: DayContext;
  readonly status: DayStatus;
  readonly entries: readonly ListedEntry[];
  /** those of the entries that are steps to do */
  readonly toDo: readonly ListedEntry[];
  readonly goalSteps: ReturnType<typeof stepsToDo>;
  readonly running: ReturnType<typeof runningExperiments>;
  readonly pulse: ReturnType<typeof pulseBetween>;
}

function documentOf(found: FoundToday, vault: IndexedVault, words: Words): object {
  const { context, status, entries, toDo, goalSteps, running, pulse } = found;
  return {
    today: formatDay(vault.today),
    status: status.status,
    count: status.count,
    pulse: pulse?.median ?? null,
    entries: entries.map(entryJson(vault.goals)),
    steps: toDo.map(entryJson(vault.goals)),
    goalSteps: goalSteps.map(({ goal, step }) => ({ goal: goal.path, step })),
    ...experimentsJson(running, words),
    streak: streakSummaryJson(context),
  };
}

function print(found: FoundToday, vault: IndexedVault, output: Output): void {
  const { context, status, entries, toDo, running, pulse } = found;
  const { words, terminal } = output;
  const { plan, settings } = vault;
  output.line(
    `${terminal.colors.bold(words.dates.full(vault.today))} · ${statusWords(status, plan.target.amount, words)}`,
  );
  for (const entry of entries) {
    if (!toDo.includes(entry)) output.line(entryLine(entry, words, terminal));
  }
  if (pulse !== null) output.line(words.pulse.said(pulse.median));
  for (const { experiment, side } of running) {
    output.line(`  ${printable(words.experiments.turn(side, experiment.unit, experiment))}`);
  }
  printSteps(found, output);
  output.line();
  sayNotFound(vault, output);
  const facts = explainStreak(context, { quiet: settings.quiet });
  output.lines(words.streak.facts(facts, vault.today));
}

function printSteps({ toDo, goalSteps }: FoundToday, output: Output): void {
  if (toDo.length + goalSteps.length === 0) return;
  const { words, terminal } = output;
  const { colors } = terminal;
  output.heading(words.today.stillToDo);
  for (const entry of toDo) output.line(entryLine(entry, words, terminal));
  for (const { goal, step } of goalSteps) {
    const about = colors.dim(`· ${printable(goal.name)}`);
    output.line(`  ${colors.dim('○')} ${printable(words.goals.step(step, goal.cue))} ${about}`);
  }
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
