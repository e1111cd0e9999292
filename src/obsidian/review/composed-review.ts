import type { App } from 'obsidian';
import type { Period } from '../../core/calendar/period';
import type { ComposedReview } from '../../core/review/compose-review';
import { composeReview } from '../../core/review/compose-review';
import type { WholeVault } from '../../models/whole-vault';
import type { ExperimentIndex } from '../index/experiment-index';
import type { PatternIndex } from '../index/pattern-index';

/** What the app supplies to compose a review. */
export interface ReviewParts {
  readonly app: App;
  readonly patterns: PatternIndex;
  readonly experiments: ExperimentIndex;
}

/** A review as the app composes it, the same whether it is printed or written. */
export function composedReview(
  { app, patterns, experiments }: ReviewParts,
  { setup, ...vault }: WholeVault,
  period: Period,
): ComposedReview {
  return composeReview(
    {
      ...setup,
      ...vault,
      paths: app.vault.getMarkdownFiles().map(({ path }) => path),
      patterns: (context) => patterns.of(context, setup),
      experiments: (context) => experiments.of(context),
    },
    period,
  );
}
