import type { App } from 'obsidian';
import { AbstractInputSuggest, prepareFuzzySearch } from 'obsidian';
import { nameOf } from '../../core/text/note-name';
import { closeWithPlugin } from '../open-things';

/** A suggestion for the text at the cursor. */
interface Offer {
  /** shown */
  readonly name: string;
  /** the text that replaces the field's text from `from` to the cursor */
  readonly text: string;
  readonly from: number;
}

const OPEN_LINK = /\[\[([^[\]|#^]*)$/;
const OPEN_TAG = /(?:^|\s)#([^\s#]*)$/;
const MOST = 20;

/** Suggests notes after `[[`, and areas after `#`, in the field for a win. */
export class FieldSuggest extends AbstractInputSuggest<Offer> {
  readonly #field: HTMLTextAreaElement;
  readonly #tags: () => readonly string[];
  #stay: () => void = () => undefined;

  constructor(
    app: App,
    field: HTMLTextAreaElement,
    /** tags with `#`, the most recently used first */
    tags: () => readonly string[],
  ) {
    // The app takes an input or an element with text: of both it uses what every element has, and `getValue`.
    super(app, field as HTMLElement as HTMLDivElement);
    this.#field = field;
    this.#tags = tags;

    this.limit = MOST;
  }

  override getValue(): string {
    return this.#field.value;
  }

  override open(): void {
    super.open();
    this.#mark(true);
    this.#stay();
    this.#stay = closeWithPlugin(() => {
      this.close();
    });
  }

  override close(): void {
    super.close();
    this.#mark(false);
    this.#stay();
  }

  /** The list covers what is below the field: while it is open, the line's destination is shown above it. */
  #mark(isOpen: boolean): void {
    this.#field.closest('.small-wins-capture')?.classList.toggle('has-suggestions', isOpen);
  }

  protected override getSuggestions(): Offer[] {
    const at = this.#field.selectionStart;
    const before = this.#field.value.slice(0, at);
    const link = OPEN_LINK.exec(before);
    if (link !== null) {
      const [found, query = ''] = link;
      const names = this.app.vault.getMarkdownFiles().map(({ path }) => nameOf(path));
      return best(names, query).map((name) => ({
        name,
        text: `[[${name}]]`,
        from: at - found.length,
      }));
    }
    const tag = OPEN_TAG.exec(before);
    if (tag === null) return [];
    const query = tag[1] ?? '';
    const names = this.#tags().map((each) => each.slice(1));
    // After a complete tag, Enter should log, not pick a longer tag.
    if (names.some((name) => name.toLowerCase() === query.toLowerCase())) return [];
    return best(names, query).map((name) => ({
      name: `#${name}`,
      text: `#${name} `,
      from: at - query.length - 1,
    }));
  }

  override renderSuggestion({ name }: Offer, element: HTMLElement): void {
    element.setText(name);
    element.dir = 'auto';
  }

  override selectSuggestion({ text, from }: Offer): void {
    const field = this.#field;
    const at = field.selectionStart;
    field.setRangeText(text, from, at, 'end');
    this.close();
    field.trigger('input');
  }
}

/** Those that contain the query's letters, closest first; for an empty query all of them, in their own order. */
function best(names: readonly string[], query: string): string[] {
  const distinct = [...new Set(names)];
  if (query === '') return distinct.slice(0, MOST);
  const search = prepareFuzzySearch(query);
  return distinct
    .map((name) => ({ name, score: search(name)?.score ?? null }))
    .filter((found): found is { name: string; score: number } => found.score !== null)
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST)
    .map(({ name }) => name);
}
