import type { Weekday } from '../../calendar/day';
import { WEEKDAY_NAMES } from '../../calendar/weekday';
import { stratify, shares } from './alike-days';
import type { Answer } from './answer';
import { lacking, shareAnswer } from './answer';
import type { Look } from './look';
import { isOn } from './look';
import { fisherInStrata } from './statistics/fisher-in-strata';

const LEAST_WEEKS = 8;
const LEAST_WEEKDAYS = 2;

/** Does one weekday, or the weekend, stand out from the rest of its own week? */
export function weekday({ days, weeks, year }: Look): Answer {
  const { weekdays: scheduled } = days;
  if (scheduled === null) return { kind: 'not-asked' };
  const lack = lacking([
    { what: 'full-weeks', have: weeks, min: LEAST_WEEKS },
    { what: 'scheduled-weekdays', have: scheduled.size, min: LEAST_WEEKDAYS },
  ]);
  if (lack !== null) return lack;

  const comparisons = comparedWith(scheduled).map((weekday) => {
    const marked = year.due.map(({ day, won }) => ({
      day,
      marked: isOn(day, weekday),
      outcome: won,
    }));
    const strata = stratify(marked, ({ day }) => Math.floor((day - year.since) / 7));
    return { weekday, marked, test: fisherInStrata(strata) };
  });
  const [least] = [...comparisons].sort((a, b) => a.test.twoSided - b.test.twoSided);
  if (least === undefined) return { kind: 'not-asked' };
  const { weekday, marked, test } = least;
  const share = shares(marked);
  return shareAnswer(test, share, {
    subject: weekday === 'weekend' ? weekday : WEEKDAY_NAMES[weekday],
    finding: { id: 'weekday', weekday, own: share.marked, others: share.others },
    p: Math.min(1, test.twoSided * comparisons.length),
    window: year,
  });
}

/** Each scheduled weekday, and the weekend if both its days and another day are scheduled. */
function comparedWith(scheduled: ReadonlySet<Weekday>): (Weekday | 'weekend')[] {
  const weekend = scheduled.has(0) && scheduled.has(6) && scheduled.size > 2;
  return weekend ? [...scheduled, 'weekend'] : [...scheduled];
}
