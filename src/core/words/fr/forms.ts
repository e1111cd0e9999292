import type { Words } from '../words';
import type { FormProblem } from '../../goals/goal-problem';
import type { StepHint } from '../../goals/step-hints';
import type { Prose } from '../prose';
import { dates } from './dates';
import { useInstead } from './expected';
import { counted, days as daysOf, listed, number } from './numbers';

/** What the forms say. */
export const forms: Words['forms'] = {
  cancel: 'Annuler',
  optional: 'facultatif',
  other: 'Autre',
  endOfNote: 'à la fin',

  log: {
    title: 'Noter une victoire',
    words: 'Qu’est-ce qui a marché ?',
    day: 'Jour',
    today: 'Aujourd’hui',
    yesterday: (day: string): string => `Hier, ${day}`,
    anotherDay: 'Un autre jour',
    whichDay: 'Quel jour ?',
    dayExample: 'vendredi dernier, il y a 3 jours, 2026-11-19',
    dayMeans: (day: string): Prose => ['C’est ', { strong: day }],
    noDay: 'Ce n’est pas encore une date. Essaie « vendredi dernier » ou « 2026-11-19 ».',
    area: 'Domaine',
    otherArea: 'Un autre domaine',
    goal: 'Objectif',
    kind: 'Type',
    preview: 'Où va ta ligne',
    newNote: (template: string | null): string =>
      template === null
        ? 'Small Wins va créer cette note.'
        : `Small Wins va créer cette note à partir de ton modèle, ${template}.`,
    enter: 'Entrée pour noter',
    submit: 'Noter',
  },

  review: {
    title: 'Tu as modifié ce bilan',
    how: (note: string, parts: number): Prose => [
      `Tu as modifié ${counted(parts, 'partie')} de `,
      { strong: note },
      ' depuis la dernière écriture.',
    ],
    yours: 'Ta version',
    theirs: 'La nouvelle version',
    choose: 'Que faire de ta version ?',
    keep: 'Garder la mienne',
    keepHow: 'Ces parties restent telles quelles. Les autres sont mises à jour.',
    replace: 'Prendre la nouvelle, la mienne dessous',
    replaceHow: 'La nouvelle partie prend sa place. Ton texte la suit, en texte ordinaire.',
    below: 'Garder la mienne, la nouvelle dessous',
    belowHow: 'Ton texte reste en place, en texte ordinaire. La nouvelle partie le suit.',
    submit: 'Écrire le bilan',
  },

  goal: {
    title: (goal: string): string => `Modifier «\u202f${goal}\u202f»`,
    save: 'Enregistrer',
    wrong,
    readAsDay: (day: string): string => `Compris\u00a0: ${day}.`,
    readAsAmount: (amount: string, other: string | null): string =>
      other === null
        ? `Compris\u00a0: «\u202f${amount}\u202f».`
        : `Compris\u00a0: «\u202f${amount}\u202f». Si tu veux dire «\u202f${other}\u202f», écris cela.`,
    fields: {
      for: { name: 'Pour qui' },
      outcome: { name: 'Ce qui montrerait que ça a marché' },
      identity: { name: 'Qui tu deviens', placeholder: 'quelqu’un qui écrit tous les jours' },
      step: { name: 'Prochain pas', how: 'Assez petit pour deux minutes.' },
      cue: { name: 'Quand et où', placeholder: 'une fois la bouilloire en marche' },
      friction: { name: 'Ce qui paraît le plus dur' },
      schedule: { name: 'Rythme', placeholder: 'daily, 3 per week, every 3 days' },
      aim: { name: 'Total à atteindre', placeholder: '60000 mots' },
      by: { name: 'Pour quel jour', placeholder: 'fin juin ou 2027-06-30' },
      ladder: { name: 'Quantités à atteindre en un jour', placeholder: '1, 2, 5, 10 km' },
      metrics: { name: 'Mesures à suivre', placeholder: 'mots, km' },
      order: { name: 'Priorité', how: '1, 2 ou 3 le place avant tes autres objectifs.' },
    },
  },

  narrow: {
    title: (goal: string): string => `Réduire «\u202f${goal}\u202f»`,
    hardest: 'Quelle partie paraît la plus dure ?',
    step: 'Quelle partie prend deux minutes ?',
    noStep: 'Il manque encore le pas. Qu’est-ce qui prend deux minutes ?',
    cue: 'Quand et où le feras-tu ?',
    cueExample: 'facultatif, comme « après le café »',
    hint: (hint: StepHint): string => {
      switch (hint.kind) {
        case 'two-steps':
          return `«\u202f${hint.word}\u202f» en fait deux pas. Lequel vient d’abord\u202f?`;
        case 'no-verb':
          return 'Commence par un verbe. Que ferais-tu ?';
        case 'long':
          return 'C’est un long pas. Quelles en sont les deux premières minutes ?';
      }
    },
    howLong: 'Pendant combien de temps ?',
    days: daysOf,
    open: 'Sans fin',
    kept: 'Comme maintenant',
    schedule: 'Quels jours ?',
    daily: 'Tous les jours',
    weekdays: 'Du lundi au vendredi',
    perWeek: (times: number): string => `${daysOf(times)} par semaine`,
    perMonth: (times: number): string => `${daysOf(times)} par mois`,
    every: (days: number): string => `Tous les ${number(days)} jours`,
    properties: (note: string): Prose => [{ strong: note }, ', propriétés seulement'],
    newNote: 'Small Wins va créer cette note.',
    preview: 'Ce qui est écrit dans la note',
    until: (first: string, last: string): string => `du ${first} au ${last}`,
    submit: (days: number | 'kept' | null): string => {
      if (days === 'kept') return 'Enregistrer le pas';
      return days === null ? 'Commencer' : `Commencer\u00a0: ${daysOf(days)}`;
    },
  },
};

/** What is wrong with what a field of a goal's form holds. */
function wrong(problem: FormProblem): string {
  switch (problem.kind) {
    case 'unusable':
      return useInstead(problem.expected);
    case 'other-unit':
      return `Cet objectif suit ${listed(problem.metrics.map((name) => `«\u202f${name}\u202f»`))}. Utilise le même nom, ou ajoute l’autre à ses mesures.`;
    case 'falls':
      return `Après ${number(problem.before)} vient ${number(problem.rung)}. Écris les quantités de la plus petite à la plus grande, par exemple «\u202f1, 2, 5, 10 km\u202f».`;
    case 'no-aim':
      return 'Donne d’abord à l’objectif un total à atteindre, par exemple «\u202f60000 mots\u202f».';
    case 'before-start':
      return `C’est avant le début de l’objectif, le ${dates.full(problem.start)}. Choisis un jour plus tard.`;
    case 'passed':
      return 'Ce jour est passé. Choisis-en un plus tard.';
    case 'thousands':
      return `C’est lu comme ${problem.number}. Écris ${problem.or} si c’est ce que tu veux dire, sinon ${problem.number}.`;
    case 'too-many':
      return `Un objectif peut avoir ${number(problem.most)} mesures. Enlève «\u202f${problem.beyond}\u202f», ou une autre.`;
  }
}
