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
import { dayCount, form, number, unitCount, voteCount, winCount } from './numbers';
import { streak } from './streak';

/** What is said about a goal: how its challenge is going, and what may help. */
export const goals: Words['goals'] = {
  challenge,
  challengeSentence: (of: Challenge, today: Day, quiet: boolean): string =>
    `${challenge(of, today, quiet)}.`,
  nudge: ({ nudge, proof }: NudgeWithProof, today: Day, quiet: boolean): string => {
    const told = quiet ? calm(nudge) : loud(nudge);
    return proof === null ? told : `${told} El ${dates.short(proof.day, today)}: “${proof.text}”.`;
  },
  run: (run: GoalRun | null, today: Day): string[] => {
    if (run === null) return [];
    return run.kind === 'current'
      ? streak.facts(run.facts, today)
      : [`La racha más larga fue de ${unitCount(run.length, run.unit)}.`];
  },
  about: (beneficiary: string | null, outcome: string | null): string =>
    [
      ...(beneficiary === null ? [] : [`Para ${beneficiary}`]),
      ...(outcome === null ? [] : [outcome]),
    ].join(' · '),
  votes: (votes: number, identity: string): string =>
    `${voteCount(votes)} esta semana por: ${identity}`,
  aim,
  ladder: ({ of, rungs, next, best }: LadderClimb): string => {
    const top = rungs.at(-1)?.amount ?? 0;
    if (next === null) return `Último peldaño alcanzado: ${amount(top, of)} en un día.`;
    const ahead = `Próximo peldaño: ${amount(next, of)} en un día.`;
    return best === 0 ? ahead : `${ahead} Tu mejor marca: ${amount(best, of)}.`;
  },
  step: (step: string, cue: string | null): string => (cue === null ? step : `${step} · ${cue}`),
  unaligned: ({ count, of }: Unaligned): string => {
    const wins = `${number(count)} de ${winCount(of)} de los últimos 28 días`;
    return count === 1
      ? `${wins} aún no pertenece a una meta. ¿Lo conviertes en una?`
      : `${wins} aún no pertenecen a una meta. ¿Conviertes uno en meta?`;
  },
};

/** How far it is to an aim, and when it would be reached; one sentence each. In quiet mode no day has passed. */
function aim(of: AimProgress, today: Day, quiet: boolean): string[] {
  const whole = amount(of.amount, of.of);
  if (of.left === 0) {
    return [
      of.reached === null
        ? `Objetivo alcanzado: ${whole}.`
        : `Objetivo alcanzado el ${dates.short(of.reached, today)}: ${whole}.`,
    ];
  }
  const unit = of.of;
  const done = partOf(of.sum, of.amount, unit);
  const far = `${done} de ${whole}. ${form(of.left, 'Falta', 'Faltan')} ${amount(of.left, unit)}.`;
  return [
    far,
    ...(of.pace === null ? [] : [pace(of.pace, today)]),
    ...(of.by === null ? [] : by(of.by, of, today, quiet)),
  ];
}

function pace({ weeks, from, to }: AimPace, today: Day): string {
  const recent = weeks === 1 ? 'tu última semana' : `tus últimas ${number(weeks)} semanas`;
  const at = `Al ritmo de ${recent}:`;
  const first = dates.short(from, today);
  if (to === null) return `${at} como pronto, el ${first}.`;
  return from === to
    ? `${at} hacia el ${first}.`
    : `${at} entre el ${first} y el ${dates.short(to, today)}.`;
}

function by(day: Day, { neededPerWeek, of }: AimProgress, today: Day, quiet: boolean): string[] {
  if (neededPerWeek !== null) {
    const each = amount(about(neededPerWeek), of);
    return [`Para llegar el ${dates.short(day, today)}: cerca de ${each} por semana.`];
  }
  return day >= today || quiet
    ? []
    : [`El ${dates.short(day, today)} ya pasó. ¿Quieres un día posterior?`];
}

function challenge(
  { state, first, last, days, day, won, due }: Challenge,
  today: Day,
  quiet: boolean,
): string {
  const end = dates.short(last, today);
  if (days === null || first === null) {
    return state === 'ended' ? `Terminó el ${end}` : `Hasta el ${end}`;
  }
  switch (state) {
    case 'ahead':
      return `Empieza el ${dates.short(first, today)} y dura ${dayCount(days)}`;
    case 'running':
      return `Día ${number(day)} de ${number(days)}`;
    case 'completed':
      return `Completado: ${number(won)} de ${dayCount(due)}`;
    case 'ended':
      return quiet ? `Terminó el ${end}` : `Terminó el ${end}: ${number(won)} de ${dayCount(due)}`;
  }
}

const SMALLER = 'Quizá baste con un pasito más pequeño.';

function calm(nudge: GoalNudge): string {
  return nudge.kind === 'plateau' ? loud(nudge) : SMALLER;
}

function loud(nudge: GoalNudge): string {
  switch (nudge.kind) {
    case 'drifting':
      return `En calma desde hace ${dayCount(nudge.quietDays)}. ${SMALLER}`;
    case 'shrink':
      return `Los últimos ${number(nudge.misses)} días pasaron sin ella. ¿Quieres un pasito más pequeño?`;
    case 'plateau': {
      const { of, now } = nudge;
      const amount = number(Number(now.toFixed(now < 10 ? 1 : 0)));
      const unit = of === 'minutes' ? 'minutos' : of.metric;
      return `Sólida desde hace semanas, y estable en ${amount} ${unit} al día. ¿Te animas a un paso más grande?`;
    }
  }
}
