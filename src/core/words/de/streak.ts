import type { Words } from '../words';
import type { Day } from '../../calendar/day';
import type { SinceFact, StreakFact } from '../../insight/explain-streak';
import { dates, ended } from './dates';
import {
  inARow,
  length as lengthOf,
  listed,
  many,
  number,
  ofWinningDays,
  percent,
  winningDays,
  wins as winsOf,
} from './numbers';
import type { StreakUnit } from '../../journal/schedule';

/** Why the streak is what it is: a sentence or two for each fact. */
export const streak: Words['streak'] = {
  fact,
  facts: (facts: readonly StreakFact[], today: Day): string[] =>
    facts.map((each) => fact(each, today)),
  length: (length: number, unit: StreakUnit): string => lengthOf(length, unit),
};

function fact(said: StreakFact, today: Day): string {
  switch (said.kind) {
    case 'rhythm':
      return rhythm(said.wonDays, said.wins);
    case 'no-wins':
      return 'Noch keine Erfolge. Einer reicht für den Anfang.';
    case 'new-start':
      return newStart(said.strength, said.oneMiss);
    case 'length':
      return runOf(said.length, said.unit);
    case 'since':
      return since(said.streak, today);
    case 'covered':
      return `Am ${dates.weekday(said.day)} sprang ein Joker ein. ${safe(said.length)}`;
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

/** A single one is in a row with nothing. */
function runOf(length: number, unit: StreakUnit): string {
  return length === 1 ? `Serie: ${lengthOf(1, unit)}.` : `${inARow(length, unit)}.`;
}

function nextDue(day: Day, today: Day): string {
  return day === today + 1
    ? 'Der nächste Erfolg ist morgen dran.'
    : `Der nächste Erfolg ist am ${dates.named(day, today)} dran.`;
}

const THIS: Readonly<Record<StreakUnit, string>> = {
  day: 'heute',
  week: 'diese Woche',
  month: 'diesen Monat',
};

function thisPeriod({ unit, wonDays, need }: Extract<StreakFact, { kind: 'this-period' }>): string {
  return wonDays > need
    ? `${winningDays(wonDays)} ${THIS[unit]}. Nötig ${need === 1 ? 'ist nur 1' : `sind nur ${number(need)}`}.`
    : `${number(wonDays)} von ${ofWinningDays(need)} ${THIS[unit]}.`;
}

function outOfReach(
  { unit, next }: Extract<StreakFact, { kind: 'out-of-reach' }>,
  today: Day,
): string {
  return unit === 'week'
    ? `Für diese Woche reicht es nicht mehr. Am ${dates.weekday(next)} beginnt eine neue.`
    : `Für diesen Monat reicht es nicht mehr. Am ${dates.short(next, today)} beginnt ein neuer.`;
}

function stillOpen(length: number | null, oneWin: boolean): string {
  const open = oneWin
    ? 'Heute ist noch offen, und zwei Minuten zählen.'
    : 'Heute ist noch offen, und jedes bisschen zählt.';
  return length === null ? open : `${safe(length)} ${open}`;
}

function rhythm(wonDays: number, wins: number): string {
  if (wins === 0) return 'Noch keine Erfolge. Einer reicht für den Anfang.';
  if (wonDays === 0) return `Bisher ${winsOf(wins)}.`;
  return `Erfolge an ${number(wonDays)} der letzten 7 Tage. Bisher insgesamt ${number(wins)}.`;
}

function newStart(strength: number, oneMiss: boolean): string {
  if (strength === 0) return 'Heute ist ein neuer Anfang.';
  const still = `Heute ist ein neuer Anfang. Deine Festigkeit ist noch ${percent(strength)}`;
  return oneMiss ? `${still}: Ein Tag ohne Erfolg macht das Übrige nicht zunichte.` : `${still}.`;
}

function since({ start, rest, paused, frozen, lastMiss }: SinceFact, today: Day): string {
  const skipped = [
    ...(rest > 0 ? [many(rest, { one: 'Ruhetag', other: 'Ruhetage' })] : []),
    ...(paused > 0 ? [many(paused, { one: 'Pausentag', other: 'Pausentage' })] : []),
  ];
  const exceptions = [
    ...(skipped.length > 0 ? [`${listed(skipped)} übersprungen`] : []),
    ...(frozen > 0 ? [`${number(frozen)} Joker eingesetzt`] : []),
  ];
  const begun = start === null ? '' : `Seit ${dates.short(start, today)}`;
  const ran = [begun, ...(exceptions.length > 0 ? [listed(exceptions)] : [])]
    .filter((part) => part !== '')
    .join(', ');
  const missed =
    lastMiss === null ? '' : ended(`Letzter Tag ohne Erfolg: ${dates.short(lastMiss, today)}`);
  return [ended(ran), missed].filter((part) => part !== '').join(' ');
}

function safe(length: number): string {
  return length === 1 ? 'Deine Serie ist sicher.' : `Deine ${number(length)} Tage sind sicher.`;
}

function freezes(held: number, more: number | null): string {
  const have = `Du hast ${number(held)} Joker.`;
  return more === null ? have : `${have} Noch ${winningDays(more)} bis zum nächsten.`;
}
