import { numbersOf } from '../numbers';
import type { StreakUnit } from '../../journal/schedule';

/** A sentence has to list the plurals of its language. */
export const { number, percent, rounded, fixed, short, apart, listed, either, plural, many } =
  numbersOf<'many' | 'one'>('fr');

/** `1 victoire`, `12 victoires`, `1 000 000 de victoires`. */
export function counted(count: number, one: string, other = `${one}s`): string {
  const ofMany = /^[aeiouyéèêh]/.test(other) ? `d’${other}` : `de ${other}`;
  return many(count, { one, many: ofMany, other });
}

/** Two forms: that of a million is that of others, where the number is not beside it. */
export function forms(one: string, other: string): Record<'one' | 'many' | 'other', string> {
  return { one, many: other, other };
}

export const wins = (count: number) => counted(count, 'victoire');
export const days = (count: number) => counted(count, 'jour');
export const weeks = (count: number) => counted(count, 'semaine');
export const minutes = (count: number) => counted(count, 'minute');
export const lines = (count: number) => counted(count, 'ligne');
export const notes = (count: number) => counted(count, 'note');
export const winningDays = (count: number) =>
  counted(count, 'jour de victoire', 'jours de victoire');

/** The length of a run: `5 jours`, `3 semaines`, `2 mois`. */
export function units(count: number, unit: StreakUnit): string {
  if (unit === 'month') return counted(count, 'mois', 'mois');
  return unit === 'week' ? weeks(count) : days(count);
}

/** The same in a row, which one by itself is not. */
export function inARow(count: number, unit: StreakUnit): string {
  return count === 1 ? units(count, unit) : `${units(count, unit)} de suite`;
}
