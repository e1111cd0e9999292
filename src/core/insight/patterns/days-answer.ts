import type { Day } from '../../calendar/day';
import type { MarkedDay } from './alike-days';
import { alikeDays, shares } from './alike-days';
import type { Found, FoundPattern } from './answer';
import { shareAnswer } from './answer';
import type { FisherTest } from './statistics/fisher-in-strata';
import { fisherInStrata } from './statistics/fisher-in-strata';

/** The answer of a test whether marked days have the outcome more, or otherwise, often than those that are alike. */
export function daysAnswer(
  days: readonly MarkedDay[],
  window: { readonly since: Day; readonly until: Day },
  {
    tail,
    ...told
  }: Pick<FoundPattern, 'subject' | 'finding'> & {
    /** the chance of as many outcomes on marked days or more, or of as uncommon a number */
    readonly tail: keyof Pick<FisherTest, 'more' | 'twoSided'>;
  },
): Found {
  const test = fisherInStrata(alikeDays(days, window));
  return shareAnswer(test, shares(days), { ...told, p: test[tail], window });
}
