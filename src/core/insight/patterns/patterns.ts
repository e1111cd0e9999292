import type { Day } from '../../calendar/day';
import { describeDays } from './describe-days';
import { lookAt } from './look';
import type { Pattern } from './pattern';
import type { PatternsReport, Unasked, Wanting } from './patterns-report';
import type { PatternDays } from './pattern-days';
import type { Shown } from './questions';
import { CONFIRMED_Q, askAll, sawTheSame, shownOf } from './questions';

/** How many weeks a pattern has to hold. */
export const CONFIRMED_WEEKS = 4;

/** What a pattern needs to be confirmed: at most this q, for this many weeks. */
export const CONFIRMATION = { q: CONFIRMED_Q, weeks: CONFIRMED_WEEKS };

/** Finds patterns in days, as of `today`: what is shown, what is confirmed, what still waits. */
export function patterns(days: PatternDays, today: Day): PatternsReport {
  const look = lookAt(days, today);
  const asked = askAll(look);
  const shown = shownOf(asked);
  const earlier = earlierLooks(days, today);
  const found = shown.map((one) => patternOf(one, earlier)).sort((a, b) => a.q - b.q);
  const shownIds = new Set(shown.map(({ id }) => id));
  const { since, until, due } = look.year;
  return {
    confirmed: found.filter(({ confirmed }) => confirmed),
    mayBeChance: found.filter(({ confirmed }) => !confirmed),
    wanting: asked.flatMap(({ id, answer }): Wanting[] =>
      answer.kind === 'lacking' ? [{ id, need: answer.need }] : [],
    ),
    foundNothing: asked
      .filter(({ id, answer }) => answer.kind === 'found' && !shownIds.has(id))
      .map(({ id }) => id),
    notAsked: asked.flatMap(({ id, answer }): Unasked[] =>
      answer.kind === 'not-asked' ? [{ id, reason: answer.reason }] : [],
    ),
    described: describeDays(look),
    asOf: today,
    window: look.weeks === 0 ? null : { since, until, dueDays: due.length },
  };
}

/** What was shown this many weeks ago; computed when it is first asked for. */
type EarlierLooks = (weeksAgo: number) => readonly Shown[];

function earlierLooks(days: PatternDays, today: Day): EarlierLooks {
  const looks = new Map<number, readonly Shown[]>();
  return (weeksAgo) => {
    const made = looks.get(weeksAgo) ?? shownOf(askAll(lookAt(days, today - 7 * weeksAgo)));
    looks.set(weeksAgo, made);
    return made;
  };
}

function patternOf(shown: Shown, earlier: EarlierLooks): Pattern {
  if (shown.q > CONFIRMED_Q) return { ...shown, confirmed: false, heldWeeks: null };
  if (sawTheSame(shown, earlier(CONFIRMED_WEEKS))) {
    return { ...shown, confirmed: true, heldWeeks: CONFIRMED_WEEKS };
  }
  let heldWeeks = 0;
  while (heldWeeks + 1 < CONFIRMED_WEEKS && sawTheSame(shown, earlier(heldWeeks + 1))) heldWeeks++;
  return { ...shown, confirmed: false, heldWeeks };
}
