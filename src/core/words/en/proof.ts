import type { Day } from '../../calendar/day';
import { capital, listed, number, plural } from './numbers';
import { dates } from './dates';

/** What the past says on a bad day: what came after earlier ones, and no praise. Texts are as they were written. */
export const proof = {
  ask: 'What was hard? Leave empty for the latest',
  about: (setback: string): string => `“${setback}”`,
  count: (precedents: number): string =>
    plural(precedents, {
      one: 'One day like this before.',
      other: `${capital(precedents)} days like this before.`,
    }),
  setback: (setback: string, day: Day, today: Day): string =>
    `${dates.short(day, today)}: “${setback}”`,
  /** `days` after it, 1 or more. */
  next: (win: string, days: number): string =>
    days === 1
      ? `The next day you wrote: “${win}”.`
      : `${capital(days)} days later you wrote: “${win}”.`,
  lessons: (lessons: readonly string[]): string =>
    `You noted: ${listed(lessons.map((lesson) => `“${lesson}”`))}.`,
  past: (win: string, day: Day, today: Day): string =>
    `One of your wins, from ${dates.short(day, today)}: “${win}”.`,
  /** What a line is, beside its words; `day` is said in words. */
  row: (kind: 'setback' | 'next' | 'lesson' | 'past', day: string, daysLater: number): string => {
    switch (kind) {
      case 'setback':
        return `A setback, ${day}`;
      case 'next':
        return daysLater === 1 ? 'The next day' : `${capital(daysLater)} days later`;
      case 'lesson':
        return `A lesson, ${day}`;
      case 'past':
        return `One of your wins, ${day}`;
    }
  },
  another: 'Another of your wins',
  /** on the command line: how to ask for the one after this */
  anotherOption: (times: number): string =>
    `For another of your wins, add --another ${number(times)}.`,
  nothing: 'Nothing to look back on yet. One win is enough to begin.',
};
