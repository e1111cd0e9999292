import type { TooltipOptions } from 'obsidian';
import { BaseComponent, ValueComponent } from './component-base';
import { setIcon } from './icons';
import { setTooltip } from './tooltip';

export class ButtonComponent extends BaseComponent {
  readonly buttonEl: HTMLButtonElement;
  protected callback: (event: MouseEvent) => unknown = () => {};

  constructor(containerEl: HTMLElement) {
    super();
    this.buttonEl = containerEl.createEl('button', { type: 'button' });
    this.buttonEl.addEventListener('click', (event) => this.clicked(event));
  }

  protected clicked(event: MouseEvent): void {
    void this.callback(event);
  }

  override setDisabled(disabled: boolean): this {
    this.buttonEl.disabled = disabled;
    return super.setDisabled(disabled);
  }

  setCta(): this {
    return this.setClass('mod-cta');
  }

  removeCta(): this {
    this.buttonEl.removeClass('mod-cta');
    return this;
  }

  setWarning(): this {
    return this.setDestructive();
  }

  setDestructive(): this {
    return this.setClass('mod-warning');
  }

  removeDestructive(): this {
    this.buttonEl.removeClass('mod-warning');
    return this;
  }

  setTooltip(tooltip: string, options?: TooltipOptions): this {
    setTooltip(this.buttonEl, tooltip, options);
    return this;
  }

  setButtonText(name: string): this {
    this.buttonEl.setText(name);
    return this;
  }

  setIcon(icon: string): this {
    setIcon(this.buttonEl, icon);
    return this;
  }

  setClass(cls: string): this {
    this.buttonEl.addClass(cls);
    return this;
  }

  onClick(callback: (event: MouseEvent) => unknown): this {
    this.callback = callback;
    return this;
  }
}

export class ExtraButtonComponent extends BaseComponent {
  readonly extraSettingsEl: HTMLElement;
  #callback: () => unknown = () => {};

  constructor(containerEl: HTMLElement) {
    super();
    this.extraSettingsEl = containerEl.createDiv({
      cls: 'clickable-icon extra-setting-button',
      attr: { tabindex: 0, role: 'button' },
    });
    this.setIcon('settings');
    this.extraSettingsEl.addEventListener('click', () => this.#press());
    this.extraSettingsEl.addEventListener('keydown', ({ key }) => {
      if (key === 'Enter' || key === ' ') this.#press();
    });
  }

  override setDisabled(disabled: boolean): this {
    this.extraSettingsEl.toggleClass('is-disabled', disabled);
    return super.setDisabled(disabled);
  }

  setTooltip(tooltip: string, options?: TooltipOptions): this {
    setTooltip(this.extraSettingsEl, tooltip, options);
    return this;
  }

  setIcon(icon: string): this {
    setIcon(this.extraSettingsEl, icon);
    return this;
  }

  onClick(callback: () => unknown): this {
    this.#callback = callback;
    return this;
  }

  #press(): void {
    if (!this.disabled) void this.#callback();
  }
}

/** A switch. Unlike a text field it tells its listener of `setValue` too. */
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

export class DropdownComponent extends ValueComponent<string> {
  readonly selectEl: HTMLSelectElement;
  #callback: (value: string) => unknown = () => {};

  constructor(containerEl: HTMLElement) {
    super();
    this.selectEl = containerEl.createEl('select', { cls: 'dropdown' });
    this.selectEl.addEventListener('change', () => this.#callback(this.getValue()));
  }

  override setDisabled(disabled: boolean): this {
    this.selectEl.disabled = disabled;
    return super.setDisabled(disabled);
  }

  addOption(value: string, display: string): this {
    this.selectEl.createEl('option', { value, text: display });
    return this;
  }

  addOptions(options: Record<string, string>): this {
    for (const [value, display] of Object.entries(options)) this.addOption(value, display);
    return this;
  }

  getValue(): string {
    return this.selectEl.value;
  }

  setValue(value: string): this {
    this.selectEl.value = value;
    return this;
  }

  onChange(callback: (value: string) => unknown): this {
    this.#callback = callback;
    return this;
  }
}

/** A slider; "the value is now always shown inline next to the slider". */
export class SliderComponent extends ValueComponent<number> {
  readonly sliderEl: HTMLInputElement;
  readonly #valueEl: HTMLElement;
  #instant = false;
  #format = (value: number): string => String(value);
  #callback: (value: number) => unknown = () => {};

  constructor(containerEl: HTMLElement) {
    super();
    this.#valueEl = containerEl.createSpan('slider-value');
    this.sliderEl = containerEl.createEl('input', { cls: 'slider', type: 'range' });
    this.sliderEl.addEventListener('input', () => this.#changed(this.#instant));
    this.sliderEl.addEventListener('change', () => this.#changed(!this.#instant));
  }

  override setDisabled(disabled: boolean): this {
    this.sliderEl.disabled = disabled;
    return super.setDisabled(disabled);
  }

  setInstant(instant: boolean): this {
    this.#instant = instant;
    return this;
  }

  setLimits(min: number | null, max: number | null, step: number | 'any'): this {
    this.sliderEl.setAttrs({ min, max, step });
    return this;
  }

  getValue(): number {
    return this.sliderEl.valueAsNumber;
  }

  setValue(value: number): this {
    this.sliderEl.value = String(value);
    this.#valueEl.setText(this.getValuePretty());
    return this;
  }

  getValuePretty(): string {
    return this.#format(this.getValue());
  }

  setDisplayFormat(format: (value: number) => string): this {
    this.#format = format;
    this.#valueEl.setText(this.getValuePretty());
    return this;
  }

  setDynamicTooltip(): this {
    return this;
  }

  onChange(callback: (value: number) => unknown): this {
    this.#callback = callback;
    return this;
  }

  #changed(tell: boolean): void {
    this.#valueEl.setText(this.getValuePretty());
    if (tell) this.#callback(this.getValue());
  }
}

export class ProgressBarComponent extends ValueComponent<number> {
  readonly #barEl: HTMLElement;
  #value = 0;

  constructor(containerEl: HTMLElement) {
    super();
    this.#barEl = containerEl
      .createDiv('setting-progress-bar')
      .createDiv('setting-progress-bar-inner');
  }

  getValue(): number {
    return this.#value;
  }

  setValue(value: number): this {
    this.#value = value;
    this.#barEl.setCssProps({ width: `${value}%` });
    return this;
  }
}

/** A value beside the entry that leads to where it is edited. */
export class DisplayValueComponent {
  readonly valueEl: HTMLElement;

  constructor(containerEl: HTMLElement) {
    this.valueEl = containerEl.createSpan('setting-display-value');
  }

  setValue(value: string | null): this {
    this.valueEl.setText(value ?? '');
    return this;
  }

  setStatus(status: 'warning' | null): this {
    this.valueEl.toggleClass('mod-warning', status === 'warning');
    return this;
  }
}
