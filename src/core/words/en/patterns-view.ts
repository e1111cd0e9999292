import { number, plural } from './numbers';

/** What the section on patterns says besides the patterns themselves. */
export const patternsView = {
  title: 'Patterns',
  found: (count: number): string => `${number(count)} found`,
  mayBeChance: 'May be chance',
  gathering: 'Not enough days yet',
  howSure: 'How sure?',
  described: 'At a glance',
  percent: (share: number): string => `${number(Math.round(share * 100))}%`,
  /** `waiting` questions have too few days, and `nothing` were answered without a pattern. */
  rest: (waiting: number, nothing: number): string =>
    [
      waiting === 0
        ? ''
        : plural(waiting, {
            one: `${number(waiting)} other question needs more notes first.`,
            other: `${number(waiting)} other questions need more notes first.`,
          }),
      nothing === 0
        ? ''
        : plural(nothing, {
            one: `${number(nothing)} question found no pattern.`,
            other: `${number(nothing)} questions found no pattern.`,
          }),
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
  weekday: (day: string, won: number, due: number): string =>
    `${day}: ${number(won)} of ${number(due)}`,
  weekdays: 'Winning days, by weekday',
};
