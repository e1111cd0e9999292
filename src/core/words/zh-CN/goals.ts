import type { Day } from '../../calendar/day';
import type { Challenge } from '../../goals/challenge';
import type { GoalNudge } from '../../insight/alignment';
import type { AimPace, AimProgress } from '../../insight/aim';
import type { Words } from '../words';
import { about } from '../about';
import { amount, partOf } from './amounts';
import { dates } from './dates';
import { days as daysOf, number, span, votes, weeks as weeksOf, wins } from './numbers';
import { streak } from './streak';

/** What is said about a goal: how its challenge is going, and what may help. */
export const goals: Words['goals'] = {
  challenge,
  challengeSentence: (of, today, quiet) => `${challenge(of, today, quiet)}。`,
  nudge: ({ nudge, proof }, today, quiet) => {
    const told = quiet ? calm(nudge) : loud(nudge);
    return proof === null ? told : `${told}${dates.short(proof.day, today)}：“${proof.text}”。`;
  },
  run: (run, today) => {
    if (run === null) return [];
    return run.kind === 'current'
      ? streak.facts(run.facts, today)
      : [`最长连续 ${span(run.length, run.unit)}。`];
  },
  about: (beneficiary, outcome) =>
    [
      ...(beneficiary === null ? [] : [`为了：${beneficiary}`]),
      ...(outcome === null ? [] : [outcome]),
    ].join(' · '),
  votes: (count, identity) => `本周为“${identity}”投了 ${votes(count)}`,
  aim,
  ladder: ({ of, rungs, next, best }) => {
    const top = rungs.at(-1)?.amount ?? 0;
    if (next === null) return `已到最高一级：一天 ${amount(top, of)}。`;
    const ahead = `下一级：一天 ${amount(next, of)}。`;
    return best === 0 ? ahead : `${ahead}目前最好：${amount(best, of)}。`;
  },
  step: (step, cue) => (cue === null ? step : `${step} · ${cue}`),
  unaligned: ({ count, of }) =>
    `最近 28 天的 ${wins(of)}里，有 ${number(count)} 个还不属于任何目标。要为它设一个目标吗？`,
};

/** How far it is to an aim, and when it would be reached; one sentence each. In quiet mode no day has passed. */
function aim(of: AimProgress, today: Day, quiet: boolean): string[] {
  const whole = amount(of.amount, of.of);
  if (of.left === 0) {
    const on = of.reached === null ? '' : dates.short(of.reached, today);
    return [on === '' ? `已达到 ${whole}。` : `已于 ${on}达到 ${whole}。`];
  }
  const unit = of.of;
  const done = partOf(of.sum, of.amount, unit);
  return [
    `${done} / ${whole}。还差 ${amount(of.left, unit)}。`,
    ...(of.pace === null ? [] : [pace(of.pace, today)]),
    ...(of.by === null ? [] : by(of.by, of, today, quiet)),
  ];
}

function pace({ weeks, from, to }: AimPace, today: Day): string {
  const at = `按你最近 ${weeksOf(weeks)}的速度：`;
  const first = dates.short(from, today);
  if (to === null) return `${at}最早 ${first}。`;
  return from === to ? `${at}大约 ${first}。` : `${at}${first}到 ${dates.short(to, today)}之间。`;
}

function by(day: Day, { neededPerWeek, of }: AimProgress, today: Day, quiet: boolean): string[] {
  if (neededPerWeek !== null) {
    const each = amount(about(neededPerWeek), of);
    return [`要在 ${dates.short(day, today)}前达到：每周约 ${each}。`];
  }
  return day >= today || quiet
    ? []
    : [`${dates.short(day, today)}已经过了。要换个晚一点的日子吗？`];
}

function challenge(
  { state, first, last, days, day, won, due }: Challenge,
  today: Day,
  quiet: boolean,
): string {
  const end = dates.short(last, today);
  const ended = `已于 ${end}结束`;
  if (days === null || first === null) {
    return state === 'ended' ? ended : `到 ${end}为止`;
  }
  switch (state) {
    case 'ahead':
      return `${dates.short(first, today)}开始，为期 ${daysOf(days)}`;
    case 'running':
      return `第 ${number(day)} 天，共 ${number(days)} 天`;
    case 'completed':
      return `已完成：${number(won)} / ${daysOf(due)}`;
    case 'ended':
      return quiet ? ended : `${ended}：${number(won)} / ${daysOf(due)}`;
  }
}

function calm(nudge: GoalNudge): string {
  return nudge.kind === 'plateau' ? loud(nudge) : '把小步再缩小一点，也许就够了。';
}

function loud(nudge: GoalNudge): string {
  switch (nudge.kind) {
    case 'drifting':
      return `已经 ${daysOf(nudge.quietDays)}没有动静。把小步再缩小一点，也许就够了。`;
    case 'shrink':
      return `最近 ${daysOf(nudge.misses)}没有记录。要把小步缩小一点吗？`;
    case 'plateau': {
      const { of, now } = nudge;
      const unit = of === 'minutes' ? '分钟' : of.metric;
      const each = `${number(Number(now.toFixed(now < 10 ? 1 : 0)))} ${unit}`;
      return `好几周都很稳固，保持在每天 ${each}。准备好迈大一步了吗？`;
    }
  }
}
