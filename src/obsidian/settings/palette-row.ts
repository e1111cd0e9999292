import type { Setting } from 'obsidian';
import { nameBy } from '../../views/elements/element';

/** Palettes to choose from, by the id that the file holds. */
export interface PaletteRow {
  readonly value: string;
  readonly names: Readonly<Record<string, string>>;
  readonly save: (palette: string) => void;
}

const LEVELS = [1, 2, 3, 4];

/** Fills a row with palettes: each a button that shows its four levels. */
export function fillPaletteRow(setting: Setting, { value, names, save }: PaletteRow): void {
  const group = setting.controlEl.createDiv({
    cls: 'small-wins-palettes',
    attr: { role: 'radiogroup' },
  });
  nameBy(group, setting.nameEl);
  const choices = Object.entries(names).map(([palette, name]) => {
    const label = group.createEl('label', { cls: 'small-wins-palette-choice' });
    const input = label.createEl('input', { type: 'radio', attr: { name: 'small-wins-palette' } });
    input.checked = palette === value;
    input.addEventListener('change', () => {
      save(palette);
    });
    const swatches = label.createSpan({
      cls: `small-wins-swatches small-wins-palette-${palette}`,
      attr: { 'aria-hidden': 'true' },
    });
    for (const level of LEVELS) swatches.createSpan(`small-wins-swatch is-level-${level}`);
    label.createSpan({ text: name });
    return input;
  });
  if (!choices.some(({ checked }) => checked) && choices[0] !== undefined) {
    choices[0].checked = true;
  }
}
