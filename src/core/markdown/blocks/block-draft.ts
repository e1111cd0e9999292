import type { Block, Piece, TextSpan, Tag } from '../block';

/** A block in the making: pieces are added in order, each followed by its tags and spans. */
export class BlockDraft {
  readonly #kind: Block['kind'];
  readonly #line: number;
  readonly #checkbox: string | null;
  readonly #underWinHeading: boolean;

  #text = '';
  readonly #pieces: Piece[] = [];
  readonly #tags: Tag[] = [];
  readonly #spans: TextSpan[] = [];
  /** the span that was added last, as it is in its source */
  #lastSource: TextSpan | null = null;

  constructor(
    kind: Block['kind'],
    line: number,
    checkbox: string | null,
    underWinHeading: boolean,
  ) {
    this.#kind = kind;
    this.#line = line;
    this.#checkbox = checkbox;
    this.#underWinHeading = underWinHeading;
  }

  get block(): Block {
    const kind = this.#kind;
    const line = this.#line;
    const checkbox = this.#checkbox;
    const underWinHeading = this.#underWinHeading;
    const text = this.#text;
    const pieces = this.#pieces;
    const tags = this.#tags;
    const spans = this.#spans;
    return { kind, line, checkbox, underWinHeading, text, pieces, tags, spans };
  }

  /** `place`: where the piece is in the note; `separator`: what joins it to the piece before */
  addPiece(piece: string, separator: string, place: { line: number; column: number }): void {
    if (this.#pieces.length > 0) this.#text += separator;
    this.#pieces.push({ at: this.#text.length, line: place.line, column: place.column });
    this.#text += piece;
  }

  /** Adds a tag of the last piece; the piece begins at `from` of the tag's source. */
  addTag(tag: Tag, from: number): void {
    const shift = this.#lastPieceAt - from;
    this.#tags.push({ tag: tag.tag, from: tag.from + shift, to: tag.to + shift });
  }

  /**
   * Adds the part of a span that lies in the last piece, `[from, to)` of the span's source. A span that continues
   * from the piece before stays one span. Where a link is split over two blocks, only the first keeps the target: it
   * is one link.
   */
  addSpan(span: TextSpan, from: number, to: number): void {
    const shift = this.#lastPieceAt - from;
    const end = Math.min(span.to, to) + shift;
    const start = Math.max(span.from, from) + shift;
    const last = this.#spans.at(-1);
    if (last !== undefined && this.#lastSource === span) {
      this.#spans[this.#spans.length - 1] = { ...last, to: end };
    } else if (start < end) {
      const target = span.from >= from ? span.target : null;
      this.#spans.push({ kind: span.kind, from: start, to: end, target });
      this.#lastSource = span;
    }
  }

  get #lastPieceAt(): number {
    return this.#pieces.at(-1)?.at ?? 0;
  }
}
