import type { FrontMatter } from '../markdown/front-matter';
import type { PropertyValue, ValueProblem } from './property-value';
import { boundValue } from './property-value';
import type { YamlLine } from './yaml-line';
import { indentOf, isTrivia, yamlLines } from './yaml-line';

/** A property of a note's front matter as it is written. Offsets are those of the note. */
export interface WrittenProperty extends PropertyValue {
  /** null where its name has an anchor or a tag */
  readonly name: string | null;
  readonly line: YamlLine;
  readonly lastLine: YamlLine;
}

/** What cannot be edited line by line, and its place; `line` is 0-based in the note. */
export interface PropertyProblem {
  readonly line: number;
  readonly problem: PropertyLineProblem;
}

/** What a line of front matter has or is that keeps it from being edited. */
export type PropertyLineProblem =
  'tab' | 'indent' | 'brackets' | 'no-property' | 'second' | 'unreadable' | ValueProblem;

/**
 * The top-level properties of a note's front matter, in order: which lines each takes, and where its value is. A
 * problem where the front matter is anything but a list of `name: value`, or has a name twice.
 */
export function propertyLines(
  text: string,
  frontMatter: FrontMatter,
): readonly WrittenProperty[] | PropertyProblem {
  const lines = yamlLines(text, frontMatter);
  const properties: WrittenProperty[] = [];
  const names = new Set<string>();
  let base: number | null = null;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (line === undefined || isTrivia(line)) continue;
    base ??= indentOf(line);
    const key = readKey(line, base);
    if (typeof key === 'string') return { line: line.number, problem: key };
    if (key.name !== null && names.has(key.name)) return { line: line.number, problem: 'second' };
    if (key.name !== null) names.add(key.name);
    const value = boundValue({ text, lines, base }, at, line.from + key.end);
    if (typeof value === 'string') return { line: line.number, problem: value };
    at = value.last;
    properties.push({ ...value, name: key.name, line, lastLine: lines[at] ?? line });
  }
  return properties;
}

interface Key {
  readonly name: string | null;
  /** offset after its colon, in the line */
  readonly end: number;
}

/** The name that a line begins with, or what is wrong with the line. */
function readKey(line: YamlLine, base: number): Key | PropertyLineProblem {
  const { content } = line;
  const indent = indentOf(line);
  const first = content.charAt(indent);
  if (first === '\t') return 'tab';
  if (indent !== base) return 'indent';
  if (first === '{' || first === '[') return 'brackets';
  const rest = content.slice(indent);
  const key = first === '"' || first === "'" ? quotedKey(rest) : plainKey(rest);
  return key === null ? 'no-property' : { name: key.name, end: indent + key.end };
}

function quotedKey(rest: string): Key | null {
  const quote = rest.charAt(0);
  const [whole = '', inner = ''] =
    (quote === '"' ? /^"((?:[^"\\]|\\.)*)"[ \t]*:/ : /^'((?:[^']|'')*)'[ \t]*:/).exec(rest) ?? [];
  if (whole === '' || !endsToken(rest, whole.length)) return null;
  return {
    name: quote === '"' ? unescaped(inner) : inner.replaceAll("''", "'"),
    end: whole.length,
  };
}

/** JSON knows nearly all of YAML's escapes; a name with any other is not a property of ours. */
function unescaped(inner: string): string | null {
  try {
    const name: unknown = JSON.parse(`"${inner}"`);
    return typeof name === 'string' ? name : null;
  } catch {
    return null;
  }
}

function plainKey(rest: string): Key | null {
  if (/^[-?:](?:[ \t]|$)|^[%@`,|>#}\]]/.test(rest)) return null;
  let colon = rest.indexOf(':');
  while (colon !== -1 && !endsToken(rest, colon + 1)) colon = rest.indexOf(':', colon + 1);
  if (colon === -1) return null;
  const name = rest.slice(0, colon).trimEnd();
  if (/[ \t]#/.test(name)) return null;
  return { name: /^[&*!]/.test(name) ? null : name, end: colon + 1 };
}

function endsToken(text: string, at: number): boolean {
  return at === text.length || text.charAt(at) === ' ' || text.charAt(at) === '\t';
}
