import type { Words } from '../words';
import type { Day } from '../../calendar/day';
import type { Challenge } from '../../goals/challenge';
import type { GoalNudge, Unaligned } from '../../insight/alignment';
import type { AimProgress, AimPace } from '../../insight/aim';
import type { GoalRun, NudgeWithProof } from '../../insight/goal-facts';
import type { LadderClimb } from '../../insight/ladder-climb';
import { about } from '../about';
import { amount, partOf } from './amounts';
import { dates, ended } from './dates';
import { days as daysOf, length, many, number, ofDays, ofWins } from './numbers';
import { streak } from './streak';

/** What is said about a goal: how its challenge is going, and what may help. */
export const goals: Words['goals'] = {
  challenge,
  challengeSentence: (of: Challenge, today: Day, quiet: boolean): string =>
    ended(challenge(of, today, quiet)),
  nudge: ({ nudge, proof }: NudgeWithProof, today: Day, quiet: boolean): string => {
    const told = quiet ? calm(nudge) : loud(nudge);
    return proof === null ? told : `${told} Am ${dates.short(proof.day, today)}: „${proof.text}“.`;
  },
  run: (run: GoalRun | null, today: Day): string[] => {
    if (run === null) return [];
    return run.kind === 'current'
      ? streak.facts(run.facts, today)
      : [`Die längste Serie: ${length(run.length, run.unit)}.`];
  },
  about: (beneficiary: string | null, outcome: string | null): string =>
    [
      ...(beneficiary === null ? [] : [`Für ${beneficiary}`]),
      ...(outcome === null ? [] : [outcome]),
    ].join(' · '),
  /** a vote, never a verdict; whom the identity names keeps its form */
  votes: (votes: number, identity: string): string =>
    `${many(votes, { one: 'Stimme', other: 'Stimmen' })} diese Woche für: ${identity}`,
  aim,
  ladder: ({ of, rungs, next, best }: LadderClimb): string => {
    const top = rungs.at(-1)?.amount ?? 0;
    if (next === null) return `Ganz oben angekommen: ${amount(top, of)} an einem Tag.`;
    const ahead = `Als Nächstes: ${amount(next, of)} an einem Tag.`;
    return best === 0 ? ahead : `${ahead} Dein Bestwert: ${amount(best, of)}.`;
  },
  step: (step: string, cue: string | null): string => (cue === null ? step : `${step} · ${cue}`),
  unaligned: ({ count, of }: Unaligned): string => {
    const wins = `${number(count)} von ${ofWins(of)} in den letzten 28 Tagen`;
    return count === 1
      ? `${wins} gehört noch zu keinem Ziel. Ein Ziel daraus machen?`
      : `${wins} gehören noch zu keinem Ziel. Aus einem davon ein Ziel machen?`;
  },
};

/** How far it is to an aim, and when it would be reached; one sentence each. In quiet mode no day has passed. */
function aim(of: AimProgress, today: Day, quiet: boolean): string[] {
  const whole = amount(of.amount, of.of);
  if (of.left === 0) {
    return [
      of.reached === null
        ? `Erreicht: ${whole}.`
        : `Erreicht am ${dates.short(of.reached, today)}: ${whole}.`,
    ];
  }
  const unit = of.of;
  const done = partOf(of.sum, of.amount, unit);
  const far = `${done} von ${unit === 'entries' ? ofWins(of.amount) : whole}. Noch ${amount(of.left, unit)}.`;
  return [
    far,
    ...(of.pace === null ? [] : [pace(of.pace, today)]),
    ...(of.by === null ? [] : by(of.by, of, today, quiet)),
  ];
}

function pace({ weeks, from, to }: AimPace, today: Day): string {
  const at =
    weeks === 1
      ? 'Im Tempo deiner letzten Woche:'
      : `Im Tempo deiner letzten ${number(weeks)} Wochen:`;
  const first = dates.short(from, today);
  if (to === null) return `${at} frühestens am ${ended(first)}`;
  return from === to
    ? `${at} etwa am ${ended(first)}`
    : `${at} zwischen dem ${first} und dem ${ended(dates.short(to, today))}`;
}

function by(day: Day, { neededPerWeek, of }: AimProgress, today: Day, quiet: boolean): string[] {
  if (neededPerWeek !== null) {
    const each = amount(about(neededPerWeek), of);
    return [`Damit es bis zum ${dates.short(day, today)} klappt: etwa ${each} pro Woche.`];
  }
  return day >= today || quiet
    ? []
    : [`Der ${dates.short(day, today)} ist vorbei. Magst du einen späteren Tag?`];
}

function challenge(
  { state, first, last, days, day, won, due }: Challenge,
  today: Day,
  quiet: boolean,
): string {
  const end = dates.short(last, today);
  if (days === null || first === null) {
    return state === 'ended' ? `Endete am ${end}` : `Bis ${end}`;
  }
  switch (state) {
    case 'ahead':
      return `Beginnt am ${dates.short(first, today)} und dauert ${daysOf(days)}`;
    case 'running':
      return `Tag ${number(day)} von ${number(days)}`;
    case 'completed':
      return `Geschafft: ${number(won)} von ${ofDays(due)}`;
    case 'ended':
      return quiet ? `Endete am ${end}` : `Endete am ${end}: ${number(won)} von ${ofDays(due)}`;
  }
}

function calm(nudge: GoalNudge): string {
  return nudge.kind === 'plateau' ? loud(nudge) : 'Vielleicht reicht ein kleinerer Schritt.';
}

function loud(nudge: GoalNudge): string {
  switch (nudge.kind) {
    case 'drifting':
      return `Seit ${ofDays(nudge.quietDays)} ist es still. Vielleicht reicht ein kleinerer Schritt.`;
    case 'shrink':
      return nudge.misses === 1
        ? 'Am letzten Tag ging es nicht. Magst du einen kleineren Schritt?'
        : `An den letzten ${number(nudge.misses)} Tagen ging es nicht. Magst du einen kleineren Schritt?`;
    case 'plateau': {
      const { of, now } = nudge;
      const amount = number(Number(now.toFixed(now < 10 ? 1 : 0)));
      const unit = of === 'minutes' ? 'Minuten' : of.metric;
      return `Seit Wochen stark und gleichmäßig: ${amount} ${unit} am Tag. Bereit für einen größeren Schritt?`;
    }
  }
}
