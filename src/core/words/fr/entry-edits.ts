import type { Words } from '../words';
import type { Kind } from '../../notes/entry';
import { lines, plural, forms } from './numbers';

const KINDS: Readonly<Record<Kind, string>> = {
  win: 'Une victoire',
  step: 'Un petit pas',
  setback: 'Un contretemps',
  lesson: 'Une leçon',
  kudos: 'Un compliment reçu',
};

/** Changing an entry where it is shown. */
export const entryEdits: Words['entryEdits'] = {
  words: 'Modifier les mots…',
  day: 'Un autre jour…',
  kind: 'Changer de type…',
  areas: 'Domaine…',
  goal: 'Objectif…',
  done: 'Marquer comme fait',
  notDone: 'Marquer comme non fait',
  unmark: 'Retirer la marque',
  delete: 'Supprimer la ligne…',

  wordsTitle: 'Modifier les mots',
  wordsLabel: 'Ce que dit la ligne',
  wordsHint: 'Sa date, ses tags et ses nombres restent tels quels dans la note.',
  save: 'Enregistrer',
  saveAnyway: 'Enregistrer quand même',
  changeAnyway: 'Modifier quand même',
  whichDay: 'Quel jour ? Écris « hier », « vendredi dernier » ou 2026-11-06',
  noDay: 'Ce n’est pas encore un jour.',
  writesDate: (date: string): string => `écrit ${date} dans la ligne`,
  moveOrDateTitle: 'Déplacer la ligne ?',
  moveOrDate: (path: string): string =>
    `Elle peut aller dans ${path}, ou rester dans sa note avec la date écrite dedans. La question n’est posée qu’une fois. Le choix est gardé dans les paramètres, sous Saisie.`,
  moveIt: 'Déplacer la ligne',
  writeDate: 'Écrire la date',
  whichKind: 'Qu’est-ce que c’est ?',
  kinds: KINDS,
  noKind: 'Choisis l’une des cinq.',
  whichArea: 'Quel domaine ? Écris-en un nouveau, par exemple santé/course',
  noArea: 'Sans domaine',
  badArea: 'Ce ne peut pas être un domaine. Écris-le comme dans un tag, par exemple santé/course.',
  newArea: 'nouveau domaine',
  whichGoal: 'À quel objectif est-ce lié ?',
  noGoal: 'Sans objectif',
  noSuchGoal: 'Aucun objectif ne porte ce nom.',
  deleteTitle: 'Supprimer cette ligne ?',
  deleteFrom: (path: string): string => `Elle sera supprimée de ${path}.`,
  deleteIt: 'Supprimer',
  cancel: 'Annuler',

  changed: (text: string): string => `Modifié\u00a0: «\u202f${text}\u202f»`,
  dated: (text: string, day: string): string => `Maintenant le ${day}\u00a0: «\u202f${text}\u202f»`,
  unmarked: (text: string): string => `N’est plus marqué\u00a0: «\u202f${text}\u202f»`,
  deleted: (text: string): string => `Supprimé\u00a0: «\u202f${text}\u202f»`,
  undone: 'Annulé. La ligne est comme avant.',
  moved: (text: string, path: string): string =>
    `Déplacé dans ${path}\u00a0: «\u202f${text}\u202f»`,
  undoneMove: 'Annulé. La ligne est de retour dans sa note.',
  inBoth: (first: string, second: string, reason: string): string =>
    `La ligne est maintenant dans ${first} et dans ${second}\u00a0: supprime l’une des deux. ${reason}`,
  changedMany: (count: number): string =>
    `${lines(count)} ${plural(count, forms('modifiée', 'modifiées'))}.`,
};
