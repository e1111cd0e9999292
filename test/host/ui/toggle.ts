import type { TooltipOptions } from 'obsidian';
import { ValueComponent } from './component-base';
import { setTooltip } from './tooltip';

export class ToggleComponent extends ValueComponent<boolean> {
  readonly toggleEl: HTMLElement;
  readonly #inputEl: HTMLInputElement;
  #callback: (value: boolean) => unknown = () => {};

  constructor(containerEl: HTMLElement) {
    super();
    this.toggleEl = containerEl.createDiv('checkbox-container');
    this.#inputEl = this.toggleEl.createEl('input', { type: 'checkbox', attr: { tabindex: 0 } });
    this.#inputEl.addEventListener('click', (event) => {
      event.preventDefault();
    });
    this.#inputEl.addEventListener('keydown', (event) => {
      if (event.key === ' ' || event.key === 'Enter') event.preventDefault();
      if (event.key === ' ' || event.key === 'Enter') this.onClick();
    });
    this.toggleEl.addEventListener('click', () => this.onClick());
  }

  override setDisabled(disabled: boolean): this {
    this.toggleEl.toggleClass('is-disabled', disabled);
    this.#inputEl.disabled = disabled;
    return super.setDisabled(disabled);
  }

  getValue(): boolean {
    return this.toggleEl.hasClass('is-enabled');
  }

  setValue(on: boolean): this {
    if (on === this.getValue()) return this;
    this.toggleEl.toggleClass('is-enabled', on);
    this.#inputEl.checked = on;
    this.#callback(on);
    return this;
  }

  setTooltip(tooltip: string, options?: TooltipOptions): this {
    setTooltip(this.toggleEl, tooltip, options);
    return this;
  }

  onClick(): void {
    if (!this.disabled) this.setValue(!this.getValue());
  }

  onChange(callback: (value: boolean) => unknown): this {
    this.#callback = callback;
    return this;
  }
}
