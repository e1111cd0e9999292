import type { Words } from '../words';
import type { PeriodKind } from '../../calendar/period';
import type { Prose } from '../prose';
import { didYouMean } from './expected';
import { listed, number } from './numbers';

const NOTHING = 'Rien n’a été écrit.';

const PERIODS: Readonly<Record<Exclude<PeriodKind, 'days'>, string>> = {
  week: 'une semaine',
  month: 'un mois',
  quarter: 'un trimestre',
  year: 'une année',
};

/** What is said to links, to other plugins and on Obsidian's command line. */
export const api: Words['api'] = {
  off: `Small Wins est désactivé. ${NOTHING}`,
  reading: 'Tes notes sont encore en cours de lecture. Redemande dans un instant.',
  text: (name: string): string => `«\u202f${name}\u202f» doit être du texte. ${NOTHING}`,
  tooLong: (name: string, length: number, most: number): string =>
    `«\u202f${name}\u202f» a ${number(length)} caractères. La limite est de ${number(most)}. ${NOTHING}`,
  day: (text: string, near: string | null): string =>
    `«\u202f${text}\u202f» n’est pas une date. ${near === null ? 'Utilise AAAA-MM-JJ, ou des mots comme « hier ». ' : meant(`«\u202f${near}\u202f»`)}${NOTHING}`,
  period: (kind: PeriodKind, text: string, example: string): string =>
    kind === 'days'
      ? `«\u202f${text}\u202f» n’est pas une période. Utilise par exemple ${example}, ou des mots comme «\u202fles 6 dernières semaines\u202f».`
      : `«\u202f${text}\u202f» n’est pas ${PERIODS[kind]}. Utilise son nom, par exemple ${example}, ou n’importe quel jour dedans.`,
  onePeriod: (one: string, other: string): string =>
    `Utilise «\u202f${one}\u202f» ou «\u202f${other}\u202f», pas les deux.`,
  kind: (near: string | null, kinds: readonly string[]): string =>
    `«\u202fkind\u202f» doit être l’un de ces mots\u00a0: ${kinds.join(', ')}. ${meant(near)}${NOTHING}`,
  goal: (text: string, near: string | null, names: readonly string[]): string => {
    const what = `Aucun objectif ne s’appelle «\u202f${text}\u202f».`;
    if (near !== null) return `${what} ${didYouMean(near)}`;
    if (names.length === 0) return `${what} Ce coffre n’a pas encore d’objectif.`;
    const all = listed(names.map((name) => `«\u202f${name}\u202f»`));
    return names.length === 1
      ? `${what} Ton seul objectif est ${all}.`
      : `${what} Tes objectifs sont ${all}.`;
  },
  time: `«\u202ftime\u202f» doit être une heure, par exemple 09:30. ${NOTHING}`,
  unknown: (name: string, near: string | null, known: readonly string[]): string =>
    `Aucune option ne s’appelle «\u202f${name}\u202f». ${near === null ? `Les options sont ${listed(known)}. ` : meant(near)}${NOTHING}`,
  format: '« format » doit être text ou json.',
  noText: 'Il n’y a rien à noter. Dis dans « text » ce qui a marché.',
  event: 'Le seul événement est « change ».',
  callback: '« on » a besoin d’une fonction à appeler.',
  object: (known: string): string => `Donne un objet avec ${known}. ${NOTHING}`,

  link: {
    busy: (links: number): string =>
      links === 1
        ? 'Un autre lien attend encore ta réponse, alors rien n’a été écrit pour celui-ci.'
        : `Un autre lien attend encore ta réponse, alors rien n’a été écrit pour ${number(links)} autres liens.`,
    noteName: (name: string): string =>
      `«\u202f${name}\u202f» ne peut pas être le nom d’une note. ${NOTHING}`,
    title: 'Noter ceci ?',
    submit: 'Noter',
    cancel: 'Annuler',
    question: (note: string, vault: string, isNew: boolean): Prose =>
      isNew
        ? [
            'Un lien demande de créer ',
            { strong: note },
            ' dans le coffre ',
            { strong: vault },
            ' et d’y écrire cette ligne.',
          ]
        : [
            'Un lien demande d’écrire cette ligne dans ',
            { strong: note },
            ' du coffre ',
            { strong: vault },
            '.',
          ],
    noAction: `Ce lien ne dit pas quoi faire. Ajoute-lui do=log. ${NOTHING}`,
    otherAction: (action: string): string =>
      `Ce lien demande «\u202f${action}\u202f», mais Small Wins ne connaît que do=log. ${NOTHING}`,
    otherVault: (named: string, own: string): string =>
      `Ce lien est pour le coffre «\u202f${named}\u202f», et celui-ci s’appelle «\u202f${own}\u202f». ${NOTHING}`,
  },

  cli: {
    error: (sentence: string): string => `Erreur\u00a0: ${sentence}`,
    format: 'Format de sortie, text par défaut',
    area: 'Domaine, par exemple santé/course',
    goal: 'Objectif, par son nom, un alias, son chemin ou un lien',
    dayValue: '<AAAA-MM-JJ ou mots>',
    log: 'Noter une victoire dans la note de son jour',
    text: 'Ce qui a marché',
    date: 'Son jour, aujourd’hui par défaut',
    time: 'Son heure',
    anyGoal: 'Objectif, ou n’importe quelle note à lier',
    kind: 'Ce que c’est, par défaut ce que disent ses tags',
    streak: 'Montrer la série et sa raison',
    review: 'Montrer un bilan, ou l’écrire dans sa note',
    weekValue: '<semaine ou jour>',
    week: 'Sa semaine, celle-ci par défaut',
    monthValue: '<AAAA-MM ou mots>',
    month: 'Un mois au lieu d’une semaine',
    quarterValue: '<AAAA-Q4 ou mots>',
    quarter: 'Un trimestre',
    yearValue: '<AAAA ou mots>',
    year: 'Une année',
    daysValue: '<début..fin ou mots>',
    days: 'Une période',
    write: 'Créer ou mettre à jour la note, en gardant ce que tu as modifié à la main',
    list: 'Lister les entrées',
    from: 'Premier jour',
    to: 'Dernier jour',
    onlyKind: 'Seulement ce type',
    logged: (path: string, line: number, text: string): string =>
      `Noté dans ${path}:${line}\u00a0: ${text}`,
    noEntries: 'Pas d’entrée ici.',
    noDay: 'sans jour',
    notCounted: (kind: string): string => `${kind}, non compté`,
    reviewLeft: 'Le bilan a été laissé tel quel.',
    reviewWritten: (path: string): string => `Le bilan est dans ${path}.`,
    reviewUnchanged: (path: string): string => `${path} est déjà à jour.`,
    keptParts: (parts: readonly string[]): string =>
      `Gardé tel que tu l’as modifié\u00a0: ${parts.join(', ')}.`,
  },
};

function meant(near: string | null): string {
  return near === null ? '' : `${didYouMean(near)} `;
}
