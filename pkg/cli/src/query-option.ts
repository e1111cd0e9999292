import { askedArea } from '../../../src/core/journal/asked-area';
import type { Query, QueryProblem } from '../../../src/core/search/query';
import { readQuery } from '../../../src/core/search/query';
import { unusedArea, unusedNames, usedInAll } from '../../../src/core/search/used-names';
import { sentencesOf } from '../../../src/core/words/sentences';
import type { Words } from '../../../src/core/words/words';
import { Failure } from './failure';
import { typedRange } from './options';
import { printError } from './terminal';
import type { IndexedVault } from './vault';

/** More than these say nothing new of a text that is no query. */
const MOST_PROBLEMS = 4;

/**
 * Reads the words of a search, and says on stderr which areas and numbers in it are nowhere, if one that is in use is
 * near. Throws a Failure that names the first few words that mean nothing.
 */
export function queryOption(vault: IndexedVault, text: string): Query {
  const { goals, journal } = vault;
  const { query, problems } = readQuery(text, {
    goal: (words) => goals.find(words),
    goalNames: goals.all().map(({ name }) => name),
    area: (words) => askedArea(words, vault.marks, journal),
    range: (words) => typedRange(vault, words),
  });
  const said = (of: readonly QueryProblem[]) => (words: Words) =>
    sentencesOf(of.slice(0, MOST_PROBLEMS).map((problem) => words.search.problem(problem)));
  if (problems.length > 0) throw new Failure(said(problems), 2);
  const unused = unusedNames(query, () => usedInAll(journal));
  if (unused.length > 0) printError(said(unused));
  return query;
}

/**
 * Reads `--area` as the path of the area whose entries are asked for, and says on stderr if no entry has it; undefined
 * becomes null. Throws a Failure for what cannot be an area.
 */
export function areaOption(
  { marks, journal }: IndexedVault,
  given: string | undefined,
): string | null {
  if (given === undefined) return null;
  const area = askedArea(given, marks, journal);
  if (area === '') {
    throw new Failure(({ obstacles }) => obstacles.log({ kind: 'bad-area', area: given }), 2);
  }
  const unused = unusedArea(area, () => usedInAll(journal));
  if (unused !== null) printError((words) => words.search.problem(unused));
  return area;
}
