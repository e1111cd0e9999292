import type { StreakUnit } from '../../journal/schedule';
import { numbersOf } from '../numbers';

export const { number, percent, rounded, fixed, short, apart } = numbersOf<never>('ko');

/** `a, b, c`: a word for “and” would be stiff, and the particle before it would depend on b. */
export function listed(parts: readonly string[]): string {
  return parts.join(', ');
}

/** `a, b 또는 c` */
export function either(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} 또는 ${last}`;
}

// What is counted, each with its counter, so that a particle after it is known.
export const wins = (count: number): string => `성취 ${number(count)}개`;
export const steps = (count: number): string => `작은 걸음 ${number(count)}개`;
export const setbacks = (count: number): string => `걸림돌 ${number(count)}개`;
export const lessons = (count: number): string => `배운 점 ${number(count)}개`;
export const kudos = (count: number): string => `칭찬 ${number(count)}개`;
export const wonDays = (count: number): string => `성취한 날 ${number(count)}일`;
export const freezes = (count: number): string => `프리즈 ${number(count)}개`;
export const votes = (count: number): string => `${number(count)}표`;
export const minutes = (count: number): string => `${number(count)}분`;
export const hours = (count: number): string => `${number(count)}시간`;
export const days = (count: number): string => `${number(count)}일`;
export const weeks = (count: number): string => `${number(count)}주`;
export const months = (count: number): string => `${number(count)}개월`;
export const years = (count: number): string => `${number(count)}년`;
export const times = (count: number): string => `${number(count)}번`;
export const notes = (count: number): string => `노트 ${number(count)}개`;
export const lines = (count: number): string => `${number(count)}줄`;
export const values = (count: number): string => `값 ${number(count)}개`;

export const UNITS: Readonly<Record<StreakUnit, string>> = { day: '일', week: '주', month: '개월' };

/** How long a streak is: `5일`, `2개월`. */
export function span(length: number, unit: StreakUnit): string {
  return `${number(length)}${UNITS[unit]}`;
}

/** `5일 연속` */
export function inARow(length: number, unit: StreakUnit): string {
  return `${span(length, unit)} 연속`;
}
