import type { App } from 'obsidian';
import type { Journal } from '../../core/journal/journal';
import { MOST_NOTE_BYTES } from '../../core/notes/note-size';
import type { FileProblem } from '../../core/vault/file-problem';
import { damageOf } from '../file-damage';
import { mayBeOfProperty } from '../../core/vault/property-problems';
import type { VaultProblem } from '../../core/vault/vault-problems';
import { vaultProblems } from '../../core/vault/vault-problems';
import { CONFIG_FILES } from '../../core/vault/config-files';
import type { WholeVault } from '../../models/whole-vault';
import type { PluginParts } from '../plugin-parts';

/** As a scan: a phone's disk handles no more. */
const READS_AT_ONCE = 32;

/** The notes of the journal whose bytes are not text: the app reads them as something else and says nothing. */
async function damagedNotes(app: App, journal: Journal): Promise<FileProblem[]> {
  const found: FileProblem[] = [];
  const notes = journal.notes();
  for (let from = 0; from < notes.length; from += READS_AT_ONCE) {
    const some = notes.slice(from, from + READS_AT_ONCE).map(async ({ path }) => {
      const file = app.vault.getFileByPath(path);
      if (file === null || file.stat.size > MOST_NOTE_BYTES) return;
      const damage = await damageOf(app, file, await app.vault.cachedRead(file));
      if (damage !== null) found.push({ path, code: 'not-text', ...damage });
    });
    // One that cannot be read is named as such.
    await Promise.allSettled(some);
  }
  return found;
}

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
  const { winProperty } = setup.settings;
  for (const { path, problems } of journal.notes()) {
    if (problems.some((problem) => mayBeOfProperty(problem, winProperty))) {
      texts.set(path, await writer.read(path));
    }
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
      ...(await damagedNotes(app, journal)),
    ],
    textOf: (path) => texts.get(path) ?? null,
  });
}
