import type { Kind } from '../../notes/entry';
import { many, number } from './numbers';

/** Blocks in notes and in bases, and the forms that insert and export. */
export const blocks = {
  mistakes: 'This block needs a fix',
  line: (line: number): string => `Line ${number(line)}`,
  noWins: 'No wins on these days.',
  noGoals: 'No goals here yet.',
  noMilestones: 'No milestones here yet. The first is one win.',
  more: (count: number): string => `And ${number(count)} more. A shorter range shows them.`,

  insert: {
    title: 'Insert block',
    view: 'View',
    views: {
      heatmap: 'Heatmap',
      streak: 'Streak',
      wins: 'Wins',
      week: 'This week',
      goals: 'Goals',
      patterns: 'Patterns',
      milestones: 'Milestones',
    },
    goal: 'Goal',
    everything: 'Everything',
    range: 'Range',
    rangeExamples: 'Such as last 6 months, 2026 or 2026-01-01..2026-06-30.',
    rangeDefault: 'Last 6 months',
    cancel: 'Cancel',
    submit: 'Insert',
  },
};

export const base = {
  name: 'Small Wins heatmap',
  months: 'Months',
  count: 'Count',
  counts: {
    both: 'Wins in these files or linked to them',
    inside: 'Wins in these files',
    linked: 'Wins that link to these files',
  },
  noFiles: "This base has no files, so there's nothing to count.",
  noWins: {
    both: 'No wins here yet. Show daily notes, or notes that wins link to.',
    inside: 'No wins here yet. Show daily notes, or other notes with wins in them.',
    linked: 'No wins link to these files yet. Show notes that wins link to, such as goals.',
  },
};

export const exporting = {
  title: (kind: Kind | null): string => EXPORTS[kind ?? 'win'],
  range: 'Range',
  rangeExamples: 'Such as last 6 months, 2026 or 2026-01-01..2026-06-30.',
  rangeDefault: 'Everything',
  kind: 'Kind',
  kinds: {
    all: 'Wins and steps',
    win: 'Wins',
    step: 'Steps',
    setback: 'Setbacks',
    lesson: 'Lessons',
    kudos: 'Kudos',
  },
  format: 'Format',
  formats: {
    md: 'Note (Markdown)',
    csv: 'Table (CSV)',
    json: 'Data (JSON)',
    html: 'Page (HTML)',
  },
  file: 'File',
  fileHow: 'Its name and folder. Existing files are never overwritten.',
  cancel: 'Cancel',
  copy: 'Copy to clipboard',
  write: 'Write the file',
  /** `amount` says how many of what, as in `12 wins` */
  copied: (amount: string): string => `Copied ${amount}.`,
  written: (amount: string, path: string): string => `Wrote ${amount} to ${path}.`,
};

const EXPORTS: Readonly<Record<Kind, string>> = {
  win: 'Export wins',
  step: 'Export steps',
  setback: 'Export setbacks',
  lesson: 'Export lessons',
  kudos: 'Export kudos',
};

export const check = {
  title: 'Check notes',
  /** `problems` are lines that were not understood, in `notes` notes */
  summary: (problems: number, notes: number): string =>
    problems === 0
      ? `Nothing to fix in ${many(notes, 'note')}.`
      : `${many(problems, 'line')} to look at in ${many(notes, 'note')}. Nothing was changed.`,
  more: (count: number): string => `And ${number(count)} more.`,
  unreadable: "This note couldn't be read, so nothing in it counts.",
};

/** Questions that the app asks before a note is created. */
export const newNote = {
  title: "Create this day's note?",
  how: (day: string, note: string, template: string | null): string =>
    template === null
      ? `${day} has no note yet. Small Wins will create ${note}.`
      : `${day} has no note yet. Small Wins will create ${note} from your template, ${template}.`,
  submit: 'Create note',
};
