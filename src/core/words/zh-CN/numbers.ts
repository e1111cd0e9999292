import type { StreakUnit } from '../../journal/schedule';
import { numbersOf } from '../numbers';

export const { number, percent, rounded, fixed, short, apart } = numbersOf<never>('zh-CN');

/** With a space before what starts with a letter or digit that isn't Chinese: `到 3日`, `到今天`. */
export function led(text: string): string {
  return /^[0-9A-Za-z]/.test(text) ? ` ${text}` : text;
}

/** `a、b 和 c` */
export function listed(parts: readonly string[]): string {
  return joined(parts, '和');
}

/** `a、b 或 c` */
export function either(parts: readonly string[]): string {
  return joined(parts, '或');
}

function joined(parts: readonly string[], word: string): string {
  const last = parts.at(-1) ?? '';
  if (parts.length < 2) return last;
  const others = parts.slice(0, -1).join('、');
  return `${others}${/[\w:]$/.test(others) ? ' ' : ''}${word}${led(last)}`;
}

// What is counted, each with its measure word.
export const wins = (count: number): string => `${number(count)} 个小成就`;
export const steps = (count: number): string => `${number(count)} 个小步`;
export const setbacks = (count: number): string => `${number(count)} 次挫折`;
export const lessons = (count: number): string => `${number(count)} 条心得`;
export const kudos = (count: number): string => `${number(count)} 句夸奖`;
export const wonDays = (count: number): string => `${number(count)} 个达成日`;
export const freezes = (count: number): string => `${number(count)} 张冻结卡`;
export const votes = (count: number): string => `${number(count)} 票`;
export const minutes = (count: number): string => `${number(count)} 分钟`;
export const hours = (count: number): string => `${number(count)} 小时`;
export const days = (count: number): string => `${number(count)} 天`;
export const weeks = (count: number): string => `${number(count)} 周`;
export const months = (count: number): string => `${number(count)} 个月`;
export const years = (count: number): string => `${number(count)} 年`;
export const times = (count: number): string => `${number(count)} 次`;
export const notes = (count: number): string => `${number(count)} 篇笔记`;
export const lines = (count: number): string => `${number(count)} 行`;
export const values = (count: number): string => `${number(count)} 个数值`;

export const UNITS: Readonly<Record<StreakUnit, string>> = { day: '天', week: '周', month: '个月' };

/** How long a streak is: `5 天`, `2 个月`. */
export function span(length: number, unit: StreakUnit): string {
  return `${number(length)} ${UNITS[unit]}`;
}
