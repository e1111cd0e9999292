import type { VaultFact } from '../vault/vault-problems';
import type { Words } from './words';

/** The sentence of a problem. */
export function problemWords(fact: VaultFact, { problems }: Words): string {
  // Each code's sentence takes the facts of that code, which the table's type ensures but an index cannot.
  const say = problems[fact.code] as (fact: VaultFact) => string;
  return say(fact);
}
