import type { TooltipOptions } from 'obsidian';
import { BaseComponent } from './component-base';
import { setIcon } from './icons';
import { setTooltip } from './tooltip';

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
