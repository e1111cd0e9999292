import { number, plural } from './numbers';

/** What the section on patterns says besides the patterns themselves. */
export const patternsView = {
  title: 'Patterns',
  found: (count: number): string => `${number(count)} found`,
  howFound: 'How are patterns found?',
  howFoundAnswer:
    'Once a week, Small Wins asks a few fixed questions about your days. It shows an answer only if chance alone would rarely give it, and calls it confirmed once it has held for weeks.',
  later: 'Patterns take time. Each day you log brings them closer.',
  mayBeChance: 'May be chance',
  gathering: 'Not enough days yet',
  howSure: 'How sure?',
  described: 'At a glance',
  loop: 'What keeps coming back',
  percent: (share: number): string => `${number(Math.round(share * 100))}%`,
  /** The head over the questions that the plan can never answer. */
  unasked: (count: number): string =>
    plural(count, {
      one: `${number(count)} question doesn't fit your plan`,
      other: `${number(count)} questions don't fit your plan`,
    }),
  /**
   * `waiting` questions have too few days, and `nothing` were answered without a pattern. `isOther`: something was
   * found, or is named as waiting, before.
   */
  rest: (waiting: number, nothing: number, isOther: boolean): string =>
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
            one: `${number(nothing)}${isOther ? ' other' : ''} question found no pattern.`,
            other: `${number(nothing)}${isOther ? ' other' : ''} questions found no pattern.`,
          }),
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
  weekday: (day: string, won: number, due: number): string =>
    `${day}: ${number(won)} of ${number(due)}`,
  weekdays: 'Winning days, by weekday',
};
