import type { App } from '../frame/app';
import { Scope } from './keymap';
import { Suggestions } from './suggestions';

/** "Base class for adding a type-ahead popover." */
export abstract class PopoverSuggest<T> {
  readonly scope: Scope;
  readonly suggestEl: HTMLElement;
  protected readonly suggestions: Suggestions<T>;
  #isOpen = false;

  constructor(
    readonly app: App,
    scope?: Scope,
  ) {
    this.scope = scope ?? new Scope(app.scope);
    this.suggestEl = createDiv('suggestion-container');
    this.suggestions = new Suggestions<T>(this, this.suggestEl.createDiv('suggestion'), this.scope);
    this.scope.register([], 'Escape', () => {
      this.close();
      return false;
    });
  }

  abstract renderSuggestion(value: T, element: HTMLElement): void;
  abstract selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void;

  get isOpen(): boolean {
    return this.#isOpen;
  }

  open(): void {
    if (this.#isOpen) return;
    this.#isOpen = true;
    this.app.keymap.pushScope(this.scope);
    activeDocument.body.appendChild(this.suggestEl);
  }

  close(): void {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    this.app.keymap.popScope(this.scope);
    this.suggestEl.remove();
  }

  onHistoryBack(): void {
    this.close();
  }

  /** Shows the values below a place on the screen; closes if there are none. */
  protected present(
    values: readonly T[],
    place: { left: number; top: number; bottom: number },
  ): void {
    if (values.length === 0) {
      this.close();
      return;
    }
    this.open();
    this.suggestions.show(values);
    const { width, height } = this.suggestEl.getBoundingClientRect();
    const { innerWidth, innerHeight } = this.suggestEl.win;
    const below = place.bottom + height <= innerHeight;
    this.suggestEl.setCssProps({
      left: `${Math.max(0, Math.min(place.left, innerWidth - width))}px`,
      top: `${below ? place.bottom : Math.max(0, place.top - height)}px`,
    });
  }
}

/** Type-ahead for a field. */
export abstract class AbstractInputSuggest<T> extends PopoverSuggest<T> {
  limit = 100;
  readonly #inputEl: HTMLInputElement | HTMLDivElement;
  #callback: (value: T, event: MouseEvent | KeyboardEvent) => unknown = () => {};

  constructor(app: App, textInputEl: HTMLInputElement | HTMLDivElement) {
    super(app);
    this.#inputEl = textInputEl;
    textInputEl.addEventListener('input', () => void this.#update());
    textInputEl.addEventListener('focus', () => void this.#update());
    textInputEl.addEventListener('blur', () => this.close());
  }

  protected abstract getSuggestions(query: string): T[] | Promise<T[]>;

  getValue(): string {
    return 'value' in this.#inputEl ? this.#inputEl.value : this.#inputEl.textContent;
  }

  setValue(value: string): void {
    if ('value' in this.#inputEl) this.#inputEl.value = value;
    else this.#inputEl.setText(value);
  }

  selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void {
    this.#callback(value, event);
  }

  onSelect(callback: (value: T, event: MouseEvent | KeyboardEvent) => unknown): this {
    this.#callback = callback;
    return this;
  }

  async #update(): Promise<void> {
    const query = this.getValue();
    const values = await this.getSuggestions(query);
    if (this.getValue() !== query || !this.#inputEl.isActiveElement()) return;
    this.present(
      this.limit > 0 ? values.slice(0, this.limit) : values,
      this.#inputEl.getBoundingClientRect(),
    );
  }
}
