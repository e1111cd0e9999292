import { isAsciiLetter } from '../character';
import { closingTagEnd, openTagEnd } from './html-tag';

/** Reads the HTML within a text. */
export class InlineHtml {
  readonly #text: string;

  /** closing texts that are known not to come again */
  readonly #missing = new Set<string>();

  constructor(text: string) {
    this.#text = text;
  }

  /** The end of the tag, comment, instruction, declaration or CDATA at `at`; -1 where there is none. */
  endAt(at: number): number {
    const text = this.#text;
    if (text.startsWith('<!--', at)) {
      if (text.startsWith('>', at + 4)) return at + 5;
      if (text.startsWith('->', at + 4)) return at + 6;
      return this.#after('-->', at + 4);
    }
    if (text.startsWith('<?', at)) return this.#after('?>', at + 2);
    if (text.startsWith('<![CDATA[', at)) return this.#after(']]>', at + 9);
    if (text.startsWith('<!', at)) {
      return isAsciiLetter(text.charCodeAt(at + 2)) ? this.#after('>', at + 3) : -1;
    }
    return text.startsWith('</', at)
      ? closingTagEnd(text, at, text.length)
      : openTagEnd(text, at, text.length);
  }

  #after(closer: string, from: number): number {
    if (this.#missing.has(closer)) return -1;
    const at = this.#text.indexOf(closer, from);
    if (at !== -1) return at + closer.length;
    this.#missing.add(closer);
    return -1;
  }
}
