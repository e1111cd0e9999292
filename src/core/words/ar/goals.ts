import type { Words } from '../words';
import type { Day } from '../../calendar/day';
import type { Challenge } from '../../goals/challenge';
import type { GoalNudge, Unaligned } from '../../insight/alignment';
import type { AimProgress, AimPace } from '../../insight/aim';
import type { GoalRun, NudgeWithProof } from '../../insight/goal-facts';
import type { LadderClimb } from '../../insight/ladder-climb';
import { about } from '../about';
import { amount, amountOf, partOf } from './amounts';
import { isolated } from './isolated';
import { dates } from './dates';
import {
  days as daysOf,
  number,
  units,
  votes as votesOf,
  weeks as weeksOf,
  wins as winsOf,
} from './numbers';
import { streak } from './streak';

/** What is said about a goal: how its challenge is going, and what may help. */
export const goals: Words['goals'] = {
  challenge,
  challengeSentence: (of: Challenge, today: Day, quiet: boolean): string =>
    `${challenge(of, today, quiet)}.`,
  nudge: ({ nudge, proof }: NudgeWithProof, today: Day, quiet: boolean): string => {
    const told = quiet ? calm(nudge) : loud(nudge);
    return proof === null
      ? told
      : `${told} في ${dates.short(proof.day, today)}: «\u2068${proof.text}\u2069».`;
  },
  run: (run: GoalRun | null, today: Day): string[] => {
    if (run === null) return [];
    return run.kind === 'current'
      ? streak.facts(run.facts, today)
      : [`أطول سلسلة: ${units(run.length, run.unit)}.`];
  },
  about: (beneficiary: string | null, outcome: string | null): string =>
    [
      ...(beneficiary === null ? [] : [`لأجل ${isolated(beneficiary)}`]),
      ...(outcome === null ? [] : [isolated(outcome)]),
    ].join(' · '),
  votes: (votes: number, identity: string): string =>
    `${votesOf(votes)} هذا الأسبوع لصالح ${isolated(identity)}`,
  aim,
  ladder: ({ of, rungs, next, best }: LadderClimb): string => {
    const top = rungs.at(-1)?.amount ?? 0;
    if (next === null) return `تحقّق أعلى مستوى: ${amount(top, of)} في يوم.`;
    const ahead = `المستوى التالي: ${amount(next, of)} في يوم.`;
    return best === 0 ? ahead : `${ahead} الأفضل حتى الآن: ${amount(best, of)}.`;
  },
  step: (step: string, cue: string | null): string => (cue === null ? step : `${step} · ${cue}`),
  unaligned: ({ count, of }: Unaligned): string =>
    count === 1
      ? `من ${winsOf.of(of)} في آخر 28 يومًا، واحد بلا هدف بعد. هل يصير هدفًا؟`
      : `من ${winsOf.of(of)} في آخر 28 يومًا، ${number(count)} بلا هدف بعد. هل يصير أحدها هدفًا؟`,
};

/** How far it is to an aim, and when it would be reached; one sentence each. In quiet mode no day has passed. */
function aim(of: AimProgress, today: Day, quiet: boolean): string[] {
  const whole = amount(of.amount, of.of);
  if (of.left === 0) {
    return [`تحقّق${of.reached === null ? '' : ` في ${dates.short(of.reached, today)}`}: ${whole}.`];
  }
  const unit = of.of;
  const done = partOf(of.sum, of.amount, unit);
  return [
    `${done} من ${amountOf(of.amount, unit)}. بقي ${amount(of.left, unit)}.`,
    ...(of.pace === null ? [] : [pace(of.pace, today)]),
    ...(of.by === null ? [] : by(of.by, of, today, quiet)),
  ];
}

function pace({ weeks, from, to }: AimPace, today: Day): string {
  const at = `بوتيرتك الأخيرة (${weeksOf(weeks)}):`;
  const first = dates.short(from, today);
  if (to === null) return `${at} ${first} على أقرب تقدير.`;
  return from === to ? `${at} نحو ${first}.` : `${at} بين ${first} و${dates.short(to, today)}.`;
}

function by(day: Day, { neededPerWeek, of }: AimProgress, today: Day, quiet: boolean): string[] {
  if (neededPerWeek !== null) {
    const each = amountOf(about(neededPerWeek), of);
    return [`للوصول حتى ${dates.short(day, today)}: نحو ${each} في الأسبوع.`];
  }
  return day >= today || quiet ? [] : [`انقضى ${dates.short(day, today)}. هل يصلح يوم لاحق؟`];
}

function challenge(
  { state, first, last, days, day, won, due }: Challenge,
  today: Day,
  quiet: boolean,
): string {
  const end = dates.short(last, today);
  if (days === null || first === null) {
    return state === 'ended' ? `انتهى في ${end}` : `حتى ${end}`;
  }
  switch (state) {
    case 'ahead':
      return `يبدأ في ${dates.short(first, today)} ويدوم ${daysOf.of(days)}`;
    case 'running':
      return `اليوم ${number(day)} من ${number(days)}`;
    case 'completed':
      return `اكتمل: ${number(won)} من ${daysOf.of(due)}`;
    case 'ended':
      return quiet ? `انتهى في ${end}` : `انتهى في ${end}: ${number(won)} من ${daysOf.of(due)}`;
  }
}

function calm(nudge: GoalNudge): string {
  return nudge.kind === 'plateau' ? loud(nudge) : 'ربما تكفيه خطوة أصغر.';
}

function loud(nudge: GoalNudge): string {
  switch (nudge.kind) {
    case 'drifting':
      return `هادئ منذ ${daysOf.of(nudge.quietDays)}. ربما تكفيه خطوة أصغر.`;
    case 'shrink':
      return `لم يحدث في آخر ${daysOf.of(nudge.misses)}. هل تصلح خطوة أصغر؟`;
    case 'plateau': {
      const { of, now } = nudge;
      const value = amountOf(Number(now.toFixed(now < 10 ? 1 : 0)), of);
      return `راسخ منذ أسابيع، وثابت عند ${value} في اليوم. هل حان وقت خطوة أكبر؟`;
    }
  }
}
