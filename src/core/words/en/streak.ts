import type { Day } from '../../calendar/day';
import type { SinceFact, StreakFact } from '../../insight/explain-streak';
import { dates } from './dates';
import { capital, listed, many, number, percent, plural } from './numbers';
import type { StreakUnit } from '../../journal/schedule';

/** Why the streak is what it is: a sentence or two for each fact. */
export const streak = {
  fact,
  /** Facts in their order. */
  facts: (facts: readonly StreakFact[], today: Day): string[] =>
    facts.map((each) => fact(each, today)),
  length: (length: number, unit: StreakUnit): string => many(length, unit),
};

function fact(said: StreakFact, today: Day): string {
  switch (said.kind) {
    case 'rhythm':
      return rhythm(said.wonDays, said.wins);
    case 'no-wins':
      return 'No wins yet. One is enough to begin.';
    case 'new-start':
      return newStart(said.strength, said.oneMiss);
    case 'length':
      return `${many(said.length, said.unit)} in a row.`;
    case 'since':
      return since(said.streak, today);
    case 'covered':
      return `${dates.weekday(said.day)} was covered by a freeze, so ${safe(said.length)}.`;
    case 'open':
      return stillOpen(said.length, said.oneWin);
    case 'freezes':
      return freezes(said.held, said.more);
    case 'next-due':
      return nextDue(said.day, today);
    case 'this-period':
      return thisPeriod(said);
    case 'out-of-reach':
      return outOfReach(said, today);
  }
}

function nextDue(day: Day, today: Day): string {
  const when = day === today + 1 ? 'tomorrow' : `on ${dates.named(day, today)}`;
  return `The next win is due ${when}.`;
}

function thisPeriod({ unit, wonDays, need }: Extract<StreakFact, { kind: 'this-period' }>): string {
  return wonDays > need
    ? `${many(wonDays, 'winning day')} this ${unit}. You only need ${number(need)}.`
    : `${number(wonDays)} of ${many(need, 'winning day')} this ${unit}.`;
}

function outOfReach(
  { unit, next }: Extract<StreakFact, { kind: 'out-of-reach' }>,
  today: Day,
): string {
  return unit === 'week'
    ? `This week is out of reach. A fresh one starts on ${dates.weekday(next)}.`
    : `This month is out of reach. A fresh one starts on ${dates.short(next, today)}.`;
}

function stillOpen(length: number | null, oneWin: boolean): string {
  const open = oneWin
    ? 'Today is still open, and two minutes count.'
    : 'Today is still open, and every bit counts.';
  if (length === null) return open;
  return `${length === 1 ? 'Your streak is' : `Your ${many(length, 'day')} are`} safe. ${open}`;
}

function rhythm(wonDays: number, wins: number): string {
  if (wins === 0) return 'No wins yet. One is enough to begin.';
  if (wonDays === 0) return `${many(wins, 'win')} so far.`;
  return `Wins on ${number(wonDays)} of the last 7 days. ${number(wins)} so far.`;
}

function newStart(strength: number, oneMiss: boolean): string {
  if (strength === 0) return 'A new start today.';
  const still = `A new start today. Your strength is still ${percent(strength)}`;
  return oneMiss ? `${still}: one missed day doesn't undo the rest.` : `${still}.`;
}

function since({ start, rest, paused, frozen, lastMiss }: SinceFact, today: Day): string {
  const skipped = [
    ...(rest > 0 ? [many(rest, 'rest day')] : []),
    ...(paused > 0 ? [many(paused, 'paused day')] : []),
  ];
  const exceptions = [
    ...(skipped.length > 0 ? [`${listed(skipped)} skipped`] : []),
    ...(frozen > 0 ? [`${many(frozen, 'freeze')} used`] : []),
  ];
  const begun = start === null ? '' : `Since ${dates.short(start, today)}`;
  const ran = [begun, ...(exceptions.length > 0 ? [listed(exceptions)] : [])]
    .filter((part) => part !== '')
    .join(', with ');
  const missed = lastMiss === null ? '' : `Last missed day: ${dates.short(lastMiss, today)}.`;
  return [ran === '' ? '' : `${ran}.`, missed].filter((part) => part !== '').join(' ');
}

function safe(length: number): string {
  return length === 1 ? 'your streak is safe' : `your ${many(length, 'day')} are safe`;
}

function freezes(held: number, more: number | null): string {
  const have = `You have ${many(held, 'freeze')}.`;
  if (more === null) return have;
  return `${have} ${capital(more)} more winning ${plural(more, { one: 'day earns', other: 'days earn' })} the next.`;
}
