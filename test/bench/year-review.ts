import type { Vault } from '../../pkg/cli/src/vault';
import { patternsOfJournal } from '../../src/core/insight/patterns/patterns-of-journal';
import { composeReview } from '../../src/core/review/compose-review';
import { english } from '../../src/core/words/en/english';
import { busyYear } from './busy-year';
import { spread, time } from './measure';

/** The row of a year's review: nothing is kept from one run to the next. */
export function yearReviewRow(vault: Vault, seed: number): string[] {
  const { plan, today, reviews } = vault;
  const { journal, goals, paths, wins } = busyYear(vault, seed);
  const period = reviews.periodOf('year', today);
  const times = time(30, () =>
    composeReview(
      {
        ...vault,
        journal,
        goals,
        paths,
        plan: { ...plan },
        words: english,
        patterns: (context) => patternsOfJournal(context, { dayStart: 0, properties: new Map() }),
      },
      period,
    ),
  );
  return [`a year's review, ${wins} entries, with its patterns`, spread(times), '', '', '≤ 20 ms'];
}
