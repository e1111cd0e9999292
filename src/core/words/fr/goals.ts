import type { Words } from '../words';
import type { Day } from '../../calendar/day';
import type { Challenge } from '../../goals/challenge';
import type { GoalNudge, Unaligned } from '../../insight/alignment';
import type { AimProgress, AimPace } from '../../insight/aim';
import type { GoalRun, NudgeWithProof } from '../../insight/goal-facts';
import type { LadderClimb } from '../../insight/ladder-climb';
import { about } from '../about';
import { amount, partOf } from './amounts';
import { dates } from './dates';
import { counted, days as daysOf, number, units, wins as winsOf } from './numbers';
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
      : `${told} Le ${dates.short(proof.day, today)}\u00a0: «\u202f${proof.text}\u202f».`;
  },
  run: (run: GoalRun | null, today: Day): string[] => {
    if (run === null) return [];
    return run.kind === 'current'
      ? streak.facts(run.facts, today)
      : [`La plus longue série\u00a0: ${units(run.length, run.unit)}.`];
  },
  about: (beneficiary: string | null, outcome: string | null): string =>
    [
      ...(beneficiary === null ? [] : [`Pour ${beneficiary}`]),
      ...(outcome === null ? [] : [outcome]),
    ].join(' · '),
  votes: (votes: number, identity: string): string =>
    `${counted(votes, 'voix', 'voix')} cette semaine pour ${identity}`,
  aim,
  ladder: ({ of, rungs, next, best }: LadderClimb): string => {
    const top = rungs.at(-1)?.amount ?? 0;
    if (next === null) return `Dernier échelon atteint\u00a0: ${amount(top, of)} en un jour.`;
    const ahead = `Prochain échelon\u00a0: ${amount(next, of)} en un jour.`;
    return best === 0 ? ahead : `${ahead} Record jusqu’ici\u00a0: ${amount(best, of)}.`;
  },
  step: (step: string, cue: string | null): string => (cue === null ? step : `${step} · ${cue}`),
  unaligned: ({ count, of }: Unaligned): string => {
    const wins = `Sur ${winsOf(of)} des 28 derniers jours, ${number(count)}`;
    return count === 1
      ? `${wins} n’a pas encore d’objectif. Veux-tu en faire un\u202f?`
      : `${wins} n’ont pas encore d’objectif. Veux-tu faire de l’une d’elles un objectif\u202f?`;
  },
};

/** How far it is to an aim, and when it would be reached; one sentence each. In quiet mode no day has passed. */
function aim(of: AimProgress, today: Day, quiet: boolean): string[] {
  const whole = amount(of.amount, of.of);
  if (of.left === 0) {
    return [
      `Atteint${of.reached === null ? '' : ` le ${dates.short(of.reached, today)}`}\u00a0: ${whole}.`,
    ];
  }
  const unit = of.of;
  const done = partOf(of.sum, of.amount, unit);
  return [
    `${done} sur ${whole}. Encore ${amount(of.left, unit)}.`,
    ...(of.pace === null ? [] : [pace(of.pace, today)]),
    ...(of.by === null ? [] : by(of.by, of, today, quiet)),
  ];
}

function pace({ weeks, from, to }: AimPace, today: Day): string {
  const recent = weeks === 1 ? 'ta dernière semaine' : `tes ${number(weeks)} dernières semaines`;
  const at = `Au rythme de ${recent}\u00a0:`;
  const first = dates.short(from, today);
  if (to === null) return `${at} le ${first} au plus tôt.`;
  return from === to
    ? `${at} vers le ${first}.`
    : `${at} entre le ${first} et le ${dates.short(to, today)}.`;
}

function by(day: Day, { neededPerWeek, of }: AimProgress, today: Day, quiet: boolean): string[] {
  if (neededPerWeek !== null) {
    const each = amount(about(neededPerWeek), of);
    return [`Pour y être le ${dates.short(day, today)}\u00a0: environ ${each} par semaine.`];
  }
  return day >= today || quiet
    ? []
    : [`Le ${dates.short(day, today)} est passé. Veux-tu un jour plus tard\u202f?`];
}

function challenge(
  { state, first, last, days, day, won, due }: Challenge,
  today: Day,
  quiet: boolean,
): string {
  const end = dates.short(last, today);
  if (days === null || first === null) {
    return state === 'ended' ? `Fini le ${end}` : `Jusqu’au ${end}`;
  }
  switch (state) {
    case 'ahead':
      return `Commence le ${dates.short(first, today)} et dure ${daysOf(days)}`;
    case 'running':
      return `Jour ${number(day)} sur ${number(days)}`;
    case 'completed':
      return `Terminé\u00a0: ${number(won)} sur ${daysOf(due)}`;
    case 'ended':
      return quiet ? `Fini le ${end}` : `Fini le ${end}\u00a0: ${number(won)} sur ${daysOf(due)}`;
  }
}

function calm(nudge: GoalNudge): string {
  return nudge.kind === 'plateau' ? loud(nudge) : 'Un pas plus petit suffirait peut-être.';
}

function loud(nudge: GoalNudge): string {
  switch (nudge.kind) {
    case 'drifting':
      return `Calme depuis ${daysOf(nudge.quietDays)}. Un pas plus petit suffirait peut-être.`;
    case 'shrink':
      return `Les ${number(nudge.misses)} derniers jours sont restés sans. Veux-tu un pas plus petit\u202f?`;
    case 'plateau': {
      const { of, now } = nudge;
      const amount = number(Number(now.toFixed(now < 10 ? 1 : 0)));
      const unit = of === 'minutes' ? 'minutes' : of.metric;
      return `Solide depuis des semaines, et stable à ${amount} ${unit} par jour. Envie d’un plus grand pas\u202f?`;
    }
  }
}
