import type { App } from '../frame/app';
import { ButtonComponent } from './button';
import { Scope } from './keymap';

/** A window in the window. Escape, its cross and a click beside it close it. */
export class Modal {
  readonly scope: Scope;
  readonly containerEl: HTMLElement;
  readonly modalEl: HTMLElement;
  readonly titleEl: HTMLElement;
  readonly contentEl: HTMLElement;
  shouldRestoreSelection = true;
  #closeCallback: () => unknown = () => {};
  #focused: Element | null = null;
  #isOpen = false;

  constructor(readonly app: App) {
    this.scope = new Scope(app.scope);
    this.scope.register([], 'Escape', () => {
      this.close();
      return false;
    });
    this.containerEl = createDiv('modal-container mod-dim');
    const background = this.containerEl.createDiv('modal-bg');
    background.addEventListener('click', () => this.close());
    this.modalEl = this.containerEl.createDiv({ cls: 'modal', attr: { tabindex: -1 } });
    const cross = this.modalEl.createDiv({
      cls: 'modal-close-button',
      attr: { role: 'button', tabindex: 0, 'aria-label': 'Close' },
    });
    cross.addEventListener('click', () => this.close());
    const header = this.modalEl.createDiv('modal-header');
    this.titleEl = header.createDiv('modal-title');
    this.contentEl = this.modalEl.createDiv('modal-content');
  }

  protected get isOpen(): boolean {
    return this.#isOpen;
  }

  open(): void {
    if (this.#isOpen) return;
    this.#isOpen = true;
    this.#focused = activeDocument.activeElement;
    this.attach(activeDocument.body);
    this.app.keymap.pushScope(this.scope);
    void this.onOpen();
    if (!this.modalEl.contains(activeDocument.activeElement)) this.modalEl.focus();
  }

  close(): void {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    this.app.keymap.popScope(this.scope);
    this.containerEl.remove();
    this.onClose();
    this.#closeCallback();
    if (this.shouldRestoreSelection && this.#focused?.isConnected) {
      (this.#focused as HTMLElement).focus();
    }
  }

  protected attach(body: HTMLElement): void {
    body.appendChild(this.containerEl);
  }

  onOpen(): Promise<void> | void {}

  onClose(): void {}

  onHistoryBack(): void {
    this.close();
  }

  setTitle(title: string): this {
    this.titleEl.setText(title);
    return this;
  }

  setContent(content: string | DocumentFragment): this {
    this.contentEl.setText(content);
    return this;
  }

  setCloseCallback(callback: () => unknown): this {
    this.#closeCallback = callback;
    return this;
  }
}

/** A button that closes its modal "after the click handler resolves", unless that gives a truthy value. */
export class ConfirmationButton extends ButtonComponent {
  readonly #close: () => void;

  constructor(containerEl: HTMLElement, close: () => void) {
    super(containerEl);
    this.#close = close;
  }

  protected override clicked(event: MouseEvent): void {
    void Promise.resolve(this.callback(event)).then((stay) => {
      if (!stay) this.#close();
    });
  }

  setInitialFocus(): this {
    this.buttonEl.setAttr('data-initial-focus', 'true');
    return this;
  }

  setSecondary(): this {
    return this.setClass('mod-secondary');
  }

  setCancel(): this {
    return this.setClass('mod-cancel');
  }
}

/** Asks the user to confirm. */
export class ConfirmationModal extends Modal {
  readonly buttonContainerEl: HTMLElement;

  constructor(app: App) {
    super(app);
    this.modalEl.addClass('mod-confirmation');
    this.buttonContainerEl = this.modalEl.createDiv('modal-button-container');
  }

  override open(): void {
    super.open();
    const marked = this.buttonContainerEl.querySelectorAll<HTMLElement>('[data-initial-focus]');
    [...marked].at(-1)?.focus();
  }

  addClass(cls: string): this {
    this.modalEl.addClass(cls);
    return this;
  }

  addCheckbox(label: string, callback: (value: boolean) => unknown): this {
    const labelEl = this.buttonContainerEl.createEl('label', { cls: 'mod-checkbox' });
    const inputEl = labelEl.createEl('input', { type: 'checkbox', attr: { tabindex: -1 } });
    labelEl.appendText(label);
    inputEl.addEventListener('change', () => void callback(inputEl.checked));
    return this;
  }

  addButton(callback: (button: ConfirmationButton) => unknown): this {
    callback(new ConfirmationButton(this.buttonContainerEl, () => this.close()));
    return this;
  }

  addCancelButton(text = 'Cancel'): this {
    return this.addButton((button) => button.setButtonText(text).setCancel());
  }
}
