import type { Words } from '../../core/words/words';

/** As much as anyone looks through in a small field. */
const MOST_LINES = 500;

/** Shows a text that is about to leave, letter by letter. */
export class TextPreview {
  readonly #field: HTMLTextAreaElement;
  readonly #words: Words;

  constructor(parent: HTMLElement, words: Words) {
    this.#words = words;
    const label = parent.createEl('label', { cls: 'small-wins-leaving' });
    label.createDiv({ text: words.exporting.preview, cls: 'setting-item-name' });
    this.#field = label.createEl('textarea', {
      cls: 'small-wins-leaving-text',
      attr: { readonly: '', rows: 8, dir: 'auto', spellcheck: 'false' },
    });
  }

  show(text: string): void {
    const lines = text.trimEnd().split(/\r?\n/);
    const more = lines.length - MOST_LINES;
    const shown = lines.slice(0, MOST_LINES);
    if (more > 0) shown.push(this.#words.exporting.previewMore(more));
    this.#field.value = shown.join('\n');
  }
}
