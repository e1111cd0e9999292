import type { FormProblem } from '../../goals/goal-problem';
import type { StepHint } from '../../goals/step-hints';
import type { Prose } from '../prose';
import { dates } from './dates';
import { useInstead } from './expected';
import { listed, many, number, plural } from './numbers';

/** What the forms say. */
export const forms = {
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
    dayExample: 'last Friday, 3 days ago, 2026-11-19',
    dayMeans: (day: string): Prose => ["That's ", { strong: day }],
    noDay: "That isn't a date yet. Try “last Friday” or “2026-11-19”.",
    area: 'Area',
    otherArea: 'Another area',
    goal: 'Goal',
    kind: 'Kind',
    preview: 'Where your line goes',
    newNote: (template: string | null): string =>
      template === null
        ? 'Small Wins will create this note.'
        : `Small Wins will create this note from your template, ${template}.`,
    enter: 'Enter logs it',
    submit: 'Log it',
  },

  review: {
    title: "You've edited this review",
    how: (note: string, parts: number): Prose => [
      `You've changed ${many(parts, 'part')} of `,
      { strong: note },
      ' since it was written.',
    ],
    yours: 'Your version',
    theirs: 'The new version',
    choose: 'What should happen to your version?',
    keep: 'Keep mine',
    keepHow: 'These parts stay as they are. The others are updated.',
    replace: 'Use the new one, with mine below',
    replaceHow: 'The new part takes its place. Your text follows it as plain text.',
    below: 'Keep mine, with the new one below',
    belowHow: 'Your text stays where it is, as plain text. The new part follows it.',
    submit: 'Write the review',
  },

  goal: {
    title: (goal: string): string => `Edit “${goal}”`,
    save: 'Save',
    /** below a field in which something is wrong */
    wrong,
    /** below the field of a day in words, and of an amount that others may read otherwise */
    readAsDay: (day: string): string => `Read as ${day}.`,
    readAsAmount: (amount: string, other: string | null): string =>
      other === null
        ? `Read as “${amount}”.`
        : `Read as “${amount}”. If you mean “${other}”, write that.`,
    fields: {
      for: { name: "Who it's for" },
      outcome: { name: 'What would show that it worked' },
      identity: { name: "Who you're becoming", placeholder: 'someone who writes every day' },
      step: { name: 'Next step', how: 'Small enough for two minutes.' },
      cue: { name: 'When and where', placeholder: 'after the kettle is on' },
      friction: { name: 'What feels hardest' },
      schedule: { name: 'Schedule', placeholder: 'daily, 3 per week, every 3 days' },
      aim: { name: 'Total to reach', placeholder: '60000 words' },
      by: { name: 'By which day', placeholder: 'end of June, or 2027-06-30' },
      ladder: { name: 'Amounts to reach in one day', placeholder: '1, 2, 5, 10 km' },
      metrics: { name: 'Metrics to follow', placeholder: 'words, km' },
      order: { name: 'Focus', how: '1, 2 or 3 puts it before your other goals.' },
    },
  },

  narrow: {
    title: (goal: string): string => `Narrow “${goal}”`,
    hardest: 'Which part feels hardest?',
    step: 'Which part of it takes two minutes?',
    noStep: "There's no step yet. What takes two minutes?",
    cue: 'When and where will you do it?',
    cueExample: 'optional: “after the kettle is on”',
    hint: (hint: StepHint): string => {
      switch (hint.kind) {
        case 'two-steps':
          return `“${hint.word}” makes it two steps. Which one comes first?`;
        case 'no-verb':
          return 'Start with a verb. What would you do?';
        case 'long':
          return "That's a long step. What are its first two minutes?";
      }
    },
    howLong: 'For how long?',
    days: (days: number): string => many(days, 'day'),
    open: 'No end',
    kept: 'As it is now',
    schedule: 'Which days?',
    daily: 'Every day',
    weekdays: 'Monday to Friday',
    perWeek: (times: number): string =>
      plural(times, {
        one: `${number(times)} day a week`,
        other: `${number(times)} days a week`,
      }),
    perMonth: (times: number): string =>
      plural(times, {
        one: `${number(times)} day a month`,
        other: `${number(times)} days a month`,
      }),
    every: (days: number): string => `Every ${number(days)} days`,
    properties: (note: string): Prose => [{ strong: note }, ', properties only'],
    newNote: 'Small Wins will create this note.',
    preview: "What's written into the note",
    until: (first: string, last: string): string => `${first} to ${last}`,
    submit: (days: number | 'kept' | null): string => {
      if (days === 'kept') return 'Save the step';
      return days === null ? 'Start' : `Start ${many(days, 'day')}`;
    },
  },
};

/** What is wrong with what a field of a goal's form holds. */
function wrong(problem: FormProblem): string {
  switch (problem.kind) {
    case 'unusable':
      return useInstead(problem.expected);
    case 'other-unit':
      return `This goal follows ${listed(problem.metrics.map((name) => `“${name}”`))}. Use the same name, or add the other one to its metrics.`;
    case 'falls':
      return `${number(problem.rung)} comes after ${number(problem.before)}. Write the amounts from low to high, such as “1, 2, 5, 10 km”.`;
    case 'no-aim':
      return 'First give the goal a total to reach, such as “60000 words”.';
    case 'before-start':
      return `That's before the goal starts on ${dates.full(problem.start)}. Choose a later day.`;
    case 'passed':
      return 'That day has passed. Choose a later one.';
    case 'thousands':
      return `This is read as ${problem.number}. Write ${problem.or} if you mean that, or else ${problem.number}.`;
    case 'too-many':
      return `A goal can have ${number(problem.most)} metrics. Take “${problem.beyond}” out, or another one.`;
  }
}
