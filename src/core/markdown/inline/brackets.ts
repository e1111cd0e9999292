import type { StackPlace } from './emphasis';
import { labelEnd, labelName, linkedNote, resource } from './link';
import type { Definitions } from '../blocks/link-definition';

/** A `[` or `![` that may open a link or an image. */
export interface Bracket {
  /** offset of the `[` or the `!` */
  readonly from: number;
  /** where the link's text begins */
  readonly textFrom: number;
  readonly isImage: boolean;
  /** delimiters above it on the stack are inside the link's text */
  readonly emphasis: StackPlace;
}

/** A link or image whose text has just ended: where the whole link ends, and the note it leads to. */
export interface ClosedLink {
  readonly bracket: Bracket;
  readonly end: number;
  readonly target: string | null;
}

/** CommonMark's stack of brackets (spec 0.31, "look for link or image"). */
export class Brackets {
  readonly #text: string;
  readonly #definitions: Definitions;

  readonly #stack: Bracket[] = [];
  /** how many of the outer brackets hold a link: none of those can open another */
  #linked = 0;

  constructor(text: string, definitions: Definitions) {
    this.#text = text;
    this.#definitions = definitions;
  }

  get isEmpty(): boolean {
    return this.#stack.length === 0;
  }

  open(bracket: Bracket): void {
    this.#stack.push(bracket);
  }

  /** Closes the innermost bracket with the `]` at `at`; null where that does not make a link or image. */
  close(at: number): ClosedLink | null {
    const bracket = this.#stack.pop();
    if (bracket === undefined) return null;
    const mayLink = bracket.isImage || this.#stack.length >= this.#linked;
    this.#linked = Math.min(this.#linked, this.#stack.length);
    const link = mayLink ? this.#linkAfter(bracket, at) : null;
    if (link !== null && !bracket.isImage) this.#linked = this.#stack.length;
    return link;
  }

  #linkAfter(bracket: Bracket, at: number): ClosedLink | null {
    const text = this.#text;
    const inline = resource(text, at + 1);
    if (inline !== null) {
      const target = linkedNote(text.slice(inline.from, inline.to));
      return { bracket, end: inline.end, target };
    }
    const { links } = this.#definitions;
    if (links.size === 0) return null;
    const fullEnd = labelEnd(text, at + 1);
    const isFull = fullEnd !== -1;
    const label = isFull ? text.slice(at + 2, fullEnd - 1) : text.slice(bracket.textFrom, at);
    const name = labelName(label);
    const destination = name === null ? undefined : links.get(name);
    if (destination === undefined) return null;
    const collapsedEnd = text.startsWith('[]', at + 1) ? at + 3 : at + 1;
    return { bracket, end: isFull ? fullEnd : collapsedEnd, target: linkedNote(destination) };
  }
}
