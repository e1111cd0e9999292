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
  begin: 'Start',
};
