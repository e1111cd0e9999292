import type { Words } from '../words';
import type { Day } from '../../calendar/day';
import type { SinceFact, StreakFact } from '../../insight/explain-streak';
import { dates } from './dates';
import {
  days,
  freezes as freezesOf,
  listed,
  number,
  pausedDays,
  percent,
  restDays,
  units,
  winningDays,
  wins as winsOf,
} from './numbers';

/** Why the streak is what it is: a sentence or two for each fact. */
export const streak: Words['streak'] = {
  fact,
  /** Facts in their order. */
  facts: (facts: readonly StreakFact[], today: Day): string[] =>
    facts.map((each) => fact(each, today)),
  length: units,
};

const NONE = 'لا إنجازات بعد. واحد يكفي للبداية.';

function fact(said: StreakFact, today: Day): string {
  switch (said.kind) {
    case 'rhythm':
      return rhythm(said.wonDays, said.wins);
    case 'no-wins':
      return NONE;
    case 'new-start':
      return newStart(said.strength, said.oneMiss);
    case 'length':
      return `السلسلة: ${units(said.length, said.unit)}.`;
    case 'since':
      return since(said.streak, today);
    case 'covered':
      return `غُطّي يوم ${dates.weekday(said.day)} بتجميد، و${safe(said.length)}.`;
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
  const when = day === today + 1 ? 'غدًا' : dates.named(day, today);
  return `الإنجاز المنتظر التالي: ${when}.`;
}

const PERIODS = { day: 'اليوم', week: 'هذا الأسبوع', month: 'هذا الشهر' } as const;

function thisPeriod({ unit, wonDays, need }: Extract<StreakFact, { kind: 'this-period' }>): string {
  return wonDays > need
    ? `${winningDays(wonDays)} ${PERIODS[unit]}. المطلوب ${number(need)} فقط.`
    : `أيام الإنجاز ${PERIODS[unit]}: ${number(wonDays)} من ${number(need)}.`;
}

function outOfReach(
  { unit, next }: Extract<StreakFact, { kind: 'out-of-reach' }>,
  today: Day,
): string {
  return unit === 'week'
    ? `هذا الأسبوع لم يعد في المتناول. يبدأ أسبوع جديد يوم ${dates.weekday(next)}.`
    : `هذا الشهر لم يعد في المتناول. يبدأ شهر جديد في ${dates.short(next, today)}.`;
}

function stillOpen(length: number | null, oneWin: boolean): string {
  const open = oneWin ? 'اليوم لم ينتهِ بعد، ودقيقتان تكفيان.' : 'اليوم لم ينتهِ بعد، وكل قليل يُحسب.';
  if (length === null) return open;
  return `${length === 1 ? 'سلسلتك في أمان' : `سلسلتك (${days(length)}) في أمان`}. ${open}`;
}

function rhythm(wonDays: number, wins: number): string {
  if (wins === 0) return NONE;
  if (wonDays === 0) return `${winsOf(wins)} حتى الآن.`;
  return `إنجازات في ${number(wonDays)} من آخر 7 أيام. ${number(wins)} حتى الآن.`;
}

function newStart(strength: number, oneMiss: boolean): string {
  if (strength === 0) return 'بداية جديدة اليوم.';
  const still = `بداية جديدة اليوم. رسوخك ما زال ${percent(strength)}`;
  return oneMiss ? `${still}: يوم بلا إنجاز لا يمحو ما سبق.` : `${still}.`;
}

function since({ start, rest, paused, frozen, lastMiss }: SinceFact, today: Day): string {
  const off = [
    ...(rest > 0 ? [restDays.of(rest)] : []),
    ...(paused > 0 ? [pausedDays.of(paused)] : []),
  ];
  const parts = [
    ...(start === null ? [] : [`منذ ${dates.short(start, today)}`]),
    ...(off.length > 0 ? [`عدا ${listed(off)}`] : []),
    ...(frozen > 0 ? [`استُخدم ${freezesOf(frozen)}`] : []),
  ];
  return [
    ...(parts.length === 0 ? [] : [`${parts.join('، ')}.`]),
    ...(lastMiss === null ? [] : [`آخر يوم بلا إنجاز: ${dates.short(lastMiss, today)}.`]),
  ].join(' ');
}

function safe(length: number): string {
  return length === 1 ? 'سلسلتك في أمان' : `سلسلتك (${days(length)}) في أمان`;
}

function freezes(held: number, more: number | null): string {
  const have = held === 0 ? 'لا تجميد لديك الآن.' : `لديك ${freezesOf(held)}.`;
  return more === null ? have : `${have} بقي ${winningDays(more)} للتجميد التالي.`;
}
