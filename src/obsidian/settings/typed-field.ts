/** Milliseconds without a key: until then a field keeps what is typed to itself. */
const PAUSE_MS = 800;

/**
 * Calls `take` when what is typed into a field is meant: when the field is left, by Enter in a field of one line, in a
 * pause, and when its window is closed. Half a word in a window that goes without closing is meant by nobody.
 */
export class TypedField {
  readonly #field: HTMLElement;
  readonly #take: () => void;
  #pause = 0;

  constructor(field: HTMLElement, take: () => void) {
    this.#field = field;
    this.#take = take;
    field.addEventListener('blur', this.#leave);
    field.addEventListener('keydown', this.#enter);
  }

  /** Whether the field's window is there no more. */
  get isGone(): boolean {
    return this.#window === null || this.#window.closed;
  }

  /** A key was typed: the pause begins again. */
  typed(): void {
    window.clearTimeout(this.#pause);
    // Only now is it sure in which window the field is.
    this.#window?.addEventListener('pagehide', this.#leave);
    this.#pause = window.setTimeout(() => {
      if (!this.isGone) this.#take();
    }, PAUSE_MS);
  }

  /** No longer listens to the field. */
  stop(): void {
    window.clearTimeout(this.#pause);
    this.#field.removeEventListener('blur', this.#leave);
    this.#field.removeEventListener('keydown', this.#enter);
    this.#window?.removeEventListener('pagehide', this.#leave);
  }

  get #window(): Window | null {
    return this.#field.ownerDocument.defaultView;
  }

  readonly #leave = (): void => {
    window.clearTimeout(this.#pause);
    this.#take();
  };

  readonly #enter = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.isComposing || this.#field.matches('textarea')) return;
    this.#leave();
  };
}
