import type { ToldProblem } from '../vault/folded-problems';
import type { VaultProblem } from '../vault/vault-problems';
import { problemWords } from '../words/problem-words';
import type { Words } from '../words/words';

/** A problem as every document shows it: where it is, its code and its sentence. */
export function problemJson(problem: VaultProblem, words: Words): ToldProblem {
  const { path, line, code } = problem;
  return { path, line, code, message: problemWords(problem, words) };
}
