import type { PeriodKind } from '../../calendar/period';
import type { Status } from '../../journal/status';
import type { Kind } from '../../notes/entry';
import type { Headline } from '../headline';
import type { DayRun } from '../headline';
import type { Prose } from '../prose';
import { dates } from './dates';
import { listed, many, number } from './numbers';
import { shortStatus, status } from './statuses';
import type { StreakUnit } from '../../journal/schedule';

/** The weekly review: its headings, its sentences, its tables. Links come in as Markdown, ready for a note. */
export const review = {
  headline,
  none: 'None this week.',
  headings: {
    week: 'The week',
    wins: 'Wins',
    otherWins: 'Everything else',
    steps: 'Steps',
    done: 'Done',
    open: 'To carry over',
    lessons: 'Setbacks and lessons',
    lessonsAndKudos: 'Setbacks, lessons and kudos',
    setbacksOnly: 'Setbacks',
    lessonsOnly: 'Lessons',
    kudosOnly: 'Kudos',
    numbers: 'Numbers',
    goals: 'Goals',
    patterns: 'Patterns',
    tried: 'What I have tried',
    milestones: 'Milestones',
    reflect: 'Reflect',
    next: 'Next week',
  },
  /** what became of a day, below its count */
  status: {
    won: 'won',
    rest: status.rest,
    paused: status.paused,
    frozen: shortStatus.frozen,
    open: 'open',
    missed: status.missed,
    future: 'to come',
    before: '–',
    after: '–',
  } satisfies Record<Status, string>,
  partly: 'partly',
  /**
   * `2 wins, 4 weeks in a row, strength 31%.`; `run` is null if there is none to mention, `status` if the goal is
   * active
   */
  goal: (
    wins: number,
    run: { readonly length: number; readonly unit: StreakUnit } | null,
    percent: number,
    status: 'done' | 'dropped' | null,
  ): string =>
    `${[
      many(wins, 'win'),
      ...(run === null ? [] : [`${many(run.length, run.unit)} in a row`]),
      `strength ${number(percent)}%`,
      ...(status === null ? [] : [status]),
    ].join(', ')}.`,
  /** the same text on several days of a week: `5 times, Mon–Fri`, `3 times, Mon, Tue and Sat` */
  repeated: (count: number, runs: readonly DayRun[]): string => {
    const days = runs.flatMap(({ from, to }) =>
      to - from < 2
        ? [...new Set([from, to])].map(dates.weekdayShort)
        : [`${dates.weekdayShort(from)}–${dates.weekdayShort(to)}`],
    );
    return `${many(count, 'time')}, ${listed(days)}`;
  },
  /** links to the notes that a line is from: `[[2026-11-16]], [[2026-11-17]]` */
  links: (notes: readonly string[]): string => notes.join(', '),
  /** a day, and the link to its note: `Mon 16, [[2026-11-16]]` */
  place: (day: string, notes: string): string => `${day}, ${notes}`,
  /** several days, and the links to their notes: `3 times, Mon, Tue and Sat: [[2026-11-16]], …` */
  places: (days: string, notes: string): string => `${days}: ${notes}`,
  /** a goal's entries of a week, for whom its identity names */
  votes: (votes: number, identity: string): string => `${many(votes, 'vote')} for ${identity}.`,
  /** `outcome`: what was to show that it worked; null where its owner has not said */
  ended: (goal: string, outcome: string | null): string =>
    [
      `${goal} is over.`,
      ...(outcome === null ? [] : [`Did it come true: ${outcome}?`]),
      'Make it a routine, take a bigger step, or stop? What did you learn?',
    ].join(' '),
  stepsHint: (stepTag: string): Prose => [
    'Up to three steps that take two minutes each, such as ',
    { code: `- [ ] Open the book #${stepTag}` },
    '.',
  ],
  numbers: {
    /** the heads of a period's column and of that of the period before */
    columns: {
      week: ['This week', 'Last week'],
      month: ['This month', 'Last month'],
      quarter: ['This quarter', 'Last quarter'],
      year: ['This year', 'Last year'],
      days: ['These days', 'The days before'],
    } satisfies Record<PeriodKind, readonly [string, string]>,
    change: 'Change',
    names: {
      wins: 'Wins',
      steps: 'Steps done',
      wonDays: 'Winning days',
      consistency: 'Consistency',
      strength: 'Strength',
      minutes: 'Minutes',
      pulse: 'How it felt, 1–5',
    },
    outOf: (won: string, due: string): string => `${won} of ${due}`,
  },
};

/** What is saved as evidence, or printed. */
export const evidence = {
  /** of a list of wins, or of entries of one kind */
  title: (kind: Kind | null): string => TITLES[kind ?? 'win'],
  /** `Wins for Spanish in health with “bridge”, 1 – 30 Nov` */
  heading: ({
    kind,
    goal,
    area,
    text,
    days,
  }: {
    readonly kind: Kind | null;
    readonly goal: string | null;
    readonly area: string | null;
    readonly text: string | null;
    readonly days: string | null;
  }): string =>
    [
      TITLES[kind ?? 'win'],
      ...(goal === null ? [] : [` for ${goal}`]),
      ...(area === null ? [] : [` in ${area.replace(/^#/, '')}`]),
      ...(text === null ? [] : [` with “${text}”`]),
      ...(days === null ? [] : [`, ${days}`]),
    ].join(''),
  /** `1 setback`, `12 wins` */
  amount: (kind: Kind | null, count: number): string =>
    kind === 'kudos' ? many(count, kind, kind) : many(count, kind ?? 'win'),
  nothing: 'Nothing here yet.',
  withoutDay: 'Without a day',
};

const TITLES: Readonly<Record<Kind, string>> = {
  win: 'Wins',
  step: 'Steps',
  setback: 'Setbacks',
  lesson: 'Lessons',
  kudos: 'Kudos',
};

/** `11 wins on 5 of 7 days, up from 8. Streak: 12 days.` */
function headline({ wins, isOver, wonDays, dueDays, winsElsewhere, last, run }: Headline): string {
  if (wins === 0) {
    return isOver
      ? 'A quiet week, with no wins written down. The next one starts fresh.'
      : 'No wins written down yet this week. One is enough to begin.';
  }
  const days =
    dueDays === null ? many(wonDays, 'day') : `${number(wonDays)} of ${many(dueDays, 'day')}`;
  // Under a target of more than one win, not every day with a win is won.
  const where = winsElsewhere ? `, ${days} won` : ` on ${days}`;
  const soFar = isOver ? '' : ' so far';
  const streak = run === null ? '' : ` Streak: ${many(run.length, run.unit)}.`;
  return `${many(wins, 'win')}${where}${soFar}${beside(last)}.${streak}`;
}

function beside(last: Headline['last']): string {
  if (last === null) return '';
  switch (last.kind) {
    case 'more':
      return `, up from ${number(last.wins)}`;
    case 'same':
      return ', the same as last week';
    case 'fewer':
      return `, after ${number(last.wins)} last week`;
  }
}
