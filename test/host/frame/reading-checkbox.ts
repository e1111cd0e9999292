import type { RenderedBlock } from './markdown-renderer';

/** A line with a checkbox, also within quotes: what is before the sign in it, and the sign. */
const TASK = /^((?:[ \t]|>)*(?:[-*+]|\d+[.)])[ \t]+\[)(.)(?=\][ \t])/u;

/** A note's text with one checkbox of a block turned: what was open is done, and everything else is open. */
export function turnCheckbox(text: string, block: RenderedBlock, index: number): string {
  const lines = text.split('\n');
  const tasks = lines
    .map((line, at) => ({ line, at }))
    .filter(({ at }) => at >= block.lineStart && at <= block.lineEnd)
    .filter(({ line }) => TASK.test(line));
  const turned = tasks[index];
  if (turned === undefined) return text;
  lines[turned.at] = turned.line.replace(
    TASK,
    (_, before: string, sign: string) => `${before}${sign === ' ' ? 'x' : ' '}`,
  );
  return lines.join('\n');
}
