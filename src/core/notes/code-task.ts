import { bisectLeft } from 'd3-array';
import type { Block } from '../markdown/block';
import { LineCursor } from '../markdown/blocks/line-cursor';
import type { Definitions } from '../markdown/blocks/link-definition';
import { readInline } from '../markdown/inline/inline';
import { readOutline } from '../markdown/outline';
import type { MarkTags } from '../markdown/tag';
import { matchMark } from '../markdown/tag';

/** White space that can move a box so far to the right that Markdown sees code. */
const FAR = /\t| {4}/;
const NO_DEFINITIONS: Definitions = { links: new Map(), footnotes: new Set() };

/**
 * The marked tasks in lists that a TAB or a wide marker turned into code, so that no block holds them: each as a line
 * without a checkbox, from its box on. Code that is not part of a list is meant as code.
 */
export function codeTasks(text: string, blocks: readonly Block[], marks: MarkTags): Block[] {
  const far = farBoxes(text);
  // Most notes have none, and are read no further.
  if (far.length === 0) return [];
  const held = new Set(blocks.flatMap(({ pieces }) => pieces.map(({ line }) => line)));
  const boxes = notOn(held, far, text);
  if (boxes.length === 0) return [];
  return tasksAt(boxes, text).filter(({ tags }) =>
    tags.some(({ tag }) => matchMark(tag, marks) !== null),
  );
}

/** The tasks that begin at these boxes, in order, if they are text in a list or right after one. */
function tasksAt(boxes: readonly number[], text: string): Block[] {
  const { lines, items } = readOutline(text);
  const inList = linesOf(items);
  const tasks: Block[] = [];
  /** how deep in quotes the last line of a list was; -1 after any other line */
  let listDepth = -1;
  for (const [line, { from, end, isBlank, isCode }] of lines.entries()) {
    const box = boxes[bisectLeft(boxes, from)] ?? Infinity;
    if (isBlank) continue;
    const depth = quoteDepth(text.slice(from, end));
    const isInside: boolean = inList.has(line) || (listDepth === depth && box < end);
    const isHidden = isCode || lines[line - 1]?.isOpen === true;
    if (isInside && !isHidden && box < end) {
      tasks.push(taskAt(text.slice(box, end), line, box - from));
    }
    listDepth = isInside ? depth : -1;
  }
  return tasks;
}

function linesOf(items: readonly { readonly line: number; readonly lastLine: number }[]) {
  const lines = new Set<number>();
  for (const { line, lastLine } of items) {
    for (let each = line; each <= lastLine; each++) lines.add(each);
  }
  return lines;
}

/** What the tasks say that a list around or before them makes tasks, whatever their tags, though they are far to the right. */
export function farTasks(text: string): string[] {
  const far = farBoxes(text);
  return far.length === 0 ? [] : tasksAt(far, text).map((task) => task.text);
}

function quoteDepth(line: string): number {
  const prefix = /^[ \t>]*/.exec(line)?.[0] ?? '';
  return prefix.split('>').length - 1;
}

/** The offsets of boxes that are far to the right, on lines that may hold a tag. */
function farBoxes(text: string): number[] {
  const found: number[] = [];
  for (let end = text.indexOf('] '); end !== -1; end = text.indexOf('] ', end + 1)) {
    const box = text.charAt(end - 1) === '[' ? end - 1 : end - 2;
    if (text.charAt(box) !== '[') continue;
    const from = beforeBox(text, box);
    if (from === null || !FAR.test(text.slice(from, box))) continue;
    if (LINE_WITH_HASH.test(text.slice(box, box + LONGEST))) found.push(box);
  }
  return found;
}

/**
 * Where the line of a box begins, if nothing but white space, quote markers and one list marker comes before it; else
 * null. Walks back from the box: that is quicker than a look at each line, of which few hold one.
 */
function beforeBox(text: string, box: number): number | null {
  let at = box;
  while (isSpace(text.charCodeAt(at - 1))) at--;
  if (at < box) at = beforeMarker(text, at);
  while (isSpace(text.charCodeAt(at - 1)) || text.charAt(at - 1) === '>') at--;
  if (at === 0 || LINE_END.test(text.charAt(at - 1))) return at;
  // A byte order mark does not belong to the first line.
  return at === 1 && text.startsWith('\uFEFF') ? at : null;
}

/** The place before a list marker that ends at `at`; `at` where there is none. */
function beforeMarker(text: string, at: number): number {
  const last = text.charAt(at - 1);
  if (last === '-' || last === '*' || last === '+') return at - 1;
  if (last !== '.' && last !== ')') return at;
  let from = at - 1;
  while (from > at - 10 && DIGIT.test(text.charAt(from - 1))) from--;
  return from === at - 1 ? at : from;
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x09;
}

const DIGIT = /\d/;
const LINE_END = /[\r\n]/;
const LINE_WITH_HASH = /^[^\r\n]*#/;
/** UTF-16 units of a line that are searched for a tag. */
const LONGEST = 10_000;

/** The offsets, in order, that are on none of the lines. */
function notOn(held: ReadonlySet<number>, offsets: readonly number[], text: string): number[] {
  if (offsets.length === 0) return [];
  const cursor = new LineCursor(text, 0, 0);
  return offsets.filter((offset) => {
    while (cursor.next <= offset && cursor.advance());
    return !held.has(cursor.number);
  });
}

function taskAt(text: string, line: number, column: number): Block {
  const { tags, spans } = readInline(text, [], NO_DEFINITIONS);
  const pieces = [{ at: 0, line, column }];
  return { kind: 'line', line, checkbox: null, underWinHeading: false, text, pieces, tags, spans };
}
