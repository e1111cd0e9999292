import type { Day } from '../../calendar/day';
import type { ExperimentUnit, Side } from '../../experiments/experiment';
import type { ExperimentProblem } from '../../experiments/experiment-problem';
import type { ExperimentReport, Stage } from '../../experiments/experiments';
import type { Foresight, GapSought } from '../../experiments/foresight';
import type { Measure } from '../../experiments/measure';
import type { ExperimentOutcome } from '../../experiments/outcome';
import { dates } from './dates';
import { useInstead } from './expected';
import { capital, many, number, plural, rounded, short } from './numbers';

/** What experiments say: what is tried is “it”, and nothing is said of the outcome before the end. */
export const experiments = {
  /** what is measured, in a sentence's middle */
  measure: (measure: Measure | null): string => {
    if (measure === null) return 'a goal that is gone';
    if (measure.kind === 'metric') return measure.name;
    return measure.goal === null ? 'won days' : `days won for ${measure.goal.name}`;
  },

  plan: {
    heading: 'Plan',
    how: (when: string | null, action: string, unit: ExperimentUnit): string => {
      const what = when === null ? action : `${upper(when)}: ${action}`;
      const turns = unit === 'week' ? 'weeks' : 'days';
      return `**With** (✓) — ${what}. **Without** (–) — leave it out. Whether each pair of ${turns} begins with or without was drawn by lot.`;
    },
    table: { from: 'From', side: 'Side', with: 'with', without: 'without' },
  },

  /** which side it is, and what that means; `side` is null on a last day without a partner */
  turn: (
    side: Side | null,
    unit: ExperimentUnit,
    { when, action }: { readonly when: string | null; readonly action: string | null },
  ): string => {
    const now = unit === 'week' ? 'This week' : 'Today';
    if (side === null) return `${now}: as you like. It has no partner and isn't counted.`;
    if (side === 'without') return `${now}: without. Leave it out.`;
    return `${now}: with. ${ended(when === null ? upper(action ?? '') : `${upper(when)}: ${action ?? ''}`)}`;
  },
  daysIn: (days: number, of: number): string => `${number(days)} of ${many(of, 'day')} are in`,
  stage: (stage: Stage, start: Day | null, last: Day | null, today: Day): string => {
    switch (stage) {
      case 'stuck':
        return "Can't run as it is.";
      case 'unplanned':
        return "Its plan isn't written yet.";
      case 'ahead':
        return start === null ? '' : `Begins ${dates.named(start, today)}.`;
      case 'running':
        return last === null ? '' : `Runs until ${dates.named(last, today)}.`;
      case 'over':
        return last === null ? '' : `Ended ${dates.named(last, today)}.`;
      case 'closed':
        return 'Put away.';
    }
  },
  made: { routine: 'You made it a routine.', dropped: 'You dropped it.' },

  /** the end, in words; empty lists of numbers are never quoted */
  outcome: (outcome: ExperimentOutcome, measure: Measure): string => {
    const { verdict, pairs, leftOut, isConstant } = outcome;
    const left = leftOut === 0 ? '' : ` ${leftOutPairs(leftOut)}`;
    if (pairs === 0) return `Can't tell: there was nothing to compare.${left}`;
    if (isConstant) return `Can't tell: it was the same with and without.${left}`;
    const seen = sides(outcome, measure);
    const gap = gapWords(outcome, measure.kind === 'won');
    switch (verdict) {
      case 'more':
        return `${seen} It made a difference: ${gap}.${left}`;
      case 'less':
        return `${seen} There was less with it: ${gap}.${left}`;
      case 'unclear':
        return `Can't tell. ${seen} Chance alone would often do as much: ${gap}.${left}`;
    }
  },

  /** today's side while it runs, and what came of it at its end */
  facts: ({ experiment, stage, side, daysIn, outcome, measure }: ExperimentReport): string[] => [
    ...(stage === 'running' ? [experiments.turn(side, experiment.unit, experiment)] : []),
    ...(daysIn === null ? [] : [`${experiments.daysIn(daysIn.days, daysIn.of)}.`]),
    ...(outcome === null || measure === null ? [] : [experiments.outcome(outcome, measure)]),
    ...(experiment.status === 'active' ? [] : [experiments.made[experiment.status]]),
  ],

  problem: (problem: ExperimentProblem): string => {
    switch (problem.kind) {
      case 'property':
        return problem.written === null
          ? `Its property “${problem.property}” is missing. ${useInstead(problem.expected)}`
          : `“${problem.property}: ${problem.written}” can't be used. ${useInstead(problem.expected)}`;
      case 'no-goal':
        return `It measures ${problem.measure}, and there's no such goal. Choose another measure.`;
      case 'starts-in-past':
        return 'It starts in the past, and its plan was not written by then. Choose a start from today on.';
      case 'damaged-plan':
        return `Its plan can't be read at line ${number(problem.line)}. Put that line right, or have the plan written again.`;
      case 'other-days':
        return 'Its plan is for other days than its start and weeks say. Set them back, or have the plan written again.';
      case 'edited-plan':
        return problem.lopsided === 0
          ? 'Its plan was changed by hand, and holds as it is now.'
          : `Its plan was changed by hand, and holds as it is now. ${plural(problem.lopsided, {
              one: 'One pair has two turns of the same side and is',
              other: `${capital(problem.lopsided)} pairs have two turns of the same side and are`,
            })} left out. Give each pair one turn of each side.`;
      case 'overlap':
        return `“${problem.with}” looks at the same thing on some of the same days, so neither can say which of the two did it. Let one of them wait.`;
    }
  },

  /** what it could see, before it begins */
  foresight: (found: Foresight, weeks: number): string[] => {
    switch (found.kind) {
      case 'unknown':
        return ['There are too few days yet to say what this would show.'];
      case 'no-room':
        return ["You win every day it looks at, so there's no room for more."];
      case 'constant':
        return [`“${found.name}” has always been the same, so there's nothing to compare.`];
      case 'power':
        return [
          ...(found.wonOf100 === null
            ? []
            : [`You've won ${number(found.wonOf100)} of 100 days lately.`]),
          `In ${many(weeks, 'week')} ${gapSought(found.gap)} would show about ${number(found.times)} times in 100.`,
          ...(found.isEnough ? [] : [enough(found.weeks)]),
        ];
    }
  },
  none: "You haven't tried anything yet.",

  /** the four questions */
  form: {
    title: 'Try something',
    question: 'What do you want to find out?',
    questionExample: 'Do I write more with the phone away?',
    when: 'When?',
    whenExample: 'after dinner',
    action: 'What will you do then?',
    actionExample: 'put the phone on the kitchen shelf',
    measure: 'What should it change?',
    wonDays: 'Days with a win',
    unit: 'What takes turns?',
    units: { week: 'Weeks', day: 'Days' },
    weeks: 'For how long?',
    weeksOf: (weeks: number): string => many(weeks, 'week'),
    start: 'From when?',
    startOn: (day: Day, today: Day): string =>
      day === today + 1 ? `Tomorrow, ${dates.short(day, today)}` : dates.named(day, today),
    foresight: 'What it could show',
    how: 'Half the time you do it, half the time you leave it out. Which comes first is drawn by lot, and nothing is looked at before the end.',
    preview: "What's written into the note",
    newNote: 'Small Wins will create this note, with its plan.',
    until: (first: Day, last: Day, today: Day): string => dates.range(first, last, today),
    submit: 'Start',
    taken: (name: string): string => `There is a note “${name}” already. Ask another question.`,
  },
  /** what can be done with one */
  actions: {
    open: 'Open note',
    plan: 'Write its plan',
    planAgain: 'Write its plan again',
    routine: 'Make it a routine',
    drop: 'Drop it',
    again: 'Run it again',
    lesson: 'Note it as a lesson',
  },
  tried: { title: 'What I have tried', more: 'Try something…' },
  notices: {
    started: (question: string): string => `Planned: “${question}”.`,
    takenBack: (question: string): string => `“${question}” is taken back. Its note is empty.`,
    planned: (question: string): string => `The plan of “${question}” is in its note.`,
    routine: (question: string): string => `A routine now: “${question}”.`,
    dropped: (question: string): string => `Dropped: “${question}”.`,
    undone: (question: string): string => `“${question}” is as it was.`,
    noDays: 'Its start and weeks have to be known before a plan can be written.',
  },
};

function gapSought(gap: GapSought): string {
  return 'points' in gap
    ? `a gap of ${many(gap.points, 'point')}`
    : `a rise of ${gap.name} from ${short(gap.from)} to ${short(gap.to)}`;
}

function enough(weeks: number | null): string {
  return weeks === null
    ? "Even a year wouldn't show it four times in five."
    : `To see it four times in five, plan ${many(weeks, 'week')}.`;
}

function sides({ with: one, without: other }: ExperimentOutcome, measure: Measure): string {
  return measure.kind === 'won'
    ? `With: ${number(one.won)} of ${many(one.days, 'day')} won. Without: ${number(other.won)} of ${number(other.days)}.`
    : `With: ${measure.name} about ${short(one.middle)}. Without: about ${short(other.middle)}.`;
}

function gapWords({ gap, interval }: ExperimentOutcome, isShare: boolean): string {
  const say = (value: number) => (isShare ? rounded(100 * value, 0) : short(value));
  const size = say(gap ?? 0);
  const points = plural(Math.abs(Math.round(100 * (gap ?? 0))), { one: 'point', other: 'points' });
  const what = isShare ? `a gap of about ${size} ${points}` : `a gap of about ${size}`;
  return interval === null ? what : `${what}, likely ${say(interval[0])} to ${say(interval[1])}`;
}

function leftOutPairs(count: number): string {
  return plural(count, {
    one: 'One pair was left out, because a turn of it has no day to look at.',
    other: `${capital(count)} pairs were left out, because a turn of theirs has no day to look at.`,
  });
}

/** Words of a note as a sentence: many end without a full stop. */
function ended(text: string): string {
  return text === '' || /[.!?…]$/.test(text) ? text : `${text}.`;
}

function upper(text: string): string {
  const [first = ''] = text;
  return first.toLocaleUpperCase('en') + text.slice(first.length);
}
