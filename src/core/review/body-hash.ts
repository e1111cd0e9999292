import { fnv1a } from '../text/fnv1a';
import { withLineEnds } from '../markdown/line-end';
import { withoutBlankEdges } from '../markdown/text-edit';

/**
 * The hash of a region's body: 16 hexadecimal digits that show whether a person has changed what was generated.
 * Changes by a sync, a formatter or a table editor do not count: line ends, white space at the edges and its width,
 * the padding and the dashes of tables, the signs of bullets, headings, emphasis and quotations, line breaks and blank
 * lines.
 */
export function bodyHash(body: string): string {
  return fnv1a(content(body));
}

/**
 * Whether a body is what was generated under this hash. Hashes of earlier versions took lines and punctuation as
 * written, and those before them bullets and emphasis too.
 */
export function isBodyOf(body: string, sha: string): boolean {
  return [content, linesOf, normalise].some((read) => fnv1a(read(body)) === sha);
}

/**
 * What a formatter leaves as it is: it wraps lines, underlines headings or writes them in capitals, puts spaces between
 * scripts, and has its own dashes and quotation marks.
 */
function content(body: string): string {
  const lines: string[] = [];
  for (const line of linesOf(body).normalize('NFC').split('\n')) {
    const above = lines.at(-1);
    if (above === undefined || STARTS_BLOCK.test(line)) lines.push(line);
    else if (!UNDERLINE.test(line) || STARTS_BLOCK.test(above))
      lines.push(`${lines.pop() ?? ''} ${line}`);
    else lines.push(`${line.includes('=') ? '#' : '##'} ${lines.pop() ?? ''}`);
  }
  return lines.map(condensed).join('\n');
}

/** A heading, a list item, a quote, a row of a table, an HTML tag or a comment; other lines go on with a paragraph. */
const STARTS_BLOCK = /^\s*(?:#{1,6} |- |\d{1,9}[.)] |[>|<]|%%)|.\|/;
const UNDERLINE = /^\s*(?:=+|-+)\s*$/;
const HEADING = /^\s*#{1,6} /;

/** A line without white space, except where it is indented. */
function condensed(line: string): string {
  const isHeading = HEADING.test(line);
  const text = (isHeading ? line.replace(/ #+$/, '').toLowerCase() : line)
    .replace(/^(\s*)\d{1,9}[.)](?= )/, '$11.')
    .replace(/…/g, '...')
    .replace(/[“”„‟«»]/g, '"')
    .replace(/[‘’‚‛]/g, "'")
    .replace(/[-–—]+/g, '-')
    .replace(/(\S)\s+/g, '$1');
  return isHeading ? text : text.replace(/^\|+|\|+$/g, '');
}

/** The lines that are not blank, without the signs that formatters choose for bullets, emphasis and escapes. */
function linesOf(body: string): string {
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
