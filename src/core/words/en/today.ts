import type { Kind } from '../../notes/entry';
import { neverCounts } from '../../notes/entry';
import type { Prose } from '../prose';
import { many, number } from './numbers';
import { shortStatus, status } from './statuses';

/** Today: its amount, its entries, what is still to do. */
export const today = {
  title: 'Today',
  until: (day: string, clock: string): string => `${day}, until ${clock}`,
  wins: (count: number): string => many(count, 'win'),
  winsOf: (amount: number, target: number): string => `${number(amount)} of ${number(target)}`,
  minutesOf: (amount: number, target: number): string =>
    `${number(amount)} of ${many(target, 'minute')}`,
  /** `metric` is the user's own name for what is counted, such as `words` */
  metricOf: (amount: number, target: number, metric: string): string =>
    `${number(amount)} of ${number(target)} ${metric}`,
  open: shortStatus.open,
  rest: status.rest,
  paused: status.paused,
  pausedUntil: (day: string): string => `paused until ${day}`,
  entries: (day: string): string => `Entries for ${day}`,
  alreadyTomorrow: 'Already tomorrow',
  inNoteOf: (day: string): string => `in the note for ${day}`,
  restToday: 'Rest day',
  pause: 'Pause…',
  stillToDo: 'Still to do',
};

const ahead = 'It counts from that day on.';

/** The field in which a win is written. */
export const capture = {
  /** of a line for a day to come */
  ahead,
  placeholder: 'What went right?',
  /** asked instead, once a kind is picked */
  ask: {
    setback: 'What got in the way?',
    lesson: 'What did you learn?',
    kudos: 'What did somebody say? End with — and their name',
  },
  kind: { setback: 'Setback', lesson: 'Lesson', kudos: 'Kudos' },
  destination: (day: string, heading: string | null): Prose =>
    heading === null
      ? [{ strong: day }, ', at the end of the note']
      : [{ strong: day }, ' under ', { strong: heading }],
  /** after where the line goes: the note's whole path */
  newFolder: (path: string): Prose => ['In a new folder: ', { code: path }],
  /** what a line is, if it is not a win of a day that has come; null if it is */
  meaning: (kinds: readonly Kind[], isOpen: boolean, isAhead: boolean): string | null => {
    if (kinds.length === 0) return "It marks the day and isn't a win.";
    if (isOpen) return "An open task. It counts once it's done.";
    if (kinds.every((kind) => kind === 'setback')) return 'A setback. It never counts.';
    if (kinds.every((kind) => kind === 'lesson')) return "A lesson. It's kept and never counts.";
    if (kinds.every((kind) => kind === 'kudos')) return "Kudos. They're kept and never count.";
    if (kinds.every(neverCounts)) return "It's kept and never counts.";
    return isAhead ? ahead : null;
  },
  timeAhead: (time: string): string => `${time} is still to come today.`,
  /** below the field, after Enter: the line is logged by another one */
  askTimeAhead: (time: string): string =>
    `${time} is still to come today. Press Enter again to log it all the same, or put “yesterday” first.`,
  /** `phrase` is what is typed, such as `Monday` */
  unclear: (day: string, phrase: string): Prose => [
    'For ',
    { strong: day },
    ', type ',
    { code: `${phrase}:` },
  ],
  enterAdds: (note: string, heading: string | null): Prose =>
    heading === null
      ? [`Press Enter to add it to the end of ${note}`]
      : [`Press Enter to add it to ${note}, under ${heading}`],
  waiting: 'Waiting for your template. Your line is safe in the field.',
  logged: 'Logged.',
  kept: 'Not logged. Your line is still in the field.',
};

/** An entry in a list, and the muted text after its words. */
export const entry = {
  kind: { win: 'win', step: 'step', setback: 'setback', lesson: 'lesson', kudos: 'kudos' },
  wordless: 'No words yet',
  minutes: (minutes: number): string => `${number(minutes)} min`,
  metric: (name: string, value: number): string => `${number(value)} ${name}`,
  open: 'Open task: counts when done',
  cancelled: "Cancelled: doesn't count",
  copy: 'Also in another note, where it counts',
  done: (text: string): string => `Done: ${text}`,
  startTimer: (text: string): string => `Start the timer: ${text}`,
  stopTimer: (text: string): string => `Stop the timer: ${text}`,
};

/** What is said while notes are read. */
export const reading = {
  title: 'Reading your notes',
  count: (done: number, all: number): string => `${number(done)} of ${number(all)}`,
  meanwhile: 'Newest first. You can already log wins.',
};

export const onThisDay = {
  showAll: (days: number): string => `Show all ${number(days)}`,
  showLatest: 'Show the latest',
  title: 'On this day',
  yearsAgo: (years: number, day: string): string => `${many(years, 'year')} ago, ${day}`,
  daysAgo: (days: number, day: string): string => `${many(days, 'day')} ago, ${day}`,
};
