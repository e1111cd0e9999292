import type { Words } from '../words';
import type { Day } from '../../calendar/day';
import { days as daysOf, number } from './numbers';
import { dates } from './dates';

/** What the past says on a bad day: what came after earlier ones, and no praise. Texts are as they were written. */
export const proof: Words['proof'] = {
  ask: 'ما الذي كان صعبًا؟ الفراغ يعني آخر عثرة',
  about: (setback: string): string => `«\u2068${setback}\u2069»`,
  count: (precedents: number): string =>
    precedents === 1 ? 'مرّ يوم مثل هذا من قبل.' : `مرّت أيام مثل هذا من قبل: ${number(precedents)}.`,
  setback: (setback: string, day: Day, today: Day): string =>
    `${dates.short(day, today)}: «\u2068${setback}\u2069»`,
  /** `days` after it, 1 or more. */
  next: (win: string, days: number): string =>
    days === 1
      ? `في اليوم التالي كتبت: «\u2068${win}\u2069».`
      : `بعد ${daysOf.of(days)} كتبت: «\u2068${win}\u2069».`,
  lessons: (lessons: readonly string[]): string =>
    `دوّنت: ${lessons.map((lesson) => `«\u2068${lesson}\u2069»`).join('، ')}.`,
  past: (win: string, day: Day, today: Day): string =>
    `من إنجازاتك، ${dates.short(day, today)}: «\u2068${win}\u2069».`,
  row: (kind: 'setback' | 'next' | 'lesson' | 'past', day: string, daysLater: number): string => {
    switch (kind) {
      case 'setback':
        return `عثرة، ${day}`;
      case 'next':
        return daysLater === 1 ? 'اليوم التالي' : `بعد ${daysOf.of(daysLater)}`;
      case 'lesson':
        return `درس، ${day}`;
      case 'past':
        return `من إنجازاتك، ${day}`;
    }
  },
  another: 'إنجاز آخر من إنجازاتك',
  anotherOption: (times: number): string => `لإنجاز آخر من إنجازاتك: --another ${number(times)}.`,
  nothing: 'لا شيء يُستعاد بعد. إنجاز واحد يكفي للبداية.',
};
