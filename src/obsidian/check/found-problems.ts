import type { VaultProblem } from '../../core/vault/vault-problems';
import { vaultProblems } from '../../core/vault/vault-problems';
import { CONFIG_FILES } from '../../core/vault/config-files';
import type { WholeVault } from '../../models/whole-vault';
import type { PluginParts } from '../plugin-parts';

/** Everything that was not understood, by path, then line. */
export async function foundProblems(
  parts: PluginParts,
  { setup, journal, goals, today }: WholeVault,
): Promise<VaultProblem[]> {
  const { app, experiments, live, writer } = parts;
  const { unreadable } = live;
  const { configDir } = app.vault;
  const texts = new Map<string, string | null>();
  for (const { goal, problems } of goals.notes()) {
    if (problems.length > 0) texts.set(goal.path, await writer.read(goal.path));
  }
  const reports = await experiments.read();
  for (const { experiment, problems } of reports) {
    if (problems.length > 0) texts.set(experiment.path, await writer.read(experiment.path));
  }
  return vaultProblems({
    ...setup,
    journal,
    goals,
    experiments: reports,
    today,
    settingsPath: `${configDir}/${CONFIG_FILES.smallWins}`,
    fileProblems: [
      ...setup.problems,
      ...unreadable.map((path) => ({
        path,
        code: 'unreadable' as const,
        reason: null,
        isConfig: false,
      })),
    ],
    textOf: (path) => texts.get(path) ?? null,
  });
}
