import type { StreakUnit } from '../../journal/schedule';
import { numbersOf } from '../numbers';

/** A sentence has to list the plurals of its language. */
export const { number, percent, rounded, fixed, short, apart, listed, either, plural, many } =
  numbersOf<'one'>('de');

/** Counted things, as subject or object: `1 Erfolg`, `3 Erfolge`. */
export const wins = (n: number) => many(n, { one: 'Erfolg', other: 'Erfolge' });
export const days = (n: number) => many(n, { one: 'Tag', other: 'Tage' });
export const weeks = (n: number) => many(n, { one: 'Woche', other: 'Wochen' });
export const winningDays = (n: number) => many(n, { one: 'Erfolgstag', other: 'Erfolgstage' });
export const minutes = (n: number) => many(n, { one: 'Minute', other: 'Minuten' });
export const hours = (n: number) => many(n, { one: 'Stunde', other: 'Stunden' });
export const lines = (n: number) => many(n, { one: 'Zeile', other: 'Zeilen' });
export const notes = (n: number) => many(n, { one: 'Notiz', other: 'Notizen' });
export const values = (n: number) => many(n, { one: 'Wert', other: 'Werte' });
/** `3-mal` */
export const times = (n: number) => `${number(n)}-mal`;

/** After words such as an, in, nach, seit, von and vor: `an 3 Tagen`. */
export const ofDays = (n: number) => many(n, { one: 'Tag', other: 'Tagen' });
export const ofMonths = (n: number) => many(n, { one: 'Monat', other: 'Monaten' });
export const ofYears = (n: number) => many(n, { one: 'Jahr', other: 'Jahren' });
export const ofWins = (n: number) => many(n, { one: 'Erfolg', other: 'Erfolgen' });
export const ofWinningDays = (n: number) => many(n, { one: 'Erfolgstag', other: 'Erfolgstagen' });

/** How long a streak is: `5 Tage` */
export const length = (n: number, unit: StreakUnit): string => many(n, UNITS[unit]);

/** `5 Tage in Folge`; a single one follows nothing yet */
export const inARow = (n: number, unit: StreakUnit): string =>
  n === 1 ? length(n, unit) : `${length(n, unit)} in Folge`;

/** The unit by itself, beside its number. */
export const unitName = (n: number, unit: StreakUnit): string => plural(n, UNITS[unit]);

const UNITS: Readonly<Record<StreakUnit, Readonly<Record<'one' | 'other', string>>>> = {
  day: { one: 'Tag', other: 'Tage' },
  week: { one: 'Woche', other: 'Wochen' },
  month: { one: 'Monat', other: 'Monate' },
};
