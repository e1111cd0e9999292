import type { Day } from '../../calendar/day';
import type { Challenge } from '../../goals/challenge';
import type { AimPace, AimProgress } from '../../insight/aim';
import type { GoalNudge } from '../../insight/alignment';
import type { Words } from '../words';
import { about } from '../about';
import { amount, howMuch, partOf } from './amounts';
import { dates } from './dates';
import { days as daysOf, number, span, weeks as weeksOf, wins as winsOf } from './numbers';
import { streak } from './streak';

/** What is said about a goal: how its challenge is going, and what may help. */
export const goals: Words['goals'] = {
  challenge,
  challengeSentence: (of, today, quiet) => `${challenge(of, today, quiet)}。`,
  nudge: ({ nudge, proof }, today, quiet) => {
    const told = quiet ? calm(nudge) : loud(nudge);
    return proof === null ? told : `${told}${dates.short(proof.day, today)}には「${proof.text}」。`;
  },
  run: (run, today) => {
    if (run === null) return [];
    return run.kind === 'current'
      ? streak.facts(run.facts, today)
      : [`いちばん長い連続は${span(run.length, run.unit)}でした。`];
  },
  about: (beneficiary, outcome) =>
    [
      ...(beneficiary === null ? [] : [`「${beneficiary}」のため`]),
      ...(outcome === null ? [] : [outcome]),
    ].join(' · '),
  votes: (votes, identity) => `「${identity}」に今週${number(votes)}票`,
  aim,
  ladder: ({ of, rungs, next, best }) => {
    const top = rungs.at(-1)?.amount ?? 0;
    if (next === null) return `いちばん上の段に届きました：1日に${amount(top, of)}。`;
    const ahead = `次の段：1日に${amount(next, of)}。`;
    return best === 0 ? ahead : `${ahead}これまでの最高：${howMuch(best, of)}。`;
  },
  step: (step, cue) => (cue === null ? step : `${step} · ${cue}`),
  unaligned: ({ count, of }) => {
    const found = `過去28日の${winsOf(of)}のうち、${number(count)}件はまだどの目標にもつながっていません。`;
    return count === 1 ? `${found}目標にしますか？` : `${found}どれかを目標にしますか？`;
  },
};

/** How far it is to an aim, and when it would be reached; one sentence each. In quiet mode no day has passed. */
function aim(of: AimProgress, today: Day, quiet: boolean): string[] {
  const whole = amount(of.amount, of.of);
  if (of.left === 0) {
    const when = of.reached === null ? '' : `${dates.short(of.reached, today)}に`;
    return [`${when}${whole}に届きました。`];
  }
  const unit = of.of;
  const done = partOf(of.sum, of.amount, unit);
  return [
    `${whole}のうち${done}。あと${howMuch(of.left, unit)}です。`,
    ...(of.pace === null ? [] : [pace(of.pace, today)]),
    ...(of.by === null ? [] : by(of.by, of, today, quiet)),
  ];
}

function pace({ weeks, from, to }: AimPace, today: Day): string {
  const at = `この${weeksOf(weeks)}のペースなら、`;
  const first = dates.short(from, today);
  if (to === null) return `${at}早くて${first}です。`;
  return from === to
    ? `${at}${first}ごろです。`
    : `${at}${first}から${dates.short(to, today)}の間です。`;
}

function by(day: Day, { neededPerWeek, of }: AimProgress, today: Day, quiet: boolean): string[] {
  if (neededPerWeek !== null) {
    const each = howMuch(about(neededPerWeek), of);
    return [`${dates.short(day, today)}までに届くには、1週間に約${each}です。`];
  }
  return day >= today || quiet
    ? []
    : [`${dates.short(day, today)}を過ぎました。日を先に延ばしますか？`];
}

function challenge(
  { state, first, last, days, day, won, due }: Challenge,
  today: Day,
  quiet: boolean,
): string {
  const end = dates.short(last, today);
  if (days === null || first === null) {
    return state === 'ended' ? `${end}に終了` : `${end}まで`;
  }
  const result = `${daysOf(due)}中${daysOf(won)}`;
  switch (state) {
    case 'ahead':
      return `${dates.short(first, today)}から${number(days)}日間`;
    case 'running':
      return `${number(days)}日間の${number(day)}日目`;
    case 'completed':
      return `達成：${result}`;
    case 'ended':
      return quiet ? `${end}に終了` : `${end}に終了：${result}`;
  }
}

function calm(nudge: GoalNudge): string {
  return nudge.kind === 'plateau' ? loud(nudge) : '一歩をもう少し小さくするだけでよさそうです。';
}

function loud(nudge: GoalNudge): string {
  switch (nudge.kind) {
    case 'drifting':
      return `ここ${daysOf(nudge.quietDays)}は静かです。一歩をもう少し小さくするだけでよさそうです。`;
    case 'shrink':
      return `ここ${daysOf(nudge.misses)}は記録なしです。一歩をもう少し小さくしますか？`;
    case 'plateau': {
      const { of, now } = nudge;
      const value = number(Number(now.toFixed(now < 10 ? 1 : 0)));
      const each = of === 'minutes' ? `${value}分` : `${value} ${of.metric}`;
      return `何週間も定着していて、1日${each}で安定しています。もう少し大きな一歩にしますか？`;
    }
  }
}
