import type { Day } from '../../calendar/day';
import type { SinceFact, StreakFact } from '../../insight/explain-streak';
import type { StreakUnit } from '../../journal/schedule';
import type { Words } from '../words';
import { dates } from './dates';
import {
  days,
  freezes as freezesOf,
  inARow,
  number,
  percent,
  span,
  wins,
  wonDays,
} from './numbers';

/** Why the streak is what it is: a sentence or two for each fact. */
export const streak: Words['streak'] = {
  fact,
  /** Facts in their order. */
  facts: (facts, today) => facts.map((each) => fact(each, today)),
  length: span,
};

const WITHIN: Readonly<Record<StreakUnit, string>> = {
  day: '오늘',
  week: '이번 주에',
  month: '이번 달에',
};

function fact(said: StreakFact, today: Day): string {
  switch (said.kind) {
    case 'rhythm':
      return rhythm(said.wonDays, said.wins);
    case 'no-wins':
      return '아직 성취가 없어요. 하나면 시작할 수 있어요.';
    case 'new-start':
      return newStart(said.strength, said.oneMiss);
    case 'length':
      return `${inARow(said.length, said.unit)}이에요.`;
    case 'since':
      return since(said.streak, today);
    case 'covered':
      return `${dates.weekday(said.day)}은 프리즈가 채워 줘서 ${safe(said.length)}.`;
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
  return day === today + 1
    ? '다음 성취를 할 날은 내일이에요.'
    : `다음 성취를 할 날: ${dates.named(day, today)}.`;
}

function thisPeriod({
  unit,
  wonDays: won,
  need,
}: Extract<StreakFact, { kind: 'this-period' }>): string {
  return won > need
    ? `${WITHIN[unit]} ${wonDays(won)}. ${days(need)}이면 충분했어요.`
    : `${WITHIN[unit]} ${days(need)} 중 ${days(won)} 성취했어요.`;
}

function outOfReach(
  { unit, next }: Extract<StreakFact, { kind: 'out-of-reach' }>,
  today: Day,
): string {
  return unit === 'week'
    ? `이번 주는 남은 날이 모자라요. ${dates.weekday(next)}에 새로운 주가 시작돼요.`
    : `이번 달은 남은 날이 모자라요. ${dates.short(next, today)}에 새로운 달이 시작돼요.`;
}

function stillOpen(length: number | null, oneWin: boolean): string {
  const open = oneWin
    ? '오늘은 아직 남아 있고, 2분이면 돼요.'
    : '오늘은 아직 남아 있고, 조금씩 쌓여도 돼요.';
  return length === null ? open : `${safe(length)}. ${open}`;
}

function rhythm(won: number, count: number): string {
  if (count === 0) return '아직 성취가 없어요. 하나면 시작할 수 있어요.';
  if (won === 0) return `지금까지 ${wins(count)}.`;
  return `최근 7일 중 ${days(won)}에 성취가 있어요. 지금까지 모두 ${number(count)}개.`;
}

function newStart(strength: number, oneMiss: boolean): string {
  if (strength === 0) return '오늘 새롭게 시작해요.';
  const still = `오늘 새롭게 시작해요. 정착도는 그대로예요: ${percent(strength)}`;
  return oneMiss ? `${still}. 하루 기록이 없다고 쌓인 것이 사라지지는 않아요.` : `${still}.`;
}

function since({ start, rest, paused, frozen, lastMiss }: SinceFact, today: Day): string {
  const skipped = [
    ...(rest > 0 ? [`쉬는 날 ${days(rest)}`] : []),
    ...(paused > 0 ? [`쉬는 기간 ${days(paused)}`] : []),
  ].join(', ');
  const ran = [
    ...(start === null ? [] : [`${dates.short(start, today)}부터`]),
    ...(skipped === '' ? [] : [`${skipped} 건너뜀`]),
    ...(frozen > 0 ? [`${freezesOf(frozen)} 사용`] : []),
  ].join(', ');
  const missed =
    lastMiss === null ? '' : `마지막으로 기록이 없던 날: ${dates.short(lastMiss, today)}.`;
  return [ran === '' ? '' : `${ran}.`, missed].filter((part) => part !== '').join(' ');
}

function safe(length: number): string {
  return length === 1
    ? '연속 기록이 이어지고 있어요'
    : `${days(length)} 연속 기록이 이어지고 있어요`;
}

function freezes(held: number, more: number | null): string {
  const have = held === 0 ? '지금은 프리즈가 없어요.' : `지금 ${freezesOf(held)}가 있어요.`;
  return more === null ? have : `${have} ${wonDays(more)}을 더하면 다음 프리즈를 얻어요.`;
}
