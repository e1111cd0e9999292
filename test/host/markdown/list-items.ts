import type { ListItemCache } from 'obsidian';
import type { LineTable } from './line-table';
import type { Node } from './node';
import { contentEnd } from './node';

const LISTS = new Set(['listOrdered', 'listUnordered']);

interface Item {
  readonly start: number;
  readonly contentStart: number;
  end: number;
  parent: number;
  hasChildren: boolean;
}

/**
 * The list items of a note, as dumps of the app's cache show them: an item begins right after its
 * containers (before its own indent), ends before its first child, and takes one line more where a
 * blank line parts it from its next sibling.
 */
export function listItemsOf(text: string, root: Node, lines: LineTable): ListItemCache[] {
  const items: Item[] = [];
  walk(root, undefined);
  return items
    .flatMap((item) => [item, ...listsBehindCheckbox(text, item, lines.line(item.start))])
    .map(toCache);

  function walk(node: Node, parent: Item | undefined): void {
    node.children.forEach((child, index) => {
      if (LISTS.has(child.type)) walkList(child, parent, node.children[index - 1]);
      else walk(child, parent);
    });
  }

  function walkList(list: Node, parent: Item | undefined, before: Node | undefined): void {
    if (parent) parent.hasChildren = true;
    let previous = before;
    let current: Item | undefined;
    let first: Item | undefined;
    for (const child of list.children) {
      if (child.type === 'listItemPrefix') {
        const start = indentStart(text, child, previous, parent);
        if (current && !current.hasChildren) takeBlankLine(current, start);
        current = { start, contentStart: child.end, end: child.end, parent: 0, hasChildren: false };
        first ??= current;
        current.parent = parent ? lines.line(parent.start) : rootParent(first);
        items.push(current);
      } else if (LISTS.has(child.type)) {
        walkList(child, current, previous);
      } else {
        if (current && !current.hasChildren) current.end = Math.max(current.end, contentEnd(child));
        walk(child, current);
      }
      previous = child;
    }
  }

  function takeBlankLine(item: Item, nextStart: number): void {
    const lastLine = lines.line(item.end);
    if (lines.line(nextStart) > lastLine + 1) item.end = lines.start(lastLine + 1);
  }

  /** The negative of the list's first line; the list at line 0 gives -1, like one at line 1. */
  function rootParent(first: Item): number {
    return -lines.line(first.start) || -1;
  }

  function toCache(item: Item): ListItemCache {
    const own = text.slice(item.contentStart, item.end);
    // White space must follow the box; a box at the very end is text (a guess, `box-at-the-end`).
    const task = /^\[(.)\][ \t]/u.exec(text.slice(item.contentStart, item.contentStart + 6))?.[1];
    const id = / \^([a-zA-Z0-9-]+)\s*$/.exec(own)?.[1];
    return {
      position: lines.pos(item.start, item.end),
      parent: item.parent,
      ...(task === undefined ? {} : { task }),
      ...(id === undefined ? {} : { id }),
    };
  }
}

/**
 * Where an item begins: after its containers, before its own indent. Under `1. ` (a single digit
 * with a dot, an odd width) the app takes one column more off than CommonMark does (seen in a dump).
 */
function indentStart(
  text: string,
  prefix: Node,
  previous: Node | undefined,
  parent: Item | undefined,
): number {
  if (previous?.type !== 'linePrefix' || previous.end !== prefix.start) return prefix.start;
  const marker = parent ? text.slice(parent.start, parent.contentStart) : '';
  const wider = /^\s*\d\.\s*$/.test(marker) && marker.length % 2 === 1 ? 1 : 0;
  return Math.min(prefix.start, previous.start + wider);
}

/** `- [ ] 1. text` is a task with a list of its own inside: the app reads on after the checkbox (dump). */
function listsBehindCheckbox(text: string, item: Item, parent: number): Item[] {
  const found: Item[] = [];
  let start = item.contentStart;
  for (;;) {
    const checkbox = /^\[[^\r\n]{1,2}\][ \t]+/.exec(text.slice(start, item.end));
    if (!checkbox) return found;
    start += checkbox[0].length;
    const marker = /^(?:[-*+]|\d{1,9}[.)])[ \t]+/.exec(text.slice(start, item.end));
    if (!marker) return found;
    const contentStart = start + marker[0].length;
    found.push({ start, contentStart, end: item.end, parent, hasChildren: false });
    start = contentStart;
  }
}
