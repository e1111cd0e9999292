import type { App } from 'obsidian';
import type { Period } from '../../core/calendar/period';
import type { ComposedReview } from '../../core/review/compose-review';
import { composeReview } from '../../core/review/compose-review';
import type { Words } from '../../core/words/words';
import type { ReadVault } from '../api/read-vault';
import type { LiveJournal } from '../index/live-journal';
import type { PatternIndex } from '../index/pattern-index';

/** What the app supplies to compose a review. */
export interface ReviewParts {
  readonly app: App;
  readonly live: LiveJournal;
  readonly patterns: PatternIndex;
  readonly words: Words;
}

/** A review as the app composes it, the same whether it is printed or written. */
export function composedReview(
  { app, live, patterns, words }: ReviewParts,
  { setup, goals }: Pick<ReadVault, 'setup' | 'goals'>,
  period: Period,
): ComposedReview {
  return composeReview(
    {
      ...setup,
      journal: live.journal,
      goals,
      today: live.today,
      paths: app.vault.getMarkdownFiles().map(({ path }) => path),
      words,
      patterns: (context) => patterns.of(context, setup),
    },
    period,
  );
}
