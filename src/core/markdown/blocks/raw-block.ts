import type { Containers } from './containers';
import type { Fence } from './fence';
import { closesFence, openingFence } from './fence';
import type { HtmlEnd } from './html-block';
import { HtmlEnds, htmlBlock } from './html-block';
import type { LineCursor } from './line-cursor';
import { NOTHING } from './line-cursor';
import { MathBlocks } from './math-block';

const LESS = 0x3c;
const DOLLAR = 0x24;

/** The blocks whose text is not Markdown: fenced code, math, HTML. At most one of them is open. */
export class RawBlocks {
  readonly #text: string;

  #fence: Fence = { code: NOTHING, length: 0 };
  #htmlEnd: HtmlEnd = '';
  /** made when first needed */
  #htmlEnds: HtmlEnds | null = null;
  readonly #mathBlocks: MathBlocks;

  constructor(text: string, containers: Containers) {
    this.#text = text;
    this.#mathBlocks = new MathBlocks(containers);
  }

  /**
   * What the line's text opens in the outer `depth` containers, `done` if it ends on the same line; null where it
   * opens nothing. `mayBeLazy`: the line may continue a paragraph.
   */
  openedBy(line: LineCursor, depth: number, mayBeLazy: boolean): 'fence' | 'html' | 'done' | null {
    if (line.code === LESS) {
      const end = htmlBlock(line, mayBeLazy);
      if (end === null) return null;
      this.#htmlEnd = end;
      return end !== '' && this.#isHtmlEndOn(line, end, line.textAt) ? 'done' : 'html';
    }
    const fence = openingFence(line);
    if (fence === null) return null;
    if (fence.code === DOLLAR && !this.#mathBlocks.isClosed(line, fence, depth)) return null;
    this.#fence = fence;
    return 'fence';
  }

  /**
   * Whether the line's text opens one of them in the outer `depth` containers, where the line may continue a
   * paragraph.
   */
  mayOpen(line: LineCursor, depth: number): boolean {
    if (line.code === LESS) return htmlBlock(line, true) !== null;
    const fence = openingFence(line);
    if (fence === null) return false;
    return fence.code !== DOLLAR || this.#mathBlocks.isClosed(line, fence, depth);
  }

  /** Whether the open block ends with the line, whose containers are taken. */
  endsWith(line: LineCursor, open: 'fence' | 'html'): boolean {
    if (open === 'fence') return closesFence(line, this.#fence);
    return this.#htmlEnd === ''
      ? line.code === NOTHING
      : this.#isHtmlEndOn(line, this.#htmlEnd, line.at);
  }

  #isHtmlEndOn(line: LineCursor, end: HtmlEnd, from: number): boolean {
    this.#htmlEnds ??= new HtmlEnds(this.#text);
    return this.#htmlEnds.isOn(line, end, from);
  }

  /** Whether a blank line would end the HTML that is open. */
  get endsAtBlankLine(): boolean {
    return this.#htmlEnd === '';
  }
}
