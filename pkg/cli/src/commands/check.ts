import { formatDay } from '../../../../src/core/calendar/day';
import { problemJson } from '../../../../src/core/documents/problem-json';
import { causeOf, foldProblems } from '../../../../src/core/vault/folded-problems';
import type { VaultProblem } from '../../../../src/core/vault/vault-problems';
import { vaultProblems } from '../../../../src/core/vault/vault-problems';
import { SETTINGS_PATH } from '../config-files';
import { readNoteFile } from '../note-files';
import type { Output } from '../output';
import { printable } from '../terminal';
import type { IndexedVault } from '../vault';
import { vaultExperiments } from '../vault-experiments';

/**
 * `small-wins check`: everything that was not understood, lines with one cause folded into one; as JSON by path, then
 * line.
 */
export function check(vault: IndexedVault, output: Output): void {
  const { journal, plan, today } = vault;
  const problems = vaultProblems({
    ...vault,
    experiments: vaultExperiments(vault, journal.context(plan, today)),
    settingsPath: SETTINGS_PATH,
    fileProblems: vault.problems,
    textOf: (path) => readNoteFile(vault.root, path, []),
  });
  const tell = (problem: VaultProblem) => problemJson(problem, output.words);
  if (output.json) {
    output.document({ today: formatDay(today), problems: problems.map(tell) });
    return;
  }
  const { colors } = output.terminal;
  const { cli, check } = output.words;
  const folded = foldProblems(
    problems.map((problem) => ({ ...tell(problem), cause: causeOf(problem) })),
  );
  for (const { path, line, code, message, count: alike } of folded) {
    const place = colors.bold(`${printable(path)}:${line + 1}`);
    const places = alike === 1 ? place : cli.andMore(place, alike - 1);
    output.line(`${places}: ${printable(message)} ${colors.dim(`(${code})`)}`);
  }
  const notes = journal.notes().length;
  if (problems.length > 0) output.line();
  output.line(
    problems.length === 0 ? cli.understood(notes) : check.summary(problems.length, notes),
  );
  if (folded.length < problems.length) output.line(cli.eachInJson);
}
