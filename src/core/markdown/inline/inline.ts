import type { TextSpan, Tag } from '../block';
import { Brackets } from './brackets';
import { HASH, isAsciiPunctuation } from '../character';
import { Emphasis } from './emphasis';
import { Hashes } from './hashes';
import { InlineHtml } from './inline-html';
import { InlineMath } from './inline-math';
import type { Definitions } from '../blocks/link-definition';
import { labelName, wikiLinkEnd, wikiLinkedNote } from './link';
import { CharacterRuns } from './character-runs';
import { addressEnd, addressStart, autolinkEnd, isWww } from './url';

/** What a text holds besides prose. */
export interface Inline {
  readonly tags: readonly Tag[];
  readonly spans: readonly TextSpan[];
}

/** The range of a comment in a text. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

const BACKTICK = 0x60;
/** A character at which a token may begin. */
const TOKEN_START = /[#\\`$*_~=[\]!<%:]|[wW](?=[wW]{2}\.)/g;
const FOOTNOTE = /\[\^([^\s[\]]{1,999})\]/y;

/**
 * Reads the text of a paragraph, heading or cell, its lines joined by `\n`: which tags in it count, and which parts
 * are not prose. `comments` are the ranges of its `%%` comments, `definitions` the note's link reference definitions.
 */
export function readInline(
  text: string,
  comments: readonly Range[],
  definitions: Definitions,
): Inline {
  return new InlineReader(text, comments, definitions).read();
}

class InlineReader {
  readonly #text: string;
  readonly #comments: readonly Range[];
  readonly #definitions: Definitions;

  #at = 0;
  /** where the last token ended: a tag may follow it directly */
  #runStart = 0;
  #comment = 0;
  readonly #spans: TextSpan[] = [];
  readonly #hashes: Hashes;
  readonly #emphasis: Emphasis | null;
  // Made when first needed: most texts have none of these.
  #brackets: Brackets | null = null;
  #backticks: CharacterRuns | null = null;
  #math: InlineMath | null = null;
  #html: InlineHtml | null = null;

  constructor(text: string, comments: readonly Range[], definitions: Definitions) {
    this.#text = text;
    this.#comments = comments;
    this.#definitions = definitions;
    this.#hashes = new Hashes(text);
    // Only a `_` can be either, a tag's character or emphasis.
    this.#emphasis = text.includes('_') ? new Emphasis(text) : null;
  }

  read(): Inline {
    const text = this.#text;
    for (;;) {
      TOKEN_START.lastIndex = this.#at;
      if (!TOKEN_START.test(text)) break;
      this.#at = TOKEN_START.lastIndex - 1;
      const comment = this.#commentFrom(this.#at);
      // It began in what was read last, perhaps in a link's target: no tag in the rest of the comment counts.
      if (comment !== undefined && comment.from < this.#at) this.#take('comment', comment.to);
      else this.#readToken(text.charCodeAt(this.#at));
    }
    this.#emphasis?.resolve(null);
    return { tags: this.#hashes.tags(this.#spans, this.#emphasis), spans: this.#spans };
  }

  #readToken(code: number): void {
    const text = this.#text;
    const at = this.#at;
    switch (code) {
      case HASH:
        this.#hashes.add(at, this.#runStart);
        this.#at++;
        break;
      case 0x5c: // \
        this.#readEscape();
        break;
      case BACKTICK:
        this.#readCode();
        break;
      case 0x24: // $
        this.#readMath();
        break;
      case 0x2a: // *
      case 0x5f: // _
        this.#readEmphasis();
        break;
      case 0x7e: // ~
      case 0x3d: // =
        this.#readPair();
        break;
      case 0x5b: // [
        this.#readOpeningBracket();
        break;
      case 0x21: // !
        this.#readImageMark();
        break;
      case 0x5d: // ]
        this.#readClosingBracket();
        break;
      case 0x3c: // <
        this.#readAngle();
        break;
      case 0x25: // %
        this.#readComment();
        break;
      case 0x3a: // :
        this.#readAddress(addressStart(text, at, this.#runStart));
        break;
      case 0x57: // W
      case 0x77: // w
        this.#readAddress(isWww(text, at) ? at : -1);
        break;
      default:
        this.#at++;
    }
  }

  #readEscape(): void {
    const escaped = this.#text.charCodeAt(this.#at + 1);
    if (!isAsciiPunctuation(escaped)) {
      this.#at++;
      return;
    }
    this.#at += 2;
    if (escaped !== HASH) this.#runStart = this.#at;
  }

  #readCode(): void {
    this.#backticks ??= new CharacterRuns(this.#text, BACKTICK);
    const length = this.#backticks.lengthAt(this.#at);
    const close = this.#backticks.next(length, this.#at + length);
    if (close === -1) this.#at += length;
    else this.#take('code', close + length);
  }

  #readMath(): void {
    this.#math ??= new InlineMath(this.#text);
    const length = this.#math.lengthAt(this.#at);
    const end = this.#math.endAt(this.#at, length);
    if (end === -1) this.#at += length;
    else this.#take('math', end);
  }

  #readEmphasis(): void {
    const length = this.#runLength();
    this.#emphasis?.push(this.#at, length);
    this.#at += length;
    this.#runStart = this.#at;
  }

  /** `~~` and `==`, whether they strike out or highlight anything or not. */
  #readPair(): void {
    const length = this.#runLength();
    if (length === 2) this.#emphasis?.push(this.#at, length);
    this.#at += length;
    if (length >= 2) this.#runStart = this.#at;
  }

  #runLength(): number {
    const code = this.#text.charCodeAt(this.#at);
    let end = this.#at;
    while (this.#text.charCodeAt(end) === code) end++;
    return end - this.#at;
  }

  #readComment(): void {
    const next = this.#commentFrom(this.#at);
    if (next?.from === this.#at) this.#take('comment', next.to);
    else this.#at++;
  }

  /** The comment that continues at the place, or begins after it. */
  #commentFrom(at: number): Range | undefined {
    while ((this.#comments[this.#comment]?.to ?? Infinity) <= at) this.#comment++;
    return this.#comments[this.#comment];
  }

  #readAngle(): void {
    const text = this.#text;
    const at = this.#at;
    const link = autolinkEnd(text, at);
    if (link !== -1) {
      this.#take('url', link);
      return;
    }
    this.#html ??= new InlineHtml(text);
    const end = this.#html.endAt(at);
    if (end === -1) this.#at++;
    else this.#take(text.startsWith('<!--', at) ? 'comment' : 'html', end);
  }

  /** Reads the address that began at `from`, perhaps before the current place; -1: there is none. */
  #readAddress(from: number): void {
    const isAddress = from !== -1;
    const written = isAddress
      ? addressEnd(this.#text, from, this.#brackets?.isEmpty === false)
      : -1;
    const end = Math.min(written, this.#commentFrom(this.#at)?.from ?? Infinity);
    if (end <= this.#at) {
      this.#at++;
      return;
    }
    this.#at = from;
    this.#take('url', end);
  }

  #readImageMark(): void {
    const text = this.#text;
    const at = this.#at;
    if (text.charAt(at + 1) !== '[') {
      this.#at++;
      return;
    }
    const embed = wikiLinkEnd(text, at + 1);
    if (embed !== -1) this.#take('image', embed);
    else this.#openBracket(at + 2, true);
  }

  #readOpeningBracket(): void {
    const text = this.#text;
    const at = this.#at;
    const wikiLink = wikiLinkEnd(text, at);
    if (wikiLink !== -1) {
      this.#take('link', wikiLink, wikiLinkedNote(text.slice(at + 2, wikiLink - 2)));
      return;
    }
    if (this.#readFootnote()) return;
    this.#openBracket(at + 1, false);
  }

  /** A footnote's reference `[^label]`, if the note has that footnote. */
  #readFootnote(): boolean {
    const text = this.#text;
    const at = this.#at;
    if (text.charAt(at + 1) !== '^' || this.#definitions.footnotes.size === 0) return false;
    FOOTNOTE.lastIndex = at;
    const label = FOOTNOTE.exec(text)?.[1];
    const name = label === undefined ? null : labelName(label);
    if (name === null || !this.#definitions.footnotes.has(name)) return false;
    this.#at = this.#runStart = FOOTNOTE.lastIndex;
    return true;
  }

  #openBracket(textFrom: number, isImage: boolean): void {
    const emphasis = this.#emphasis?.mark ?? null;
    this.#brackets ??= new Brackets(this.#text, this.#definitions);
    this.#brackets.open({ from: this.#at, textFrom, isImage, emphasis });
    this.#at = textFrom;
  }

  #readClosingBracket(): void {
    const link = this.#brackets?.close(this.#at) ?? null;
    if (link === null) {
      this.#at++;
      return;
    }
    const { bracket, end, target } = link;
    this.#emphasis?.resolve(bracket.emphasis);
    if (bracket.isImage) {
      while ((this.#spans.at(-1)?.from ?? -1) >= bracket.from) this.#spans.pop();
      this.#at = bracket.from;
      this.#take('image', end);
    } else {
      this.#hashes.startAt(bracket.textFrom);
      this.#take('link', end, target);
    }
  }

  /** Takes everything from here to `to` as one span; a tag may follow it directly. */
  #take(kind: TextSpan['kind'], to: number, target: string | null = null): void {
    this.#spans.push({ kind, from: this.#at, to, target });
    this.#at = this.#runStart = to;
  }
}
