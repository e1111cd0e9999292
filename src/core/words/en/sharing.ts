import type { AimProgress } from '../../insight/aim';
import { amount, partOf } from './amounts';
import { dates } from './dates';
import { listed, many, number } from './numbers';
import type { StreakUnit } from '../../journal/schedule';

/** What is written to be shown to others: a brag document and a goal's story. Texts of notes come in ready. */
export const sharing = {
  /** the same words on several days: `5 times, 16 – 20 Nov` */
  times: (count: number, days: string): string => `${many(count, 'time')}, ${days}`,
  write: 'Write the note',
  written: (path: string, isChanged: boolean, keptParts: number): string =>
    `${isChanged ? `Written to ${path}.` : `${path} is up to date.`}${
      keptParts === 0 ? '' : ` ${many(keptParts, 'part')} you edited stayed as they are.`
    }`,
  brag: {
    modal: 'Write a brag document',
    rangeDefault: 'This year',
    /** `days`: `2026`, `2026-Q4`, `1 – 5 Dec 2026`; in the name of its file both as dates */
    title: (days: string): string => `Brag document ${days}`,
    /** below the title, which says which days these are */
    headline: (wins: number, days: number): string =>
      wins === 0 ? 'No wins written down.' : `${many(wins, 'win')} on ${many(days, 'day')}.`,
    /** the same of a single day */
    onDay: (wins: number): string =>
      wins === 0 ? 'No wins written down.' : `${many(wins, 'win')}.`,
    rest: 'Everything else',
  },
  story: {
    modal: "Tell a goal's story",
    noGoals: 'There are no goals yet. Make a note a goal first.',
    setbacks: 'Include setbacks',
    setbacksHow: 'With the lessons you noted soon after.',
    title: (goal: string): string => `The story of ${goal}`,
    nothing: (goal: string): string => `${goal} has no wins yet. Its story begins with the first.`,
    beneficiary: (whom: string): string => `**For:** ${whom}`,
    /** before a goal is done, what its owner hopes for */
    outcome: (what: string, isDone: boolean): string =>
      `**${isDone ? 'What changed' : 'What would show that it worked'}:** ${what}`,
    aim: ({ amount: whole, of, left, sum, reached }: AimProgress): string => {
      const on = reached === null ? '' : `, reached on ${dates.short(reached, 0)}`;
      return left === 0
        ? `**The aim:** ${amount(whole, of)}${on}`
        : `**The aim:** ${partOf(sum, whole, of)} of ${amount(whole, of)}`;
    },
    /** `sum`: `128 wins`, `9,893 words` */
    number: (sum: string, days: number): string => `**In numbers:** ${sum} on ${many(days, 'day')}`,
    amount: (sum: string, metric: string): string => `${sum} ${metric}`,
    began: (day: string, text: string): string => `It began on ${day}: ${text}`,
    latest: (day: string, text: string): string => `The latest, on ${day}: ${text}`,
    headings: {
      course: 'How it went',
      change: 'Before and after',
      effort: 'What it took',
      own: 'In my own words',
    },
    prompts: ['Why did it matter?', 'What would you tell somebody who starts today?'],
    run: (run: { readonly unit: StreakUnit; readonly length: number }, days: string): string =>
      `The longest run: ${many(run.length, run.unit)}, ${days}`,
    gap: (days: number): string => `Back after ${many(days, 'day')}`,
    /** what a win was, and its words: `10 wins: the other half` */
    point: (names: string, win: string): string => `${names}: ${win}`,
    setback: (setback: string, lesson: string | null): string =>
      lesson === null ? `Hard: ${setback}` : `Hard: ${setback}. Learned: ${lesson}`,
    columns: { before: 'First four weeks', after: 'Last four weeks' },
    wonDays: 'Winning days',
    /** the middle of `n` values */
    median: (value: string, n: number): string => `${value} (middle of ${number(n)})`,
    effort: (wins: number, days: number): string => `${many(wins, 'win')} on ${many(days, 'day')}`,
    minutes: (minutes: number): string => {
      const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
      const parts = [
        ...(hours > 0 ? [many(hours, 'hour')] : []),
        ...(rest > 0 ? [many(rest, 'minute')] : []),
      ];
      return `${listed(parts)} written down`;
    },
    steps: (steps: number): string => `${many(steps, 'small step')} among them`,
    sum: (sum: string, metric: string, n: number): string =>
      `${sum} ${metric}, written down ${many(n, 'time')}`,
  },
  card: {
    modal: 'Share a picture',
    about: 'Days',
    /** what the dialog offers before a range is typed; each is understood as a range */
    offered: ['this week', 'last week', 'this month', 'last month', 'this year', 'last year'],
    goal: 'Goal',
    wholeVault: 'All wins',
    size: 'Size',
    sizes: { wide: 'For a link (wide)', tall: 'For a phone (tall)', poster: 'Poster (A3)' },
    theme: 'Colours',
    themes: { light: 'Light', dark: 'Dark', accent: 'Your accent' },
    facts: {
      wins: 'How many wins',
      days: 'How many days',
      run: 'The longest run',
      minutes: 'The time it took',
      goal: 'The name of the goal',
    },
    lines: 'Lines',
    linesHow: 'Tick the wins that others may read.',
    more: (count: number): string =>
      `${many(count, 'more line')} from these days aren't listed here.`,
    preview: 'What others will see',
    save: 'Save as SVG',
    savePng: 'Save as PNG',
    copy: 'Copy',
    share: 'Share',
    saved: (path: string): string => `Saved as ${path}.`,
    copied: 'The picture was copied.',
    noPng: (path: string): string =>
      `This device can't draw a PNG of this size, so the picture was saved as ${path}.`,
    noCopy: "The picture can't be copied here. Save it instead.",
    file: (days: string): string => `Wins ${days}`,
    /** of the picture, for who cannot see it */
    title: (days: string): string => `Wins, ${days}`,
    days: (count: number): string => `${many(count, 'day')} with wins`,
    run: (length: number, unit: StreakUnit): string => `${many(length, unit)} in a row`,
    minutes: (minutes: number): string =>
      minutes < 60 ? many(minutes, 'minute') : many(Math.round(minutes / 60), 'hour'),
  },
};
