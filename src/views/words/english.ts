import type { LevelRange } from '../../core/insight/levels';
import type { Milestone, NextMilestone } from '../../core/insight/milestones';
import type { Recollection } from '../../core/insight/on-this-day';
import type { Status } from '../../core/journal/status';
import type { Kind } from '../../core/notes/entry';
import { englishForms } from './english-forms';
import { englishGoals, englishPatterns } from './english-goals';
import { many, noun, number } from './english-numbers';
import type { Prose } from './prose';

function milestone(kind: Milestone['kind'], count: number): string {
  switch (kind) {
    case 'wins':
      return count === 1 ? 'The first win' : many(count, 'win');
    case 'day-streak':
      return `${many(count, 'day')} in a row`;
    case 'week-streak':
      return `${many(count, 'week')} in a row`;
    case 'full-weeks':
      return `${many(count, 'week')} with 3 days won`;
    case 'comeback':
      return `Comeback after ${many(count, 'day')}`;
    case 'challenge':
      return `A challenge of ${many(count, 'day')}, completed`;
  }
}

/**
 * Everything the views say, in English. A language is one such catalogue: whole sentences, so that each can turn them
 * as it needs. Dates come in as words; digits as `Intl` gives them.
 */
export const english = {
  number,
  wins: (count: number): string => many(count, 'win'),
  list: (parts: readonly string[]): string => parts.join(' · '),

  today: {
    title: 'Today',
    until: (day: string, clock: string): string => `${day}, until ${clock}`,
    ofTarget: (amount: number, target: number, unit: string | null): string =>
      `${number(amount)} of ${number(target)}${unit === null ? '' : ` ${unit}`}`,
    minutes: 'minutes',
    status: {
      open: 'still open',
      rest: 'rest day',
      paused: 'paused',
    } satisfies Partial<Record<Status, string>>,
    pausedUntil: (day: string): string => `paused until ${day}`,
    entries: (day: string): string => `Entries of ${day}`,
    alreadyTomorrow: 'Already tomorrow',
    inNoteOf: (day: string): string => `in the note of ${day}`,
    stillToDo: 'Still to do',
  },

  capture: {
    placeholder: 'What went right?',
    destination: (day: string, heading: string | null): Prose =>
      heading === null
        ? [{ strong: day }, ', at the end of the note']
        : [{ strong: day }, ' under ', { strong: heading }],
    enterAdds: (note: string, heading: string | null): Prose =>
      heading === null
        ? [`Enter adds it to ${note}, at its end`]
        : [`Enter adds it to ${note}, under ${heading}`],
    waiting: 'Waiting for the template; your line is safe in the field.',
    logged: 'Logged.',
    kept: 'Not logged. Your line is still in the field.',
  },

  entry: {
    kind: { win: 'win', step: 'step', setback: 'setback', lesson: 'lesson' } satisfies Record<
      Kind,
      string
    >,
    wordless: 'No words yet',
    minutes: (minutes: number): string => `${number(minutes)} min`,
    metric: (name: string, value: number): string => `${number(value)} ${name}`,
    open: 'Open task: counts when done',
    cancelled: 'Cancelled: does not count',
    copy: 'Also in another note, where it counts',
    done: (text: string): string => `Done: ${text}`,
    startTimer: (text: string): string => `Start the timer: ${text}`,
    stopTimer: (text: string): string => `Stop the timer: ${text}`,
  },

  streak: {
    title: 'Streak',
    rhythm: 'Rhythm',
    unit: (length: number, unit: 'day' | 'week'): string => noun(length, unit),
    summary: (length: number, unit: 'day' | 'week'): string => many(length, unit),
    reading: 'Counted as soon as the notes are read.',
    first: 'Your first win, today. Anything as small as this one counts tomorrow.',
    strength: 'Strength',
    strengthSpoken: (percent: number): string => `Strength ${percent} of 100`,
    trend: (change: number | null): string => {
      if (change === null) return 'just begun';
      if (change === 0) return 'steady for a week';
      return change > 0 ? `up ${change} in a week` : `down ${-change} in a week`;
    },
    beads: 'The last 7 days',
    nextFreeze: (more: number): string =>
      `The next freeze comes with ${many(more, 'more day')} won.`,
    longest: (length: number, unit: 'day' | 'week', range: string): string =>
      `Longest: ${many(length, unit)}, ${range}`,
  },

  heatmap: {
    title: 'Heatmap',
    grid: (range: string): string => `Wins by day, ${range}`,
    lanes: (range: string): string => `Days won by week, ${range}`,
    byArea: 'by area',
    byGoal: 'by goal',
    range: 'Choose a year or a range',
    filter: 'Choose what is shown',
    table: 'Show as a table',
    earlier: 'Earlier',
    later: 'Later',
    more: (count: number): string => `and ${number(count)} more`,
    unread: (day: string): string => `${day}, not read yet`,
    legend: {
      level: ({ from, to }: LevelRange): string => {
        if (to === null) return `${number(from)}+`;
        return from === to ? number(from) : `${number(from)}–${number(to)}`;
      },
      rest: 'rest',
      paused: 'paused',
      frozen: 'freeze',
      today: 'today',
      weeks: 'days won in the week',
    },
    weekOf: 'Week of',
    laneWeek: (name: string, week: string, days: number): string =>
      `${name}, week of ${week}, ${many(days, 'day')} won`,
    cell: {
      rest: 'rest',
      paused: 'paused',
      frozen: 'freeze',
    } satisfies Partial<Record<Status, string>>,
    panel: {
      status: {
        rest: 'rest day',
        paused: 'paused',
        frozen: 'covered by a freeze',
        open: 'no win yet',
        missed: 'no win',
        won: 'no win',
        before: 'before your first win',
        after: 'after the end',
        future: 'still to come',
      } satisfies Record<Status, string>,
      empty: 'No wins here yet.',
      before: 'The day before',
      after: 'The day after',
      close: 'Close',
      openNote: 'Open note',
      makeNote: "Make this day's note",
      log: 'Log for this day',
    },
  },

  week: {
    title: 'This week',
    wins: (wins: number, days: number, soFar: number, last: number | null): string => {
      const first = `${many(wins, 'win')} on ${days} of ${many(soFar, 'day')} so far.`;
      return last === null ? first : `${first} Last week: ${number(last)}.`;
    },
    bar: (day: string, wins: number, last: number | null): string =>
      last === null
        ? `${day}, ${many(wins, 'win')}`
        : `${day}, ${many(wins, 'win')}, last week ${number(last)}`,
    thisWeek: 'this week',
    lastWeek: 'last week',
    byArea: 'By area',
    byGoal: 'By goal',
    noArea: 'No area',
    noGoal: 'No goal',
    write: 'Write weekly review',
    open: 'Open it',
  },

  milestones: {
    title: 'Milestones',
    name: (kind: Milestone['kind'], count: number, goal?: string): string => {
      const text = milestone(kind, count);
      return goal === undefined ? text : `${goal}: ${text.charAt(0).toLowerCase()}${text.slice(1)}`;
    },
    left: (next: NextMilestone): string => `${number(next.left)} to go`,
    soFar: (count: number): string => `${number(count)} so far`,
    summary: ({ kind, left }: NextMilestone): string =>
      kind === 'wins'
        ? `${many(left, 'win')} to go`
        : kind === 'day-streak'
          ? `${many(left, 'day')} to go`
          : `${many(left, 'week')} to go`,
    reached: 'Reached',
    showAll: (count: number): string => `Show all ${number(count)}`,
    showLatest: 'Show the latest',
  },

  onThisDay: {
    title: 'On this day',
    ago: (ago: Recollection['ago'], day: string): string =>
      'years' in ago
        ? `${many(ago.years, 'year')} ago, ${day}`
        : `${many(ago.days, 'day')} ago, ${day}`,
  },

  start: {
    title: 'Start with one small win',
    how: "Write what went right today, however small. It becomes a line in today's note, and stays yours.",
    or: (mark: string): Prose => [
      'Or add ',
      { code: mark },
      ' to any line you already wrote. Streaks, the heatmap and reviews grow from those lines.',
    ],
    where: 'Where should wins go?',
    noWins: (notes: number): string => `${many(notes, 'daily note')}, no wins marked yet`,
    noWinsHow: (mark: string): Prose => [
      'A win is any line with ',
      { code: mark },
      ' in it. One is enough to begin.',
    ],
    whatCounts: 'What counts?',
    headings: (notes: number, heading: string): string =>
      `Do you keep wins under a heading? ${many(notes, 'note has', 'notes have')} “${heading}”. Those lines can count as they are.`,
    countHeading: (heading: string): string => `Count “${heading}”`,
    oldVault: 'Your notes already hold wins',
    oldVaultHow: (notes: number, year: string): string =>
      `${many(notes, 'note')} since ${year}. Choose what counts; nothing in your notes is changed.`,
    lines: (lines: number): string => many(lines, 'line'),
    sample: (text: string, day: string): string => `“${text}”, ${day}`,
    noneYet: 'none yet',
    otherTags: 'Use other tags',
    count: 'Count',
    fromFirst: (year: string): string => `From the first, ${year}`,
    fromToday: 'From today',
    fromDay: 'From a day',
    firstDay: 'The first day that counts',
    begin: 'Start',
  },

  timer: {
    done: (minutes: number, step: string): string => `${many(minutes, 'minute')} done: ${step}.`,
    start: (minutes: number): string => `Timer: ${many(minutes, 'minute')}`,
    log: 'Log it',
    more: (minutes: number): string => `${number(minutes)} more`,
  },

  reading: {
    title: 'Reading your notes',
    count: (done: number, all: number): string => `${number(done)} of ${number(all)}`,
    meanwhile: 'Newest first. You can log already.',
  },

  goals: englishGoals,
  patterns: englishPatterns,
  forms: englishForms,

  block: {
    mistakes: 'This block is not understood',
    line: (line: number): string => `Line ${number(line)}`,
    noWins: 'No wins on these days.',
    more: (count: number): string => `And ${number(count)} more. A shorter range shows them.`,
  },
};

/** A language's catalogue: one that lacks a sentence fails the type check. */
export type Words = typeof english;
