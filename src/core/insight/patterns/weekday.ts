import type { Day, Weekday } from '../../calendar/day';
import { weekdayOf } from '../../calendar/day';
import { WEEKDAY_NAMES } from '../../calendar/weekday';
import type { MarkedDay } from './alike-days';
import { stratify, shares } from './alike-days';
import type { Answer } from './answer';
import { lacking, notAsked, shareAnswer } from './answer';
import type { Look, Window } from './look';
import { isOn } from './look';
import type { PatternDays } from './pattern-days';
import type { FisherTest } from './statistics/fisher-in-strata';
import { fisherInStrata } from './statistics/fisher-in-strata';

const LEAST_WEEKS = 8;
const LEAST_WEEKDAYS = 2;

type OneWeekday = Weekday | 'weekend';

/** Does one weekday, or the weekend, stand out from the rest of its own week? */
export function weekday({ days, weeks, year }: Look): Answer {
  const { weekdays: scheduled } = days;
  if (scheduled === null) return notAsked('no-weekdays');
  if (scheduled.size < LEAST_WEEKDAYS) return notAsked('one-weekday');
  const lack = lacking([{ what: 'full-weeks', have: weeks, min: LEAST_WEEKS }]);
  if (lack !== null) return lack;

  const all = scheduledDays(days, scheduled, year);
  const comparisons = comparedWith(scheduled, days.firstWeekday).map((weekday) => {
    const test = testOf(weekday, year.due, year.since);
    const withRest = testOf(weekday, all, year.since);
    return { weekday, test, p: both(test, withRest) };
  });
  const [least] = [...comparisons].sort((a, b) => a.p - b.p);
  if (least === undefined) return notAsked('one-weekday');
  const { weekday, test, p } = least;
  const share = shares(markedOn(weekday, year.due));
  return shareAnswer(test, share, {
    subject: weekday === 'weekend' ? weekday : WEEKDAY_NAMES[weekday],
    finding: { id: 'weekday', weekday, own: share.marked, others: share.others },
    p: Math.min(1, p * comparisons.length),
    window: year,
  });
}

/** A day that was won or not. */
type WonDay = Pick<PatternDays['days'][number], 'day' | 'won'>;

/**
 * Each scheduled weekday in the order of the week, and the weekend if it has both its days and two days to compare it
 * with. Of two kinds of days that make up the week each is the other turned round: that is one comparison.
 */
function comparedWith(scheduled: ReadonlySet<Weekday>, firstWeekday: Weekday): OneWeekday[] {
  const inOrder = [...scheduled].sort(
    (a, b) => ((a - firstWeekday + 7) % 7) - ((b - firstWeekday + 7) % 7),
  );
  if (inOrder.length === LEAST_WEEKDAYS) return inOrder.slice(0, 1);
  const weekend = scheduled.has(0) && scheduled.has(6) && scheduled.size > 3;
  return weekend ? [...inOrder, 'weekend'] : inOrder;
}

/** The window's days on scheduled weekdays, those that rest or a pause left out among them. */
function scheduledDays(
  { from, days }: PatternDays,
  scheduled: ReadonlySet<Weekday>,
  { since, until }: Window,
): WonDay[] {
  return days
    .slice(Math.max(0, since - from), until + 1 - from)
    .filter(({ day }) => scheduled.has(weekdayOf(day)));
}

function testOf(weekday: OneWeekday, days: readonly WonDay[], since: Day): FisherTest {
  return fisherInStrata(
    stratify(markedOn(weekday, days), ({ day }) => Math.floor((day - since) / 7)),
  );
}

/**
 * A difference has to be there also with the days that were left out, won or not as they were. Of someone who marks
 * a Sunday as rest once it has brought no win, the Sundays that are left are won ones.
 */
function both(test: FisherTest, withRest: FisherTest): number {
  const same = Math.sign(test.excess) === Math.sign(withRest.excess);
  return same ? Math.max(test.twoSided, withRest.twoSided) : 1;
}

function markedOn(weekday: OneWeekday, days: readonly WonDay[]): MarkedDay[] {
  return days.map(({ day, won }) => ({ day, marked: isOn(day, weekday), outcome: won }));
}
