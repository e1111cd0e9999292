import type { LogProblem } from '../logging/log-into-note';
import type { VaultFact } from '../vault/vault-problems';
import { nameInSettings } from './languages';
import type { Words } from './words';

/** The sentence of a problem. */
export function problemWords(fact: VaultFact, { problems }: Words): string {
  // Each code's sentence takes the facts of that code, which the table's type ensures but an index cannot.
  const say = problems[fact.code] as (fact: VaultFact) => string;
  return say(fact.code === 'unmatched-daily-note' ? withLanguageNamed(fact) : fact);
}

/** Why a line is not logged. */
export function logProblemWords(problem: LogProblem, { failures }: Words): string {
  if (problem.kind !== 'unread') return failures.log(problem);
  return failures.log({ ...problem, note: withLanguageNamed(problem.note) });
}

/** The same with the language as the settings offer it, which is where it is to be chosen. */
function withLanguageNamed<Fact extends { readonly language: string | null }>(fact: Fact): Fact {
  const { language } = fact;
  return language === null ? fact : { ...fact, language: nameInSettings(language) };
}
