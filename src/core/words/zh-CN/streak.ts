import type { Day } from '../../calendar/day';
import type { SinceFact, StreakFact } from '../../insight/explain-streak';
import type { StreakUnit } from '../../journal/schedule';
import type { Words } from '../words';
import { dates } from './dates';
import {
  days,
  freezes as freezeCards,
  listed,
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

const THIS: Readonly<Record<StreakUnit, string>> = { day: '今天', week: '本周', month: '本月' };

function fact(said: StreakFact, today: Day): string {
  switch (said.kind) {
    case 'rhythm':
      return rhythm(said.wonDays, said.wins);
    case 'no-wins':
      return '还没有小成就。有一个就可以开始。';
    case 'new-start':
      return newStart(said.strength, said.oneMiss);
    case 'length':
      return `连续 ${span(said.length, said.unit)}。`;
    case 'since':
      return since(said.streak, today);
    case 'covered':
      return `${dates.weekday(said.day)}由一张冻结卡补上了，所以${safe(said.length)}。`;
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
  const when = day === today + 1 ? '明天' : ` ${dates.named(day, today)}`;
  return `下一个小成就安排在${when}。`;
}

function thisPeriod({
  unit,
  wonDays: won,
  need,
}: Extract<StreakFact, { kind: 'this-period' }>): string {
  return won > need
    ? `${THIS[unit]}已有 ${wonDays(won)}，其实 ${number(need)} 个就够了。`
    : `${THIS[unit]}已有 ${number(won)} 个达成日，共需 ${number(need)} 个。`;
}

function outOfReach(
  { unit, next }: Extract<StreakFact, { kind: 'out-of-reach' }>,
  today: Day,
): string {
  return unit === 'week'
    ? `本周的安排来不及了。${dates.weekday(next)}就是新的一周。`
    : `本月的安排来不及了。新的一个月从 ${dates.short(next, today)}开始。`;
}

function stillOpen(length: number | null, oneWin: boolean): string {
  const open = oneWin ? '今天还没过完，两分钟也算数。' : '今天还没过完，一点一滴都算数。';
  return length === null ? open : `${safe(length)}。${open}`;
}

function rhythm(won: number, count: number): string {
  if (count === 0) return '还没有小成就。有一个就可以开始。';
  if (won === 0) return `到目前为止有 ${wins(count)}。`;
  return `最近 7 天里有 ${days(won)}有小成就。到目前为止共 ${number(count)} 个。`;
}

function newStart(strength: number, oneMiss: boolean): string {
  if (strength === 0) return '今天是新的开始。';
  const still = `今天是新的开始。你的稳固度仍有 ${percent(strength)}`;
  return oneMiss ? `${still}：一天没有记录，不会抹去之前的积累。` : `${still}。`;
}

function since({ start, rest, paused, frozen, lastMiss }: SinceFact, today: Day): string {
  const skipped = [
    ...(rest > 0 ? [`${number(rest)} 个休息日`] : []),
    ...(paused > 0 ? [`${number(paused)} 个暂停日`] : []),
  ];
  const ran = [
    ...(start === null ? [] : [`从 ${dates.short(start, today)}开始`]),
    ...(skipped.length > 0 ? [`跳过了 ${listed(skipped)}`] : []),
    ...(frozen > 0 ? [`用了 ${freezeCards(frozen)}`] : []),
  ].join('，');
  const missed = lastMiss === null ? '' : `上一个没有记录的日子：${dates.short(lastMiss, today)}。`;
  return `${ran === '' ? '' : `${ran}。`}${missed}`;
}

function safe(length: number): string {
  return length === 1 ? '你的连续记录还在' : `你连续的 ${days(length)}还在`;
}

function freezes(held: number, more: number | null): string {
  const have = `你有 ${freezeCards(held)}。`;
  return more === null ? have : `${have}再有 ${wonDays(more)}，就能得到下一张。`;
}
