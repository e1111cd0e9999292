import type { Outline } from '../markdown/outline';

/**
 * The line of the one list item that was added to a note at an offset, if it is an item of one line and everything
 * else is what it was: headings, lists with all they hold, code. Null if not.
 */
export function addedItem(before: Outline, after: Outline, at: number): number | null {
  const first = before.lines.findIndex((line) => line.from >= at);
  const from = first === -1 ? before.lines.length : first;
  const shift = after.lines.length - before.lines.length;
  const moved = (line: number) => (line >= from ? line + shift : line);
  const isOld = ({ line }: { line: number }) => line < from || line >= from + shift;

  const oldItems = before.items.map(({ line, lastLine }) => ({
    line: moved(line),
    lastLine: moved(lastLine),
  }));
  const oldHeadings = before.headings.map((heading) => ({
    ...heading,
    line: moved(heading.line),
    lastLine: moved(heading.lastLine),
  }));
  const oldCode = codeLines(before).map(moved);
  const isKept =
    isSame(after.items.filter(isOld), oldItems) &&
    isSame(after.headings.filter(isOld), oldHeadings) &&
    isSame(
      codeLines(after).filter((line) => isOld({ line })),
      oldCode,
    );
  const added = after.items.filter((item) => !isOld(item));
  const [item] = added;
  return isKept && added.length === 1 && item?.line === item?.lastLine
    ? (item?.line ?? null)
    : null;
}

/** The line of the list item at an offset that got its words there, if everything is where it was. Null if not. */
export function filledItem(before: Outline, after: Outline, at: number): number | null {
  const line = before.lines.findIndex(({ from }) => from === at);
  const isKept =
    before.lines.length === after.lines.length &&
    isSame(after.items, before.items) &&
    isSame(after.headings, before.headings) &&
    isSame(codeLines(after), codeLines(before));
  return isKept && before.items.some((item) => item.line === line) ? line : null;
}

function codeLines({ lines }: Outline): number[] {
  return lines.flatMap((line, number) => (line.isCode ? [number] : []));
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
