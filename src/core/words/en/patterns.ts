import type { Day } from '../../calendar/day';
import type { Finding, Pattern, PatternId, Share } from '../../insight/patterns/pattern';
import type { Described, Loop, Need, NotAskedReason } from '../../insight/patterns/patterns-report';
import { PATTERN_IDS } from '../../insight/patterns/pattern';
import { dates } from './dates';
import {
  apart,
  capital,
  fixed,
  listed,
  many,
  number,
  plural,
  rounded,
  short,
  spelled,
} from './numbers';

// Names of areas and metrics come from notes: what is made here is text, and is escaped where it is put.

/** What the days say: sentences that compare and never name a cause, numbers in full where they are asked for. */
export const patterns = {
  sentence,
  /** How sure it is, in words. `weeks` is how long a pattern has to hold until it is confirmed. */
  sure: (
    { confirmed, q, heldWeeks }: Pick<Pattern, 'confirmed' | 'q' | 'heldWeeks'>,
    { weeks }: { readonly weeks: number },
  ): string => {
    if (confirmed) return q < 0.001 ? 'Very unlikely to be chance.' : 'Unlikely to be chance.';
    if (heldWeeks === null) return 'This may be chance.';
    return heldWeeks === 0
      ? `This may be chance. It's confirmed once it has held for ${many(weeks, 'week')}.`
      : `Seen for ${many(heldWeeks, 'week')} so far. It's confirmed after ${spelled(weeks)}.`;
  },
  /** The numbers below it: weeks, gap, its likely range, q. */
  evidence: (pattern: Pattern, today: Day): string => {
    const { since, until, q } = pattern;
    const weeks = many(Math.round((until + 1 - since) / 7), 'week');
    return `${weeks} up to ${dates.short(until, today)}. ${effect(pattern)} ${probability(q)} over ${PATTERN_IDS.length} questions.`;
  },
  /** The two shares that a sentence compares, each with its label; empty if it compares something else. */
  rates,
  /** The two directions of a difference that `rates` does not show, the lesser one first; null for the others. */
  ends,
  question: (id: PatternId): string => QUESTIONS[id],
  notAsked: (reason: NotAskedReason): string => REASONS[reason],
  need: ({ what, have, min }: Need): string => needed(what, Math.max(0, min - have)),
  /** What keeps coming back, and what came after it the last time. */
  loop: ({ words, setbacks, since, until, when, next }: Loop): string[] => [
    `${listed(words.map((word) => `“${word}”`))}: ${many(setbacks, 'setback')} in ${many(Math.ceil((until - since + 1) / 7), 'week')}.${loopTimes(when)}`,
    ...(next === null ? [] : [`${dayAfter(next.day - until)} you wrote: “${next.text}”.`]),
  ],
  /** What the days look like, one sentence each. */
  described: ({ half, madeGood }: Described): string[] => [
    ...(half === null
      ? []
      : [
          `Half of your timed wins fall between ${dates.clock(half.start)} and ${dates.clock(half.end)}.`,
        ]),
    ...(madeGood.of > 0
      ? [
          `After a missed day you were back the next day ${number(madeGood.count)} of ${times(madeGood.of)}.`,
        ]
      : []),
  ],
};

const WEEKDAYS = [
  'Sundays',
  'Mondays',
  'Tuesdays',
  'Wednesdays',
  'Thursdays',
  'Fridays',
  'Saturdays',
];

const WEEKEND = 'Saturdays and Sundays';

type FindingOf<Id extends Finding['id']> = Extract<Finding, { readonly id: Id }>;

function sentence(finding: Finding): string {
  switch (finding.id) {
    case 'weekday':
      return saidWeekday(finding);
    case 'hour':
      return saidHour(finding);
    case 'trend':
      return saidTrend(finding);
    case 'follow':
      return saidFollow(finding);
    case 'rebound':
      return saidRebound(finding);
    case 'metric': {
      const { metric, fuller, emptier, weeks } = finding;
      const [full, empty] = apart(fuller, emptier);
      return `In your fuller weeks ${metric} was ${full}, in the others ${empty} (${many(weeks, 'week')}).`;
    }
    default:
      return saidOfDays(finding);
  }
}

/** What days with a mark have more often than days without it. */
function saidOfDays(
  finding: FindingOf<'starter' | 'setback' | 'morning' | 'together' | 'size'>,
): string {
  switch (finding.id) {
    case 'starter': {
      const { withStep, without } = finding;
      return `Days with a finished step have another win ${often(withStep, without)}: ${outOf(withStep)}, against ${outOf(without)} other days with a note.`;
    }
    case 'setback': {
      const { after, otherwise } = finding;
      return `After a day with a setback, you win ${often(after, otherwise)} the next day: ${outOf(after)}, against ${outOf(otherwise)} after other days with a note.`;
    }
    case 'morning': {
      const { after, otherwise } = finding;
      return `After a win in the morning, you win ${often(after, otherwise)} in the afternoon too: ${outOf(after)}, against ${outOf(otherwise)} other days with a note.`;
    }
    case 'together': {
      const { first, second, withFirst, without } = finding;
      return `${first} and ${second} go together. On days with a win for ${first}, ${second} had one ${number(withFirst.count)} of ${times(withFirst.of)}, against ${outOf(without)} other days.`;
    }
    case 'size': {
      const { small, long } = finding;
      return `After a step of 5 minutes or less, you do the next one ${often(small, long)}: ${outOf(small)}, against ${outOf(long)} after a longer one.`;
    }
  }
}

function saidRebound({ recent, earlier, earlierWeeks }: FindingOf<'rebound'>): string {
  const before =
    earlierWeeks < 52 ? `in the ${many(earlierWeeks, 'week')} before that` : 'the year before';
  return `After a missed day you're back the next day ${often(recent, earlier)}: ${number(recent.count)} of ${times(recent.of)} in the last 52 weeks, against ${outOf(earlier)} ${before}.`;
}

function saidWeekday({ weekday, own, others }: FindingOf<'weekday'>): string {
  const days = weekday === 'weekend' ? WEEKEND : (WEEKDAYS[weekday] ?? '');
  return `You win on ${isMore(own, others) ? 'more' : 'fewer'} ${days}: ${outOf(own)}, against ${outOf(others)} other days.`;
}

function saidHour({ minutes, recentWeeks, earlierWeeks }: FindingOf<'hour'>): string {
  const when = minutes > 0 ? 'later' : 'earlier';
  return `Your wins come ${when} in the day: by ${about(Math.abs(minutes))} in the last ${many(recentWeeks, 'week')}, against the ${number(earlierWeeks)} before.`;
}

/** Minutes as people say them: to the nearest five, but for a few. */
function about(minutes: number): string {
  const rounded = minutes < 10 ? Math.round(minutes) : 5 * Math.round(minutes / 5);
  return rounded < 1 ? 'less than a minute' : `about ${many(rounded, 'minute')}`;
}

function saidTrend({ first, last, weeks }: FindingOf<'trend'>): string {
  const [then, now] = apart(first, last, 0);
  return `You log ${last > first ? 'more' : 'fewer'} wins a week: about ${then} at first, about ${now} now, over ${many(weeks, 'week')}.`;
}

function saidFollow({ area, next, after, otherwise }: FindingOf<'follow'>): string {
  const then =
    next === null
      ? `you win ${often(after, otherwise)} the next day`
      : `the next day has ${next} ${often(after, otherwise)}`;
  return `After a day with ${area}, ${then}: ${outOf(after)}, against ${outOf(otherwise)} after other winning days.`;
}

function rates(finding: Finding): readonly (readonly [label: string, share: Share])[] {
  switch (finding.id) {
    case 'weekday': {
      const { weekday } = finding;
      const days = weekday === 'weekend' ? WEEKEND : (WEEKDAYS[weekday] ?? '');
      return [
        [days, finding.own],
        ['Other days', finding.others],
      ];
    }
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
        [
          finding.earlierWeeks < 52
            ? `${many(finding.earlierWeeks, 'week')} before`
            : 'Year before',
          finding.earlier,
        ],
      ];
    case 'setback':
      return [
        ['After a setback', finding.after],
        ['After other days', finding.otherwise],
      ];
    case 'morning':
      return [
        ['After a morning win', finding.after],
        ['Other days', finding.otherwise],
      ];
    case 'together':
      return [
        [`With ${finding.first}`, finding.withFirst],
        ['Other days', finding.without],
      ];
    case 'size':
      return [
        ['After a small step', finding.small],
        ['After a longer one', finding.long],
      ];
    default:
      return [];
  }
}

function ends({ id }: Finding): readonly [less: string, more: string] | null {
  switch (id) {
    case 'hour':
      return ['earlier', 'later'];
    case 'trend':
      return ['fewer', 'more'];
    case 'metric':
      return ['lower', 'higher'];
    default:
      return null;
  }
}

const QUESTIONS: Readonly<Record<PatternId, string>> = {
  weekday: 'Does one weekday stand out?',
  hour: 'Do your wins come at other times than before?',
  trend: 'Are your wins rising or falling?',
  starter: 'Do days with a finished step have more wins?',
  follow: 'What comes the day after?',
  rebound: 'Do you come back faster than last year?',
  setback: 'What follows a setback?',
  metric: 'What goes with your fuller weeks?',
  morning: 'Does a win in the morning bring another in the afternoon?',
  together: 'Which goals go together?',
  size: 'Do small steps lead to the next one?',
};

type Nouns = readonly [one: string, other: string];

const days = (what: string): Nouns => [`more day ${what}`, `more days ${what}`];
const weeks = (what: string): Nouns => [`more week ${what}`, `more weeks ${what}`];

const NEEDS: Readonly<Record<Exclude<Need['what'], 'timed-percent'>, Nouns>> = {
  'due-days': days('of notes'),
  'full-weeks': ['more full week', 'more full weeks'],
  'recent-timed-days': days('with a timed win in the last 13 weeks'),
  'earlier-timed-days': days('with a timed win in the 13 weeks before'),
  'recent-timed-weeks': weeks('with a timed win in the last 13 weeks'),
  'earlier-timed-weeks': weeks('with a timed win in the 13 weeks before'),
  'weeks-with-notes': weeks('with notes'),
  'days-with-note': days('with a note'),
  'days-with-step': days('with a finished step'),
  'days-without-step': days('with a note and no finished step'),
  'days-with-neither': days('with a note and no win'),
  'won-days-before-due': ['more winning day', 'more winning days'],
  'days-with-area': ['more winning day in one area', 'more winning days in one area'],
  'won-days-without-area': [
    'more winning day outside that area',
    'more winning days outside that area',
  ],
  'recent-miss-runs': ['more missed day to come back from', 'more missed days to come back from'],
  'earlier-miss-runs': [
    'more missed day to come back from in the year before',
    'more missed days to come back from in the year before',
  ],
  'noted-days-before-due': days('with a note'),
  'days-with-setback': days('with a setback'),
  'days-without-setback': days('with a note and no setback'),
  'weeks-with-metric': weeks('with a number such as [words:: 250]'),
  'days-with-morning': days('with a win in the morning'),
  'days-without-morning': days('with a note and no win in the morning'),
  'days-with-either-goal': days('with a win for one of two goals'),
  'days-with-timed-step': days('with a finished step and its minutes'),
  'days-with-small-step': days('with a step of 5 minutes or less'),
  'days-with-long-step': days('with a step longer than 5 minutes'),
};

const REASONS: Readonly<Record<NotAskedReason, string>> = {
  'no-weekdays': "Your plan isn't tied to certain days of the week.",
  'one-weekday': 'Your plan has only one day a week.',
  'no-misses': 'With your plan, a day without a win is a day off and not a miss.',
  'no-next-day': 'Your plan has no two days in a row.',
  'few-days-a-week': 'Your plan has fewer than four days a week.',
};

function needed(what: Need['what'], lack: number): string {
  if (what === 'timed-percent') return 'Needs a time on nearly all of your wins, such as 09:30';
  const [one, other] = NEEDS[what];
  return `Needs ${number(lack)} ${plural(lack, { one, other })}`;
}

function effect({ effect, unit, interval }: Pattern): string {
  // The size is given without its sign, which is in the words: the interval is turned with it.
  const sign = effect < 0 ? -1 : 1;
  const [low, high] = sign < 0 ? [-interval[1], -interval[0]] : interval;
  const size = sign * effect;
  const range = (show: (value: number) => string) => `likely ${show(low)} to ${show(high)}.`;
  switch (unit) {
    case 'share': {
      const points = (value: number) => rounded(100 * value, 0);
      return `The gap is ${points(size)} points, ${range(points)}`;
    }
    case 'minutes':
      return `${rounded(size, 0)} minutes ${sign < 0 ? 'earlier' : 'later'}, ${range((value) => rounded(value, 0))}`;
    case 'wins-per-week':
      return `Each week ${short(size)} ${sign < 0 ? 'fewer' : 'more'}, ${range(short)}`;
    case 'correlation': {
      const decimals = (value: number) => fixed(value, 2);
      return `Rank correlation ${decimals(effect)}, likely ${decimals(interval[0])} to ${decimals(interval[1])}.`;
    }
  }
}

function isMore(one: Share, other: Share): boolean {
  return one.count * other.of > other.count * one.of;
}

function often(one: Share, other: Share): string {
  return isMore(one, other) ? 'more often' : 'less often';
}

function outOf({ count, of }: Share): string {
  return `${number(count)} of ${number(of)}`;
}

function times(count: number): string {
  return many(count, 'time');
}

function loopTimes(when: Loop['when']): string {
  const { weekday = null, part = null } = when ?? {};
  return [
    ...(weekday === null
      ? []
      : [` ${ownOf(weekday)} were ${WEEKDAYS[weekday.kind] ?? ''}${othersOf(weekday)}.`]),
    ...(part === null
      ? []
      : [` ${ownOf(part)} with a time were in the ${part.kind}${othersOf(part)}.`]),
  ].join('');
}

function dayAfter(days: number): string {
  return days === 1 ? 'The day after the last one' : `${capital(days)} days after the last one`;
}

function ownOf({ own }: { readonly own: Share }): string {
  return `${number(own.count)} of its ${many(own.of, 'day')}`;
}

function othersOf({ others }: { readonly others: Share }): string {
  return `, against ${number(others.count)} of ${number(others.of)} with another setback`;
}

function probability(q: number): string {
  return q < 0.001 ? 'q is under 0.001' : `q is ${rounded(q, 3)}`;
}
