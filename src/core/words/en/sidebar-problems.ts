import type { Prose } from '../prose';
import { number, plural } from './numbers';

const USE_DAYS: Prose = ['Use ', { code: 'YYYY-MM-DD' }, ' and your notes will count.'];
const STILL_READ: Prose = ["What's already in your notes is still read and counted."];
const READ_AGAIN: Prose = ["They're read again when they change."];

/** What keeps the plugin from reading everything: what it is, where, and how to fix it. */
export const sidebarProblems = {
  format: {
    what: "Daily notes can't be told apart by their date format",
    where: (format: string): Prose => [
      'The date format ',
      { code: format },
      " doesn't name a single day, so wins in daily notes can't be counted.",
    ],
    fix: USE_DAYS,
    open: 'Open the setting',
  },
  config: {
    what: "A settings file couldn't be read",
    where: (path: string, problem: string): Prose => [{ code: path }, `. ${problem}`],
  },
  write: {
    what: 'Nothing can be written',
    fix: STILL_READ,
  },
  lost: {
    what: (count: number): string =>
      plural(count, {
        one: "A daily note isn't found",
        other: `${number(count)} daily notes aren't found`,
      }),
    where: (example: string, count: number): Prose => [
      { code: example },
      count === 1 ? ' has' : ` and ${number(count - 1)} more have`,
      ` a date in the name that doesn't match your settings for daily notes, so lines in ${count === 1 ? "it don't" : "them don't"} count.`,
    ],
    place: (folder: string, format: string): Prose => [
      'No note matches the settings. These are in ',
      { code: folder === '' ? '/' : folder },
      ', named ',
      { code: format },
      '.',
    ],
    language: (language: string): Prose => [
      'The words in their names are in another language: ',
      { strong: language },
      '.',
    ],
    others: (folder: string, format: string): Prose => [
      "If they're daily notes too, read ",
      { code: folder === '' ? '/' : folder },
      ' as well, named ',
      { code: format },
      '.',
    ],
    useThese: 'Use this folder and format',
    useLanguage: 'Use this language',
    readToo: 'Read them too',
    open: 'Open the settings',
  },
  unread: {
    what: (count: number): string =>
      plural(count, {
        one: "A note couldn't be read",
        other: `${number(count)} notes couldn't be read`,
      }),
    where: (first: string, more: number): Prose => [
      more === 0 ? `${first}. ` : `${first} and ${number(more)} more. `,
      'Everything else is counted.',
    ],
    fix: READ_AGAIN,
    show: 'Show them',
    readAgain: 'Read again',
  },
};
