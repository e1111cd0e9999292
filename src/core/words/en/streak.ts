import type { Day } from '../../calendar/day';
import type { SinceFact, StreakFact } from '../../insight/explain-streak';
import { dates } from './dates';
import { capital, listed, many, number, plural } from './numbers';

/** Why the streak is what it is: a sentence or two for each fact. */
export const streak = {
  fact,
  /** Facts in their order. */
  facts: (facts: readonly StreakFact[], today: Day): string[] =>
    facts.map((each) => fact(each, today)),
  length: (length: number, unit: 'day' | 'week'): string => many(length, unit),
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
    case 'this-week':
      return said.wonDays > said.need
        ? `${many(said.wonDays, 'winning day')} this week. You only need ${number(said.need)}.`
        : `${number(said.wonDays)} of ${many(said.need, 'winning day')} this week.`;
    case 'out-of-reach':
      return `This week is out of reach. A fresh one starts on ${dates.weekday(said.next)}.`;
  }
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
  const still = `A new start today. Your strength is still ${number(strength)}`;
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
