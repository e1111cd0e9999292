import { readInline } from '../markdown/inline/inline';
import { NO_DEFINITIONS } from '../markdown/blocks/link-definition';
import { foldWhiteSpace } from '../markdown/inert-text';
import { writtenTail } from '../markdown/area';
import type { MarkTags } from '../markdown/tag';
import { matchMark } from '../markdown/tag';
import type { Kind } from '../notes/entry';
import { textWithout } from '../notes/entry-text';
import type { Cut } from '../notes/found-fields';

/** A typed line without the list marker and the checkbox that were typed with it. */
export interface TypedItem {
  /** the character between the brackets; null if it is not a task */
  readonly checkbox: string | null;
  readonly words: string;
}

/** `- `, `* [ ] `, `1. [x] `, `[ ] `. A number alone stays: `1. place in the race` are words. */
const ITEM =
  /^\s*(?:[-*]\s+(?:\[([^\s[\]]| )\]\s+)?|(?:\+|\d{1,9}[.)])\s+\[([^\s[\]]| )\]\s+|\[([xX ])\]\s+)(?=\S)/u;

/** Takes the list marker and the checkbox off a typed line: `- [ ] call the bank` is an open task. */
export function typedItem(line: string): TypedItem {
  const match = ITEM.exec(line);
  if (match === null) return { checkbox: null, words: line.trim() };
  return {
    checkbox: match[1] ?? match[2] ?? match[3] ?? null,
    words: line.slice(match[0].length).trim(),
  };
}

/** A mark that words carry, without the area that may follow it. */
export interface SaidMark {
  readonly kind: Kind;
  /** as it is written; `''` for none */
  readonly area: string;
}

/** What the marks of words say. */
export interface SaidWords {
  /** without the marks of entries; those of days stay in place */
  readonly words: string;
  /** in order; a win that is also marked as a step is a win */
  readonly marks: readonly SaidMark[];
  /** they mark a day: `#restday`, `#pause 2026-08-01..2026-08-14` */
  readonly marksDay: boolean;
}

/** Reads the marks of typed words, if they are tags and not in code. */
export function saidWords(typed: string, marks: MarkTags): SaidWords {
  const words = foldWhiteSpace(typed);
  const said: SaidMark[] = [];
  let marksDay = false;
  const cuts: Cut[] = [];
  for (const { tag, from, to } of readInline(words, [], NO_DEFINITIONS).tags) {
    const match = matchMark(tag, marks);
    if (match === null) continue;
    const { mark, area } = match;
    if (mark === 'rest' || mark === 'pause') {
      marksDay = true;
      continue;
    }
    said.push({ kind: mark, area: area === '' ? '' : writtenTail(tag, area) });
    cuts.push({ from, to });
  }
  const rest = textWithout(cuts, words, words);
  const isWin = said.some(({ kind }) => kind === 'win');
  return {
    // `#setback: lost the keys`.
    words: cuts[0]?.from === 0 ? rest.replace(/^[:,;–—-]\s+/, '') : rest,
    marks: isWin ? said.filter(({ kind }) => kind !== 'step') : said,
    marksDay,
  };
}
