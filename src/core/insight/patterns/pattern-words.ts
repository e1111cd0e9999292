import type { Day } from '../../calendar/day';
import type { DayWords } from '../../calendar/day-words';
import type { Described, Finding, Need, Pattern, PatternId, Share } from './pattern';
import { CONFIRMED_WEEKS } from './patterns';
import { CONFIRMED_Q } from './questions';

// Names of areas and metrics come from notes: what is made here is text, and is escaped where it is put.

const WEEKDAYS = [
  'Sundays',
  'Mondays',
  'Tuesdays',
  'Wednesdays',
  'Thursdays',
  'Fridays',
  'Saturdays',
];

/** What was seen, in numbers, without a cause: `Tuesdays: 26 of 50 won, other days 198 of 250.` */
export function patternSentence(finding: Finding): string {
  switch (finding.id) {
    case 'weekday':
      return `${namedDays(finding.weekday)}: ${of(finding.own)} won, other days ${of(finding.others)}.`;
    case 'hour': {
      const { recent, earlier, recentDays, earlierDays } = finding;
      return `The middle of a day's wins: ${clock(recent)} on ${recentDays} days, ${clock(earlier)} on the ${earlierDays} before.`;
    }
    case 'trend': {
      const { first, last, weeks } = finding;
      return `Wins a week: from about ${number(first)} to about ${number(last)}, over ${weeks} weeks.`;
    }
    case 'starter':
      return `With a done step, ${of(finding.withStep)} days had a win of their own, other days ${of(finding.without)}.`;
    case 'follow': {
      const { area, next, after, otherwise } = finding;
      return next === null
        ? `After days with ${area}, ${of(after)} next days were won, after other won days ${of(otherwise)}.`
        : `After days with ${area}, ${of(after)} next days had ${next}, after other won days ${of(otherwise)}.`;
    }
    case 'rebound':
      return `After a first miss, ${of(finding.recent)} next days were won, the year before ${of(finding.earlier)}.`;
    case 'setback':
      return `After a day with a setback, ${of(finding.after)} next days were won, after other days ${of(finding.otherwise)}.`;
    case 'metric': {
      const { metric, fuller, emptier, weeks } = finding;
      return `Weeks with more won days had ${metric} at ${number(fuller)}, the others at ${number(emptier)}, over ${weeks} weeks.`;
    }
  }
}

/** How sure it is: `52 weeks to 15 Nov. The gap is 27 points, likely 13 to 41. q 0.003 over 8 questions.` */
export function patternEvidence(pattern: Pattern, words: DayWords, today: Day): string {
  const { since, until, q } = pattern;
  const weeks = many(Math.round((until + 1 - since) / 7), 'week');
  const window = `${weeks} to ${words.short(until, today)}.`;
  return `${window} ${effectWords(pattern)} q ${probability(q)} over 8 questions.`;
}

/** Whether a question's answer names misses, which quiet mode does not. */
export function speaksOfMisses(id: PatternId): boolean {
  return id === 'rebound';
}

/** Why it may still be chance; null of a confirmed one. */
export function patternStanding({ confirmed, heldWeeks }: Pattern): string | null {
  if (confirmed) return null;
  if (heldWeeks === null) return `Seen, and not yet surely: q has to come down to ${CONFIRMED_Q}.`;
  return heldWeeks === 0
    ? `Seen for the first time. It has to hold for ${CONFIRMED_WEEKS} weeks.`
    : `Seen for ${many(heldWeeks, 'week')}. It has to hold for ${CONFIRMED_WEEKS}.`;
}

/** The two shares that a sentence compares, each with its label; none where it compares something else. */
export function patternRates(
  finding: Finding,
): readonly (readonly [label: string, share: Share])[] {
  switch (finding.id) {
    case 'weekday':
      return [
        [namedDays(finding.weekday), finding.own],
        ['Other days', finding.others],
      ];
    case 'starter':
      return [
        ['With a step', finding.withStep],
        ['Other days', finding.without],
      ];
    case 'follow':
      return [
        [`After ${finding.area}`, finding.after],
        ['After other wins', finding.otherwise],
      ];
    case 'rebound':
      return [
        ['Last 52 weeks', finding.recent],
        ['The year before', finding.earlier],
      ];
    case 'setback':
      return [
        ['After a setback', finding.after],
        ['After other days', finding.otherwise],
      ];
    default:
      return [];
  }
}

const QUESTIONS: Readonly<Record<PatternId, string>> = {
  weekday: 'Does one weekday stand out?',
  hour: 'Have the hours of your wins moved?',
  trend: 'Are wins rising or falling?',
  starter: 'Do days with a done step have more wins of their own?',
  follow: 'What comes the day after?',
  rebound: 'Do you come back faster than the year before?',
  setback: 'What follows a setback?',
  metric: 'What do fuller weeks have more of?',
};

/** The question itself: `What follows a setback?` */
export function questionWords(id: PatternId): string {
  return QUESTIONS[id];
}

const NEEDS: Readonly<Record<Need['what'], readonly [one: string, more: string]>> = {
  'due-days': ['day that asks for a win', 'days that ask for a win'],
  'full-weeks': ['full week', 'full weeks'],
  'scheduled-weekdays': ['weekday on the schedule', 'weekdays on the schedule'],
  'recent-timed-days': [
    'day with a timed win in the last 13 weeks',
    'days with a timed win in the last 13 weeks',
  ],
  'earlier-timed-days': [
    'day with a timed win in the 13 weeks before',
    'days with a timed win in the 13 weeks before',
  ],
  'weeks-with-notes': [
    'week with a note and 4 days that ask for a win',
    'weeks with a note and 4 days that ask for a win',
  ],
  'days-with-note': ['day with a note', 'days with a note'],
  'days-with-step': ['day with a done step', 'days with a done step'],
  'days-without-step': ['day with a note and no done step', 'days with a note and no done step'],
  'won-days-before-due': ['won day', 'won days'],
  'days-with-area': ['won day with one area', 'won days with one area'],
  'won-days-without-area': ['won day without the area', 'won days without the area'],
  'recent-miss-runs': ['miss to come back from', 'misses to come back from'],
  'earlier-miss-runs': [
    'miss to come back from in the year before',
    'misses to come back from in the year before',
  ],
  'noted-days-before-due': ['day with a note', 'days with a note'],
  'days-with-setback': ['day with a setback', 'days with a setback'],
  'days-without-setback': ['day with a note and no setback', 'days with a note and no setback'],
  'weeks-with-metric': [
    'week with a number such as [words:: 250]',
    'weeks with a number such as [words:: 250]',
  ],
};

/** `Needs 9 more days with a setback` */
export function needWords({ what, have, min }: Need): string {
  const lack = min - have;
  const [one, more] = NEEDS[what];
  return `Needs ${lack} more ${lack === 1 ? one : more}`;
}

/** What the days look like, a sentence each; the weekdays are left to a table. */
export function describedWords({ half, madeGood }: Described): string[] {
  const sentences: string[] = [];
  if (half !== null) {
    sentences.push(
      `Half of your timed wins fall between ${clock(half.start)} and ${clock(half.end)}.`,
    );
  }
  if (madeGood.of > 0) sentences.push(`${of(madeGood)} misses were made good the next day.`);
  return sentences;
}

function effectWords({ effect, unit, interval }: Pattern): string {
  // Told by its size, with the sign in the words: the interval is turned with it.
  const sign = effect < 0 ? -1 : 1;
  const [low, high] = sign < 0 ? [-interval[1], -interval[0]] : interval;
  const size = sign * effect;
  const range = (show: (value: number) => string) => `likely ${show(low)} to ${show(high)}.`;
  switch (unit) {
    case 'share': {
      const points = (value: number) => whole(100 * value);
      return `The gap is ${points(size)} points, ${range(points)}`;
    }
    case 'minutes':
      return `${whole(size)} minutes ${sign < 0 ? 'earlier' : 'later'}, ${range(whole)}`;
    case 'wins-per-week':
      return `Each week ${number(size)} ${sign < 0 ? 'fewer' : 'more'}, ${range(number)}`;
    case 'correlation': {
      const decimals = (value: number) => value.toFixed(2).replace('-', '−');
      return `Rank correlation ${decimals(effect)}, likely ${decimals(interval[0])} to ${decimals(interval[1])}.`;
    }
  }
}

function namedDays(weekday: number | 'weekend'): string {
  return weekday === 'weekend' ? 'Weekends' : (WEEKDAYS[weekday] ?? '');
}

function of({ count, of }: Share): string {
  return `${count} of ${of}`;
}

/** Minutes after midnight as a clock shows them: 1500 is 01:00. */
function clock(minutes: number): string {
  const inDay = Math.round(minutes) % (24 * 60);
  return `${String(Math.floor(inDay / 60)).padStart(2, '0')}:${String(inDay % 60).padStart(2, '0')}`;
}

/** Three digits, as many as anybody needs. */
function number(value: number): string {
  const decimals = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
  return String(Number(value.toFixed(decimals))).replace('-', '−');
}

function whole(value: number): string {
  return String(Math.round(value) + 0).replace('-', '−');
}

function probability(q: number): string {
  return q < 0.001 ? 'under 0.001' : String(Number(q.toFixed(3)));
}

function many(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
