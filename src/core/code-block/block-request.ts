import { isKeyLine } from '../notes/front-matter-property';
import type { DayRange } from '../calendar/date-range';
import { dateRange } from '../calendar/date-range';
import type { Day, Weekday } from '../calendar/day';
import type { DayLanguages } from '../calendar/day-languages';
import type { Goal } from '../goals/goal';
import type { Goals } from '../goals/goals';
import { nearRange } from '../calendar/near-range';
import type { Grouping } from '../search/grouping';
import { GROUPINGS } from '../search/grouping';
import type { Query } from '../search/query';
import { readQuery } from '../search/query';
import { fieldsOf, listOf } from '../text/json';
import { nearWord } from '../text/near-word';
import { readYaml } from '../text/read-yaml';
import { mistakenLine } from '../text/yaml-mistake';
import type { BlockProblem, CodeBlockProblem } from './block-problem';
import type { CodeBlockView } from './block-view';
import { BLOCK_VIEWS, hasRange } from './block-view';

/** What a `small-wins` block asks to be shown; null leaves nothing out. */
export interface CodeBlockRequest {
  readonly view: CodeBlockView;
  readonly goal: Goal | null;
  /** a tag's path in lower case */
  readonly area: string | null;
  readonly range: DayRange | null;
  /** a metric's name as notes fold it; left out for those with most values */
  readonly metric?: string;
  /** of a list; left out for everything */
  readonly query?: Query;
  /** of a list; left out for days */
  readonly by?: Grouping;
}

/** What a block's options are read by. */
export interface CodeBlockRules {
  readonly goals: Goals;
  /** the path of the area that words name; `''` for what is none */
  readonly area: (words: string) => string;
  readonly today: Day;
  /** BCP 47 */
  readonly language: DayLanguages;
  readonly firstWeekday: Weekday;
  /** may throw */
  readonly parseYaml: (yaml: string) => unknown;
}

const OPTIONS = ['view', 'goal', 'area', 'range', 'metric', 'query', 'by'] as const;
type Option = (typeof OPTIONS)[number];
/** Those that only a list has. */
const OF_LISTS = ['query', 'by'] as const;

/** Seven options need no more. */
const MOST_LINES = 50;
const MOST_CHARACTERS = 2_000;
const LONGEST_RANGE_DAYS = 36_600;
const KNOWN_GOALS = 8;

/** Reads a block's text. Every mistake in it is named; a block with one shows nothing else. */
export function readCodeBlock(
  source: string,
  rules: CodeBlockRules,
): { readonly request: CodeBlockRequest } | { readonly problems: readonly CodeBlockProblem[] } {
  const written = readOptions(source, rules.parseYaml);
  if ('problem' in written) return { problems: [written.problem] };
  const problems: CodeBlockProblem[] = [];
  const found = new Map<Option, string>();
  const lineOf = (name: string) => lineOfKey(source, name);
  for (const [name, value] of Object.entries(written.options)) {
    const option = OPTIONS.find((known) => known === name.trim().toLowerCase());
    const line = lineOf(name);
    if (option === undefined) {
      const near = nearWord(name, OPTIONS);
      problems.push({ line, problem: { kind: 'unknown-option', written: short(name), near } });
      continue;
    }
    const text = textOf(value);
    if (text === null) problems.push({ line, problem: noText(option, value) });
    else found.set(option, text);
  }

  const read = <Value>(
    option: Option,
    reader: (text: string) => Value | { readonly wrong: BlockProblem },
  ): Value | null => {
    const text = found.get(option);
    if (text === undefined) return null;
    const value = reader(text);
    if (typeof value !== 'object' || value === null || !('wrong' in value)) return value;
    problems.push({ line: lineOf(option), problem: value.wrong });
    return null;
  };
  const view = read('view', viewOf) ?? 'heatmap';
  const goal = read('goal', (text) => goalOf(text, rules.goals));
  const area = read('area', (text) => areaOf(text, rules));
  const metric = read('metric', (text) => foldedName(text));
  const range = read('range', (text) => rangeOf(text, rules));
  for (const { option, problem } of unfitting(found, view)) {
    problems.push({ line: lineOf(option), problem });
  }
  const query = read('query', (text) => queryOf(text, rules));
  const by = read('by', groupingOf);
  problems.sort((a, b) => a.line - b.line);
  if (problems.length > 0) return { problems };
  const more = {
    ...(metric === null ? {} : { metric }),
    ...(query === null ? {} : { query }),
    ...(by === null ? {} : { by }),
  };
  return { request: { view, goal, area, range, ...more } };
}

/** Options that do not go with another one, or with the view. */
function unfitting(
  found: ReadonlyMap<Option, string>,
  view: CodeBlockView,
): { readonly option: Option; readonly problem: BlockProblem }[] {
  const unfit: { readonly option: Option; readonly problem: BlockProblem }[] = [];
  if (found.has('goal') && found.has('area')) {
    unfit.push({ option: 'area', problem: { kind: 'goal-and-area' } });
  }
  if (found.has('range') && !hasRange(view)) {
    unfit.push({ option: 'range', problem: { kind: 'no-range', view } });
  }
  if (found.has('metric') && view !== 'metric') {
    unfit.push({ option: 'metric', problem: { kind: 'no-metric', view } });
  }
  for (const option of OF_LISTS) {
    if (found.has(option) && view !== 'list') {
      unfit.push({ option, problem: { kind: 'only-lists', option } });
    }
  }
  return unfit;
}

function readOptions(
  source: string,
  parseYaml: CodeBlockRules['parseYaml'],
):
  { readonly options: Readonly<Record<string, unknown>> } | { readonly problem: CodeBlockProblem } {
  const lines = source.replace(/\n$/, '').split('\n').length;
  if (lines > MOST_LINES)
    return { problem: { line: 1, problem: { kind: 'too-many-lines', lines } } };
  if (source.length > MOST_CHARACTERS) {
    return { problem: { line: 1, problem: { kind: 'too-long', characters: source.length } } };
  }
  let yaml: unknown;
  try {
    yaml = readYaml(source, parseYaml);
  } catch (error) {
    const problem: BlockProblem = { kind: 'no-yaml', reason: reasonOf(error) };
    return { problem: { line: mistakenLine(error) ?? 1, problem } };
  }
  if (yaml === null || yaml === undefined) return { options: {} };
  if (typeof yaml !== 'object' || Array.isArray(yaml)) {
    return { problem: { line: 1, problem: { kind: 'no-options' } } };
  }
  return { options: fieldsOf(yaml) };
}

function reasonOf(error: unknown): string | null {
  const said = error instanceof Error ? error.message : '';
  const [first = ''] = said.split(/ at line \d+|[\n:]/, 1);
  return first.trim() === '' ? null : short(first.trim());
}

function textOf(value: unknown): string | null {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

/** `goal: [[Report]]` is a list of lists to YAML: the mistake that everybody makes once. */
function noText(option: Option, value: unknown): BlockProblem {
  const [inner] = listOf(listOf(value)[0]);
  if (typeof inner === 'string') return { kind: 'unquoted-link', option, link: short(inner) };
  return { kind: value === null || value === '' ? 'no-value' : 'no-text', option };
}

function viewOf(text: string): CodeBlockView | { readonly wrong: BlockProblem } {
  const view = BLOCK_VIEWS.find((name) => name === text.toLowerCase());
  const near = view === undefined ? nearWord(text, BLOCK_VIEWS) : null;
  return view ?? { wrong: { kind: 'unknown-view', written: short(text), near } };
}

function goalOf(text: string, goals: Goals): Goal | { readonly wrong: BlockProblem } {
  const goal = goals.find(text);
  if (goal !== null) return goal;
  const names = goals.all().map(({ name }) => name);
  return {
    wrong: {
      kind: 'unknown-goal',
      written: short(text),
      near: nearWord(text.replace(/^\[\[|\]\]$/g, ''), names),
      known: names.slice(0, KNOWN_GOALS),
      more: Math.max(0, names.length - KNOWN_GOALS),
    },
  };
}

function areaOf(text: string, rules: CodeBlockRules): string | { readonly wrong: BlockProblem } {
  const area = rules.area(text);
  return area === '' ? { wrong: { kind: 'bad-area', written: short(text) } } : area;
}

/** A name in the form in which inline fields are compared. */
function foldedName(text: string): string {
  return text.toLowerCase().replace(/\s+/g, '-');
}

function rangeOf(
  text: string,
  { today, language, firstWeekday }: CodeBlockRules,
): DayRange | { readonly wrong: BlockProblem } {
  const range = dateRange(text, today, language, firstWeekday);
  if (range === null) {
    const near = nearRange(text, today, language, firstWeekday);
    return { wrong: { kind: 'bad-range', written: short(text), near } };
  }
  return range.last - range.first > LONGEST_RANGE_DAYS ? { wrong: { kind: 'long-range' } } : range;
}

function queryOf(text: string, rules: CodeBlockRules): Query | { readonly wrong: BlockProblem } {
  const { goals, area, today, language, firstWeekday } = rules;
  const { query, problems } = readQuery(text, {
    goal: (words) => goals.find(words),
    goalNames: goals.all().map(({ name }) => name),
    area,
    range: (words) => dateRange(words, today, language, firstWeekday),
  });
  const [problem] = problems;
  return problem === undefined ? query : { wrong: { kind: 'bad-query', problem } };
}

function groupingOf(text: string): Grouping | { readonly wrong: BlockProblem } {
  const by = GROUPINGS.find((known) => known === text.toLowerCase());
  const near = by === undefined ? nearWord(text, GROUPINGS) : null;
  return by ?? { wrong: { kind: 'unknown-grouping', written: short(text), near } };
}

/** The line of a key of the topmost map, 1-based; 1 if it is not found. */
function lineOfKey(source: string, name: string): number {
  const wanted = name.toLowerCase();
  const lines = source.toLowerCase().split('\n');
  const at = lines.findIndex((line) => isKeyLine(line.trimStart(), wanted));
  return Math.max(0, at) + 1;
}

function short(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
