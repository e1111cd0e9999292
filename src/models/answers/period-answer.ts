import { formatDay } from '../../core/calendar/day';
import type { Period } from '../../core/calendar/period';
import { CALENDAR_PERIODS } from '../../core/calendar/period';
import { reviewJson } from '../../core/documents/review-json';
import type { ComposedReview } from '../../core/review/compose-review';
import { Refusal } from '../../core/words/refusal';
import type { WholeVault } from '../whole-vault';
import type { Given } from './given-fields';
import { givenText } from './given-fields';

/**
 * The period that a review is asked for; this week if none is named. Throws a Refusal for text that names none, and for
 * more than one.
 */
export function askedPeriod(given: Given, { setup, today, words }: WholeVault): Period {
  const { reviews } = setup;
  const [asked, other] = [...CALENDAR_PERIODS, 'days' as const].flatMap((kind) => {
    const text = givenText(given, kind, words);
    return text === undefined ? [] : [{ kind, text }];
  });
  if (asked === undefined) return reviews.periodOf('week', today);
  const { kind, text } = asked;
  if (other !== undefined) throw new Refusal(words.api.onePeriod(kind, other.kind));
  const found = reviews.find(kind, text, today);
  if (found !== null) return found;
  const example =
    kind === 'days'
      ? `${formatDay(today - 13)}..${formatDay(today)}`
      : reviews.nameOf(reviews.periodOf(kind, today));
  throw new Refusal(words.api.period(kind, text, example));
}

/** A review as data, together with its Markdown. */
export function reviewAnswer(composed: ComposedReview, vault: WholeVault) {
  const { setup, today, goals, words } = vault;
  const { markdown } = composed;
  return {
    json: { ...reviewJson(composed, { ...setup, today, goals, words }), markdown },
    text: markdown.trimEnd(),
  };
}
