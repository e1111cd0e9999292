import type { Words } from '../words';
import type { Day } from '../../calendar/day';
import { days as daysOf, number } from './numbers';
import { dates } from './dates';

/** What the past says on a bad day: what came after earlier ones, and no praise. Texts are as they were written. */
export const proof: Words['proof'] = {
  ask: 'ما الذي كان صعبًا؟ يبقى فارغًا للأخيرة',
  about: (setback: string): string => `«${setback}»`,
  count: (precedents: number): string => `أيام مثل هذا من قبل: ${number(precedents)}.`,
  setback: (setback: string, day: Day, today: Day): string =>
    `${dates.short(day, today)}: «${setback}»`,
  /** `days` after it, 1 or more. */
  next: (win: string, days: number): string =>
    days === 1 ? `في اليوم التالي كتبت: «${win}».` : `بعد ${daysOf.of(days)} كتبت: «${win}».`,
  lessons: (lessons: readonly string[]): string =>
    `دوّنت: ${lessons.map((lesson) => `«${lesson}»`).join('، ')}.`,
  past: (win: string, day: Day, today: Day): string =>
    `من إنجازاتك، ${dates.short(day, today)}: «${win}».`,
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
  nothing: 'لا شيء للذكرى بعد. إنجاز واحد يكفي للبداية.',
};
