import type { DayContext } from '../../../src/core/journal/day-status';
import type { ExperimentReport } from '../../../src/core/experiments/experiments';
import { Experiments } from '../../../src/core/experiments/experiments';
import { findPlan } from '../../../src/core/review/experiment-plan';
import { lazily } from '../../../src/core/text/lazily';
import { readNoteFile } from './note-files';
import type { IndexedVault } from './vault';
import { propertyMetrics } from './vault-patterns';

/** The experiments of a vault as of these days: their notes are read once more, for their plans. */
export function vaultExperiments(vault: IndexedVault, context: DayContext): ExperimentReport[] {
  const { marked, root, goals, settings, problems } = vault;
  const experiments = new Experiments(settings.goals.property);
  for (const [path, properties] of marked) {
    if (!experiments.isExperiment(path, properties)) continue;
    const text = readNoteFile(root, path, [...problems]);
    if (text !== null) experiments.set(path, properties, findPlan(text));
  }
  if (experiments.isEmpty) return [];
  const metrics = lazily(() => propertyMetrics(vault));
  return experiments.reports({
    goals,
    context,
    // Reads every daily note once more, and is asked only about an experiment with a number that is over.
    get properties() {
      return metrics();
    },
  });
}
