import type { StreakUnit } from '../../journal/schedule';
import { numbersOf } from '../numbers';

/** A sentence has to list the plurals of its language. */
export const { number, percent, rounded, fixed, short, apart, listed, either, plural, many } =
  numbersOf<'many' | 'one'>('es');

/** The singular or the plural. Millions differ only before a noun: see {@link counted}. */
export function form(count: number, one: string, other: string): string {
  return plural(count, { one, many: other, other });
}

/** Counts a noun: `1 logro`, `3 logros`, `1.000.000 de logros`. */
export function counted(one: string, other: string): (count: number) => string {
  return (count) => many(count, { one, many: `de ${other}`, other });
}

export const winCount = counted('logro', 'logros');
export const dayCount = counted('día', 'días');
export const wonDayCount = counted('día logrado', 'días logrados');
export const restDayCount = counted('día de descanso', 'días de descanso');
export const weekCount = counted('semana', 'semanas');
export const monthCount = counted('mes', 'meses');
export const yearCount = counted('año', 'años');
export const minuteCount = counted('minuto', 'minutos');
export const hourCount = counted('hora', 'horas');
export const noteCount = counted('nota', 'notas');
export const lineCount = counted('línea', 'líneas');
export const timeCount = counted('vez', 'veces');
export const valueCount = counted('valor', 'valores');
export const voteCount = counted('voto', 'votos');
export const freezeCount = counted('comodín', 'comodines');

const UNITS: Readonly<Record<StreakUnit, (count: number) => string>> = {
  day: dayCount,
  week: weekCount,
  month: monthCount,
};

/** `3 días`, `1 semana` */
export function unitCount(count: number, unit: StreakUnit): string {
  return UNITS[unit](count);
}

const IN_A_ROW: Readonly<Record<StreakUnit, (count: number) => string>> = {
  day: counted('día', 'días seguidos'),
  week: counted('semana', 'semanas seguidas'),
  month: counted('mes', 'meses seguidos'),
};

/** `3 días seguidos`, `2 semanas seguidas` */
export function inARow(count: number, unit: StreakUnit): string {
  return IN_A_ROW[unit](count);
}
