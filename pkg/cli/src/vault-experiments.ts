import type { DayContext } from '../../../src/core/journal/day-status';
import type { ExperimentReport } from '../../../src/core/experiments/experiments';
import { Experiments } from '../../../src/core/experiments/experiments';
import type { MeasureSource } from '../../../src/core/experiments/measure';
import { findPlan } from '../../../src/core/review/experiment-plan';
import { lazily } from '../../../src/core/text/lazily';
import { readNoteFile } from './note-files';
import type { IndexedVault } from './vault';
import { propertyMetrics } from './vault-patterns';

/** The experiments of a vault as of these days: their notes are read once more, for their plans. */
export function vaultExperiments(vault: IndexedVault, context: DayContext): ExperimentReport[] {
  return experimentsOf(vault).reports(sourceOf(vault, context));
}

/** Those that run on the last of these days. */
export function runningExperiments(vault: IndexedVault, context: DayContext): ExperimentReport[] {
  return experimentsOf(vault).running(sourceOf(vault, context));
}

function experimentsOf({ marked, root, settings, problems }: IndexedVault): Experiments {
  const experiments = new Experiments(settings.goals.property);
  for (const [path, properties] of marked) {
    if (!experiments.isExperiment(path, properties)) continue;
    const text = readNoteFile(root, path, [...problems]);
    if (text !== null) experiments.set(path, properties, findPlan(text));
  }
  return experiments;
}

function sourceOf(vault: IndexedVault, context: DayContext): MeasureSource {
  const metrics = lazily(() => propertyMetrics(vault));
  return {
    goals: vault.goals,
    context,
    // Reads every daily note once more, and is asked only about an experiment with a number that is over.
    get properties() {
      return metrics();
    },
  };
}
