import type { Words } from '../words';
import { forms, lines, number, plural } from './numbers';

/** The view of all wins. */
export const allWins: Words['allWins'] = {
  title: 'Toutes les victoires',
  search: 'Chercher dans toutes les victoires',
  example: 'mots, -sans, area:santé',
  listName: 'Ce qui a été trouvé',
  none: 'Pas encore de victoire. Note la première, et retrouve-la ici.',
  nothingFound: 'Rien ici ne correspond.',
  clear: 'Effacer la recherche',
  grouped: {
    day: 'Par jour',
    month: 'Par mois',
    goal: 'Par objectif',
    area: 'Par domaine',
  },
  without: {
    day: 'Sans jour',
    month: 'Sans jour',
    goal: 'Sans objectif',
    area: 'Sans domaine',
  },
  queryMenu: 'Garder cette recherche',
  copyBlock: 'Copier comme bloc pour une note',
  copyLink: 'Copier le lien de cette recherche',
  blockCopied: 'Copié. Colle-le dans une note.',

  select: 'Sélectionner',
  deselect: 'Désélectionner',
  selectNone: 'Tout désélectionner',
  selected: (count: number): string =>
    count === 0
      ? 'Rien de sélectionné'
      : `${number(count)} ${plural(count, forms('sélectionnée', 'sélectionnées'))}`,
  withSelected: 'Avec celles-ci…',
  copyList: 'Copier comme liste',
  setArea: 'Choisir un domaine…',
  linkGoal: 'Lier à un objectif…',
  exportThese: 'Exporter…',
  exportFound: 'Exporter ce qui a été trouvé…',
  addToBrag: 'Ajouter aux réalisations',
  addedToBrag: (count) =>
    count === 1
      ? 'Elle est désormais parmi les premières de chaque document de réalisations.'
      : `${lines(count)} sont désormais parmi les premières de chaque document de réalisations.`,
  notForBrag:
    'Les réalisations réunissent les victoires qui comptent et les compliments. Il n’y en a pas ici.',
  listCopied: (count: number): string =>
    `${lines(count)} ${plural(count, forms('copiée', 'copiées'))}.`,
  someUnchanged: (count: number, reason: string): string =>
    `${lines(count)} ${plural(count, forms('laissée telle quelle', 'laissées telles quelles'))}. ${reason}`,

  exampleDays: [
    'aujourd’hui',
    'hier',
    'la semaine dernière',
    'ce mois-ci',
    'le mois dernier',
    'cette année',
    'l’année dernière',
  ],
  open: 'Toutes les victoires',
  more: (count: number): string => `Et ${number(count)} de plus`,
};
