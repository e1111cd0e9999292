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
      return 'Ainda sem conquistas. Uma basta para começar.';
    case 'new-start':
      return newStart(said.strength, said.oneMiss);
    case 'length':
      return `Sequência: ${units(said.length, said.unit)}.`;
    case 'since':
      return since(said.streak, today);
    case 'covered':
      return `Um curinga cobriu ${dates.weekday(said.day)}: ${safe(said.length)}.`;
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
  const when = day === today + 1 ? 'amanhã' : dates.named(day, today);
  return `Próxima conquista prevista: ${when}.`;
}

const PERIODS = { day: 'hoje', week: 'nesta semana', month: 'neste mês' } as const;

function thisPeriod({ unit, wonDays, need }: Extract<StreakFact, { kind: 'this-period' }>): string {
  return wonDays > need
    ? `${winningDays(wonDays)} ${PERIODS[unit]}. Você só precisa de ${number(need)}.`
    : `${number(wonDays)} de ${winningDays(need)} ${PERIODS[unit]}.`;
}

function outOfReach(
  { unit, next }: Extract<StreakFact, { kind: 'out-of-reach' }>,
  today: Day,
): string {
  return unit === 'week'
    ? `Esta semana está fora de alcance. Uma nova começa em ${dates.weekday(next)}.`
    : `Este mês está fora de alcance. Um novo começa em ${dates.short(next, today)}.`;
}

function stillOpen(length: number | null, oneWin: boolean): string {
  const open = oneWin
    ? 'O dia ainda está aberto, e dois minutos contam.'
    : 'O dia ainda está aberto, e cada pouquinho conta.';
  if (length === null) return open;
  return `${length === 1 ? 'Sua sequência está a salvo' : `Seus ${days(length)} estão a salvo`}. ${open}`;
}

function rhythm(wonDays: number, wins: number): string {
  if (wins === 0) return 'Ainda sem conquistas. Uma basta para começar.';
  if (wonDays === 0) return `${winsOf(wins)} até agora.`;
  return `Conquistas em ${number(wonDays)} dos últimos 7 dias. ${number(wins)} até agora.`;
}

function newStart(strength: number, oneMiss: boolean): string {
  if (strength === 0) return 'Um novo começo hoje.';
  const still = `Um novo começo hoje. Sua solidez ainda é ${percent(strength)}`;
  return oneMiss ? `${still}: um dia sem conquista não desfaz o resto.` : `${still}.`;
}

function since({ start, rest, paused, frozen, lastMiss }: SinceFact, today: Day): string {
  const off = [
    ...(rest > 0 ? [counted(rest, 'dia de descanso', 'dias de descanso')] : []),
    ...(paused > 0 ? [counted(paused, 'dia de pausa', 'dias de pausa')] : []),
  ];
  const parts = [
    ...(start === null ? [] : [`desde ${dates.short(start, today)}`]),
    ...(off.length > 0 ? [`sem contar ${listed(off)}`] : []),
    ...(frozen > 0 ? [`com ${counted(frozen, 'curinga usado', 'curingas usados')}`] : []),
  ].join(', ');
  return [
    ...(parts === '' ? [] : [`${parts.charAt(0).toUpperCase()}${parts.slice(1)}.`]),
    ...(lastMiss === null ? [] : [`Último dia sem conquista: ${dates.short(lastMiss, today)}.`]),
  ].join(' ');
}

function safe(length: number): string {
  return length === 1 ? 'sua sequência está a salvo' : `seus ${days(length)} estão a salvo`;
}

function freezes(held: number, more: number | null): string {
  const have = held === 0 ? 'Você não tem curingas.' : `Você tem ${counted(held, 'curinga')}.`;
  return more === null ? have : `${have} Mais ${winningDays(more)} para o próximo.`;
}
