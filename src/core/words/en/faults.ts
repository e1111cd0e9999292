import type { Prose } from '../prose';
import { number, plural } from './numbers';

/** What keeps the plugin from reading everything: what it is, where, and how to fix it. */
export const faults = {
  format: {
    what: "Daily notes can't be told apart by their date format",
    where: (format: string): Prose => [
      'The date format ',
      { code: format },
      " doesn't name a single day, so wins in daily notes can't be counted.",
    ],
    fix: ['Use ', { code: 'YYYY-MM-DD' }, ' and your notes will count.'] satisfies Prose,
    open: 'Open the setting',
  },
  config: {
    what: "A settings file couldn't be read",
    where: (path: string, problem: string): Prose => [{ code: path }, `. ${problem}`],
  },
  write: {
    what: 'Nothing can be written',
    fix: ["What's in your notes already is read and counted."] satisfies Prose,
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
    fix: ['They are read again when they change.'] satisfies Prose,
    show: 'Show them',
    readAgain: 'Read again',
  },
};
