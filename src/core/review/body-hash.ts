import { min } from 'd3-array';
import { fnv1a } from '../text/fnv1a';
import { withLineEnds } from '../markdown/line-end';
import { withoutBlankEdges } from '../markdown/text-edit';

/**
 * The hash of a region's body: 16 hexadecimal digits that show whether a person has changed what was generated. Changes
 * by a sync, a formatter or a table editor do not count: line ends, white space at the edges and its width, the padding
 * and the dashes of tables, the margin of a list, the signs of bullets, headings, emphasis and quotations, line breaks
 * and blank lines, and the marks of direction, which nobody sees.
 */
export function bodyHash(body: string): string {
  return fnv1a(content(body));
}

/**
 * Whether a body is what was generated under this hash. Hashes of earlier versions held marks of direction, those before
 * them took every line with a bar for a row of a table, then lines and punctuation as written, and the first ones bullets
 * and emphasis too.
 */
export function isBodyOf(body: string, sha: string): boolean {
  const flush = withoutMargins(body);
  return [content, contentWithDirections, contentWithBars, linesOf, normalise].some(
    (read) => fnv1a(read(flush)) === sha,
  );
}

/**
 * What a formatter leaves as it is: it wraps lines, underlines headings or writes them in capitals, puts spaces between
 * scripts, and has its own dashes and quotation marks.
 */
function content(body: string): string {
  return contentWithDirections(withoutMargins(body).replace(DIRECTIONS, ''));
}

const LIST_ITEM = /^ *(?:[*+-]|\d{1,9}[.)]) /;
/** More spaces than these before a list make code of it. */
const WIDEST_MARGIN = 3;

/** Lists begin at the line's start, as they are made: some formatters put a space before each bullet, nested ones too. */
function withoutMargins(body: string): string {
  const lines = body.match(/[^\r\n]*(?:\r\n|[\r\n])|[^\r\n]+$/g) ?? [];
  const flush: string[] = [];
  let list: string[] = [];
  const end = () => {
    const margin = min(list.filter((line) => LIST_ITEM.test(line)).map(indentOf)) ?? 0;
    const cut = margin > WIDEST_MARGIN ? 0 : margin;
    flush.push(...list.map((line) => line.slice(Math.min(cut, indentOf(line)))));
    list = [];
  };
  for (const line of lines) {
    const isOfList = LIST_ITEM.test(line) || (list.length > 0 && /^\s/.test(line));
    if (isOfList) list.push(line);
    else {
      end();
      flush.push(line);
    }
  }
  end();
  return flush.join('');
}

function indentOf(line: string): number {
  return line.length - line.replace(/^ +/, '').length;
}

/**
 * Marks, embeddings and isolates of direction: Arabic sentences have some around names and dates, and cleaners of text
 * take them away.
 */
const DIRECTIONS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

function contentWithDirections(body: string): string {
  const lines = linesOf(body).normalize('NFC').split('\n');
  const rows = rowsAmong(lines);
  return blocksOf(lines, (line, at) => STARTS_BLOCK.test(line) || rows.has(at));
}

function contentWithBars(body: string): string {
  const lines = linesOf(body).normalize('NFC').split('\n');
  return blocksOf(lines, (line) => STARTS_BLOCK.test(line) || line.includes('|'));
}

/** Lines with those that go on with a paragraph at its end, and underlined headings as others are written. */
function blocksOf(
  lines: readonly string[],
  startsBlock: (line: string, at: number) => boolean,
): string {
  const blocks: string[] = [];
  let isParagraph = true;
  for (const [at, line] of lines.entries()) {
    const above = blocks.at(-1);
    if (above === undefined || startsBlock(line, at)) {
      isParagraph = !startsBlock(line, at);
      blocks.push(line);
    } else {
      blocks.pop();
      const isUnderline = isParagraph && UNDERLINE.test(line);
      blocks.push(isUnderline ? `${line.includes('=') ? '#' : '##'} ${above}` : `${above} ${line}`);
      if (isUnderline) isParagraph = false;
    }
  }
  return blocks.map(condensed).join('\n');
}

/** A heading, a list item, a quote, an HTML tag or a comment; other lines go on with a paragraph. */
const STARTS_BLOCK = /^\s*(?:#{1,6} |- |\d{1,9}[.)] |>|<[a-z/!?]|%%)/i;
const DELIMITER_ROW = /^[\s|:-]*-[\s|:-]*$/;

/** The rows of tables: a bar alone makes none, because links and sentences have some too. */
function rowsAmong(lines: readonly string[]): ReadonlySet<number> {
  const rows = new Set<number>();
  for (const [at, line] of lines.entries()) {
    if (!line.includes('|')) continue;
    const isDelimiter = DELIMITER_ROW.test(line) && lines[at - 1]?.includes('|') === true;
    if (isDelimiter) rows.add(at - 1);
    if (isDelimiter || rows.has(at - 1)) rows.add(at);
  }
  return rows;
}

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
