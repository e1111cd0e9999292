import { isWhiteSpace } from '../markdown/character';
import type { TextEdit } from '../markdown/text-edit';
import type { Cut } from '../notes/found-fields';
import type { EditedBlock } from './edited-block';

/**
 * The edits that turn an entry's words into others: only the words that differ are written, and what is between them
 * and no words, such as a mark or a date, is kept after them. Null where those words are on several lines or in
 * several cells of a table.
 */
export function rewordingEdits(edited: EditedBlock, words: string): readonly TextEdit[] | null {
  const { block, entry, fields } = edited;
  const old = tokensOf(entry.text);
  const places = placesOf(entry.text, block.text, fields.cuts);
  if (places === null) return null;
  const wanted = tokensOf(words).map(({ written }) => written);
  const { start, end } = difference(
    old.map(({ written }) => written),
    wanted,
  );
  const changed = old.slice(start, old.length - end);
  const typed = wanted.slice(start, wanted.length - end).join(' ');
  const put = block.kind === 'row' ? typed.replaceAll('|', '\\|') : typed;
  if (changed.length === 0 && typed === '') return [];
  const placed = (at: number) => places[at] ?? 0;

  const [first] = changed;
  const last = changed.at(-1);
  if (first === undefined || last === undefined) {
    const before = old[start - 1];
    const after = old[start];
    if (before !== undefined) return only(insertAfter(edited, placed(before.to - 1) + 1, put));
    if (after !== undefined)
      return only(edited.replacement(placed(after.from), placed(after.from), `${put} `));
    return only(beforeAll(edited, put));
  }
  const from = placed(first.from);
  const to = placed(last.to - 1) + 1;
  const kept = keptBetween(block.text, fields.cuts, from, to);
  const by = [put, ...kept].filter((part) => part !== '').join(' ');
  return only(by === '' ? withoutSpace(edited, from, to) : edited.replacement(from, to, by));
}

function only(edit: TextEdit | null): readonly TextEdit[] | null {
  return edit === null ? null : [edit];
}

interface PlacedWord {
  readonly written: string;
  readonly from: number;
  readonly to: number;
}

function tokensOf(words: string): PlacedWord[] {
  return Array.from(words.matchAll(/\S+/g), ({ 0: written, index }) => ({
    written,
    from: index,
    to: index + written.length,
  }));
}

/** How many words both begin and end with. */
function difference(
  old: readonly string[],
  wanted: readonly string[],
): { readonly start: number; readonly end: number } {
  const most = Math.min(old.length, wanted.length);
  let start = 0;
  while (start < most && old[start] === wanted[start]) start++;
  let end = 0;
  while (end < most - start && old[old.length - 1 - end] === wanted[wanted.length - 1 - end]) end++;
  return { start, end };
}

/** Where each character of an entry's words is in its block's text; null if they are not found there. */
function placesOf(words: string, text: string, cuts: readonly Cut[]): number[] | null {
  const cut = new Uint8Array(text.length);
  for (const { from, to } of cuts) cut.fill(1, from, to);
  const places: number[] = [];
  let at = 0;
  for (let index = 0; index < words.length; index++) {
    const isSpace = words.charAt(index) === ' ';
    // What else is skipped is emphasis around nothing but a mark, and white space that was folded.
    while (at < text.length && (cut[at] === 1 || !isSame(words, index, text, at))) {
      // The space between two words may have gone with what was cut there: then none is looked for.
      if (isSpace && cut[at] === 0 && !isEmphasis(text.charAt(at))) break;
      at++;
    }
    if (at >= text.length) return null;
    places.push(at);
    if (isSame(words, index, text, at)) at++;
  }
  return places;
}

function isSame(words: string, index: number, text: string, at: number): boolean {
  if (words.charAt(index) === ' ') return isWhiteSpace(text.charCodeAt(at)) || text[at] === '\n';
  return words.charAt(index) === text.charAt(at);
}

function isEmphasis(character: string): boolean {
  return '*_~='.includes(character);
}

/** What is cut between two places, as it is written, in order. */
function keptBetween(text: string, cuts: readonly Cut[], from: number, to: number): string[] {
  const inside = cuts
    .filter((cut) => cut.from >= from && cut.to <= to && cut.from < cut.to)
    .sort((one, other) => one.from - other.from || other.to - one.to);
  const kept: string[] = [];
  let at = from;
  for (const cut of inside) {
    if (cut.from < at) continue;
    kept.push(text.slice(cut.from, cut.to).trim());
    at = cut.to;
  }
  return kept;
}

/** After a word, with a space on the side on which words follow. */
function insertAfter(edited: EditedBlock, at: number, put: string): TextEdit | null {
  // The place after the last character may be on no line of its own, so it is taken from that character.
  const edit = edited.replacement(at - 1, at, '');
  return edit === null ? null : { from: edit.to, to: edit.to, text: ` ${put}` };
}

/** An entry without words gets them where its text begins. */
function beforeAll(edited: EditedBlock, put: string): TextEdit | null {
  const edit = edited.replacement(0, 0, `${put} `);
  return edited.block.text.trim() === '' ? null : edit;
}

function withoutSpace(edited: EditedBlock, from: number, to: number): TextEdit | null {
  const { text } = edited.block;
  if (from > 0 && isBlankAt(text, from - 1)) return edited.replacement(from - 1, to, '');
  return edited.replacement(from, isBlankAt(text, to) ? to + 1 : to, '');
}

function isBlankAt(text: string, at: number): boolean {
  return text.charAt(at) === ' ' || text.charAt(at) === '\t';
}
