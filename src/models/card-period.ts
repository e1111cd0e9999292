import { dateRange } from '../core/calendar/date-range';
import type { Day } from '../core/calendar/day';
import type { Period } from '../core/calendar/period';
import { periodOf } from '../core/calendar/period';
import { MOST_CARD_DAYS } from '../core/sharing/card';
import type { VaultSetup } from '../core/vault/vault-setup';

/** The days of a card, in words; the week so far for none. Or why there is none: not understood, or more than a card shows. */
export function cardPeriod(
  words: string,
  { dayLanguages, plan }: Pick<VaultSetup, 'dayLanguages' | 'plan'>,
  today: Day,
): Period | 'unknown' | 'long' {
  if (words === '') return periodOf('week', today, plan.firstWeekday);
  const range = dateRange(words, today, dayLanguages, plan.firstWeekday);
  if (range === null) return 'unknown';
  if (range.last - range.first > MOST_CARD_DAYS) return 'long';
  for (const kind of ['year', 'month'] as const) {
    const whole = periodOf(kind, range.first, plan.firstWeekday);
    if (whole.first === range.first && whole.last === range.last) return whole;
  }
  return { kind: 'days', ...range };
}
