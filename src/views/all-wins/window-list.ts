import { append, setVariable } from '../elements/element';

/** Rows are drawn by so many at once. */
const CHUNK = 40;
/** Pixels of a row before any was measured. */
const USUAL_ROW = 30;
/** Pixels above and below the window that are drawn too. */
const MARGIN = 400;
/** Pixels of a window without a size: a page that is not shown. */
const USUAL_WINDOW = 800;

/** Appends a row's element to its chunk. */
type DrawRow<Row> = (chunk: HTMLElement, row: Row, index: number) => HTMLElement;

/**
 * A long list of which only the rows near the window are drawn, in chunks: one that is far away is an empty box as high
 * as it was.
 */
export class WindowList<Row> {
  readonly #scroller: HTMLElement;
  readonly #draw: DrawRow<Row>;
  readonly #view: Window | null;

  readonly #chunks: HTMLElement[] = [];
  /** the elements of the rows that are drawn, by chunk */
  /** the height that a chunk was given while it is empty */
  readonly #heights: (number | undefined)[] = [];
  readonly #shown = new Map<number, readonly HTMLElement[]>();
  #rows: readonly Row[] = [];
  #row = USUAL_ROW;
  #frame = 0;

  constructor(scroller: HTMLElement, draw: DrawRow<Row>) {
    this.#scroller = scroller;
    this.#draw = draw;
    this.#view = scroller.ownerDocument.defaultView;
    scroller.addEventListener('scroll', this.#onScroll, { passive: true });
  }

  /** Shows these rows, from the top if `isNew`, else where the list is. */
  update(rows: readonly Row[], isNew: boolean): void {
    this.#rows = rows;
    this.#shown.clear();
    const count = Math.ceil(rows.length / CHUNK);
    for (const chunk of this.#chunks.splice(count)) chunk.remove();
    this.#heights.splice(count);
    while (this.#chunks.length < count) {
      const chunk = append(this.#scroller, 'div', 'small-wins-chunk is-away');
      chunk.setAttribute('role', 'presentation');
      this.#chunks.push(chunk);
    }
    for (const [index, chunk] of this.#chunks.entries()) {
      const isDrawn = chunk.firstChild !== null;
      if (!isNew && !isDrawn && this.#heights[index] !== undefined) continue;
      this.#empty(index, isNew || !isDrawn ? this.#usualHeight(index) : chunk.offsetHeight);
    }
    if (isNew) this.#scroller.scrollTop = 0;
    this.#show();
  }

  /** The element of a row, drawn and scrolled to; null if there is none. */
  reveal(index: number): HTMLElement | null {
    const chunk = Math.floor(index / CHUNK);
    this.#fill(chunk);
    const element = this.#shown.get(chunk)?.[index - chunk * CHUNK];
    if (typeof element?.scrollIntoView === 'function') element.scrollIntoView({ block: 'nearest' });
    this.#show();
    return this.#shown.get(chunk)?.[index - chunk * CHUNK] ?? null;
  }

  /** The elements that are drawn, with their rows' numbers. */
  drawn(): readonly (readonly [index: number, element: HTMLElement])[] {
    return [...this.#shown].flatMap(([chunk, elements]) =>
      elements.map((element, at) => [chunk * CHUNK + at, element] as const),
    );
  }

  destroy(): void {
    if (this.#frame !== 0) this.#view?.cancelAnimationFrame(this.#frame);
    this.#scroller.removeEventListener('scroll', this.#onScroll);
  }

  readonly #onScroll = (): void => {
    if (this.#frame !== 0 || this.#view === null) return;
    this.#frame = this.#view.requestAnimationFrame(() => {
      this.#frame = 0;
      this.#show();
    });
  };

  #show(): void {
    const { scrollTop, clientHeight } = this.#scroller;
    const height = clientHeight === 0 ? USUAL_WINDOW : clientHeight;
    const first = firstBelow(this.#chunks, scrollTop - MARGIN);
    let last = first;
    for (let index = first; index < this.#chunks.length; index++) {
      const top = this.#chunks[index]?.offsetTop ?? Infinity;
      if (index > first && top >= scrollTop + height + MARGIN) break;
      this.#fill(index);
      last = index;
      // Without layout everything is at the top.
      if (clientHeight === 0 && index > first) break;
    }
    for (const index of [...this.#shown.keys()]) {
      if (index < first || index > last) this.#clear(index);
    }
  }

  #fill(index: number): void {
    const element = this.#chunks[index];
    if (element === undefined || this.#shown.has(index)) return;
    const from = index * CHUNK;
    element.classList.remove('is-away');
    this.#heights[index] = undefined;
    element.textContent = '';
    const own = this.#rows.slice(from, from + CHUNK);
    this.#shown.set(
      index,
      own.map((row, at) => this.#draw(element, row, from + at)),
    );
  }

  #clear(index: number): void {
    const element = this.#chunks[index];
    const known = this.#shown.get(index);
    if (element === undefined || known === undefined) return;
    // What has the focus stays, or the keys would go nowhere.
    if (element.contains(element.ownerDocument.activeElement)) return;
    const height = element.offsetHeight;
    if (height > 0 && known.length > 0) this.#row = height / known.length;
    this.#empty(index, height > 0 ? height : this.#usualHeight(index));
    this.#shown.delete(index);
  }

  #empty(index: number, height: number): void {
    const chunk = this.#chunks[index];
    if (chunk === undefined || this.#heights[index] === height) return;
    if (chunk.firstChild !== null) chunk.textContent = '';
    chunk.classList.add('is-away');
    setVariable(chunk, '--small-wins-chunk', `${height}px`);
    this.#heights[index] = height;
  }

  #usualHeight(index: number): number {
    return Math.min(CHUNK, this.#rows.length - index * CHUNK) * this.#row;
  }
}

/** The first chunk that ends below a height. */
function firstBelow(chunks: readonly HTMLElement[], top: number): number {
  let low = 0;
  let high = chunks.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    const chunk = chunks[middle];
    if (chunk !== undefined && chunk.offsetTop + chunk.offsetHeight <= top) low = middle + 1;
    else high = middle;
  }
  return low;
}
