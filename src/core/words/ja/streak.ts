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
  wins as winsOf,
} from './numbers';

/** Why the streak is what it is: a sentence or two for each fact. */
export const streak: Words['streak'] = {
  fact,
  facts: (facts, today) => facts.map((each) => fact(each, today)),
  length: span,
};

function fact(said: StreakFact, today: Day): string {
  switch (said.kind) {
    case 'rhythm':
      return rhythm(said.wonDays, said.wins);
    case 'no-wins':
      return 'できたことはまだありません。ひとつあれば始められます。';
    case 'new-start':
      return newStart(said.strength, said.oneMiss);
    case 'length':
      return `${inARow(said.length, said.unit)}です。`;
    case 'since':
      return since(said.streak, today);
    case 'covered':
      return `${dates.weekday(said.day)}はフリーズがカバーしたので、${safe(said.length)}。`;
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
  const when = day === today + 1 ? '明日' : dates.named(day, today);
  return `次の予定の日は${when}です。`;
}

const THIS: Readonly<Record<StreakUnit, string>> = { day: '今日', week: '今週', month: '今月' };

function thisPeriod({ unit, wonDays, need }: Extract<StreakFact, { kind: 'this-period' }>): string {
  return wonDays > need
    ? `${THIS[unit]}のできた日は${days(wonDays)}です。必要なのは${days(need)}だけです。`
    : `${THIS[unit]}のできた日は、必要な${days(need)}のうち${days(wonDays)}です。`;
}

function outOfReach(
  { unit, next }: Extract<StreakFact, { kind: 'out-of-reach' }>,
  today: Day,
): string {
  return unit === 'week'
    ? `今週はもう届きませんが、${dates.weekday(next)}からまた新しい週が始まります。`
    : `今月はもう届きませんが、${dates.short(next, today)}からまた新しい月が始まります。`;
}

function stillOpen(length: number | null, oneWin: boolean): string {
  const open = oneWin
    ? '今日はこれからです。2分のことでも数に入ります。'
    : '今日はこれからです。少しずつでも数に入ります。';
  return length === null ? open : `${safe(length)}。${open}`;
}

function rhythm(wonDays: number, wins: number): string {
  if (wins === 0) return 'できたことはまだありません。ひとつあれば始められます。';
  if (wonDays === 0) return `これまでに${winsOf(wins)}です。`;
  return `この7日間のうち${days(wonDays)}にできたことがあります。これまでに${number(wins)}件です。`;
}

function newStart(strength: number, oneMiss: boolean): string {
  if (strength === 0) return '今日から新しく始まります。';
  const still = `今日から新しく始まります。定着度は${percent(strength)}のままです。`;
  return oneMiss ? `${still}記録のない日が1日あっても、積み重ねは消えません。` : still;
}

function since({ start, rest, paused, frozen, lastMiss }: SinceFact, today: Day): string {
  const skipped = [
    ...(rest > 0 ? [`お休みの日${days(rest)}`] : []),
    ...(paused > 0 ? [`お休み期間${days(paused)}`] : []),
  ];
  const ran = [
    ...(start === null ? [] : [`${dates.short(start, today)}から続いています`]),
    ...(skipped.length > 0 ? [`${skipped.join('と')}は飛ばして数えました`] : []),
    ...(frozen > 0 ? [`${freezesOf(frozen)}を使いました`] : []),
  ];
  const missed =
    lastMiss === null ? [] : [`最後の記録なしの日は${dates.short(lastMiss, today)}です`];
  return [...ran, ...missed].map((part) => `${part}。`).join('');
}

/** Without its full stop. */
function safe(length: number): string {
  return length === 1 ? '連続は守られています' : `${days(length)}の連続は守られています`;
}

function freezes(held: number, more: number | null): string {
  const have =
    held === 0 ? 'フリーズはまだありません。' : `フリーズは${number(held)}回分あります。`;
  return more === null ? have : `${have}できた日があと${days(more)}あると、次がもらえます。`;
}
