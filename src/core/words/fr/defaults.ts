import type { Words } from '../words';

/** What settings hold until their user changes them. */
export const defaults: Words['defaults'] = {
  /** what a review asks at its end */
  prompts: {
    week: [
      'Qu’est-ce qui a marché et pourrait devenir une habitude ?',
      'Qu’est-ce qui a été le plus dur, et comment en faire un pas de 2 minutes ?',
      'De quelle victoire es-tu fier ou fière ?',
      'Que vas-tu partager, et avec qui ?',
      'Comment était la semaine, de 1 à 5 ? [pulse:: ]',
    ],
    month: [
      'Quelle victoire de ce mois raconterais-tu à un ami ?',
      'Qu’est-ce qui a demandé le moins d’effort pour ce que ça a apporté ?',
      'Qu’est-ce qui est revenu sans cesse, et qu’est-ce qui le rendrait plus petit ?',
    ],
    quarter: [
      'Qu’est-ce qui a avancé, et grâce à quoi ?',
      'Sur quoi as-tu travaillé qui n’a plus d’importance ?',
      'Qu’aimerais-tu voir à la fin du prochain trimestre ?',
    ],
    year: [
      'De quoi es-tu fier ou fière ?',
      'Qu’est-ce qui a changé ?',
      'Qui t’a aidé, et le sait-il ?',
      'Que vas-tu laisser derrière toi ?',
      'Quel est ton mot pour l’année prochaine ?',
    ],
    days: [],
  },
  /** the names of the sections of a brag document, in the order of the English ones */
  brag: [
    'Objectifs et projets',
    'Aider les autres',
    'Améliorer les choses',
    'Apprendre',
    'Compliments',
    'En dehors du travail',
  ],
};
