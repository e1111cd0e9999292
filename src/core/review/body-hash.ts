import { fnv1a } from '../text/fnv1a';
import { withLineEnds } from '../markdown/line-end';
import { withoutBlankEdges } from '../markdown/text-edit';

/**
 * The hash of a region's body: 16 hexadecimal digits that tell whether a person has changed what was generated. What
 * a sync, a formatter or a table editor changes is no matter: line ends, white space at the edges and its width, the
 * padding and the dashes of tables.
 */
export function bodyHash(body: string): string {
  return fnv1a(normalise(body));
}

function normalise(body: string): string {
  const lines = withLineEnds(body, '\n')
    .split('\n')
    .map((line) => normaliseRow(line.replace(/[ \t]+/g, ' ').trimEnd()));
  return withoutBlankEdges(lines.join('\n'));
}

/** Drops the padding of a table's cells, and of its delimiter row all dashes but one; other lines stay. */
function normaliseRow(line: string): string {
  if (!line.trimStart().startsWith('|')) return line;
  const cells = line
    .trimStart()
    .split('|')
    .map((cell) => cell.trim());
  const isDelimiter = cells.every((cell) => /^(?::?-+:?)?$/.test(cell));
  return (isDelimiter ? cells.map((cell) => cell.replace(/-+/, '-')) : cells).join('|');
}
