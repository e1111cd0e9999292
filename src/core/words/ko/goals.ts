import type { Day } from '../../calendar/day';
import type { Challenge } from '../../goals/challenge';
import type { GoalNudge } from '../../insight/alignment';
import type { AimPace, AimProgress } from '../../insight/aim';
import type { Words } from '../words';
import { about } from '../about';
import { aboutAmount, amount, partOf } from './amounts';
import { dates } from './dates';
import { days as daysOf, number, span, votes as votesOf, weeks as weeksOf, wins } from './numbers';
import { streak } from './streak';

/** What is said about a goal: how its challenge is going, and what may help. */
export const goals: Words['goals'] = {
  challenge,
  challengeSentence: (of, today, quiet) => `${challenge(of, today, quiet)}.`,
  nudge: ({ nudge, proof }, today, quiet) => {
    const told = quiet ? calm(nudge) : loud(nudge);
    return proof === null ? told : `${told} ${dates.short(proof.day, today)}: “${proof.text}”.`;
  },
  run: (run, today) => {
    if (run === null) return [];
    return run.kind === 'current'
      ? streak.facts(run.facts, today)
      : [`최장 연속 기록: ${span(run.length, run.unit)}.`];
  },
  about: (beneficiary, outcome) =>
    [
      ...(beneficiary === null ? [] : [`누구를 위해: ${beneficiary}`]),
      ...(outcome === null ? [] : [outcome]),
    ].join(' · '),
  /** a vote, never a verdict */
  votes: (votes, identity) => `이번 주 “${identity}”에 ${votesOf(votes)}`,
  aim,
  ladder: ({ of, rungs, next, best }) => {
    const top = rungs.at(-1)?.amount ?? 0;
    if (next === null) return `맨 위 단계에 도달했어요: 하루 ${amount(top, of)}.`;
    const ahead = `다음 단계: 하루 ${amount(next, of)}.`;
    return best === 0 ? ahead : `${ahead} 지금까지 최고: ${amount(best, of)}.`;
  },
  step: (step, cue) => (cue === null ? step : `${step} · ${cue}`),
  unaligned: ({ count, of }) =>
    `최근 28일의 ${wins(of)} 가운데 ${number(count)}개는 아직 목표에 속하지 않아요. 목표로 만들어 볼까요?`,
};

/** How far it is to an aim, and when it would be reached; one sentence each. In quiet mode no day has passed. */
function aim(of: AimProgress, today: Day, quiet: boolean): string[] {
  const whole = amount(of.amount, of.of);
  if (of.left === 0) {
    const on = of.reached === null ? '' : `(${dates.short(of.reached, today)})`;
    return [`총량을 채웠어요${on}: ${whole}.`];
  }
  const unit = of.of;
  const done = partOf(of.sum, of.amount, unit);
  return [
    `${whole} 중 ${done}. 남은 양: ${amount(of.left, unit)}.`,
    ...(of.pace === null ? [] : [pace(of.pace, today)]),
    ...(of.by === null ? [] : by(of.by, of, today, quiet)),
  ];
}

function pace({ weeks, from, to }: AimPace, today: Day): string {
  const at = `최근 ${weeksOf(weeks)}의 속도라면`;
  const first = dates.short(from, today);
  if (to === null) return `${at} 빨라야 ${first}이에요.`;
  return from === to
    ? `${at} ${first}쯤이에요.`
    : `${at} ${first}과 ${dates.short(to, today)} 사이예요.`;
}

function by(day: Day, { neededPerWeek, of }: AimProgress, today: Day, quiet: boolean): string[] {
  if (neededPerWeek !== null) {
    const each = aboutAmount(about(neededPerWeek), of);
    return [`${dates.short(day, today)}까지 채우려면 한 주에 필요한 양: ${each}.`];
  }
  return day >= today || quiet
    ? []
    : [`${dates.short(day, today)}이 지났어요. 날짜를 늦춰 볼까요?`];
}

function challenge(
  { state, first, last, days, day, won, due }: Challenge,
  today: Day,
  quiet: boolean,
): string {
  const end = dates.short(last, today);
  if (days === null || first === null) {
    return state === 'ended' ? `${end}에 끝남` : `${end}까지`;
  }
  switch (state) {
    case 'ahead':
      return `${dates.short(first, today)}에 시작, ${daysOf(days)} 동안`;
    case 'running':
      return `${number(days)}일 중 ${number(day)}일째`;
    case 'completed':
      return `완료: ${number(due)}일 중 ${daysOf(won)}`;
    case 'ended':
      return quiet ? `${end}에 끝남` : `${end}에 끝남: ${number(due)}일 중 ${daysOf(won)}`;
  }
}

function calm(nudge: GoalNudge): string {
  return nudge.kind === 'plateau' ? loud(nudge) : '더 작은 걸음이면 충분할지도 몰라요.';
}

function loud(nudge: GoalNudge): string {
  switch (nudge.kind) {
    case 'drifting':
      return `${daysOf(nudge.quietDays)} 동안 조용했어요. 더 작은 걸음이면 충분할지도 몰라요.`;
    case 'shrink':
      return `최근 ${daysOf(nudge.misses)}은 기록이 없었어요. 걸음을 더 작게 해 볼까요?`;
    case 'plateau': {
      const { of, now } = nudge;
      const each = number(Number(now.toFixed(now < 10 ? 1 : 0)));
      const daily = of === 'minutes' ? `${each}분` : `${each} ${of.metric}`;
      return `몇 주째 잘 자리 잡았어요(하루 ${daily}). 더 큰 걸음을 내디뎌 볼까요?`;
    }
  }
}
