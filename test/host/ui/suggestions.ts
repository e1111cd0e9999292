import type { Scope } from './keymap';

/** What a list of suggestions needs from its owner. */
export interface SuggestOwner<T> {
  renderSuggestion(value: T, element: HTMLElement): void;
  selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void;
}

/** The list under a field or at the cursor, with one line chosen; arrows move, Enter takes. */
export class Suggestions<T> {
  readonly #owner: SuggestOwner<T>;
  readonly #containerEl: HTMLElement;
  #values: readonly T[] = [];
  #rows: HTMLElement[] = [];
  #chosen = 0;

  constructor(owner: SuggestOwner<T>, containerEl: HTMLElement, scope: Scope) {
    this.#owner = owner;
    this.#containerEl = containerEl;
    const step = (by: number) => () => {
      this.choose(this.#chosen + by);
      return false;
    };
    scope.register([], 'ArrowDown', step(1));
    scope.register([], 'ArrowUp', step(-1));
    scope.register([], 'Enter', (event) => {
      if (event.isComposing) return undefined;
      this.use(event);
      return false;
    });
  }

  get values(): readonly T[] {
    return this.#values;
  }

  show(values: readonly T[]): void {
    this.#values = values;
    this.#containerEl.empty();
    this.#rows = values.map((value, index) => {
      const row = this.#containerEl.createDiv('suggestion-item');
      this.#owner.renderSuggestion(value, row);
      row.addEventListener('mousedown', (event) => event.preventDefault());
      row.addEventListener('mousemove', () => this.choose(index));
      row.addEventListener('click', (event) => {
        this.choose(index);
        this.use(event);
      });
      return row;
    });
    this.choose(0);
  }

  choose(index: number): void {
    const count = this.#rows.length;
    this.#chosen = count === 0 ? 0 : (index + count) % count;
    this.#rows.forEach((row, at) => row.toggleClass('is-selected', at === this.#chosen));
    this.#rows[this.#chosen]?.scrollIntoView?.({ block: 'nearest' });
  }

  use(event: MouseEvent | KeyboardEvent): void {
    const value = this.#values[this.#chosen];
    if (value !== undefined) this.#owner.selectSuggestion(value, event);
  }
}
