import { formatDay } from '../../../../src/core/calendar/day';
import { experimentsJson } from '../../../../src/core/documents/experiments-json';
import type { ExperimentReport } from '../../../../src/core/experiments/experiments';
import type { Output } from '../output';
import { printable } from '../terminal';
import type { IndexedVault } from '../vault';
import { vaultExperiments } from '../vault-experiments';

/** `small-wins experiments`: what is being tried and what was, with what came of it. */
export function experiments(vault: IndexedVault, output: Output): void {
  const { journal, plan, today } = vault;
  const reports = vaultExperiments(vault, journal.context(plan, today));
  if (output.json) {
    output.document({ today: formatDay(today), ...experimentsJson(reports, output.words) });
    return;
  }
  if (reports.length === 0) output.line(output.words.experiments.none);
  for (const report of reports) printExperiment(report, vault, output);
}

function printExperiment(report: ExperimentReport, { today }: IndexedVault, output: Output): void {
  const { experiment, stage, last, problems } = report;
  const { experiments: say } = output.words;
  output.heading(printable(experiment.question));
  output.line(`  ${say.stage(stage, experiment.start, last, today)}`);
  for (const sentence of say.facts(report)) output.line(`  ${printable(sentence)}`);
  for (const problem of problems) output.line(`  ${printable(say.problem(problem))}`);
}
