import type { Words } from '../words';
import type { Day } from '../../calendar/day';
import type { SinceFact, StreakFact } from '../../insight/explain-streak';
import { dates } from './dates';
import {
  counted,
  dayCount,
  form,
  freezeCount,
  inARow,
  listed,
  number,
  percent,
  restDayCount,
  unitCount,
  winCount,
  wonDayCount,
} from './numbers';
import type { StreakUnit } from '../../journal/schedule';

/** Why the streak is what it is: a sentence or two for each fact. */
export const streak: Words['streak'] = {
  fact,
  facts: (facts: readonly StreakFact[], today: Day): string[] =>
    facts.map((each) => fact(each, today)),
  length: unitCount,
};

const THIS: Readonly<Record<StreakUnit, string>> = {
  day: 'hoy',
  week: 'esta semana',
  month: 'este mes',
};

function fact(said: StreakFact, today: Day): string {
  switch (said.kind) {
    case 'rhythm':
      return rhythm(said.wonDays, said.wins);
    case 'no-wins':
      return 'Aún no hay logros. Con uno basta para empezar.';
    case 'new-start':
      return newStart(said.strength, said.oneMiss);
    case 'length':
      return long(said.length, said.unit);
    case 'since':
      return since(said.streak, today);
    case 'covered':
      return `El ${dates.weekday(said.day)} quedó cubierto con un comodín, así que ${safe(said.length)}.`;
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

function long(length: number, unit: StreakUnit): string {
  return length === 1 ? `Racha de ${unitCount(1, unit)}.` : `${inARow(length, unit)}.`;
}

function nextDue(day: Day, today: Day): string {
  const when = day === today + 1 ? 'mañana' : `el ${dates.named(day, today)}`;
  return `El próximo logro toca ${when}.`;
}

function thisPeriod({ unit, wonDays, need }: Extract<StreakFact, { kind: 'this-period' }>): string {
  return wonDays > need
    ? `${wonDayCount(wonDays)} ${THIS[unit]}. Solo necesitas ${number(need)}.`
    : `${number(wonDays)} de ${wonDayCount(need)} ${THIS[unit]}.`;
}

function outOfReach(
  { unit, next }: Extract<StreakFact, { kind: 'out-of-reach' }>,
  today: Day,
): string {
  return unit === 'week'
    ? `Esta semana ya no puede completarse. El ${dates.weekday(next)} empieza otra.`
    : `Este mes ya no puede completarse. El ${dates.short(next, today)} empieza otro.`;
}

function stillOpen(length: number | null, oneWin: boolean): string {
  const open = oneWin
    ? 'Hoy sigue abierto, y dos minutos cuentan.'
    : 'Hoy sigue abierto, y todo suma.';
  if (length === null) return open;
  const kept = length === 1 ? 'Tu racha está a salvo.' : `Tus ${dayCount(length)} están a salvo.`;
  return `${kept} ${open}`;
}

function rhythm(wonDays: number, wins: number): string {
  if (wins === 0) return 'Aún no hay logros. Con uno basta para empezar.';
  if (wonDays === 0) return `${winCount(wins)} hasta ahora.`;
  return `Logros en ${number(wonDays)} de los últimos 7 días. ${number(wins)} hasta ahora.`;
}

function newStart(strength: number, oneMiss: boolean): string {
  if (strength === 0) return 'Hoy empiezas de nuevo.';
  const still = `Hoy empiezas de nuevo. Tu solidez sigue en ${percent(strength)}`;
  return oneMiss ? `${still}: un día sin logro no borra lo demás.` : `${still}.`;
}

const pausedDays = counted('día de pausa', 'días de pausa');

function since({ start, rest, paused, frozen, lastMiss }: SinceFact, today: Day): string {
  const skipped = [
    ...(rest > 0 ? [restDayCount(rest)] : []),
    ...(paused > 0 ? [pausedDays(paused)] : []),
  ];
  const ran = [
    ...(start === null ? [] : [`Desde el ${dates.short(start, today)}`]),
    ...(skipped.length > 0 ? [`sin contar ${listed(skipped)}`] : []),
    ...(frozen > 0 ? [`con ${freezeCount(frozen)} ${form(frozen, 'usado', 'usados')}`] : []),
  ].join(', ');
  return [
    ...(ran === '' ? [] : [`${ran.charAt(0).toUpperCase()}${ran.slice(1)}.`]),
    ...(lastMiss === null ? [] : [`Último día sin logro: ${dates.short(lastMiss, today)}.`]),
  ].join(' ');
}

function safe(length: number): string {
  return length === 1 ? 'tu racha está a salvo' : `tus ${dayCount(length)} están a salvo`;
}

function freezes(held: number, more: number | null): string {
  const have = `Tienes ${freezeCount(held)}.`;
  if (more === null) return have;
  return `${have} Con ${wonDayCount(more)} más ganas el siguiente.`;
}
