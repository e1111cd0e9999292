import type { Day } from './day';
import type { CountedUnit } from './day';
import { unitsAfter } from './day';

/** Words that name a day or a stretch of days. */
export interface Phrase {
  readonly start: PhraseDay;
  /** the last day, if the words name a stretch: `friday to monday` */
  readonly end: PhraseDay | null;
  /** counted back from the reference and ending with it: `last 6 months` */
  readonly isOffset: boolean;
}

/** A day, and which of its parts the words say themselves; the others were filled in from the reference. */
export interface PhraseDay {
  readonly day: Day;
  readonly says: {
    readonly year: boolean;
    readonly month: boolean;
    readonly day: boolean;
    readonly weekday: boolean;
  };
}

/** The day that is `days` days from the reference, as `yesterday` names it. */
export function dayNear(reference: Day, days: number): Phrase {
  const says = { year: true, month: true, day: true, weekday: false };
  return { start: { day: reference + days, says }, end: null, isOffset: false };
}

/** A day counted from the reference in days, weeks, months or years, as `2 days ago` names it. */
export function dayCounted(reference: Day, count: number, unit: CountedUnit): Phrase {
  const isShort = unit === 'day' || unit === 'week';
  const says = { year: true, month: unit !== 'year', day: isShort, weekday: unit === 'day' };
  const day = unitsAfter(reference, count, unit);
  return { start: { day, says }, end: null, isOffset: false };
}
