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
import { counted, days as daysOf, number, plural, units, wins as winsOf } from './numbers';
import { streak } from './streak';

/** What is said about a goal: how its challenge is going, and what may help. */
export const goals: Words['goals'] = {
  challenge,
  challengeSentence: (of: Challenge, today: Day, quiet: boolean): string =>
    `${challenge(of, today, quiet)}.`,
  nudge: ({ nudge, proof }: NudgeWithProof, today: Day, quiet: boolean): string => {
    const told = quiet ? calm(nudge) : loud(nudge);
    return proof === null ? told : `${told} Em ${dates.short(proof.day, today)}: “${proof.text}”.`;
  },
  run: (run: GoalRun | null, today: Day): string[] => {
    if (run === null) return [];
    return run.kind === 'current'
      ? streak.facts(run.facts, today)
      : [`A sequência mais longa: ${units(run.length, run.unit)}.`];
  },
  about: (beneficiary: string | null, outcome: string | null): string =>
    [
      ...(beneficiary === null ? [] : [`Para ${beneficiary}`]),
      ...(outcome === null ? [] : [outcome]),
    ].join(' · '),
  votes: (votes: number, identity: string): string =>
    `${counted(votes, 'voto')} nesta semana para ${identity}`,
  aim,
  ladder: ({ of, rungs, next, best }: LadderClimb): string => {
    const top = rungs.at(-1)?.amount ?? 0;
    if (next === null) return `Último degrau alcançado: ${amount(top, of)} em um dia.`;
    const ahead = `Próximo degrau: ${amount(next, of)} em um dia.`;
    return best === 0 ? ahead : `${ahead} Melhor até agora: ${amount(best, of)}.`;
  },
  step: (step: string, cue: string | null): string => (cue === null ? step : `${step} · ${cue}`),
  unaligned: ({ count, of }: Unaligned): string => {
    const wins = `De ${winsOf(of)} nos últimos 28 dias, ${number(count)}`;
    return count === 1
      ? `${wins} ainda não tem meta. Quer fazer dela uma?`
      : `${wins} ainda não têm meta. Quer fazer de uma delas uma meta?`;
  },
};

/** How far it is to an aim, and when it would be reached; one sentence each. In quiet mode no day has passed. */
function aim(of: AimProgress, today: Day, quiet: boolean): string[] {
  const whole = amount(of.amount, of.of);
  if (of.left === 0) {
    return [
      `Alcançado${of.reached === null ? '' : ` em ${dates.short(of.reached, today)}`}: ${whole}.`,
    ];
  }
  const unit = of.of;
  const done = partOf(of.sum, of.amount, unit);
  return [
    `${done} de ${whole}. ${plural(of.left, { one: 'Falta', many: 'Faltam', other: 'Faltam' })} ${amount(of.left, unit)}.`,
    ...(of.pace === null ? [] : [pace(of.pace, today)]),
    ...(of.by === null ? [] : by(of.by, of, today, quiet)),
  ];
}

function pace({ weeks, from, to }: AimPace, today: Day): string {
  const recent = weeks === 1 ? 'da sua última semana' : `das suas últimas ${number(weeks)} semanas`;
  const at = `No ritmo ${recent}:`;
  const first = dates.short(from, today);
  if (to === null) return `${at} não antes de ${first}.`;
  return from === to
    ? `${at} por volta de ${first}.`
    : `${at} entre ${first} e ${dates.short(to, today)}.`;
}

function by(day: Day, { neededPerWeek, of }: AimProgress, today: Day, quiet: boolean): string[] {
  if (neededPerWeek !== null) {
    const each = amount(about(neededPerWeek), of);
    return [`Para chegar lá até ${dates.short(day, today)}: cerca de ${each} por semana.`];
  }
  return day >= today || quiet
    ? []
    : [`${dates.short(day, today)} já passou. Quer um dia mais tarde?`];
}

function challenge(
  { state, first, last, days, day, won, due }: Challenge,
  today: Day,
  quiet: boolean,
): string {
  const end = dates.short(last, today);
  if (days === null || first === null) {
    return state === 'ended' ? `Terminou em ${end}` : `Até ${end}`;
  }
  switch (state) {
    case 'ahead':
      return `Começa em ${dates.short(first, today)} e dura ${daysOf(days)}`;
    case 'running':
      return `Dia ${number(day)} de ${number(days)}`;
    case 'completed':
      return `Concluído: ${number(won)} de ${daysOf(due)}`;
    case 'ended':
      return quiet ? `Terminou em ${end}` : `Terminou em ${end}: ${number(won)} de ${daysOf(due)}`;
  }
}

function calm(nudge: GoalNudge): string {
  return nudge.kind === 'plateau' ? loud(nudge) : 'Um passo menor pode bastar.';
}

function loud(nudge: GoalNudge): string {
  switch (nudge.kind) {
    case 'drifting':
      return `Quieta há ${daysOf(nudge.quietDays)}. Um passo menor pode bastar.`;
    case 'shrink':
      return `Os últimos ${number(nudge.misses)} dias passaram sem ela. Quer um passo menor?`;
    case 'plateau': {
      const { of, now } = nudge;
      const amount = number(Number(now.toFixed(now < 10 ? 1 : 0)));
      const unit = of === 'minutes' ? 'minutos' : of.metric;
      return `Firme há semanas, e estável em ${amount} ${unit} por dia. Hora de um passo maior?`;
    }
  }
}
