import type { FrontMatter } from '../markdown/front-matter';
import { contentStart, findFrontMatter } from '../markdown/front-matter';
import type { LineEnd } from '../markdown/line-end';
import { prevailingLineEnd } from '../markdown/line-end';
import type { TextEdit } from '../markdown/text-edit';
import { KeptMeaning } from '../markdown/kept-meaning';
import { applyEdits } from '../markdown/text-edit';
import { fieldsOf } from '../text/json';
import { isSameValue } from '../text/same-value';
import { readYaml } from '../text/read-yaml';
import { mistakenLine } from '../text/yaml-mistake';
import { yamlText } from '../text/yaml-text';
import type { Properties } from './front-matter-property';
import { propertyOf, storedName } from './front-matter-property';
import type { PropertyProblem, WrittenProperty } from './property-lines';
import { propertyLines } from './property-lines';

/** A property of a note and its new value; `undefined` removes it. Properties that are not named stay as they are. */
export interface PropertyChange {
  readonly name: string;
  readonly value: string | number | readonly string[] | undefined;
}

/** A note with its properties changed, or why nothing can be changed in it. */
export type ChangedProperties = { readonly text: string } | { readonly error: PropertyRefusal };

/** Why properties are not changed: what is on a line, or in the front matter as a whole. */
export type PropertyRefusal =
  | PropertyProblem
  /** this line, 0-based, would be read as something else than it is now, or is beyond a change line by line */
  | { readonly line: number; readonly problem: 'disturbed' | 'by-hand' }
  | { readonly problem: 'no-list' | 'by-hand' };

/** New properties as they are written into front matter, one line each; those to be removed have none. */
export function newPropertyLines(changes: readonly PropertyChange[]): string[] {
  return changes.flatMap(({ name, value }) =>
    value === undefined ? [] : `${yamlText(name)}:${written(value, '', '\n')}`.split('\n'),
  );
}

/**
 * Changes properties of a note line by line. Every byte of its front matter that belongs to none of them stays as it
 * is: comments, quotes, line ends, the way numbers are written. A note without front matter gets one. A change that
 * would touch more is refused, and so is a result that `parseYaml` does not read as intended.
 */
export function changeProperties(
  text: string,
  changes: readonly PropertyChange[],
  parseYaml: (yaml: string) => unknown,
): ChangedProperties {
  const frontMatter = findFrontMatter(text);
  if (frontMatter === null) {
    const made = withFrontMatter(text, changes);
    return 'error' in made || made.text === text
      ? made
      : checked(made.text, {}, changes, parseYaml);
  }
  const properties = propertyLines(text, frontMatter);
  const whole = readWhole(text, frontMatter, parseYaml);
  if ('error' in whole) {
    return 'problem' in properties ? { error: properties } : whole;
  }
  const before = whole.properties;
  const asked = changes.filter(({ name, value }) => !says(propertyOf(before, name), value));
  if (asked.length === 0) return { text };
  if ('problem' in properties) return { error: properties };
  const edits: TextEdit[] = [];
  for (const change of asked) {
    const made = editFor(text, frontMatter, properties, change);
    if ('error' in made) return made;
    edits.push(made);
  }
  const edited = edit(text, edits);
  if ('error' in edited) return edited;
  const made = checked(edited.text, before, changes, parseYaml);
  return 'error' in made ? { error: byHand(properties, asked) } : made;
}

/** Why a change came out wrong, by the line of a property that it meant, or of one whose name is not read. */
function byHand(
  properties: readonly WrittenProperty[],
  asked: readonly PropertyChange[],
): PropertyRefusal {
  const names = properties.flatMap((each) => each.name ?? []);
  const meant = new Set(asked.map(({ name }) => storedName(names, name)));
  const own = properties.find(({ name }) => name !== null && meant.has(name));
  if (own !== undefined) return { line: own.line.number, problem: 'by-hand' };
  const hidden = properties.find(({ name }) => name === null);
  if (hidden !== undefined) return { line: hidden.line.number, problem: 'anchor' };
  return { problem: 'by-hand' };
}

function withFrontMatter(text: string, changes: readonly PropertyChange[]): ChangedProperties {
  const lines = newPropertyLines(changes);
  if (lines.length === 0) return { text };
  const prevailing = prevailingLineEnd(text);
  // Readers of YAML do not end a line at a lone CR.
  const lineEnd = prevailing === '\r' ? '\n' : prevailing;
  const at = contentStart(text, null);
  const block = ['---', ...lines, '---', ''].join(lineEnd);
  return edit(text, [{ from: at, to: at, text: block }]);
}

function edit(text: string, edits: readonly TextEdit[]): ChangedProperties {
  const disturbed = new KeptMeaning(text).disturbedLine(edits);
  if (disturbed === null) return { text: applyEdits(text, edits) };
  return { error: { line: disturbed, problem: 'disturbed' } };
}

function editFor(
  text: string,
  frontMatter: FrontMatter,
  properties: readonly WrittenProperty[],
  { name, value }: PropertyChange,
): TextEdit | { readonly error: PropertyRefusal } {
  const lineEnd = prevailingLineEnd(text.slice(0, frontMatter.end));
  const indent = properties[0] === undefined ? '' : indentOf(text, properties[0]);
  const names = properties.flatMap((each) => each.name ?? []);
  const stored = storedName(names, name);
  const property = properties.find((each) => each.name !== null && each.name === stored);
  if (property === undefined) {
    // It may come from `<<`, or have an anchor before its name.
    const hidden = properties.find((each) => each.name === null || each.name === '<<');
    if (value === undefined) {
      return hidden === undefined
        ? { from: frontMatter.to, to: frontMatter.to, text: '' }
        : { error: { line: hidden.line.number, problem: 'anchor' } };
    }
    const line = `${indent}${yamlText(name)}:${written(value, indent, lineEnd)}${lineEnd}`;
    return { from: frontMatter.to, to: frontMatter.to, text: line };
  }
  const { problem, line, from, to, afterColon } = property;
  if (problem !== null) return { error: { line: line.number, problem: problem } };
  if (value === undefined) return removal(property, line.from + indent.length);
  const isBeside = from !== afterColon && typeof value !== 'object';
  // The blanks between a name and its value are the user's.
  return isBeside
    ? { from, to, text: written(value, indent, lineEnd).slice(1) }
    : { from: afterColon, to, text: written(value, indent, lineEnd) };
}

/** Removes a property; a comment after it stays, on a line of its own. */
function removal({ line, lastLine, comment }: WrittenProperty, nameFrom: number): TextEdit {
  return comment === null
    ? { from: line.from, to: lastLine.next, text: '' }
    : { from: nameFrom, to: comment, text: '' };
}

/** A value after its colon: on the same line, or a list below. */
function written(
  value: string | number | readonly string[],
  indent: string,
  lineEnd: LineEnd,
): string {
  if (typeof value === 'number') return ` ${value}`;
  if (typeof value === 'string') return ` ${yamlText(value)}`;
  if (value.length === 0) return ' []';
  return value.map((each) => `${lineEnd}${indent}  - ${yamlText(each)}`).join('');
}

function indentOf(text: string, { line }: WrittenProperty): string {
  return /^ */.exec(text.slice(line.from, line.end))?.[0] ?? '';
}

/** The last look: every other property says what it said, and these say what they should. */
function checked(
  text: string,
  before: Properties,
  changes: readonly PropertyChange[],
  parseYaml: (yaml: string) => unknown,
): ChangedProperties {
  const frontMatter = findFrontMatter(text);
  const whole = frontMatter === null ? null : readWhole(text, frontMatter, parseYaml);
  const error = { problem: 'by-hand' } as const;
  if (whole === null || 'error' in whole) return { error };
  const after = whole.properties;
  const stored = [...Object.keys(after), ...Object.keys(before)];
  const names = new Set(changes.map(({ name }) => storedName(stored, name)));
  const others = [...Object.keys(before), ...Object.keys(after)].filter((name) => !names.has(name));
  const isRight =
    changes.every(({ name, value }) => says(propertyOf(after, name), value)) &&
    others.every((name) => isSameValue(propertyOf(before, name), propertyOf(after, name)));
  return isRight ? { text } : { error };
}

function readWhole(
  text: string,
  frontMatter: FrontMatter,
  parseYaml: (yaml: string) => unknown,
): { readonly properties: Properties } | { readonly error: PropertyRefusal } {
  try {
    const value = readYaml(text.slice(frontMatter.from, frontMatter.to), parseYaml) ?? {};
    if (typeof value === 'object' && !Array.isArray(value)) return { properties: fieldsOf(value) };
    return { error: { problem: 'no-list' } };
  } catch (error) {
    // The first line of the note is that of the dashes.
    const line = mistakenLine(error) ?? unreadableLine(text, frontMatter, parseYaml);
    return { error: { line, problem: 'unreadable' } };
  }
}

/** The line of the first property that cannot be read, 0-based: not every mistake comes with its line. */
function unreadableLine(
  text: string,
  frontMatter: FrontMatter,
  parseYaml: (yaml: string) => unknown,
): number {
  const properties = propertyLines(text, frontMatter);
  if ('problem' in properties) return properties.line;
  let good = 0;
  let bad = properties.length;
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    const end = properties[middle - 1]?.lastLine.next;
    if (isReadable(text.slice(frontMatter.from, end), parseYaml)) good = middle;
    else bad = middle;
  }
  return properties[bad - 1]?.line.number ?? 1;
}

function isReadable(yaml: string, parseYaml: (yaml: string) => unknown): boolean {
  try {
    readYaml(yaml, parseYaml);
    return true;
  } catch {
    return false;
  }
}

/** Whether a property has the wanted value; some YAML readers turn a day into an instant. */
function says(value: unknown, wanted: PropertyChange['value']): boolean {
  if (value instanceof Date && typeof wanted === 'string') {
    return !Number.isNaN(+value) && value.toISOString() === `${wanted}T00:00:00.000Z`;
  }
  return isSameValue(value, wanted);
}
