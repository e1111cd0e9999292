import type { BlockProblem } from '../../code-block/block-problem';
import { GROUPINGS } from '../../search/grouping';
import { search } from './search';
import { BLOCK_VIEWS } from '../../code-block/block-view';
import type { Kind } from '../../notes/entry';
import { didYouMean } from './expected';
import { either, listed, many, number } from './numbers';

/** Blocks in notes and in bases, and the forms that insert and export. */
export const blocks = {
  mistakes: 'This block needs a fix',
  line: (line: number): string => `Line ${number(line)}`,
  /** what is wrong on a line of a block */
  problem,
  noWins: 'No wins on these days.',
  noMetrics: 'No numbers on these days. Write one as [words:: 250] in a line that counts.',
  metric: {
    facts: ({
      whole,
      isMiddle,
      n,
    }: {
      readonly whole: string;
      readonly isMiddle: boolean;
      readonly n: number;
    }): string => `${whole} ${isMiddle ? 'in the middle' : 'in all'}, ${many(n, 'value')}`,
    weeks: 'Week by week',
    week: (week: string, value: string): string => `${week}: ${value}`,
    none: '–',
  },
  noGoals: 'No goals here yet.',
  noMilestones: 'No milestones here yet. The first is one win.',
  more: (count: number): string => `And ${number(count)} more. A shorter range shows them.`,

  insert: {
    title: 'Insert block',
    view: 'View',
    views: {
      heatmap: 'Heatmap',
      month: 'Month',
      streak: 'Streak',
      wins: 'Wins',
      list: 'Search',
      week: 'This week',
      goals: 'Goals',
      patterns: 'Patterns',
      milestones: 'Milestones',
      metric: 'Numbers by week',
    },
    goal: 'Goal',
    everything: 'Everything',
    range: 'Range',
    rangeExamples: 'Such as last 6 months, 2026 or 2026-01-01..2026-06-30.',
    rangeDefault: 'Last 6 months',
    query: 'Search',
    queryExamples: 'Words and tokens, as in All wins, such as kind:win area:health.',
    queryDefault: 'Everything',
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
  /** of lines that were chosen one by one */
  linesTitle: (count: number): string => `Export ${many(count, 'line')}`,
  lines: (count: number): string => many(count, 'line'),
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
  goal: 'Goal',
  anyGoal: 'All',
  area: 'Area',
  areaExample: 'health/running',
  text: 'With these words',
  /** of lines that a search found, some of which count */
  uncounted: "Include lines that don't count",
  uncountedHow: 'Setbacks and lessons too.',
  names: 'Name people and other notes',
  namesHow: 'When this is off, a link such as [[Anna]] is written as “…”.',
  links: 'Link back to my notes',
  linksHow: 'When this is on, readers see the name of your vault and where your notes are.',
  preview: 'What others will see',
  /** below a long text that is not shown to its end */
  previewMore: (lines: number): string => `… and ${many(lines, 'line')} more`,
  format: 'Format',
  formats: {
    md: 'Note (Markdown)',
    csv: 'Table (CSV)',
    json: 'Data (JSON)',
    html: 'Page (HTML)',
    ics: 'Steps and challenges as a calendar (ICS)',
  },
  calendar: 'Small steps',
  events: (count: number): string => many(count, 'event'),
  file: 'File',
  fileHow: 'Its name and folder. Existing files are never overwritten.',
  cancel: 'Cancel',
  copy: 'Copy to clipboard',
  write: 'Write the file',
  /** `amount` is a number and its noun, as in `12 wins` */
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
  /** `problems` are what was not understood, in notes, settings and other files; `notes` are those that were read */
  summary: (problems: number, notes: number): string =>
    problems === 0
      ? `Nothing to fix in ${many(notes, 'note')}.`
      : `${many(problems, 'thing')} to look at. Nothing was changed.`,
  /** opens the list of the places that a sentence speaks of */
  places: (count: number): string => `In ${number(count)} places`,
  more: (count: number): string => `And ${number(count)} more.`,
  diagnose: 'Copy diagnostics',
  copied:
    "Diagnostics copied. None of your notes' words are in them, so you can paste them into a report.",
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

const OPTIONS =
  'Its options are view, goal, area, range, metric, query and by, each on its own line.';
const PAIRS = 'Write each option as its name and a value, such as view: heatmap.';

function problem(of: BlockProblem): string {
  switch (of.kind) {
    case 'too-many-lines':
    case 'too-long':
      return `This block has ${sizeOf(of)}. ${OPTIONS}`;
    case 'no-yaml':
      return `This line can't be read${of.reason === null ? '' : ` (${of.reason})`}. ${PAIRS}`;
    case 'no-options':
      return PAIRS;
    case 'no-value':
      return `“${of.option}” has no value yet. Add one, or remove the line.`;
    case 'no-text':
      return `“${of.option}” needs a single value. Put it in quotes.`;
    case 'unquoted-link':
      return `Put the link in quotes: ${of.option}: "[[${of.link}]]"`;
    default:
      return 'written' in of ? unknown(of) : unfit(of);
  }
}

function sizeOf(
  of: Extract<BlockProblem, { readonly kind: 'too-many-lines' | 'too-long' }>,
): string {
  return of.kind === 'too-long' ? many(of.characters, 'character') : many(of.lines, 'line');
}

/** What is right by itself, and doesn't go with the rest. */
function unfit(
  of: Extract<
    BlockProblem,
    {
      readonly kind:
        'goal-and-area' | 'no-range' | 'no-metric' | 'long-range' | 'only-lists' | 'bad-query';
    }
  >,
): string {
  switch (of.kind) {
    case 'goal-and-area':
      return 'A block shows a goal or an area. Remove one of the two lines.';
    case 'no-range':
      return `“${of.view}” always shows today, so it takes no range. Remove the line.`;
    case 'no-metric':
      return `“${of.view}” shows no numbers, so it takes no metric. Use view: metric, or remove the line.`;
    case 'long-range':
      return 'A range can be up to a hundred years. Try a shorter one.';
    case 'only-lists':
      return `Only a list has “${of.option}”. Add “view: list”, or remove the line.`;
    case 'bad-query':
      return search.problem(of.problem);
  }
}

/** A name that isn't known: suggests the nearest one, or all that there are. */
function unknown(of: Extract<BlockProblem, { readonly written: string }>): string {
  switch (of.kind) {
    case 'unknown-option':
      return `There's no option called “${of.written}”. ${
        of.near === null
          ? 'Use view, goal, area, range, metric, query or by.'
          : didYouMean(`“${of.near}”`)
      }`;
    case 'unknown-view':
      return `There's no view called “${of.written}”. ${
        of.near === null ? `Try ${either(BLOCK_VIEWS)}.` : didYouMean(`“${of.near}”`)
      }`;
    case 'unknown-grouping':
      return `A list can't be grouped by “${of.written}”. ${
        of.near === null ? `Use ${either(GROUPINGS)}.` : didYouMean(`“${of.near}”`)
      }`;
    case 'unknown-goal':
      return unknownGoal(of);
    case 'bad-area':
      return `“${of.written}” can't be an area. Write it as in a tag, such as health/running.`;
    case 'bad-range':
      return `“${of.written}” isn't a range. ${
        of.near === null
          ? 'Try last 6 months, 2026, 2026-Q3 or 2026-01-01..2026-06-30.'
          : didYouMean(`“${of.near}”`)
      }`;
  }
}

function unknownGoal({
  written,
  near,
  known,
  more,
}: Extract<BlockProblem, { readonly kind: 'unknown-goal' }>): string {
  const what = `There's no goal called “${written}”.`;
  if (near !== null) return `${what} ${didYouMean(`“${near}”`)}`;
  if (known.length === 0) return `${what} This vault has no goals yet.`;
  const names = known.map((name) => `“${name}”`);
  if (more > 0) return `${what} Your goals are ${listed([...names, `${number(more)} more`])}.`;
  return names.length === 1
    ? `${what} Your only goal is ${listed(names)}.`
    : `${what} Your goals are ${listed(names)}.`;
}
