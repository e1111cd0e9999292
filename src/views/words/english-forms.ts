import { many } from './english-numbers';
import type { Prose } from './prose';

/** What the forms say, in English. */
export const englishForms = {
  cancel: 'Cancel',
  optional: 'optional',
  other: 'Other',
  endOfNote: 'at the end',

  log: {
    title: 'Log a win',
    words: 'What went right?',
    day: 'Day',
    today: 'Today',
    yesterday: (day: string): string => `Yesterday, ${day}`,
    anotherDay: 'Another day',
    whichDay: 'Which day?',
    dayExample: 'last friday, 3 days ago, 2026-11-19',
    dayMeans: (day: string): Prose => ['That is ', { strong: day }],
    noDay: 'No day is known by these words yet. Try “last friday” or “2026-11-19”.',
    area: 'Area',
    otherArea: 'Another area',
    goal: 'Goal',
    preview: 'Where the line goes',
    newNote: (template: string | null): string =>
      template === null
        ? 'This note does not exist yet. It is made when you log.'
        : `This note does not exist yet. It is made from your template, ${template}.`,
    enter: 'Enter logs it',
    submit: 'Log it',
  },

  review: {
    title: 'You have edited this review',
    how: (note: string, parts: number): Prose => [
      `In `,
      { strong: note },
      `, ${many(parts, 'part was', 'parts were')} changed by hand since it was written.`,
    ],
    yours: 'As it stands in the note',
    theirs: 'As it would be written now',
    choose: 'What should become of your text?',
    keep: 'Keep mine',
    keepHow: 'These parts stay as they are. All others are brought up to date.',
    replace: 'Replace it, and move mine below',
    replaceHow: 'The new part takes its place; your text follows it as plain text.',
    below: 'Put the new part below mine',
    belowHow: 'Your text stays where it is as plain text; the new part follows it.',
    submit: 'Write the review',
  },

  narrow: {
    title: (goal: string): string => `Narrow “${goal}”`,
    hardest: 'What part feels hardest?',
    step: 'What part of it takes two minutes?',
    howLong: 'For how long?',
    days: (days: number): string => many(days, 'day'),
    open: 'No end',
    schedule: 'Which days?',
    daily: 'Every day',
    weekdays: 'Monday to Friday',
    perWeek: (times: number): string => `${many(times, 'day')} a week`,
    properties: (note: string): Prose => [{ strong: note }, ', properties only'],
    newNote: 'This note does not exist yet. It is made for the goal.',
    preview: 'What is written into the note',
    until: (first: string, last: string): string => `${first} to ${last}`,
    submit: (days: number | null): string =>
      days === null ? 'Start' : `Start ${many(days, 'day')}`,
  },
};
