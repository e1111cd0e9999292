import { append, setVariable } from '../elements/element';

/** Rows are drawn by so many at once. */
const CHUNK = 20;
/** Pixels of a row before any was measured. */
const USUAL_ROW = 30;
/** Pixels above and below the window that are drawn too, a frame later. */
const MARGIN = 400;
/** Pixels of a window without a size: a page that is not shown. */
const USUAL_WINDOW = 800;

/** Appends a row's element to its chunk. */
type DrawRow<Row> = (chunk: HTMLElement, row: Row, index: number) => HTMLElement;

/** A chunk of rows that is drawn, and the empty box before it. */
interface DrawnChunk {
  readonly gap: HTMLElement;
  readonly element: HTMLElement;
  readonly rows: readonly HTMLElement[];
}

/**
 * A long list of which only the rows near the window are drawn, in chunks. What is between them, and before and after
 * them, is one empty box each, as high as it was or is likely to be.
 */
export class WindowList<Row> {
  readonly #scroller: HTMLElement;
  readonly #draw: DrawRow<Row>;
  readonly #view: Window | null;

  /** the chunks that are drawn, by number */
  readonly #drawn = new Map<number, DrawnChunk>();
  /** the empty box after the last of them */
  readonly #end: HTMLElement;
  /** the heights that chunks had when they were drawn last, by number */
  #heights: (number | undefined)[] = [];
  #rows: readonly Row[] = [];
  /** the height of a row, as the first ones that were drawn have it: boxes that change while one scrolls would jump */
  #row: number | null = null;
  #frame = 0;

  constructor(scroller: HTMLElement, draw: DrawRow<Row>) {
    this.#scroller = scroller;
    this.#draw = draw;
    this.#view = scroller.ownerDocument.defaultView;
    this.#end = this.#box('small-wins-chunk is-away');
    scroller.addEventListener('scroll', this.#showMore, { passive: true });
  }

  /** Shows these rows, from the top if `isNew`, else where the list is. */
  update(rows: readonly Row[], isNew: boolean): void {
    if (isNew) this.#heights = [];
    else this.#measure();
    this.#rows = rows;
    this.#heights.length = Math.min(this.#heights.length, this.#count);
    for (const { gap, element } of this.#drawn.values()) {
      gap.remove();
      element.remove();
    }
    this.#drawn.clear();
    this.#fillGaps();
    if (isNew) this.#scroller.scrollTop = 0;
    this.#show(0);
    this.#showMore();
  }

  /** The element of a row, drawn and scrolled to; null if there is none. */
  reveal(index: number): HTMLElement | null {
    const chunk = Math.floor(index / CHUNK);
    this.#fill(chunk);
    this.#fillGaps();
    const element = this.#elementAt(index);
    if (typeof element?.scrollIntoView === 'function') element.scrollIntoView({ block: 'nearest' });
    this.#show(MARGIN);
    return this.#elementAt(index);
  }

  /** The elements that are drawn, with their rows' numbers. */
  drawn(): readonly (readonly [index: number, element: HTMLElement])[] {
    return [...this.#drawn].flatMap(([chunk, { rows }]) =>
      rows.map((element, at) => [chunk * CHUNK + at, element] as const),
    );
  }

  destroy(): void {
    if (this.#frame !== 0) this.#view?.cancelAnimationFrame(this.#frame);
    this.#scroller.removeEventListener('scroll', this.#showMore);
  }

  readonly #showMore = (): void => {
    if (this.#frame !== 0 || this.#view === null) return;
    this.#frame = this.#view.requestAnimationFrame(() => {
      this.#frame = 0;
      this.#show(MARGIN);
    });
  };

  get #count(): number {
    return Math.ceil(this.#rows.length / CHUNK);
  }

  #elementAt(index: number): HTMLElement | null {
    const chunk = Math.floor(index / CHUNK);
    return this.#drawn.get(chunk)?.rows[index - chunk * CHUNK] ?? null;
  }

  /** Draws what is in the window and so many pixels around it, and takes away what is farther. */
  #show(margin: number): void {
    const { scrollTop, clientHeight } = this.#scroller;
    const height = clientHeight === 0 ? USUAL_WINDOW : clientHeight;
    let drawn = -1;
    // Rows may be lower than thought, and more of them needed.
    while (drawn < this.#drawn.size) {
      drawn = this.#drawn.size;
      const [first, last] = this.#range(scrollTop - margin, scrollTop + height + margin);
      for (let chunk = first; chunk <= last; chunk++) this.#fill(chunk);
      for (const chunk of [...this.#drawn.keys()]) {
        if (chunk < first || chunk > last) this.#clear(chunk);
      }
      this.#fillGaps();
      this.#measure();
    }
  }

  /** The first and the last chunk between two heights. */
  #range(from: number, to: number): readonly [first: number, last: number] {
    let first = 0;
    let bottom = this.#heightOf(0);
    while (first < this.#count - 1 && bottom <= from) bottom += this.#heightOf(++first);
    let last = first;
    while (last < this.#count - 1 && bottom < to) bottom += this.#heightOf(++last);
    return [first, last];
  }

  #fill(chunk: number): void {
    if (chunk >= this.#count || this.#drawn.has(chunk)) return;
    const later = [...this.#drawn.keys()].filter((each) => each > chunk);
    const next = later.length === 0 ? undefined : this.#drawn.get(Math.min(...later));
    const gap = this.#box('small-wins-chunk is-away');
    const element = this.#box('small-wins-chunk');
    const before = next?.gap ?? this.#end;
    before.before(gap, element);
    const from = chunk * CHUNK;
    const own = this.#rows.slice(from, from + CHUNK);
    const rows = own.map((row, at) => this.#draw(element, row, from + at));
    this.#drawn.set(chunk, { gap, element, rows });
  }

  #clear(chunk: number): void {
    const drawn = this.#drawn.get(chunk);
    if (drawn === undefined) return;
    const { gap, element } = drawn;
    // What has the focus stays, or the keys would go nowhere.
    if (element.contains(element.ownerDocument.activeElement)) return;
    gap.remove();
    element.remove();
    this.#drawn.delete(chunk);
  }

  /** Keeps how high the chunks are that are drawn: a narrower window makes them higher. */
  #measure(): void {
    for (const [chunk, { element }] of this.#drawn) this.#keepHeight(chunk, element.offsetHeight);
  }

  #keepHeight(chunk: number, height: number): void {
    // Without layout nothing has a height.
    if (height === 0) return;
    this.#heights[chunk] = height;
    this.#row ??= height / Math.max(1, this.#sizeOf(chunk));
  }

  #heightOf(chunk: number): number {
    return this.#heights[chunk] ?? this.#sizeOf(chunk) * (this.#row ?? USUAL_ROW);
  }

  #sizeOf(chunk: number): number {
    return Math.min(CHUNK, this.#rows.length - chunk * CHUNK);
  }

  /** Makes each empty box as high as the chunks that are not drawn there. */
  #fillGaps(): void {
    let from = 0;
    for (const chunk of [...this.#drawn.keys()].sort((a, b) => a - b)) {
      const gap = this.#drawn.get(chunk)?.gap;
      if (gap !== undefined) this.#setHeight(gap, from, chunk);
      from = chunk + 1;
    }
    this.#setHeight(this.#end, from, this.#count);
  }

  #setHeight(gap: HTMLElement, from: number, to: number): void {
    let height = 0;
    for (let chunk = from; chunk < to; chunk++) height += this.#heightOf(chunk);
    setVariable(gap, '--small-wins-chunk', `${Math.round(height)}px`);
  }

  #box(className: string): HTMLElement {
    const box = append(this.#scroller, 'div', className);
    box.setAttribute('role', 'presentation');
    return box;
  }
}
