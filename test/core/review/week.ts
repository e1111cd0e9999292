import { english } from '../../../src/core/words/en/english';
import type { Review } from '../../../src/core/review/review';
import { weeklyReview } from '../../../src/core/review/review';
import { noteLinks } from '../../../src/core/review/note-link';
import type { ReviewStyle } from '../../../src/core/review/review-note';
import { reviewSections } from '../../../src/core/review/review-note';
import type { JournalBuilder } from '../journal/a-journal';
import { aPlan, day } from '../journal/a-journal';

/** The review of the week from Monday 16 November 2026, as of its end or of another day. */
export function weekOf(
  journal: JournalBuilder,
  {
    today = '2026-11-30',
    plan,
  }: { readonly today?: string; readonly plan?: Parameters<typeof aPlan>[0] } = {},
): Review {
  return weeklyReview(
    { journal: journal.build(), plan: aPlan(plan), today: day(today) },
    day('2026-11-16'),
  );
}

export const STYLE: ReviewStyle = {
  words: english,
  link: noteLinks([]),
  goals: null,
  quiet: false,
  heatmap: false,
};

/** One section of a review in Markdown. */
export function section(name: string, review: Review, style: Partial<ReviewStyle> = {}): string {
  const sections = reviewSections(review, { ...STYLE, ...style });
  return sections.find((one) => one.name === name)?.markdown ?? `no section ${name}`;
}
