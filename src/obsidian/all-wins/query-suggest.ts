import type { App } from 'obsidian';
import { AbstractInputSuggest } from 'obsidian';
import type { QuerySuggestion, SearchedNames } from '../../core/search/suggestions';
import { closeWithPlugin } from '../open-things';
import { querySuggestions } from '../../core/search/suggestions';

/** Offers tokens and their values below the field of a query. */
export class QuerySuggest extends AbstractInputSuggest<QuerySuggestion> {
  readonly #field: HTMLInputElement;
  readonly #names: () => SearchedNames;
  #stay: () => void = () => undefined;

  constructor(app: App, field: HTMLInputElement, names: () => SearchedNames) {
    super(app, field);
    this.#field = field;
    this.#names = names;
  }

  override open(): void {
    super.open();
    this.#stay();
    this.#stay = closeWithPlugin(() => {
      this.close();
    });
  }

  override close(): void {
    super.close();
    this.#stay();
  }

  protected override getSuggestions(query: string): QuerySuggestion[] {
    // A field that is only focused offers nothing: the list would cover what was found.
    if (query === '') return [];
    const at = this.#field.selectionStart ?? query.length;
    return [...querySuggestions(query, at, this.#names())];
  }

  override renderSuggestion({ text }: QuerySuggestion, element: HTMLElement): void {
    element.setText(text);
    element.dir = 'auto';
  }

  override selectSuggestion({ text, from, to }: QuerySuggestion): void {
    const field = this.#field;
    const isWhole = !text.endsWith(':');
    field.setRangeText(isWhole ? `${text} ` : text, from, to, 'end');
    this.close();
    field.trigger('input');
  }
}
