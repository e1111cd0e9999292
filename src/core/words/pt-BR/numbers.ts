import { numbersOf } from '../numbers';
import type { StreakUnit } from '../../journal/schedule';

/** A sentence has to list the plurals of its language. */
export const { number, percent, rounded, fixed, short, apart, listed, either, plural, many } =
  numbersOf<'many' | 'one'>('pt-BR');

/** `1 conquista`, `12 conquistas`, `1.000.000 de conquistas`. */
export function counted(count: number, one: string, other = `${one}s`): string {
  return many(count, { one, many: `de ${other}`, other });
}

/** Two forms: that of a million is that of others, where the number is not beside it. */
export function forms(one: string, other: string): Record<'one' | 'many' | 'other', string> {
  return { one, many: other, other };
}

export const wins = (count: number) => counted(count, 'conquista');
export const days = (count: number) => counted(count, 'dia');
export const weeks = (count: number) => counted(count, 'semana');
export const minutes = (count: number) => counted(count, 'minuto');
export const lines = (count: number) => counted(count, 'linha');
export const notes = (count: number) => counted(count, 'nota');
export const times = (count: number) => counted(count, 'vez', 'vezes');
export const winningDays = (count: number) =>
  counted(count, 'dia com conquista', 'dias com conquista');

/** The length of a run: `5 dias`, `3 semanas`, `2 meses`. */
export function units(count: number, unit: StreakUnit): string {
  if (unit === 'month') return counted(count, 'mês', 'meses');
  return unit === 'week' ? weeks(count) : days(count);
}

/** The same in a row: `5 dias seguidos`, `3 semanas seguidas`. */
export function inARow(count: number, unit: StreakUnit): string {
  if (count === 1) return units(count, unit);
  const row = unit === 'week' ? forms('seguida', 'seguidas') : forms('seguido', 'seguidos');
  return `${units(count, unit)} ${plural(count, row)}`;
}
