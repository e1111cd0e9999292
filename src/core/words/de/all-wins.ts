import type { Words } from '../words';
import { lines, number, plural } from './numbers';

/** The view of all wins. */
export const allWins: Words['allWins'] = {
  title: 'Alle Erfolge',
  search: 'Alle Erfolge durchsuchen',
  example: 'Wörter, -ohne, area:gesundheit',
  listName: 'Was gefunden wurde',
  none: 'Noch keine Erfolge. Trag den ersten ein, dann findest du ihn hier wieder.',
  nothingFound: 'Dazu wurde nichts gefunden.',
  clear: 'Suche leeren',
  grouped: {
    day: 'Nach Tag',
    month: 'Nach Monat',
    goal: 'Nach Ziel',
    area: 'Nach Bereich',
  },
  without: {
    day: 'Ohne Tag',
    month: 'Ohne Tag',
    goal: 'Ohne Ziel',
    area: 'Ohne Bereich',
  },
  queryMenu: 'Suche behalten',
  copyBlock: 'Als Block für eine Notiz kopieren',
  copyLink: 'Link zu dieser Suche kopieren',
  blockCopied: 'Kopiert. Füg es in eine Notiz ein.',

  select: 'Auswählen',
  deselect: 'Abwählen',
  selectNone: 'Auswahl aufheben',
  selected: (count: number): string =>
    count === 0 ? 'Nichts ausgewählt' : `${number(count)} ausgewählt`,
  withSelected: 'Damit …',
  copyList: 'Als Liste kopieren',
  setArea: 'Bereich setzen …',
  linkGoal: 'Mit Ziel verknüpfen …',
  exportThese: 'Exportieren …',
  exportFound: 'Gefundenes exportieren …',
  addToBrag: 'In den Erfolgsbericht aufnehmen',
  addedToBrag: (count) =>
    count === 1
      ? 'Die Zeile gehört ab jetzt zu den ersten in jedem Erfolgsbericht.'
      : `${lines(count)} gehören ab jetzt zu den ersten in jedem Erfolgsbericht.`,
  notForBrag:
    'In Erfolgsberichten stehen Erfolge, die zählen, und Lob. Hier ist nichts davon dabei.',
  listCopied: (count: number): string => `${lines(count)} kopiert.`,
  someUnchanged: (count: number, reason: string): string =>
    `${plural(count, {
      one: `${number(count)} Zeile wurde`,
      other: `${number(count)} Zeilen wurden`,
    })} nicht geändert. ${reason}`,

  exampleDays: [
    'heute',
    'gestern',
    'letzte Woche',
    'diesen Monat',
    'letzten Monat',
    'dieses Jahr',
    'letztes Jahr',
  ],
  open: 'Alle Erfolge',
  more: (count: number): string => `Und ${number(count)} weitere`,
};
