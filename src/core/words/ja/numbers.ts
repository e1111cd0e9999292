import type { StreakUnit } from '../../journal/schedule';
import { numbersOf } from '../numbers';

export const { number, percent, rounded, fixed, short, apart, listed, either } =
  numbersOf<never>('ja');

/** With a space at an end that is a Latin letter, digit or sign: `もしかして --today ですか`. */
export function spaced(text: string): string {
  const before = /^[!-~]/.test(text) ? ' ' : '';
  const after = /[!-~]$/.test(text) ? ' ' : '';
  return `${before}${text}${after}`;
}

/** In quotation marks: what comes from a note keeps its form. */
export function quoted(text: string): string {
  return `「${text}」`;
}

// What is counted, each with its counter.
export const wins = (count: number): string => `できたこと${number(count)}件`;
export const steps = (count: number): string => `小さな一歩${number(count)}件`;
export const setbacks = (count: number): string => `つまずき${number(count)}件`;
export const lessons = (count: number): string => `学び${number(count)}件`;
export const kudos = (count: number): string => `ほめ言葉${number(count)}件`;
export const wonDays = (count: number): string => `できた日${number(count)}日`;
export const freezes = (count: number): string => `フリーズ${number(count)}回分`;
export const minutes = (count: number): string => `${number(count)}分`;
export const hours = (count: number): string => `${number(count)}時間`;
export const days = (count: number): string => `${number(count)}日`;
export const weeks = (count: number): string => `${number(count)}週間`;
export const years = (count: number): string => `${number(count)}年`;
export const times = (count: number): string => `${number(count)}回`;
export const notes = (count: number): string => `${number(count)}件のノート`;
export const lines = (count: number): string => `${number(count)}行`;

export const UNITS: Readonly<Record<StreakUnit, string>> = { day: '日', week: '週', month: 'か月' };

/** How long a streak is: `5日`, `2か月`. */
export function span(length: number, unit: StreakUnit): string {
  return `${number(length)}${UNITS[unit]}`;
}

/** `5日連続` */
export function inARow(length: number, unit: StreakUnit): string {
  return `${span(length, unit)}連続`;
}
