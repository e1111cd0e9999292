import type { Words } from '../words';
import type { Kind } from '../../notes/entry';
import { number, plural } from './numbers';

const KINDS: Readonly<Record<Kind, string>> = {
  win: 'Ein Erfolg',
  step: 'Ein Schritt',
  setback: 'Ein Rückschlag',
  lesson: 'Eine Erkenntnis',
  kudos: 'Lob von jemandem',
};

/** Changing an entry where it is shown. */
export const entryEdits: Words['entryEdits'] = {
  words: 'Text ändern …',
  day: 'Anderer Tag …',
  kind: 'Art ändern …',
  areas: 'Bereich …',
  goal: 'Ziel …',
  done: 'Als erledigt markieren',
  notDone: 'Als nicht erledigt markieren',
  unmark: 'Marke entfernen',
  delete: 'Zeile löschen …',

  wordsTitle: 'Text ändern',
  wordsLabel: 'Was in der Zeile steht',
  wordsHint: 'Datum, Tags und Zahlen bleiben in der Notiz, wie sie sind.',
  save: 'Speichern',
  saveAnyway: 'Trotzdem speichern',
  changeAnyway: 'Trotzdem ändern',
  whichDay: 'Welcher Tag? Tippe „gestern“, „letzten Freitag“ oder 2026-11-06',
  noDay: 'Das ist noch kein Tag.',
  writesDate: (date: string): string => `schreibt ${date} in die Zeile`,
  moveOrDateTitle: 'Zeile verschieben?',
  moveOrDate: (path: string): string =>
    `Sie kann nach ${path} umziehen oder in ihrer Notiz bleiben und das Datum bekommen. Du wirst nur einmal gefragt. Die Wahl steht dann in den Einstellungen unter „Eintragen“.`,
  moveIt: 'Zeile verschieben',
  writeDate: 'Datum schreiben',
  whichKind: 'Was ist es?',
  kinds: KINDS,
  noKind: 'Wähle eine der fünf Arten.',
  whichArea: 'Welcher Bereich? Tippe einen neuen, etwa gesundheit/laufen',
  noArea: 'Kein Bereich',
  badArea: 'Das kann kein Bereich sein. Schreib ihn wie in einem Tag, etwa gesundheit/laufen.',
  newArea: 'neuer Bereich',
  whichGoal: 'Zu welchem Ziel gehört es?',
  noGoal: 'Kein Ziel',
  noSuchGoal: 'Kein Ziel heißt so.',
  deleteTitle: 'Diese Zeile löschen?',
  deleteFrom: (path: string): string => `Sie wird aus ${path} gelöscht.`,
  deleteIt: 'Löschen',
  cancel: 'Abbrechen',

  changed: (text: string): string => `Geändert: „${text}“`,
  dated: (text: string, day: string): string => `Neuer Tag, ${day}: „${text}“`,
  unmarked: (text: string): string => `Nicht mehr markiert: „${text}“`,
  deleted: (text: string): string => `Gelöscht: „${text}“`,
  undone: 'Rückgängig gemacht. Die Zeile ist wie vorher.',
  moved: (text: string, path: string): string => `Verschoben nach ${path}: „${text}“`,
  undoneMove: 'Rückgängig gemacht. Die Zeile ist wieder in ihrer Notiz.',
  inBoth: (first: string, second: string, reason: string): string =>
    `Die Zeile steht jetzt in ${first} und in ${second}: Lösche eine davon. ${reason}`,
  changedMany: (count: number): string =>
    plural(count, {
      one: `${number(count)} Zeile wurde geändert.`,
      other: `${number(count)} Zeilen wurden geändert.`,
    }),
};
