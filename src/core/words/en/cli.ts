import { many, number, plural } from './numbers';
import { shortStatus, status } from './statuses';

/** What the command line prints besides the sentences that it shares with the app. */
export const cli = {
  noEntries: 'No entries here.',
  withoutDay: 'Without a day',
  noWords: '(no words yet)',
  states: {
    open: 'open, counts when done',
    started: 'started, counts when done',
    cancelled: "cancelled, doesn't count",
  },
  /** `place` is a note and a line in it */
  copyOf: (place: string): string => `a copy of ${place}`,
  noDay: "no day, as its note isn't a daily note",
  percent: (percent: number): string => `${number(percent)}%`,
  countOf: (count: number, of: number): string => `${number(count)} of ${number(of)}`,
  readingNotes: (done: number, of: number): string => `${number(done)} of ${many(of, 'note')} read`,
  unmatched: (notes: number): string =>
    `${plural(notes, {
      one: "1 note looks like a daily note but isn't named like one",
      other: `${number(notes)} notes look like daily notes but aren't named like them`,
    })}. See small-wins check.`,
  noDailyNotes: (folder: string, format: string): string =>
    `No daily note was found: no note in ${folder === '' ? 'the vault' : `“${folder}”`} is named like ${format}.`,
  noDailyFolder: (folder: string): string =>
    `No daily note was found: there are no notes in the folder “${folder}” yet.`,
  andMore: (place: string, more: number): string => `${place} and ${number(more)} more`,
  noGoals: (property: string): string =>
    `No goals yet. To make a note a goal, add the property \`${property}\`.`,
  noMilestones: 'No milestones yet. Your first one is a single win.',
  nothingRecalled: 'Nothing to look back on today.',
  ago: (ago: { readonly days: number } | { readonly years: number }, day: string): string =>
    'days' in ago
      ? `${many(ago.days, 'day')} ago, ${day}`
      : `${many(ago.years, 'year')} ago, ${day}`,
  goalSummary: (percent: number, wins: number): string =>
    `Strength ${number(percent)}% · ${many(wins, 'win')}`,
  lastWin: (day: string, text: string): string => `Last win ${day}: ${text}`,
  confirmed: 'Confirmed',
  foundNothing: 'No pattern found',
  nextStep: (step: string): string => `Next step: ${step}`,
  notAsked: "Doesn't fit your plan",
  noPatterns: 'Nothing stands out so far. Your days are much alike.',
  understood: (notes: number): string => `Everything was understood, in ${many(notes, 'note')}.`,
  eachInJson: 'Use --json to list each one.',
  logged: (day: string, heading: string | null, place: string): string =>
    heading === null
      ? `Logged for ${day}: ${place}`
      : `Logged for ${day}, under ${heading}: ${place}`,
  heatmapIn: (file: string): string => `The heatmap is in ${file}.`,
  /** `amount` is a number and its noun, as in `12 wins` */
  exported: (count: number, amount: string, file: string): string =>
    `${amount} ${plural(count, { one: 'is', other: 'are' })} in ${file}.`,
  reviewIn: (path: string): string => `The review is in ${path}.`,
  cardIn: (file: string): string => `The picture is in ${file}.`,
  bragIn: (path: string): string => `The brag document is in ${path}.`,
  storyIn: (path: string): string => `The story is in ${path}.`,
  upToDate: (path: string): string => `${path} is up to date.`,
  kept: (parts: string): string =>
    `Kept as you edited them: ${parts}. Use --force to replace them and move yours below.`,
  moved: (parts: string): string => `Updated, with your version moved below: ${parts}.`,
  leftAlone: (periods: string): string =>
    `Left alone: parts of other reviews in this note (${periods}).`,
  winsADay: 'Wins a day:',
  legend: shortStatus,
  rows: {
    wins: 'Wins',
    steps: 'Steps done',
    wonDays: 'Winning days',
    minutes: 'Minutes',
    strength: 'Strength',
    milestones: 'Milestones',
    longest: 'Longest',
    last30: 'Last 30 days',
    last90: 'Last 90 days',
    all: 'All days',
  },
  today: {
    rest: status.rest,
    paused: status.paused,
    open: shortStatus.open,
    wins: (count: number): string => many(count, 'win'),
    belowTarget: (count: number, target: number): string =>
      `${many(count, 'win')}, the target is ${number(target)}`,
  },
};
