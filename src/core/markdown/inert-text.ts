import { htmlBlock } from './blocks/html-block';
import { readInline } from './inline/inline';
import { LineCursor } from './blocks/line-cursor';
import { NO_DEFINITIONS } from './blocks/link-definition';

/**
 * A text of one note in a form that is safe after a list marker of another: one line that reads the same, opens no
 * comment, code, math, block or task, closes no region, and holds no tag and no block id. Links, emphasis and closed
 * code stay as written.
 */
export function inertText(text: string): string {
  return escapeInline(escapeEdges(foldWhiteSpace(text)), () => true);
}

/** White space, line ends and control characters become single spaces, with none at the edges. */
export function foldWhiteSpace(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}

/** An escape can turn something else into prose, which then needs another pass: seldom more than one. */
const MAX_PASSES = 8;

/**
 * Escapes what would not be prose outside the code of a line: `%%`, `<!--`, `$$`, backticks that open no code, and
 * the `#` of those tags for which `hasToGo` is true.
 */
export function escapeInline(line: string, hasToGo: (tag: string) => boolean): string {
  let escaped = line;
  for (let pass = 0; pass < MAX_PASSES; pass++) {
    const before = escaped;
    escaped = escapeTags(escapeOpeners(before), hasToGo);
    if (escaped === before) return escaped;
  }
  return escaped.replace(/\\[\s\S]|[`$%<#]/g, (token) => (token.length > 1 ? token : `\\${token}`));
}

/** The next escape, which is kept, or what may open something. */
const ESCAPE_OR_OPENER = /\\[\s\S]|%+|\$+|`+|<!--/g;

function escapeOpeners(line: string): string {
  let escaped = '';
  let at = 0;
  const takeProse = (to: number): void => {
    escaped += line.slice(at, to).replace(ESCAPE_OR_OPENER, (token, from: number) => {
      if (token.startsWith('\\')) return token;
      if (token === '<!--') return `\\${token}`;
      // A comment ends at any two percent signs, even where the first of them is escaped.
      const isAlone = token.length === 1 && line.charAt(at + from - 1) !== token;
      return isAlone && token !== '`' ? token : token.replace(/./g, '\\$&');
    });
  };
  for (const { kind, from, to } of readInline(line, [], NO_DEFINITIONS).spans) {
    // A comment ends inside code as well, where nothing can be escaped: so such code has to become prose.
    if (kind !== 'code' || line.slice(from, to).includes('%%')) continue;
    takeProse(from);
    escaped += line.slice(from, to);
    at = to;
  }
  takeProse(line.length);
  return escaped;
}

function escapeTags(line: string, hasToGo: (tag: string) => boolean): string {
  let escaped = '';
  let at = 0;
  for (const { tag, from } of readInline(line, [], NO_DEFINITIONS).tags) {
    if (!hasToGo(tag)) continue;
    escaped += `${line.slice(at, from)}\\`;
    at = from;
  }
  return escaped + line.slice(at);
}

/** A heading, quote, list item, rule, fence, checkbox, or definition of a link or footnote. */
const BLOCK_START =
  /^(?:#{1,6}(?: |$)|>|[-+*](?: |$)|([-*_])(?: *\1){2,}$|~~~|\[.\](?: |$)|\[(?:\\.|[^\]\\])*\]:)/u;

/** Escapes what would begin a block at the line's start, and what would be a block's id at its end. */
export function escapeEdges(line: string): string {
  return escapeStart(line).replace(/(^| )(\^[A-Za-z\d-]+)$/, '$1\\$2');
}

/** Escapes what would begin a block at the line's start. */
export function escapeStart(line: string): string {
  const cursor = new LineCursor(line, 0, 0);
  cursor.advance();
  const opens =
    BLOCK_START.test(line) || (line.startsWith('<') && htmlBlock(cursor, false) !== null);
  return (opens ? `\\${line}` : line).replace(/^(\d{1,9})([.)])(?= |$)/, '$1\\$2');
}
