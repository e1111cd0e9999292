import type { Day } from '../../calendar/day';
import type { Challenge } from '../../goals/challenge';
import type { GoalNudge, Unaligned } from '../../insight/alignment';
import type { GoalRun, NudgeWithProof } from '../../insight/goal-facts';
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
  unaligned: ({ count, of }: Unaligned): string => {
    const wins = `${number(count)} of ${many(of, 'win')} in the last 28 days`;
    return count === 1
      ? `${wins} doesn't belong to a goal yet. Make it one?`
      : `${wins} don't belong to a goal yet. Make one of them a goal?`;
  },
};

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
      return `The last ${spelled(nudge.misses)} days didn't happen. Want a smaller step?`;
    case 'plateau': {
      const { of, now } = nudge;
      const amount = number(Number(now.toFixed(now < 10 ? 1 : 0)));
      const unit = of === 'minutes' ? 'minutes' : of.metric;
      return `Strong for weeks, and steady at ${amount} ${unit} a day. Ready for a bigger step?`;
    }
  }
}
