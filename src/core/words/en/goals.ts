import type { Day } from '../../calendar/day';
import type { Challenge } from '../../goals/challenge';
import type { GoalNudge, Unaligned } from '../../insight/alignment';
import type { AimProgress, AimPace } from '../../insight/aim';
import type { GoalRun, NudgeWithProof } from '../../insight/goal-facts';
import type { LadderClimb } from '../../insight/ladder-climb';
import { about } from '../about';
import { amount, partOf } from './amounts';
import { dates } from './dates';
import { many, number, spelled } from './numbers';
import { streak } from './streak';

/** What is said about a goal: how its challenge is going, and what may help. */
export const goals = {
  /** `Day 5 of 7`, `Completed: 7 of 7 days`, `Ended on 22 Nov: 5 of 7 days`; in quiet mode nothing missed is named. */
  challenge,
  challengeSentence: (of: Challenge, today: Day, quiet: boolean): string =>
    `${challenge(of, today, quiet)}.`,
  /** One next action, with the proof that it can be done; in quiet mode no gap and no miss is named. */
  nudge: ({ nudge, proof }: NudgeWithProof, today: Day, quiet: boolean): string => {
    const told = quiet ? calm(nudge) : loud(nudge);
    return proof === null ? told : `${told} On ${dates.short(proof.day, today)}: “${proof.text}”.`;
  },
  /** How a goal's run is going, line by line. */
  run: (run: GoalRun | null, today: Day): string[] => {
    if (run === null) return [];
    return run.kind === 'current'
      ? streak.facts(run.facts, today)
      : [`The longest streak was ${many(run.length, run.unit)}.`];
  },
  /** `For Abuela · read a novel`; `''` for nothing */
  about: (beneficiary: string | null, outcome: string | null): string =>
    [
      ...(beneficiary === null ? [] : [`For ${beneficiary}`]),
      ...(outcome === null ? [] : [outcome]),
    ].join(' · '),
  /** `5 votes this week for someone who writes every day`: a vote, never a verdict */
  votes: (votes: number, identity: string): string =>
    `${many(votes, 'vote')} this week for ${identity}`,
  aim,
  /** `Next rung: 10 km in a day. Best so far: 5 km.` */
  ladder: ({ of, rungs, next, best }: LadderClimb): string => {
    const top = rungs.at(-1)?.amount ?? 0;
    if (next === null) return `Top rung reached: ${amount(top, of)} in a day.`;
    const ahead = `Next rung: ${amount(next, of)} in a day.`;
    return best === 0 ? ahead : `${ahead} Best so far: ${amount(best, of)}.`;
  },
  /** `open the draft · after the kettle is on` */
  step: (step: string, cue: string | null): string => (cue === null ? step : `${step} · ${cue}`),
  unaligned: ({ count, of }: Unaligned): string => {
    const wins = `${number(count)} of ${many(of, 'win')} in the last 28 days`;
    return count === 1
      ? `${wins} doesn't belong to a goal yet. Make it one?`
      : `${wins} don't belong to a goal yet. Make one of them a goal?`;
  },
};

/** How far it is to an aim, and when it would be reached; one sentence each. In quiet mode no day has passed. */
function aim(of: AimProgress, today: Day, quiet: boolean): string[] {
  const whole = amount(of.amount, of.of);
  if (of.left === 0) {
    return [
      `${whole} reached${of.reached === null ? '' : ` on ${dates.short(of.reached, today)}`}.`,
    ];
  }
  const unit = of.of;
  const done = partOf(of.sum, of.amount, unit);
  const far = `${done} of ${whole}. ${amount(of.left, unit)} to go.`;
  return [
    far,
    ...(of.pace === null ? [] : [pace(of.pace, today)]),
    ...(of.by === null ? [] : by(of.by, of, today, quiet)),
  ];
}

function pace({ weeks, from, to }: AimPace, today: Day): string {
  const at = `At the pace of your last ${number(weeks)} weeks:`;
  const first = dates.short(from, today);
  if (to === null) return `${at} ${first} at the earliest.`;
  return from === to
    ? `${at} about ${first}.`
    : `${at} between ${first} and ${dates.short(to, today)}.`;
}

function by(day: Day, { neededPerWeek, of }: AimProgress, today: Day, quiet: boolean): string[] {
  if (neededPerWeek !== null) {
    const each = amount(about(neededPerWeek), of);
    return [`To be there by ${dates.short(day, today)}: about ${each} a week.`];
  }
  return day >= today || quiet ? [] : [`${dates.short(day, today)} has passed. Want a later day?`];
}

function challenge(
  { state, first, last, days, day, won, due }: Challenge,
  today: Day,
  quiet: boolean,
): string {
  const end = dates.short(last, today);
  if (days === null || first === null) {
    return state === 'ended' ? `Ended on ${end}` : `Until ${end}`;
  }
  switch (state) {
    case 'ahead':
      return `Starts on ${dates.short(first, today)} and lasts ${many(days, 'day')}`;
    case 'running':
      return `Day ${number(day)} of ${number(days)}`;
    case 'completed':
      return `Completed: ${number(won)} of ${many(due, 'day')}`;
    case 'ended':
      return quiet ? `Ended on ${end}` : `Ended on ${end}: ${number(won)} of ${many(due, 'day')}`;
  }
}

function calm(nudge: GoalNudge): string {
  return nudge.kind === 'plateau' ? loud(nudge) : 'A smaller step may be all it needs.';
}

function loud(nudge: GoalNudge): string {
  switch (nudge.kind) {
    case 'drifting':
      return `Quiet for ${many(nudge.quietDays, 'day')}. A smaller step may be all it needs.`;
    case 'shrink':
      return `The last ${spelled(nudge.misses)} days went by without it. Want a smaller step?`;
    case 'plateau': {
      const { of, now } = nudge;
      const amount = number(Number(now.toFixed(now < 10 ? 1 : 0)));
      const unit = of === 'minutes' ? 'minutes' : of.metric;
      return `Strong for weeks, and steady at ${amount} ${unit} a day. Ready for a bigger step?`;
    }
  }
}
