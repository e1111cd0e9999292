import type { TooltipOptions } from 'obsidian';
import { BaseComponent } from './component-base';
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
