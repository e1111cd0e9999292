import type { HSL, RGB } from 'obsidian';
import { ValueComponent } from './component-base';

/** A color picker; values are six-digit hex strings such as `#000000`. */
export class ColorComponent extends ValueComponent<string> {
  readonly #inputEl: HTMLInputElement;
  #callback: (value: string) => unknown = () => {};

  constructor(containerEl: HTMLElement) {
    super();
    this.#inputEl = containerEl.createEl('input', { type: 'color' });
    this.#inputEl.addEventListener('change', () => this.#callback(this.getValue()));
  }

  override setDisabled(disabled: boolean): this {
    this.#inputEl.disabled = disabled;
    return super.setDisabled(disabled);
  }

  getValue(): string {
    return this.#inputEl.value;
  }

  setValue(value: string): this {
    this.#inputEl.value = value;
    return this;
  }

  getValueRgb(): RGB {
    const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) =>
      Number.parseInt(this.getValue().slice(at, at + 2), 16),
    );
    return { r, g, b };
  }

  setValueRgb({ r, g, b }: RGB): this {
    return this.setValue(
      `#${[r, g, b].map((part) => part.toString(16).padStart(2, '0')).join('')}`,
    );
  }

  getValueHsl(): HSL {
    const { r, g, b } = this.getValueRgb();
    const [red, green, blue] = [r / 255, g / 255, b / 255];
    const max = Math.max(red, green, blue);
    const range = max - Math.min(red, green, blue);
    const light = max - range / 2;
    const hue =
      range === 0
        ? 0
        : max === red
          ? ((green - blue) / range) % 6
          : max === green
            ? (blue - red) / range + 2
            : (red - green) / range + 4;
    const saturation = range === 0 ? 0 : range / (1 - Math.abs(2 * light - 1));
    return {
      h: Math.round(hue * 60 + 360) % 360,
      s: Math.round(saturation * 100),
      l: Math.round(light * 100),
    };
  }

  setValueHsl({ h, s, l }: HSL): this {
    const part = (offset: number) => {
      const at = (offset + h / 30) % 12;
      const spread = (s / 100) * Math.min(l / 100, 1 - l / 100);
      return Math.round(255 * (l / 100 - spread * Math.max(-1, Math.min(at - 3, 9 - at, 1))));
    };
    return this.setValueRgb({ r: part(0), g: part(8), b: part(4) });
  }

  onChange(callback: (value: string) => unknown): this {
    this.#callback = callback;
    return this;
  }
}
