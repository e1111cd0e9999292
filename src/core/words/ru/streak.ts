import type { Words } from '../words';
import type { Day } from '../../calendar/day';
import type { SinceFact, StreakFact } from '../../insight/explain-streak';
import { dates, onWeekday, stop } from './dates';
import {
  counted,
  dayCount,
  form,
  freezeCount,
  inARow,
  listed,
  number,
  ofRestDays,
  ofWonDays,
  percent,
  unitCount,
  winCount,
  wonDayCount,
} from './numbers';
import type { StreakUnit } from '../../journal/schedule';

/** Why the streak is what it is: a sentence or two for each fact. */
export const streak: Words['streak'] = {
  fact,
  facts: (facts: readonly StreakFact[], today: Day): string[] =>
    facts.map((each) => fact(each, today)),
  length: unitCount,
};

const IN_THIS: Readonly<Record<StreakUnit, string>> = {
  day: 'Сегодня',
  week: 'На этой неделе',
  month: 'В этом месяце',
};

function fact(said: StreakFact, today: Day): string {
  switch (said.kind) {
    case 'rhythm':
      return rhythm(said.wonDays, said.wins);
    case 'no-wins':
      return 'Побед пока нет. Для начала хватит одной.';
    case 'new-start':
      return newStart(said.strength, said.oneMiss);
    case 'length':
      return inARowFact(said.length, said.unit);
    case 'since':
      return since(said.streak, today);
    case 'covered':
      return `${upper(onWeekday(said.day))} сработала заморозка, так что ${safe(said.length)}.`;
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

function inARowFact(length: number, unit: StreakUnit): string {
  return length === 1 ? `Серия: ${unitCount(1, unit)}.` : `${inARow(length, unit)}.`;
}

function upper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function nextDue(day: Day, today: Day): string {
  const when = day === today + 1 ? 'завтра' : `${onWeekday(day)}, ${dates.short(day, today)}`;
  return stop(`Следующая победа по плану ${when}`);
}

function thisPeriod({ unit, wonDays, need }: Extract<StreakFact, { kind: 'this-period' }>): string {
  return wonDays > need
    ? `${IN_THIS[unit]} ${wonDayCount(wonDays)}. Достаточно и ${number(need)}.`
    : `${IN_THIS[unit]} ${number(wonDays)} из ${ofWonDays(need)}.`;
}

function outOfReach(
  { unit, next }: Extract<StreakFact, { kind: 'out-of-reach' }>,
  today: Day,
): string {
  return unit === 'week'
    ? `На этой неделе план уже не сойдётся. Новая начнётся ${onWeekday(next)}.`
    : stop(`В этом месяце план уже не сойдётся. Новый начнётся ${dates.short(next, today)}`);
}

function stillOpen(length: number | null, oneWin: boolean): string {
  const open = oneWin
    ? 'Сегодняшний день ещё открыт, и даже две минуты идут в счёт.'
    : 'Сегодняшний день ещё открыт, и всякая мелочь идёт в счёт.';
  if (length === null) return open;
  const kept =
    length === 1 ? 'Твоя серия в сохранности.' : `Твои ${dayCount(length)} в сохранности.`;
  return `${kept} ${open}`;
}

function rhythm(wonDays: number, wins: number): string {
  if (wins === 0) return 'Побед пока нет. Для начала хватит одной.';
  if (wonDays === 0) return `Всего пока ${winCount(wins)}.`;
  return `Победы в ${number(wonDays)} из последних 7 дней. Всего пока ${number(wins)}.`;
}

function newStart(strength: number, oneMiss: boolean): string {
  if (strength === 0) return 'Сегодня новое начало.';
  const still = `Сегодня новое начало. Твоя прочность по-прежнему ${percent(strength)}`;
  return oneMiss ? `${still}: один день без победы не отменяет остального.` : `${still}.`;
}

const ofPausedDays = counted('дня паузы', 'дней паузы', 'дней паузы');

function since({ start, rest, paused, frozen, lastMiss }: SinceFact, today: Day): string {
  const skipped = [
    ...(rest > 0 ? [ofRestDays(rest)] : []),
    ...(paused > 0 ? [ofPausedDays(paused)] : []),
  ];
  const ran = [
    ...(start === null ? [] : [`с ${dates.short(start, today)}`]),
    ...(skipped.length > 0 ? [`не считая ${listed(skipped)}`] : []),
    ...(frozen > 0
      ? [`${form(frozen, 'использована', 'использованы', 'использовано')} ${freezeCount(frozen)}`]
      : []),
  ].join(', ');
  return [
    ...(ran === '' ? [] : [stop(upper(ran))]),
    ...(lastMiss === null
      ? []
      : [stop(`Последний день без победы: ${dates.short(lastMiss, today)}`)]),
  ].join(' ');
}

function safe(length: number): string {
  return length === 1 ? 'твоя серия в сохранности' : `твои ${dayCount(length)} в сохранности`;
}

function freezes(held: number, more: number | null): string {
  const have = held === 0 ? 'Заморозок пока нет.' : `У тебя ${freezeCount(held)}.`;
  if (more === null) return have;
  return `${have} Ещё ${wonDayCount(more)}, и появится следующая.`;
}
