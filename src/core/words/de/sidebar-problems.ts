import type { Words } from '../words';
import type { Prose } from '../prose';
import { number, plural } from './numbers';

const USE_DAYS: Prose = ['Nimm ', { code: 'YYYY-MM-DD' }, ', dann zählen deine Notizen.'];
const STILL_READ: Prose = ['Was schon in deinen Notizen steht, wird weiter gelesen und gezählt.'];
const READ_AGAIN: Prose = ['Sie werden neu gelesen, sobald sie sich ändern.'];

/** What keeps the plugin from reading everything: what it is, where, and how to fix it. */
export const sidebarProblems: Words['sidebarProblems'] = {
  format: {
    what: 'Das Datumsformat unterscheidet die täglichen Notizen nicht',
    where: (format: string): Prose => [
      'Das Datumsformat ',
      { code: format },
      ' meint keinen einzelnen Tag. Erfolge in täglichen Notizen lassen sich so nicht zählen.',
    ],
    fix: USE_DAYS,
    open: 'Einstellung öffnen',
  },
  config: {
    what: 'Eine Einstellungsdatei ließ sich nicht lesen',
    where: (path: string, problem: string): Prose => [{ code: path }, `. ${problem}`],
  },
  write: {
    what: 'Es lässt sich nichts schreiben',
    fix: STILL_READ,
  },
  lost: {
    what: (count: number): string =>
      plural(count, {
        one: 'Eine tägliche Notiz wird nicht gefunden',
        other: `${number(count)} tägliche Notizen werden nicht gefunden`,
      }),
    where: (example: string, count: number): Prose =>
      count === 1
        ? [
            { code: example },
            ' hat ein Datum im Namen, das nicht zu deinen Einstellungen für tägliche Notizen passt. Zeilen darin zählen nicht.',
          ]
        : [
            { code: example },
            ` und ${number(count - 1)} weitere haben ein Datum im Namen, das nicht zu deinen Einstellungen für tägliche Notizen passt. Zeilen darin zählen nicht.`,
          ],
    place: (folder: string, format: string): Prose => [
      'Keine Notiz passt zu den Einstellungen. Diese liegen in ',
      { code: folder === '' ? '/' : folder },
      ' und heißen ',
      { code: format },
      '.',
    ],
    language: (language: string): Prose => [
      'Die Wörter in ihren Namen sind in einer anderen Sprache: ',
      { strong: language },
      '.',
    ],
    others: (folder: string, format: string): Prose => [
      'Wenn auch das tägliche Notizen sind, lies zusätzlich ',
      { code: folder === '' ? '/' : folder },
      ', mit Namen wie ',
      { code: format },
      '.',
    ],
    useThese: 'Diesen Ordner und dieses Format nehmen',
    useLanguage: 'Diese Sprache nehmen',
    readToo: 'Auch diese lesen',
    open: 'Einstellungen öffnen',
  },
  unread: {
    what: (count: number): string =>
      plural(count, {
        one: 'Eine Notiz ließ sich nicht lesen',
        other: `${number(count)} Notizen ließen sich nicht lesen`,
      }),
    where: (first: string, more: number): Prose => [
      more === 0 ? `${first}. ` : `${first} und ${number(more)} weitere. `,
      'Alles andere ist gezählt.',
    ],
    fix: READ_AGAIN,
    show: 'Zeigen',
    readAgain: 'Neu lesen',
  },
};
