import { ValueComponent } from './component-base';

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
