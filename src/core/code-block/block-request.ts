import { isKeyLine } from '../notes/front-matter-property';
import type { DayRange } from '../calendar/date-range';
import { dateRange } from '../calendar/date-range';
import type { Day, Weekday } from '../calendar/day';
import type { Goal } from '../goals/goal';
import type { Goals } from '../goals/goals';
import { fieldsOf, listOf } from '../text/json';
import { mistakenLine } from '../text/yaml-mistake';
import { areaPath } from '../markdown/area';

export const BLOCK_VIEWS = [
  'heatmap',
  'streak',
  'wins',
  'week',
  'goals',
  'patterns',
  'milestones',
] as const;
export type CodeBlockView = (typeof BLOCK_VIEWS)[number];

/** What a `small-wins` block asks to be shown; null leaves nothing out. */
export interface CodeBlockRequest {
  readonly view: CodeBlockView;
  readonly goal: Goal | null;
  /** a tag's path in lower case */
  readonly area: string | null;
  readonly range: DayRange | null;
}

/** Something in a block that was not understood. */
export interface CodeBlockProblem {
  /** of the block's text, 1 for the first */
  readonly line: number;
  /** what it is, and how to fix it */
  readonly text: string;
}

/** What a block's options are read by. */
export interface CodeBlockRules {
  readonly goals: Goals;
  readonly today: Day;
  /** BCP 47 */
  readonly language: string;
  readonly firstWeekday: Weekday;
  /** may throw */
  readonly parseYaml: (yaml: string) => unknown;
}

const OPTIONS = ['view', 'goal', 'area', 'range'] as const;
type Option = (typeof OPTIONS)[number];

/** Four options need no more lines, and a library must not be given more: deep YAML costs it seconds. */
const MOST_LINES = 50;
const MOST_CHARACTERS = 2_000;
const LONGEST_RANGE_DAYS = 36_600;
/** The views of days, or of what happened on them; the others show how things are now. */
const HAVE_RANGE: ReadonlySet<CodeBlockView> = new Set(['heatmap', 'wins', 'milestones']);
const KNOWN_GOALS = 8;

/** Whether a view is of a range of days. */
export function hasRange(view: CodeBlockView): boolean {
  return HAVE_RANGE.has(view);
}

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
      const text = `“${short(name)}” is no option. There are view, goal, area and range.`;
      problems.push({ line, text });
      continue;
    }
    const text = textOf(value);
    if (text === null) problems.push({ line, text: noText(option, value) });
    else found.set(option, text);
  }

  const read = <Value>(
    option: Option,
    reader: (text: string) => Value | { readonly wrong: string },
  ): Value | null => {
    const text = found.get(option);
    if (text === undefined) return null;
    const value = reader(text);
    if (typeof value !== 'object' || value === null || !('wrong' in value)) return value;
    problems.push({ line: lineOf(option), text: value.wrong });
    return null;
  };
  const view = read('view', viewOf) ?? 'heatmap';
  const goal = read('goal', (text) => goalOf(text, rules.goals));
  const area = read('area', areaOf);
  const range = read('range', (text) => rangeOf(text, rules));
  if (found.has('goal') && found.has('area')) {
    const text = 'A block shows a goal or an area, not both. Take one of the two out.';
    problems.push({ line: lineOf('area'), text });
  }
  if (found.has('range') && !hasRange(view)) {
    const text = `“${view}” is as of today and has no range. Take the range out.`;
    problems.push({ line: lineOf('range'), text });
  }
  problems.sort((a, b) => a.line - b.line);
  return problems.length > 0 ? { problems } : { request: { view, goal, area, range } };
}

function readOptions(
  source: string,
  parseYaml: CodeBlockRules['parseYaml'],
):
  { readonly options: Readonly<Record<string, unknown>> } | { readonly problem: CodeBlockProblem } {
  const lines = source.replace(/\n$/, '').split('\n').length;
  if (lines > MOST_LINES || source.length > MOST_CHARACTERS) {
    const size =
      lines > MOST_LINES
        ? `${lines.toLocaleString('en')} lines`
        : `${source.length.toLocaleString('en')} characters`;
    const text = `This block has ${size}. It takes four options, each on a line: view, goal, area and range.`;
    return { problem: { line: 1, text } };
  }
  let yaml: unknown;
  try {
    yaml = parseYaml(source);
  } catch (error) {
    return { problem: { line: mistakenLine(error) ?? 1, text: yamlWords(error) } };
  }
  if (yaml === null || yaml === undefined) return { options: {} };
  if (typeof yaml !== 'object' || Array.isArray(yaml)) {
    return {
      problem: { line: 1, text: 'Write each option as its name and a value: view: heatmap' },
    };
  }
  return { options: fieldsOf(yaml) };
}

function yamlWords(error: unknown): string {
  const said = error instanceof Error ? error.message : '';
  const [first = ''] = said.split(/ at line \d+|[\n:]/, 1);
  const reason = first.trim() === '' ? '' : ` (${short(first.trim())})`;
  return `This is not YAML${reason}. Write each option as its name and a value: view: heatmap`;
}

function textOf(value: unknown): string | null {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

/** `goal: [[Report]]` is a list of lists to YAML: the mistake that everybody makes once. */
function noText(option: Option, value: unknown): string {
  const [inner] = listOf(listOf(value)[0]);
  if (typeof inner === 'string') return `A link wants quotes: ${option}: "[[${short(inner)}]]"`;
  if (value === null || value === '') {
    return `“${option}” has no value. Give it one, or take the line out.`;
  }
  return `“${option}” has to be one text. Put it into quotes.`;
}

function viewOf(text: string): CodeBlockView | { readonly wrong: string } {
  const view = BLOCK_VIEWS.find((name) => name === text.toLowerCase());
  return view ?? { wrong: `“${short(text)}” is no view. There are ${BLOCK_VIEWS.join(', ')}.` };
}

function goalOf(text: string, goals: Goals): Goal | { readonly wrong: string } {
  const goal = goals.find(text);
  if (goal !== null) return goal;
  const names = goals.all().map(({ name }) => name);
  const known =
    names.length === 0
      ? 'There is none yet: a note becomes one by the property small-wins: goal.'
      : `There are ${names.slice(0, KNOWN_GOALS).join(', ')}${names.length > KNOWN_GOALS ? ' and more' : ''}.`;
  return { wrong: `“${short(text)}” is no goal. ${known}` };
}

function areaOf(text: string): string | { readonly wrong: string } {
  const area = areaPath(text);
  return area === ''
    ? { wrong: `“${short(text)}” is no area. Write it as in a tag: health/running` }
    : area;
}

function rangeOf(
  text: string,
  { today, language, firstWeekday }: CodeBlockRules,
): DayRange | { readonly wrong: string } {
  const range = dateRange(text, today, language, firstWeekday);
  if (range === null) {
    return {
      wrong: `“${short(text)}” is no range. Give such as last 6 months, 2026, 2026-Q3 or 2026-01-01..2026-06-30`,
    };
  }
  return range.last - range.first > LONGEST_RANGE_DAYS
    ? { wrong: 'A range is a hundred years at most. Give a shorter one.' }
    : range;
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
