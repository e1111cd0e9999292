import type { Words } from '../words';
import type { Day } from '../../calendar/day';
import type { ExperimentUnit, Side } from '../../experiments/experiment';
import type { ExperimentProblem } from '../../experiments/experiment-problem';
import type { ExperimentReport, Stage } from '../../experiments/experiments';
import type { Foresight, GapSought } from '../../experiments/foresight';
import type { Measure } from '../../experiments/measure';
import type { ExperimentOutcome } from '../../experiments/outcome';
import { dates } from './dates';
import { useInstead } from './expected';
import {
  counted,
  days as daysOf,
  forms,
  number,
  plural,
  rounded,
  short,
  weeks as weeksOf,
} from './numbers';

/** What experiments say: what is tried is “it”, and nothing is said of the outcome before the end. */
export const experiments: Words['experiments'] = {
  /** what is measured, in a sentence's middle */
  measure: (measure: Measure | null): string => {
    if (measure === null) return 'un objectif disparu';
    if (measure.kind === 'metric') return measure.name;
    return measure.goal === null
      ? 'les jours de victoire'
      : `les jours de victoire pour ${measure.goal.name}`;
  },

  plan: {
    heading: 'Plan',
    how: (when: string | null, action: string, unit: ExperimentUnit): string => {
      const what = when === null ? action : `${upper(when)}\u00a0: ${action}`;
      const turns = unit === 'week' ? 'de semaines' : 'de jours';
      return `**Avec** (✓) — ${what}. **Sans** (–) — ne pas le faire. Pour chaque paire ${turns}, le sort a décidé si elle commence avec ou sans.`;
    },
    table: { from: 'À partir du', side: 'Côté', with: 'avec', without: 'sans' },
  },

  /** which side it is, and what that means; `side` is null on a last day without a partner */
  turn: (
    side: Side | null,
    unit: ExperimentUnit,
    { when, action }: { readonly when: string | null; readonly action: string | null },
  ): string => {
    const now = unit === 'week' ? 'Cette semaine' : 'Aujourd’hui';
    if (side === null)
      return `${now}\u00a0: comme tu veux. Sans partenaire, ce tour ne compte pas.`;
    if (side === 'without') return `${now}\u00a0: sans. Ne le fais pas.`;
    return `${now}\u00a0: avec. ${ended(when === null ? upper(action ?? '') : `${upper(when)}\u00a0: ${action ?? ''}`)}`;
  },
  daysIn: (days: number, of: number): string =>
    `${daysOf(days)} sur ${number(of)} ${plural(days, forms('est passé', 'sont passés'))}`,
  stage: (stage: Stage, start: Day | null, last: Day | null, today: Day): string => {
    switch (stage) {
      case 'stuck':
        return 'Ne peut pas se dérouler tel quel.';
      case 'unplanned':
        return 'Son plan n’est pas encore écrit.';
      case 'ahead':
        return start === null ? '' : `Commence ${dates.named(start, today)}.`;
      case 'running':
        return last === null ? '' : `En cours jusqu’au ${dates.short(last, today)}.`;
      case 'over':
        return last === null ? '' : `Fini ${dates.named(last, today)}.`;
      case 'closed':
        return 'Rangé.';
    }
  },
  made: { routine: 'Tu en as fait une habitude.', dropped: 'Tu l’as laissé de côté.' },

  /** the end, in words; empty lists of numbers are never quoted */
  outcome: (outcome: ExperimentOutcome, measure: Measure): string => {
    const { verdict, pairs, leftOut, isConstant } = outcome;
    const left = leftOut === 0 ? '' : ` ${leftOutPairs(leftOut)}`;
    if (pairs === 0) return `Impossible à dire\u00a0: il n’y avait rien à comparer.${left}`;
    if (isConstant) return `Impossible à dire\u00a0: c’était pareil avec et sans.${left}`;
    const seen = sides(outcome, measure);
    const gap = gapWords(outcome, measure.kind === 'won');
    switch (verdict) {
      case 'more':
        return `${seen} Ça a fait une différence\u00a0: ${gap}.${left}`;
      case 'less':
        return `${seen} Il y en avait moins avec\u00a0: ${gap}.${left}`;
      case 'unclear':
        return `Impossible à dire. ${seen} Le hasard seul en ferait souvent autant\u00a0: ${gap}.${left}`;
    }
  },

  /** today's side while it runs, and what came of it at its end */
  facts: ({ experiment, stage, side, daysIn, outcome, measure }: ExperimentReport): string[] => [
    ...(stage === 'running' ? [experiments.turn(side, experiment.unit, experiment)] : []),
    ...(daysIn === null ? [] : [`${experiments.daysIn(daysIn.days, daysIn.of)}.`]),
    ...(outcome === null || measure === null ? [] : [experiments.outcome(outcome, measure)]),
    ...(experiment.status === 'active' ? [] : [experiments.made[experiment.status]]),
  ],

  problem: (problem: ExperimentProblem): string => {
    switch (problem.kind) {
      case 'property':
        return problem.written === null
          ? `Sa propriété «\u202f${problem.property}\u202f» manque. ${useInstead(problem.expected)}`
          : `«\u202f${problem.property}: ${problem.written}\u202f» est inutilisable. ${useInstead(problem.expected)}`;
      case 'no-goal':
        return `Elle mesure ${problem.measure}, et cet objectif n’existe pas. Choisis une autre mesure.`;
      case 'starts-in-past':
        return 'Elle commence dans le passé, et son plan n’était pas encore écrit. Choisis un début à partir d’aujourd’hui.';
      case 'damaged-plan':
        return `Son plan est illisible à la ligne ${number(problem.line)}. Corrige cette ligne, ou fais réécrire le plan.`;
      case 'other-days':
        return 'Son plan porte sur d’autres jours que son début et ses semaines. Remets-les, ou fais réécrire le plan.';
      case 'edited-plan':
        return problem.lopsided === 0
          ? 'Son plan a été modifié à la main, et vaut tel qu’il est maintenant.'
          : `Son plan a été modifié à la main, et vaut tel qu’il est maintenant. ${plural(
              problem.lopsided,
              forms(
                'Une paire a deux tours du même côté et est laissée de côté.',
                `${number(problem.lopsided)} paires ont deux tours du même côté et sont laissées de côté.`,
              ),
            )} Donne à chaque paire un tour de chaque côté.`;
      case 'overlap':
        return `«\u202f${problem.with}\u202f» regarde la même chose pendant une partie des mêmes jours, et aucune ne peut dire laquelle des deux a agi. Fais attendre l’une des deux.`;
    }
  },

  /** what it could see, before it begins */
  foresight: (found: Foresight, weeks: number): string[] => {
    switch (found.kind) {
      case 'unknown':
        return ['Il y a encore trop peu de jours pour dire ce que ça montrerait.'];
      case 'no-room':
        return ['Tu as une victoire tous les jours observés : il n’y a pas de place pour plus.'];
      case 'constant':
        return [
          `«\u202f${found.name}\u202f» a toujours été pareil\u00a0: il n’y a rien à comparer.`,
        ];
      case 'power':
        return [
          ...(found.wonOf100 === null
            ? []
            : [`Ces derniers temps, ${number(found.wonOf100)} jours de victoire sur 100.`]),
          `En ${weeksOf(weeks)}, ${gapSought(found.gap)} se verrait environ ${number(found.times)} fois sur 100.`,
          ...(found.isEnough ? [] : [enough(found.weeks)]),
        ];
    }
  },
  none: 'Tu n’as encore rien essayé.',

  /** the four questions */
  form: {
    title: 'Essayer quelque chose',
    question: 'Que veux-tu découvrir ?',
    questionExample: 'J’écris plus sans mon téléphone ?',
    when: 'Quand ?',
    whenExample: 'après le dîner',
    action: 'Que feras-tu à ce moment-là ?',
    actionExample: 'poser le téléphone à la cuisine',
    measure: 'Qu’est-ce que ça devrait changer ?',
    wonDays: 'Jours avec une victoire',
    unit: 'Qu’est-ce qui alterne ?',
    units: { week: 'Les semaines', day: 'Les jours' },
    weeks: 'Pendant combien de temps ?',
    weeksOf,
    start: 'À partir de quand ?',
    startOn: (day: Day, today: Day): string =>
      day === today + 1 ? `Demain, ${dates.short(day, today)}` : dates.named(day, today),
    foresight: 'Ce que ça pourrait montrer',
    how: 'La moitié du temps tu le fais, l’autre moitié non. Le sort décide de ce qui vient d’abord, et rien n’est regardé avant la fin.',
    preview: 'Ce qui est écrit dans la note',
    newNote: 'Small Wins va créer cette note, avec son plan.',
    until: (first: Day, last: Day, today: Day): string => dates.range(first, last, today),
    submit: 'Commencer',
    taken: (name: string): string =>
      `Une note «\u202f${name}\u202f» existe déjà. Pose une autre question.`,
  },
  /** what can be done with one */
  actions: {
    open: 'Ouvrir la note',
    plan: 'Écrire son plan',
    planAgain: 'Réécrire son plan',
    routine: 'En faire une habitude',
    drop: 'Le laisser de côté',
    again: 'Recommencer',
    lesson: 'Le noter comme leçon',
  },
  tried: { title: 'Ce que j’ai essayé', more: 'Essayer quelque chose…' },
  notices: {
    started: (question: string): string => `Planifié\u00a0: «\u202f${question}\u202f».`,
    takenBack: (question: string): string =>
      `«\u202f${question}\u202f» est repris. Sa note est vide.`,
    planned: (question: string): string => `Le plan de «\u202f${question}\u202f» est dans sa note.`,
    routine: (question: string): string =>
      `Désormais une habitude\u00a0: «\u202f${question}\u202f».`,
    dropped: (question: string): string => `Laissé de côté\u00a0: «\u202f${question}\u202f».`,
    undone: (question: string): string => `«\u202f${question}\u202f» est comme avant.`,
    noDays: 'Il faut connaître son début et ses semaines avant d’écrire un plan.',
  },
};

function gapSought(gap: GapSought): string {
  return 'points' in gap
    ? `un écart de ${counted(gap.points, 'point')}`
    : `une hausse de ${gap.name} de ${short(gap.from)} à ${short(gap.to)}`;
}

function enough(weeks: number | null): string {
  return weeks === null
    ? 'Même une année ne le montrerait pas quatre fois sur cinq.'
    : `Pour le voir quatre fois sur cinq, prévois ${weeksOf(weeks)}.`;
}

function sides({ with: one, without: other }: ExperimentOutcome, measure: Measure): string {
  return measure.kind === 'won'
    ? `Avec\u00a0: ${number(one.won)} ${plural(one.won, forms('jour de victoire', 'jours de victoire'))} sur ${number(one.days)}. Sans\u00a0: ${number(other.won)} sur ${number(other.days)}.`
    : `Avec\u00a0: ${measure.name} environ ${short(one.middle)}. Sans\u00a0: environ ${short(other.middle)}.`;
}

function gapWords({ gap, interval }: ExperimentOutcome, isShare: boolean): string {
  const say = (value: number) => (isShare ? rounded(100 * value, 0) : short(value));
  const size = say(gap ?? 0);
  const what = isShare
    ? `un écart d’environ ${size} ${plural(Math.abs(Math.round(100 * (gap ?? 0))), forms('point', 'points'))}`
    : `un écart d’environ ${size}`;
  return interval === null
    ? what
    : `${what}, sans doute entre ${say(interval[0])} et ${say(interval[1])}`;
}

function leftOutPairs(count: number): string {
  return plural(
    count,
    forms(
      'Une paire est laissée de côté, car un de ses tours n’a aucun jour à regarder.',
      `${number(count)} paires sont laissées de côté, car un de leurs tours n’a aucun jour à regarder.`,
    ),
  );
}

/** Words of a note as a sentence: many end without a full stop. */
function ended(text: string): string {
  return text === '' || /[.!?…]$/.test(text) ? text : `${text}.`;
}

function upper(text: string): string {
  const [first = ''] = text;
  return first.toLocaleUpperCase('fr') + text.slice(first.length);
}
