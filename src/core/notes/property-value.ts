import { commentIn, flowEnd, quotedEnd, skipBlanks, skipNodeProperties } from './yaml-edge';
import type { YamlLine } from './yaml-line';
import { indentOf, isBlankLine, isTrivia } from './yaml-line';

/** The place of a property's value. Offsets are those of the note. */
export interface PropertyValue {
  /** offset after the colon */
  readonly afterColon: number;
  /** `[from, to)` is the value as it is written; both are `afterColon` where there is none */
  readonly from: number;
  readonly to: number;
  /** where a comment after the value begins, on the value's last line; null for none */
  readonly comment: number | null;
  /** why the value cannot be replaced without taking more than it */
  readonly problem: ValueProblem | null;
}

/** What a value has that keeps it from being replaced: `anchor` is one, an alias or a tag. */
export type ValueProblem = 'comment' | 'anchor' | 'no-end' | 'more-after';

interface Yaml {
  readonly text: string;
  readonly lines: readonly YamlLine[];
  /** the indent of all names on the top level */
  readonly base: number;
}

interface BoundValue extends PropertyValue {
  /** the index of its last line */
  readonly last: number;
}

/**
 * Finds the bounds of the value after the colon at `afterColon` of the line `first`: flow and quotes by their end,
 * everything else by indent. If the value has no end, returns what is wrong with it.
 */
export function boundValue(
  yaml: Yaml,
  first: number,
  afterColon: number,
): BoundValue | ValueProblem {
  const { text, lines } = yaml;
  const lineEnd = lines[first]?.end ?? afterColon;
  const from = skipBlanks(text, afterColon, lineEnd);
  const at = skipNodeProperties(text, from, lineEnd);
  const start: Start = { yaml, first, afterColon, from, at, lineEnd };
  const bound = boundAt(start);
  if (typeof bound === 'string' || from === at) return bound;
  return { ...bound, from, to: Math.max(bound.to, at), problem: 'anchor' };
}

/** Where a value begins: `at`, after its anchor and tag, which begin at `from`. */
interface Start {
  readonly yaml: Yaml;
  readonly first: number;
  readonly afterColon: number;
  readonly from: number;
  readonly at: number;
  readonly lineEnd: number;
}

function boundAt(start: Start): BoundValue | ValueProblem {
  const { yaml, at, lineEnd } = start;
  const letter = at < lineEnd ? yaml.text.charAt(at) : '';
  switch (letter) {
    case '':
    case '#':
      return nested(start);
    case '|':
    case '>':
      return blockScalar(start);
    case '"':
    case "'":
      return closed(start, quotedEnd(yaml.text, at, limitOf(yaml)), null);
    case '[':
    case '{':
      return flow(start);
    default:
      return plain(start);
  }
}

/** Nothing after the colon: a list, more names or words on the lines below, or no value at all. */
function nested({ yaml, first, afterColon, at, lineEnd }: Start): BoundValue {
  const { text, lines, base } = yaml;
  const last = lastLine(yaml, first, (line) => indentOf(line) > base || isItemAt(line, base));
  const comment = at < lineEnd ? at : null;
  if (last === first) {
    return { afterColon, from: afterColon, to: afterColon, comment, problem: null, last };
  }
  const to = lines[last]?.end ?? lineEnd;
  // What is in quotes is words, whatever it looks like.
  const inner = text.slice(afterColon, to).search(/\S/) + afterColon;
  const isQuoted = /["']/.test(text.charAt(inner)) && quotedEnd(text, inner, to) === to;
  const problem = isQuoted ? null : problemIn(text.slice(afterColon, to));
  return { afterColon, from: afterColon, to, comment: null, problem, last };
}

function blockScalar({ yaml, first, afterColon, at, lineEnd }: Start): BoundValue {
  const { text, lines, base } = yaml;
  const header = text.slice(at, lineEnd);
  const [digit] = /\d/.exec(header.replace(/#.*$/, '')) ?? [];
  const top = firstWith(lines, first + 1);
  const indent = digit === undefined ? top && indentOf(top) : base + Number(digit);
  const isInside = (line: YamlLine) => indentOf(line) > base && indentOf(line) >= (indent ?? 0);
  let last = first;
  for (let i = first + 1; i < lines.length; i++) {
    const line = lines[i];
    if (line === undefined || (!isBlankLine(line) && !isInside(line))) break;
    if (!isBlankLine(line)) last = i;
  }
  const to = lines[last]?.end ?? lineEnd;
  const problem = header.includes('#') ? 'comment' : null;
  return { afterColon, from: at, to, comment: null, problem, last };
}

/** The first line from `at` on that is not empty. */
function firstWith(lines: readonly YamlLine[], at: number): YamlLine | undefined {
  for (let i = at; i < lines.length; i++) {
    const line = lines[i];
    if (line !== undefined && !isBlankLine(line)) return line;
  }
  return undefined;
}

function flow(start: Start): BoundValue | ValueProblem {
  const { yaml, at } = start;
  const end = flowEnd(yaml.text, at, limitOf(yaml));
  const value = yaml.text.slice(at, end ?? at);
  return closed(start, end, problemIn(value));
}

/** A value with an end of its own. */
function closed(
  { yaml, first, afterColon, at }: Start,
  end: number | null,
  problem: ValueProblem | null,
): BoundValue | ValueProblem {
  const { text, lines } = yaml;
  if (end === null) return 'no-end';
  let last = first;
  while ((lines[last]?.end ?? end) < end) last++;
  const lineEnd = lines[last]?.end ?? end;
  const rest = skipBlanks(text, end, lineEnd);
  if (rest === lineEnd) return { afterColon, from: at, to: end, comment: null, problem, last };
  if (rest === end || text.charAt(rest) !== '#') return 'more-after';
  return { afterColon, from: at, to: end, comment: rest, problem, last };
}

/** Words without quotes, which may continue on the lines below, indented further. */
function plain({ yaml, first, afterColon, at, lineEnd }: Start): BoundValue {
  const { text, lines, base } = yaml;
  const problem = text.charAt(at) === '*' ? 'anchor' : null;
  const hash = commentIn(text.slice(at, lineEnd));
  if (hash !== null) {
    const comment = at + hash;
    const to = at + text.slice(at, comment).trimEnd().length;
    return { afterColon, from: at, to, comment, problem, last: first };
  }
  const last = lastOfWords(lines, first, base);
  const end = lines[last]?.end ?? lineEnd;
  const to = at + text.slice(at, end).trimEnd().length;
  const below = text.slice(lineEnd, to);
  const isCommented = commentIn(below) !== null;
  return {
    afterColon,
    from: at,
    to,
    comment: null,
    problem: problem ?? (isCommented ? 'comment' : null),
    last,
  };
}

/** The last line of words without quotes: before a comment, or a line that is not indented further. */
function lastOfWords(lines: Yaml['lines'], first: number, base: number): number {
  let last = first;
  for (const [i, line] of lines.entries()) {
    if (i <= first || isBlankLine(line)) continue;
    if (indentOf(line) <= base || isTrivia(line)) break;
    last = i;
  }
  return last;
}

/** The last of the lines below that belong to a value; blank lines and comments only if more of the value follows. */
function lastLine({ lines }: Yaml, first: number, belongs: (line: YamlLine) => boolean): number {
  let last = first;
  for (let i = first + 1; i < lines.length; i++) {
    const line = lines[i];
    if (line === undefined || isTrivia(line)) continue;
    if (!belongs(line)) break;
    last = i;
  }
  return last;
}

/** Lists may be indented no further than the name that they belong to. */
function isItemAt(line: YamlLine, base: number): boolean {
  return indentOf(line) === base && /^-(?:[ \t]|$)/.test(line.content.slice(base));
}

function problemIn(value: string): ValueProblem | null {
  if (commentIn(value) !== null) return 'comment';
  return /(?:^|[\s,[{:])&\S/.test(value) ? 'anchor' : null;
}

/** The end of the last line. */
function limitOf({ lines }: Yaml): number {
  return lines.at(-1)?.end ?? 0;
}
