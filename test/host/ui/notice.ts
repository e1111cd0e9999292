/** How long a notice stays by default. */
const DEFAULT_DURATION = 5000;

/** A message in the corner; a click dismisses it. Duration 0 keeps it there. */
export class Notice {
  readonly containerEl: HTMLElement;
  readonly messageEl: HTMLElement;
  readonly noticeEl: HTMLElement;
  readonly #win: Window;
  readonly #timer: number;

  constructor(message: string | DocumentFragment, duration = DEFAULT_DURATION) {
    const { body } = activeDocument;
    this.#win = window;
    const stack = body.querySelector('.notice-container') ?? body.createDiv('notice-container');
    this.containerEl = stack.createDiv({ cls: 'notice', attr: { role: 'status' } });
    this.noticeEl = this.containerEl;
    this.messageEl = this.containerEl.createDiv('notice-message');
    this.setMessage(message);
    this.containerEl.addEventListener('click', () => this.hide());
    this.#timer = duration > 0 ? window.setTimeout(() => this.hide(), duration) : 0;
  }

  setMessage(message: string | DocumentFragment): this {
    this.messageEl.setText(message);
    return this;
  }

  hide(): void {
    // It may end after the window that it was made in.
    this.#win.clearTimeout(this.#timer);
    this.containerEl.remove();
  }
}
