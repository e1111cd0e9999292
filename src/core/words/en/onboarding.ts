import type { Prose } from '../prose';
import { many, number, plural } from './numbers';

/** What is said before the first win, and before old wins count. */
export const onboarding = {
  title: 'Start with one small win',
  how: "Write down what went right today, however small. It becomes a line in today's note.",
  or: (tag: string): Prose => [
    'Or add ',
    { code: tag },
    " to any line you've already written. Streaks, the heatmap and reviews grow from those lines.",
  ],
  /** before small things that can be tapped */
  orTap: 'Or tap one that you did today',
  starters: ['Drank a glass of water', 'Stepped outside', 'Wrote one sentence'],
  /** what a tag means, beside it */
  means: {
    win: 'Something that went right',
    step: 'A step you can do in two minutes',
    lesson: 'Something you learned. It never counts',
    setback: 'Something that got in the way. It never counts',
    kudos: 'Kind words you got. They never count',
  },
  /** what a section is, in its first week */
  guides: {
    streak: 'A day with a win keeps your streak going. A rest day or a pause never ends it.',
    heatmap:
      'One square for each day. The more wins, the stronger its colour. Click one to open its day.',
    week: 'Seven bars, one for each day. At the end of the week they become a review.',
  },
  where: 'Where should wins go?',
  noWins: (notes: number): string => `${many(notes, 'daily note')}, and no wins marked yet`,
  noWinsHow: (tag: string): Prose => [
    'Any line with ',
    { code: tag },
    ' in it is a win. One is enough to start.',
  ],
  whatCounts: 'What counts?',
  headings: (notes: number, heading: string): string =>
    `Do you keep wins under a heading? ${plural(notes, {
      one: `${number(notes)} note has`,
      other: `${number(notes)} notes have`,
    })} “${heading}”. Those lines can count as they are.`,
  countHeading: (heading: string): string => `Count “${heading}”`,
  oldVault: 'Your notes already have wins',
  oldVaultHow: (notes: number, year: string): string =>
    `${many(notes, 'note')} since ${year}. Choose what counts. Your notes stay as they are.`,
  lines: (lines: number): string => many(lines, 'line'),
  sample: (text: string, day: string): string => (day === '' ? `“${text}”` : `“${text}”, ${day}`),
  noneYet: 'none yet',
  otherTags: 'Use other tags',
  count: 'Count',
  fromFirst: (year: string): string => `From the first, ${year}`,
  fromToday: 'From today',
  fromDay: 'From another day',
  firstDay: 'The first day that counts',
  /** said where no day is picked, or one that has not come */
  firstDayWanted: 'Pick the first day that counts: today, or one before it.',
  begin: 'Start',
};
