import type { Span, Tag } from './block';
import { HASH, LINE_FEED, isAsciiPunctuation, isWhiteSpace } from './character';
import { Emphasis } from './emphasis';
import type { StackMark } from './emphasis';
import { InlineHtml } from './inline-html';
import { InlineMath } from './inline-math';
import type { Definitions } from './link-definition';
import { labelEnd, labelName, linkedNote, resource, wikiLinkedNote } from './link';
import { Runs } from './runs';
import { tagEnd } from './tag';
import { addressEnd, addressStart, autolinkEnd, isWww } from './url';

/** What a text holds beside prose. */
export interface Inline {
  readonly tags: readonly Tag[];
  readonly spans: readonly Span[];
}

/** A range of a text that holds a comment. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** A `[` or `![` that may open a link or an image. */
interface Bracket {
  /** of the `[` or the `!` */
  readonly from: number;
  /** where the link's text begins */
  readonly textFrom: number;
  readonly isImage: boolean;
  readonly emphasis: StackMark;
  /** how many `#` stand before it */
  readonly hashes: number;
}

const BACKTICK = 0x60;
/** By ASCII code: 1 for the characters at which a token may begin. */
const STARTS_TOKEN = new Uint8Array(0x80);
for (const char of '#\\`$*_~=[]!<%:wW') STARTS_TOKEN[char.charCodeAt(0)] = 1;
const FOOTNOTE = /\[\^([^\s[\]]{1,999})\]/y;

/**
 * Reads a paragraph's, a heading's or a cell's text, its lines joined by `\n`: which tags in it count, and what is
 * no prose. `comments` are the ranges of its `%%` comments, `definitions` the note's link reference definitions.
 */
export function readInline(
  text: string,
  comments: readonly Range[],
  definitions: Definitions,
): Inline {
  return new InlineReader(text, comments, definitions).read();
}

class InlineReader {
  private at = 0;
  /** where the last token ended: a tag may follow it directly */
  private runStart = 0;
  private comment = 0;
  private readonly spans: Span[] = [];
  private readonly hashes: number[] = [];
  /** of each of `hashes`: whether a run of text starts with it */
  private readonly starts: boolean[] = [];
  private readonly brackets: Bracket[] = [];
  /** how many of the outer brackets have a link in their text: none of those can open another */
  private linked = 0;
  private readonly emphasis: Emphasis | null;
  // Made at first need: most texts have none of these.
  private backticks: Runs | null = null;
  private math: InlineMath | null = null;
  private html: InlineHtml | null = null;

  constructor(
    private readonly text: string,
    private readonly comments: readonly Range[],
    private readonly definitions: Definitions,
  ) {
    // Only a `_` can be both, a tag's character and emphasis.
    this.emphasis = text.includes('_') ? new Emphasis(text) : null;
  }

  read(): Inline {
    const { text } = this;
    while (this.at < text.length) {
      const code = text.charCodeAt(this.at);
      if (code < 0x80 && STARTS_TOKEN[code] === 1) this.readToken(code);
      else this.at++;
    }
    this.emphasis?.resolve(null);
    return { tags: this.findTags(), spans: this.spans };
  }

  private readToken(code: number): void {
    const { text, at } = this;
    switch (code) {
      case HASH:
        this.readHash();
        break;
      case 0x5c: // \
        this.readEscape();
        break;
      case BACKTICK:
        this.readCode();
        break;
      case 0x24: // $
        this.readMath();
        break;
      case 0x2a: // *
      case 0x5f: // _
        this.readEmphasis();
        break;
      case 0x7e: // ~
      case 0x3d: // =
        this.readPair();
        break;
      case 0x5b: // [
        this.readOpeningBracket();
        break;
      case 0x21: // !
        this.readImageMark();
        break;
      case 0x5d: // ]
        this.readClosingBracket();
        break;
      case 0x3c: // <
        this.readAngle();
        break;
      case 0x25: // %
        this.readComment();
        break;
      case 0x3a: // :
        this.readAddress(addressStart(text, at, this.runStart));
        break;
      case 0x57: // W
      case 0x77: // w
        this.readAddress(isWww(text, at) ? at : -1);
        break;
      default:
        this.at++;
    }
  }

  private readHash(): void {
    const { at } = this;
    this.hashes.push(at);
    this.starts.push(at === this.runStart || isWhiteSpace(this.text.charCodeAt(at - 1)));
    this.at++;
  }

  private readEscape(): void {
    const escaped = this.text.charCodeAt(this.at + 1);
    if (!isAsciiPunctuation(escaped)) {
      this.at++;
      return;
    }
    this.at += 2;
    if (escaped !== HASH) this.runStart = this.at;
  }

  private readCode(): void {
    this.backticks ??= new Runs(this.text, BACKTICK);
    const length = this.backticks.lengthAt(this.at);
    const close = this.backticks.next(length, this.at + length);
    if (close === -1) this.at += length;
    else this.take('code', close + length);
  }

  private readMath(): void {
    this.math ??= new InlineMath(this.text);
    const length = this.math.lengthAt(this.at);
    const end = this.math.endAt(this.at, length);
    if (end === -1) this.at += length;
    else this.take('math', end);
  }

  private readEmphasis(): void {
    const length = this.runLength();
    this.emphasis?.push(this.at, length);
    this.at += length;
    this.runStart = this.at;
  }

  /** `~~` and `==`, whether they strike or highlight anything or not. */
  private readPair(): void {
    const length = this.runLength();
    if (length === 2) this.emphasis?.push(this.at, length);
    this.at += length;
    if (length >= 2) this.runStart = this.at;
  }

  private runLength(): number {
    const code = this.text.charCodeAt(this.at);
    let end = this.at;
    while (this.text.charCodeAt(end) === code) end++;
    return end - this.at;
  }

  private readComment(): void {
    while ((this.comments[this.comment]?.to ?? Infinity) <= this.at) this.comment++;
    const next = this.comments[this.comment];
    if (next !== undefined && next.from <= this.at) this.take('comment', next.to);
    else this.at++;
  }

  private readAngle(): void {
    const { text, at } = this;
    const link = autolinkEnd(text, at);
    if (link !== -1) {
      this.take('url', link);
      return;
    }
    this.html ??= new InlineHtml(text);
    const end = this.html.endAt(at);
    if (end === -1) this.at++;
    else this.take(text.startsWith('<!--', at) ? 'comment' : 'html', end);
  }

  private readAddress(from: number): void {
    if (from === -1) {
      this.at++;
      return;
    }
    const end = addressEnd(this.text, from, this.brackets.length > 0);
    if (end <= this.at) {
      this.at++;
      return;
    }
    this.at = from;
    this.take('url', end);
  }

  private readImageMark(): void {
    const { text, at } = this;
    if (text.charAt(at + 1) !== '[') {
      this.at++;
      return;
    }
    const embed = this.wikiLinkEnd(at + 1);
    if (embed !== -1) this.take('image', embed);
    else this.openBracket(at + 2, true);
  }

  private readOpeningBracket(): void {
    const { text, at } = this;
    const wikiLink = this.wikiLinkEnd(at);
    if (wikiLink !== -1) {
      this.take('link', wikiLink, wikiLinkedNote(text.slice(at + 2, wikiLink - 2)));
      return;
    }
    if (this.readFootnote()) return;
    this.openBracket(at + 1, false);
  }

  /** A footnote's reference `[^label]`, of one that the note has. */
  private readFootnote(): boolean {
    const { text, at } = this;
    if (text.charAt(at + 1) !== '^' || this.definitions.footnotes.size === 0) return false;
    FOOTNOTE.lastIndex = at;
    const label = FOOTNOTE.exec(text)?.[1];
    const name = label === undefined ? null : labelName(label);
    if (name === null || !this.definitions.footnotes.has(name)) return false;
    this.at = this.runStart = FOOTNOTE.lastIndex;
    return true;
  }

  /** The end of `[[…]]`, which holds no bracket and no line end; -1 where none stands. */
  private wikiLinkEnd(at: number): number {
    const { text } = this;
    if (!text.startsWith('[[', at)) return -1;
    let end = at + 2;
    for (; end < text.length; end++) {
      const code = text.charCodeAt(end);
      if (code === 0x5b || code === LINE_FEED) return -1;
      if (code === 0x5d) break;
    }
    return end > at + 2 && text.startsWith(']]', end) ? end + 2 : -1;
  }

  private openBracket(textFrom: number, isImage: boolean): void {
    const emphasis = this.emphasis?.mark ?? null;
    const hashes = this.hashes.length;
    this.brackets.push({ from: this.at, textFrom, isImage, emphasis, hashes });
    this.at = textFrom;
  }

  private readClosingBracket(): void {
    const { at } = this;
    const bracket = this.brackets.pop();
    const mayLink = bracket?.isImage === true || this.brackets.length >= this.linked;
    this.linked = Math.min(this.linked, this.brackets.length);
    const link = bracket !== undefined && mayLink ? this.linkBehind(bracket) : null;
    if (bracket === undefined || link === null) {
      this.at++;
      return;
    }
    this.emphasis?.resolve(bracket.emphasis);
    if (bracket.isImage) {
      while ((this.spans.at(-1)?.from ?? -1) >= bracket.from) this.spans.pop();
      this.at = bracket.from;
      this.take('image', link.end);
      return;
    }
    // A link's text starts a run of text, which was not known when its first character was read.
    if (this.hashes[bracket.hashes] === bracket.textFrom) this.starts[bracket.hashes] = true;
    this.at = at;
    this.take('link', link.end, link.target);
    this.linked = this.brackets.length;
  }

  /** Where the link or image whose text ends here ends, and the note it leads to; null where it is none. */
  private linkBehind(bracket: Bracket): { end: number; target: string | null } | null {
    const { text, definitions, at } = this;
    const inline = resource(text, at + 1);
    if (inline !== null) {
      return { end: inline.end, target: linkedNote(text.slice(inline.from, inline.to)) };
    }
    if (definitions.links.size === 0) return null;
    const fullEnd = labelEnd(text, at + 1);
    const isCollapsed = text.startsWith('[]', at + 1);
    const label =
      fullEnd === -1 ? text.slice(bracket.textFrom, at) : text.slice(at + 2, fullEnd - 1);
    const name = labelName(label);
    const destination = name === null ? undefined : definitions.links.get(name);
    if (destination === undefined) return null;
    const end = fullEnd === -1 ? at + (isCollapsed ? 3 : 1) : fullEnd;
    return { end, target: linkedNote(destination) };
  }

  /** Takes what stands between here and `to` as one span; a tag may follow it directly. */
  private take(kind: Span['kind'], to: number, target: string | null = null): void {
    this.spans.push({ kind, from: this.at, to, target });
    this.at = this.runStart = to;
  }

  private findTags(): Tag[] {
    const { text, spans, emphasis } = this;
    const tags: Tag[] = [];
    const ends = (at: number): boolean => emphasis?.isUsed(at) ?? false;
    let span = 0;
    let lastEnd = -1;
    for (let index = 0; index < this.hashes.length; index++) {
      const from = this.hashes[index] ?? 0;
      while ((spans[span]?.to ?? Infinity) <= from) span++;
      const limit = spans[span]?.from ?? text.length;
      if (limit <= from || !(from === lastEnd || this.starts[index] === true)) continue;
      const to = tagEnd(text, from, limit, ends);
      if (to === -1) continue;
      tags.push({ tag: text.slice(from, to), from, to });
      lastEnd = to;
    }
    return tags;
  }
}
