import type { DayWords } from '../calendar/day-words';
import type { DayContext } from '../journal/day-status';
import { MISSED, WON } from '../journal/status';
import { WON_DAYS_PER_FREEZE, statusOf } from '../journal/day-status';
import type { Streak } from './streak';
import { streaks } from './streak';
import { strength } from './strength';
import { totals } from './totals';

/**
 * Why the streak is what it is, line by line:
 *
 *     11 days since 8 Nov · 2 rest days skipped · 1 freeze used · last miss 7 Nov
 *     11 days stand, and today is still open. Two minutes count.
 *
 * In quiet mode no run, freeze or miss is named, and nothing is compared.
 */
export function explainStreak(
  context: DayContext,
  words: DayWords,
  { quiet }: { readonly quiet: boolean },
): string[] {
  if (quiet) return [rhythm(context)];
  if (context.firstCounted === null) return ['No wins yet. One is enough to begin.'];
  const { current } = streaks(context);
  const lines = [current.length === 0 ? newStart(context) : run(current, context, words)];
  if (current.unit === 'week') lines.push(...thisWeek(current, context, words));
  else if (current.length > 0) lines.push(...thisDay(current, context, words));
  return lines;
}

function rhythm(context: DayContext): string {
  let won = 0;
  for (let ago = 0; ago < 7; ago++) {
    if (statusOf(context.today - ago, context) === 'won') won++;
  }
  return `Wins on ${won} of the last 7 days. ${totals(context).entries} so far.`;
}

function newStart(context: DayContext): string {
  const still = Math.round(strength(context) * 100);
  if (still === 0) return 'A new start today.';
  const sinceWon = context.statuses.slice(context.statuses.lastIndexOf(WON) + 1);
  const oneMiss = sinceWon.filter((status) => status === MISSED).length === 1;
  const comfort = oneMiss ? ': one day does not undo months' : '';
  return `A new start today. Strength is still ${still}${comfort}.`;
}

function run(streak: Streak, { today }: DayContext, words: DayWords): string {
  const { length, unit, start, rest, paused, frozen, lastMiss } = streak;
  const since = start === null ? '' : ` since ${words.short(start, today)}`;
  const parts = [many(length, unit) + (unit === 'week' ? ' in a row' : '') + since];
  // Under N per week the days between wins are no exception that would have to be told.
  if (unit === 'day' && rest > 0) parts.push(`${many(rest, 'rest day')} skipped`);
  if (paused > 0) parts.push(`${many(paused, 'paused day')} skipped`);
  if (frozen > 0) parts.push(`${many(frozen, 'freeze')} used`);
  if (lastMiss !== null) parts.push(`last miss ${words.short(lastMiss, today)}`);
  return parts.join(' · ');
}

function thisDay(streak: Streak, context: DayContext, words: DayWords): string[] {
  const lines: string[] = [];
  const stand = `${many(streak.length, 'day')} ${streak.length === 1 ? 'stands' : 'stand'}`;
  const yesterday = context.today - 1;
  const covered = statusOf(yesterday, context) === 'frozen';
  const open = streak.state === 'open';
  if (covered) lines.push(`${words.weekday(yesterday)} was covered by a freeze. ${stand}.`);
  if (open && covered) lines.push('Today is still open. Two minutes count.');
  if (open && !covered) lines.push(`${stand}, and today is still open. Two minutes count.`);
  if (streak.freezesHeld > 0) lines.push(freezesInHand(context));
  return lines;
}

function freezesInHand({ freezesHeld, wonTowardsFreeze, plan }: DayContext): string {
  const held = `${many(freezesHeld, 'freeze')} in hand.`;
  if (freezesHeld >= plan.freezes) return held;
  const more = WON_DAYS_PER_FREEZE - wonTowardsFreeze;
  return `${held} The next comes with ${many(more, 'more day')} won.`;
}

function thisWeek({ state }: Streak, { weeks }: DayContext, words: DayWords): string[] {
  const week = weeks.at(-1);
  if (week === undefined || week.need === 0) return [];
  const { first, wonDays, need, daysLeft } = week;
  const lines = [
    wonDays > need
      ? `${many(wonDays, 'won day')} this week; it takes ${need}.`
      : `${wonDays} of ${need} this week.`,
  ];
  if (state === 'open' && need - wonDays > daysLeft) {
    const next = words.weekday(first + 7);
    lines.push(`This week can't be kept any more. The next one starts on ${next}.`);
  }
  return lines;
}

function many(count: number, noun: string): string {
  return `${count} ${count === 1 ? noun : `${noun}s`}`;
}
