/**
 * A Markdown block that may become entries: what the scanner (`scan-blocks.ts`) finds and `parse-note.ts` reads.
 * Offsets named `at`, `from`, `to` count UTF-16 units in the block's own `text`.
 */
export interface Block {
  /** `item`: a list item's first paragraph (or its heading) · `line`: one line of a paragraph · `row`: of a table */
  readonly kind: 'item' | 'line' | 'heading' | 'row';
  /** 0-based line of the note where it begins */
  readonly line: number;
  /** the character between the brackets of a task, else null */
  readonly checkbox: string | null;
  /** a list item or a line of a paragraph, of the note's top level (in no item or quote), under a `winHeadings` heading */
  readonly underWinHeading: boolean;
  /**
   * Its content as written, without list marker, checkbox, quote prefix and indentation, heading marks or cell
   * pipes. Lines are joined by `\n`; the cells of a row by one space.
   */
  readonly text: string;
  /** where the pieces of `text` are in the note, in order; the first has `at` 0 */
  readonly pieces: readonly Piece[];
  /** every tag in `text` that counts, in order, marks or not */
  readonly tags: readonly Tag[];
  /** what is not prose: tags, dates, fields and times are not looked for in it; in order, never overlapping */
  readonly spans: readonly TextSpan[];
}

/** A run of a block's text on one line of the note. */
export interface Piece {
  readonly at: number;
  readonly line: number;
  /** column of its first character, in UTF-16 units */
  readonly column: number;
}

export interface Tag {
  /** as written, with `#` */
  readonly tag: string;
  readonly from: number;
  readonly to: number;
}

/**
 * A stretch of a block's text that is not prose. A `link` span covers what is hidden of a link (all of `[[…]]`, or
 * `](target "title")` after a link's text) and has its target as written. `comment` is `%% … %%` or `<!-- … -->`.
 */
export interface TextSpan {
  readonly kind: 'code' | 'math' | 'comment' | 'html' | 'link' | 'image' | 'url';
  readonly from: number;
  readonly to: number;
  /**
   * only of `link` spans: the destination as written, without heading, alias or title; null where it does not name
   * another note (the web, a heading of its own note), or where the link began in the block before
   */
  readonly target: string | null;
}
