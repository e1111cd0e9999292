import type { PeriodKind } from '../../calendar/period';
import type { Prose } from '../prose';
import { didYouMean } from './expected';
import { listed, number } from './numbers';

const NOTHING = 'Nothing was written.';

/** What is said to links, to other plugins and on Obsidian's command line. */
export const api = {
  off: `Small Wins is switched off. ${NOTHING}`,
  reading: 'Your notes are still being read. Ask again in a moment.',
  text: (name: string): string => `“${name}” must be text. ${NOTHING}`,
  tooLong: (name: string, length: number, most: number): string =>
    `“${name}” has ${number(length)} characters. The limit is ${number(most)}. ${NOTHING}`,
  day: (text: string, near: string | null): string =>
    `“${text}” isn't a date. ${near === null ? 'Use YYYY-MM-DD, or words such as “yesterday”. ' : meant(`“${near}”`)}${NOTHING}`,
  /** `example`: the name of a period of this kind, or two days */
  period: (kind: PeriodKind, text: string, example: string): string =>
    kind === 'days'
      ? `“${text}” isn't a range of days. Use one such as ${example}, or words such as “last 6 weeks”.`
      : `“${text}” isn't a ${kind}. Use its name, such as ${example}, or any day in it.`,
  onePeriod: (one: string, other: string): string => `Use “${one}” or “${other}”, not both.`,
  kind: (near: string | null, kinds: readonly string[]): string =>
    `“kind” must be one of ${kinds.join(', ')}. ${meant(near)}${NOTHING}`,
  goal: (text: string, near: string | null, names: readonly string[]): string => {
    const what = `There's no goal called “${text}”.`;
    if (near !== null) return `${what} ${didYouMean(near)}`;
    if (names.length === 0) return `${what} This vault has no goals yet.`;
    const all = listed(names.map((name) => `“${name}”`));
    return names.length === 1
      ? `${what} Your only goal is ${all}.`
      : `${what} Your goals are ${all}.`;
  },
  time: `“time” must be a time such as 09:30. ${NOTHING}`,
  unknown: (name: string, near: string | null, known: readonly string[]): string =>
    `There's no option called “${name}”. ${near === null ? `The options are ${listed(known)}. ` : meant(near)}${NOTHING}`,
  format: '“format” must be text or json.',
  noText: "There's nothing to log. Say what went right in “text”.",
  event: 'The only event is “change”.',
  callback: '“on” needs a function to call.',
  object: (known: string): string => `Pass an object with ${known}. ${NOTHING}`,

  link: {
    /** `links` were opened while a question waited */
    busy: (links: number): string =>
      `Another link is still waiting for your answer, so nothing was written for ${links === 1 ? 'this one' : `${number(links)} more links`}.`,
    noteName: (name: string): string => `“${name}” can't be the name of a note. ${NOTHING}`,
    title: 'Log this?',
    submit: 'Log it',
    cancel: 'Cancel',
    question: (note: string, vault: string, isNew: boolean): Prose =>
      isNew
        ? [
            'A link asks to create ',
            { strong: note },
            ' in the vault ',
            { strong: vault },
            ' and write this line into it.',
          ]
        : [
            'A link asks to write this line into ',
            { strong: note },
            ' in the vault ',
            { strong: vault },
            '.',
          ],
    noAction: `This link doesn't say what to do. Add do=log to it. ${NOTHING}`,
    otherAction: (action: string): string =>
      `This link asks for “${action}”, but Small Wins only knows do=log. ${NOTHING}`,
    otherVault: (named: string, own: string): string =>
      `This link is for the vault “${named}”, but this one is “${own}”. ${NOTHING}`,
  },

  cli: {
    error: (sentence: string): string => `Error: ${sentence}`,
    format: 'Output format, text by default',
    area: 'Area, such as health/running',
    goal: 'Goal, by its name, alias, path or link',
    dayValue: '<YYYY-MM-DD or words>',
    log: "Log a win in its day's note",
    text: 'What went right',
    date: 'Its day, today by default',
    time: 'Its time',
    anyGoal: 'Goal, or any note to link to',
    kind: 'What it is, by default what its tags say',
    streak: 'Show the streak and the reason for it',
    review: 'Show a review, or write it into its note',
    weekValue: '<week or day>',
    week: 'Its week, this one by default',
    monthValue: '<YYYY-MM or words>',
    month: 'A month instead of a week',
    quarterValue: '<YYYY-Q4 or words>',
    quarter: 'A quarter',
    yearValue: '<YYYY or words>',
    year: 'A year',
    daysValue: '<from..to or words>',
    days: 'A range of days',
    write: 'Create or update the note, keeping what you edited by hand',
    list: 'List entries',
    from: 'First day',
    to: 'Last day',
    onlyKind: 'Only this kind',
    logged: (path: string, line: number, text: string): string =>
      `Logged in ${path}:${line}: ${text}`,
    noEntries: 'No entries here.',
    noDay: 'no day',
    notCounted: (kind: string): string => `${kind}, not counted`,
    reviewLeft: 'The review was left as it is.',
    reviewWritten: (path: string): string => `The review is in ${path}.`,
    reviewUnchanged: (path: string): string => `${path} is already up to date.`,
    keptParts: (parts: readonly string[]): string =>
      `Kept as you edited them: ${parts.join(', ')}.`,
  },
};

function meant(near: string | null): string {
  return near === null ? '' : `${didYouMean(near)} `;
}
