import type { Outline } from '../markdown/outline';

/** A thematic break: `---`, `* * *`. */
const RULE = /^ {0,3}([-*_])(?:[ \t]*\1){2,}[ \t]*$/;

/**
 * The line at which the footer of a section begins, `end` if it has none: at a rule, unless that is the heading's own,
 * right below it; in the note's last section also at a paragraph after a blank line, if nothing is above it. The
 * section is between the line of its heading and the line `end`.
 */
export function footerOf(
  { text, outline }: { readonly text: string; readonly outline: Outline },
  heading: number,
  end: number,
): number {
  const { lines, items } = outline;
  const isRule = (number: number) => {
    const line = lines[number];
    return line?.isCode === false && RULE.test(text.slice(line.from, line.end));
  };
  const first = lines.findIndex(({ isBlank }, line) => line > heading && !isBlank);
  if (first === -1 || first >= end) return end;
  const own = items.filter(({ line }) => line > heading && line < end);
  if (first > heading + 1 && end === lines.length && own.length === 0) return first;
  let line = Math.max(first, heading + 2);
  for (const item of [...own, { line: end, lastLine: end }]) {
    for (; line < item.line; line++) if (isRule(line)) return line;
    line = Math.max(line, item.lastLine + 1);
  }
  return end;
}
