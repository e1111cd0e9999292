import { dateRange } from '../../../src/core/calendar/date-range';
import type { Query } from '../../../src/core/search/query';
import { readQuery } from '../../../src/core/search/query';
import { Failure } from './failure';
import type { IndexedVault } from './vault';

/** Reads the words of a search. Throws a Failure that names the first of them that means nothing. */
export function queryOption({ goals, languages, today, plan }: IndexedVault, text: string): Query {
  const { language } = languages[0];
  const { query, problems } = readQuery(text, {
    goal: (words) => goals.find(words),
    goalNames: goals.all().map(({ name }) => name),
    range: (words) => dateRange(words, today, language, plan.firstWeekday),
  });
  const [problem] = problems;
  if (problem !== undefined) throw new Failure(({ search }) => search.problem(problem), 2);
  return query;
}
