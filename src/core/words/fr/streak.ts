import type { Words } from '../words';
import type { Day } from '../../calendar/day';
import type { SinceFact, StreakFact } from '../../insight/explain-streak';
import { dates } from './dates';
import {
  counted,
  days,
  listed,
  number,
  percent,
  units,
  winningDays,
  wins as winsOf,
} from './numbers';

/** Why the streak is what it is: a sentence or two for each fact. */
export const streak: Words['streak'] = {
  fact,
  /** Facts in their order. */
  facts: (facts: readonly StreakFact[], today: Day): string[] =>
    facts.map((each) => fact(each, today)),
  length: units,
};

function fact(said: StreakFact, today: Day): string {
  switch (said.kind) {
    case 'rhythm':
      return rhythm(said.wonDays, said.wins);
    case 'no-wins':
      return 'Pas encore de victoire. Une seule suffit pour commencer.';
    case 'new-start':
      return newStart(said.strength, said.oneMiss);
    case 'length':
      return `Série\u00a0: ${units(said.length, said.unit)}.`;
    case 'since':
      return since(said.streak, today);
    case 'covered':
      return `Un joker a couvert ${dates.weekday(said.day)}\u00a0: ${safe(said.length)}.`;
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
  const when = day === today + 1 ? 'demain' : dates.named(day, today);
  return `Prochaine victoire prévue\u00a0: ${when}.`;
}

const PERIODS = { day: 'aujourd’hui', week: 'cette semaine', month: 'ce mois-ci' } as const;

function thisPeriod({ unit, wonDays, need }: Extract<StreakFact, { kind: 'this-period' }>): string {
  return wonDays > need
    ? `${winningDays(wonDays)} ${PERIODS[unit]}. Il t’en faut seulement ${number(need)}.`
    : `${number(wonDays)} sur ${winningDays(need)} ${PERIODS[unit]}.`;
}

function outOfReach(
  { unit, next }: Extract<StreakFact, { kind: 'out-of-reach' }>,
  today: Day,
): string {
  return unit === 'week'
    ? `Cette semaine est hors de portée. Une nouvelle commence ${dates.weekday(next)}.`
    : `Ce mois-ci est hors de portée. Un nouveau commence le ${dates.short(next, today)}.`;
}

function stillOpen(length: number | null, oneWin: boolean): string {
  const open = oneWin
    ? 'La journée est encore ouverte, et deux minutes comptent.'
    : 'La journée est encore ouverte, et chaque petit bout compte.';
  if (length === null) return open;
  return `${length === 1 ? 'Ta série est à l’abri' : `Tes ${days(length)} sont à l’abri`}. ${open}`;
}

function rhythm(wonDays: number, wins: number): string {
  if (wins === 0) return 'Pas encore de victoire. Une seule suffit pour commencer.';
  if (wonDays === 0) return `${winsOf(wins)} jusqu’ici.`;
  return `Des victoires sur ${number(wonDays)} des 7 derniers jours. ${number(wins)} jusqu’ici.`;
}

function newStart(strength: number, oneMiss: boolean): string {
  if (strength === 0) return 'Un nouveau départ aujourd’hui.';
  const still = `Un nouveau départ aujourd’hui. Ta solidité est toujours de ${percent(strength)}`;
  return oneMiss ? `${still}\u00a0: un jour sans victoire n’efface pas le reste.` : `${still}.`;
}

function since({ start, rest, paused, frozen, lastMiss }: SinceFact, today: Day): string {
  const off = [
    ...(rest > 0 ? [counted(rest, 'jour de repos', 'jours de repos')] : []),
    ...(paused > 0 ? [counted(paused, 'jour de pause', 'jours de pause')] : []),
  ];
  const parts = [
    ...(start === null ? [] : [`depuis le ${dates.short(start, today)}`]),
    ...(off.length > 0 ? [`sans compter ${listed(off)}`] : []),
    ...(frozen > 0 ? [`avec ${counted(frozen, 'joker utilisé', 'jokers utilisés')}`] : []),
  ].join(', ');
  return [
    ...(parts === '' ? [] : [`${parts.charAt(0).toUpperCase()}${parts.slice(1)}.`]),
    ...(lastMiss === null
      ? []
      : [`Dernier jour sans victoire\u00a0: ${dates.short(lastMiss, today)}.`]),
  ].join(' ');
}

function safe(length: number): string {
  return length === 1 ? 'ta série est à l’abri' : `tes ${days(length)} sont à l’abri`;
}

function freezes(held: number, more: number | null): string {
  const have = held === 0 ? 'Tu n’as pas de joker.' : `Tu as ${counted(held, 'joker')}.`;
  return more === null ? have : `${have} Encore ${winningDays(more)} pour le prochain.`;
}
