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

/**
 * FNV-1a with 64 bits over UTF-16 units, low byte first (Fowler, Noll and Vo; RFC 9923; public domain). It guards
 * against accidents, not against people: nobody gains by forging it.
 */
function fnv1a(text: string): string {
  let high = 0xcbf29ce4;
  let low = 0x84222325;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    for (const byte of [unit & 0xff, unit >>> 8]) {
      low = (low ^ byte) >>> 0;
      // Times the prime 2^40 + 0x1b3, in halves of 32 bits; no product exceeds 2^53.
      const product = low * 0x1b3;
      high = (high * 0x1b3 + Math.floor(product / 0x1_0000_0000) + low * 0x100) % 0x1_0000_0000;
      low = product >>> 0;
    }
  }
  return hex(high) + hex(low);
}

function hex(half: number): string {
  return half.toString(16).padStart(8, '0');
}
