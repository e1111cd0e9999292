import { fnv1a } from '../text/fnv1a';
import { withLineEnds } from '../markdown/line-end';
import { withoutBlankEdges } from '../markdown/text-edit';

/**
 * The hash of a region's body: 16 hexadecimal digits that show whether a person has changed what was generated.
 * Changes by a sync, a formatter or a table editor do not count: line ends, white space at the edges and its width,
 * the padding and the dashes of tables, the signs of bullets and emphasis, blank lines.
 */
export function bodyHash(body: string): string {
  return fnv1a(content(body));
}

/**
 * Whether a body is what was generated under this hash. Hashes of earlier versions took bullets and emphasis as
 * written.
 */
export function isBodyOf(body: string, sha: string): boolean {
  return bodyHash(body) === sha || fnv1a(normalise(body)) === sha;
}

/** What a formatter leaves as it is: it writes bullets, emphasis and escapes its own way, and adds blank lines. */
function content(body: string): string {
  return normalise(body)
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) =>
      line
        .replace(/^(\s*)[*+-](?= )/, '$1-')
        .replace(/\\(?=[!-/:-@[-`{-~])/g, '')
        .replace(/_/g, '*')
        .replace(/~~/g, '~')
        .replace(/&(?:amp|lt|gt|quot|#124);/g, (entity) => ENTITIES[entity] ?? entity)
        .replace(BRACKETED_ADDRESS, '$1'),
    )
    .join('\n');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#124;': '|',
};

/** An address or a mail address between angle brackets, which a formatter may add around a bare one. */
const BRACKETED_ADDRESS = /<((?:https?|ftp|mailto):[^<>\s]*|[^<>\s@]+@[^<>\s]+)>/g;

function normalise(body: string): string {
  const lines = withLineEnds(body, '\n')
    .split('\n')
    .map((line) => normaliseRow(line.replace(/[ \t]+/g, ' ').trimEnd()));
  return withoutBlankEdges(lines.join('\n'));
}

/** Drops the padding of a table's cells, and all but one dash of its delimiter row; other lines stay. */
function normaliseRow(line: string): string {
  if (!line.trimStart().startsWith('|')) return line;
  const cells = line
    .trimStart()
    .split('|')
    .map((cell) => cell.trim());
  const isDelimiter = cells.every((cell) => /^(?::?-+:?)?$/.test(cell));
  return (isDelimiter ? cells.map((cell) => cell.replace(/-+/, '-')) : cells).join('|');
}
