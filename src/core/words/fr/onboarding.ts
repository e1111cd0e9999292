import type { Words } from '../words';
import type { Prose } from '../prose';
import { forms, lines as linesOf, notes as notesOf, number, plural } from './numbers';

/** What is said before the first win, and before old wins count. */
export const onboarding: Words['onboarding'] = {
  title: 'Commence par une petite victoire',
  how: 'Écris ce qui a marché aujourd’hui, même tout petit. Cela devient une ligne de la note du jour.',
  or: (tag: string): Prose => [
    'Ou ajoute ',
    { code: tag },
    ' à n’importe quelle ligne déjà écrite. Séries, carte de chaleur et bilans naissent de ces lignes.',
  ],
  orTap: 'Ou touche ce que tu as fait aujourd’hui',
  starters: ['Bu un verre d’eau', 'Mis le nez dehors', 'Écrit une phrase'],
  means: {
    win: 'Quelque chose qui a marché',
    step: 'Un pas faisable en deux minutes',
    lesson: 'Quelque chose que tu as appris. Ne compte jamais',
    setback: 'Quelque chose qui a coincé. Ne compte jamais',
    kudos: 'Des mots gentils reçus. Ne comptent jamais',
  },
  guides: {
    streak:
      'Un jour avec une victoire fait durer ta série. Un jour de repos ou une pause n’y met jamais fin.',
    heatmap:
      'Un carré par jour. Plus il y a de victoires, plus sa couleur est vive. Clique sur l’un d’eux pour ouvrir le jour.',
    week: 'Sept barres, une par jour. À la fin de la semaine, elles deviennent un bilan.',
  },
  where: 'Où écrire les victoires ?',
  noWins: (notes: number): string =>
    `${notesOf(notes)} ${plural(notes, forms('quotidienne', 'quotidiennes'))}, et pas encore de victoire marquée`,
  noWinsHow: (tag: string): Prose => [
    'Toute ligne avec ',
    { code: tag },
    ' est une victoire. Une seule suffit pour commencer.',
  ],
  whatCounts: 'Qu’est-ce qui compte ?',
  headings: (notes: number, heading: string): string =>
    `Gardes-tu tes victoires sous un titre\u202f? ${plural(
      notes,
      forms(`${number(notes)} note a`, `${number(notes)} notes ont`),
    )} «\u202f${heading}\u202f». Ces lignes peuvent compter telles quelles.`,
  countHeading: (heading: string): string => `Compter «\u202f${heading}\u202f»`,
  oldVault: 'Tes notes ont déjà des victoires',
  oldVaultHow: (notes: number, year: string): string =>
    `${notesOf(notes)} depuis ${year}. Choisis ce qui compte. Tes notes restent comme elles sont.`,
  lines: linesOf,
  sample: (text: string, day: string): string =>
    day === '' ? `«\u202f${text}\u202f»` : `«\u202f${text}\u202f», ${day}`,
  noneYet: 'pas encore',
  otherTags: 'Utiliser d’autres tags',
  count: 'Compter',
  fromFirst: (year: string): string => `Depuis la première, ${year}`,
  fromToday: 'À partir d’aujourd’hui',
  fromDay: 'À partir d’un autre jour',
  firstDay: 'Le premier jour qui compte',
  firstDayWanted: 'Choisis le premier jour qui compte\u00a0: aujourd’hui ou un jour plus tôt.',
  begin: 'Commencer',
};
