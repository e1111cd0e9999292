import type { Words } from '../words';
import type { Prose } from '../prose';
import { forms, number, plural } from './numbers';

const USE_DAYS: Prose = ['Utilise ', { code: 'YYYY-MM-DD' }, ' et tes notes compteront.'];
const STILL_READ: Prose = ['Ce qui est déjà dans tes notes est toujours lu et compté.'];
const READ_AGAIN: Prose = ['Elles sont relues quand elles changent.'];

/** What keeps the plugin from reading everything: what it is, where, and how to fix it. */
export const sidebarProblems: Words['sidebarProblems'] = {
  format: {
    what: 'Le format de date ne distingue pas les notes quotidiennes',
    where: (format: string): Prose => [
      'Le format de date ',
      { code: format },
      ' ne nomme pas un seul jour : les victoires des notes quotidiennes ne peuvent pas être comptées.',
    ],
    fix: USE_DAYS,
    open: 'Ouvrir le paramètre',
  },
  config: {
    what: 'Un fichier de paramètres n’a pas pu être lu',
    where: (path: string, problem: string): Prose => [{ code: path }, `. ${problem}`],
  },
  write: {
    what: 'Rien ne peut être écrit',
    fix: STILL_READ,
  },
  lost: {
    what: (count: number): string =>
      plural(
        count,
        forms(
          'Une note quotidienne n’est pas trouvée',
          `${number(count)} notes quotidiennes ne sont pas trouvées`,
        ),
      ),
    where: (example: string, count: number): Prose => [
      { code: example },
      count === 1
        ? ' a dans son nom une date qui ne correspond pas à tes paramètres de notes quotidiennes : ses lignes ne comptent pas.'
        : ` et ${number(count - 1)} de plus ont dans leur nom une date qui ne correspond pas à tes paramètres de notes quotidiennes\u00a0: leurs lignes ne comptent pas.`,
    ],
    place: (folder: string, format: string): Prose => [
      'Aucune note ne correspond aux paramètres. Celles-ci sont dans ',
      { code: folder === '' ? '/' : folder },
      ', nommées ',
      { code: format },
      '.',
    ],
    language: (language: string): Prose => [
      'Les mots de leurs noms sont dans une autre langue : ',
      { strong: language },
      '.',
    ],
    others: (folder: string, format: string): Prose => [
      'Si ce sont aussi des notes quotidiennes, lis également ',
      { code: folder === '' ? '/' : folder },
      ', nommées ',
      { code: format },
      '.',
    ],
    useThese: 'Utiliser ce dossier et ce format',
    useLanguage: 'Utiliser cette langue',
    readToo: 'Les lire aussi',
    open: 'Ouvrir les paramètres',
  },
  unread: {
    what: (count: number): string =>
      plural(
        count,
        forms('Une note n’a pas pu être lue', `${number(count)} notes n’ont pas pu être lues`),
      ),
    where: (first: string, more: number): Prose => [
      more === 0 ? `${first}. ` : `${first} et ${number(more)} de plus. `,
      'Tout le reste est compté.',
    ],
    fix: READ_AGAIN,
    show: 'Les montrer',
    readAgain: 'Relire',
  },
};
