import type { Words } from '../words';
import type { Day } from '../../calendar/day';
import type { Challenge } from '../../goals/challenge';
import type { GoalNudge, Unaligned } from '../../insight/alignment';
import type { AimProgress, AimPace } from '../../insight/aim';
import type { GoalRun, NudgeWithProof } from '../../insight/goal-facts';
import type { LadderClimb } from '../../insight/ladder-climb';
import { about } from '../about';
import { amount, ofAmount, partOf } from './amounts';
import { dates, stop } from './dates';
import { dayCount, form, number, ofDays, ofWeeks, ofWins, unitCount, voteCount } from './numbers';
import { streak } from './streak';

/** What is said about a goal: how its challenge is going, and what may help. */
export const goals: Words['goals'] = {
  challenge,
  challengeSentence: (of: Challenge, today: Day, quiet: boolean): string =>
    stop(challenge(of, today, quiet)),
  nudge: ({ nudge, proof }: NudgeWithProof, today: Day, quiet: boolean): string => {
    const told = quiet ? calm(nudge) : loud(nudge);
    return proof === null ? told : `${told} ${dates.short(proof.day, today)}: «${proof.text}».`;
  },
  run: (run: GoalRun | null, today: Day): string[] => {
    if (run === null) return [];
    return run.kind === 'current'
      ? streak.facts(run.facts, today)
      : [`Самая длинная серия: ${unitCount(run.length, run.unit)}.`];
  },
  about: (beneficiary: string | null, outcome: string | null): string =>
    [
      ...(beneficiary === null ? [] : [`Для кого: ${beneficiary}`]),
      ...(outcome === null ? [] : [outcome]),
    ].join(' · '),
  votes: (votes: number, identity: string): string =>
    `${voteCount(votes)} на этой неделе за: ${identity}`,
  aim,
  ladder: ({ of, rungs, next, best }: LadderClimb): string => {
    const top = rungs.at(-1)?.amount ?? 0;
    if (next === null) return `Верхняя ступень достигнута: ${amount(top, of)} за день.`;
    const ahead = `Следующая ступень: ${amount(next, of)} за день.`;
    return best === 0 ? ahead : `${ahead} Лучший результат: ${amount(best, of)}.`;
  },
  step: (step: string, cue: string | null): string => (cue === null ? step : `${step} · ${cue}`),
  unaligned: ({ count, of }: Unaligned): string => {
    const wins = `За последние 28 дней ${number(count)} из ${ofWins(of)} пока без цели.`;
    return count === 1 ? `${wins} Сделать её целью?` : `${wins} Сделать одну из них целью?`;
  },
};

/** How far it is to an aim, and when it would be reached; one sentence each. In quiet mode no day has passed. */
function aim(of: AimProgress, today: Day, quiet: boolean): string[] {
  if (of.left === 0) {
    const whole = amount(of.amount, of.of);
    return [
      of.reached === null
        ? `Рубеж достигнут: ${whole}.`
        : `Рубеж достигнут ${dates.short(of.reached, today)}: ${whole}.`,
    ];
  }
  const unit = of.of;
  const done = partOf(of.sum, of.amount, unit);
  const far = `${done} из ${ofAmount(of.amount, unit)}. Осталось: ${amount(of.left, unit)}.`;
  return [
    far,
    ...(of.pace === null ? [] : [pace(of.pace, today)]),
    ...(of.by === null ? [] : by(of.by, of, today, quiet)),
  ];
}

function pace({ weeks, from, to }: AimPace, today: Day): string {
  const recent = weeks === 1 ? 'последней недели' : `последних ${ofWeeks(weeks)}`;
  const at = `В темпе ${recent}:`;
  const first = dates.short(from, today);
  if (to === null) return stop(`${at} самое раннее ${first}`);
  return from === to
    ? stop(`${at} около ${first}`)
    : stop(`${at} между ${first} и ${dates.short(to, today)}`);
}

function by(day: Day, { neededPerWeek, of }: AimProgress, today: Day, quiet: boolean): string[] {
  if (neededPerWeek !== null) {
    const each = amount(about(neededPerWeek), of);
    return [`Чтобы успеть к ${dates.short(day, today)}: примерно ${each} в неделю.`];
  }
  return day >= today || quiet
    ? []
    : [`${dates.short(day, today)} уже позади. Выбрать день попозже?`];
}

function challenge(
  { state, first, last, days, day, won, due }: Challenge,
  today: Day,
  quiet: boolean,
): string {
  const end = dates.short(last, today);
  if (days === null || first === null) {
    return state === 'ended' ? `Закончилось ${end}` : `До ${end}`;
  }
  switch (state) {
    case 'ahead':
      return `Начнётся ${dates.short(first, today)}, всего ${dayCount(days)}`;
    case 'running':
      return `День ${number(day)} из ${number(days)}`;
    case 'completed':
      return `Пройдено: ${number(won)} из ${ofDays(due)}`;
    case 'ended':
      return quiet ? `Закончилось ${end}` : `Закончилось ${end}: ${number(won)} из ${ofDays(due)}`;
  }
}

const SMALLER = 'Возможно, хватит шага поменьше.';

function calm(nudge: GoalNudge): string {
  return nudge.kind === 'plateau' ? loud(nudge) : SMALLER;
}

function loud(nudge: GoalNudge): string {
  switch (nudge.kind) {
    case 'drifting':
      return `Уже ${dayCount(nudge.quietDays)} тишины. ${SMALLER}`;
    case 'shrink':
      return `${form(
        nudge.misses,
        `Последний ${number(nudge.misses)} день не сложился.`,
        `Последние ${number(nudge.misses)} дня не сложились.`,
        `Последние ${number(nudge.misses)} дней не сложились.`,
      )} Хочешь шаг поменьше?`;
    case 'plateau': {
      const { of, now } = nudge;
      const amount = number(Number(now.toFixed(now < 10 ? 1 : 0)));
      const unit = of === 'minutes' ? 'мин' : of.metric;
      return `Уже не одну неделю всё прочно и ровно: ${amount} ${unit} в день. Попробовать шаг побольше?`;
    }
  }
}
