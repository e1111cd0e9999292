import type { App } from 'obsidian';
import { SuggestModal } from 'obsidian';
import { dressModal } from './speak-in';

/** What a dialog asks, and what it says where nothing answers it. */
export interface AskedWords {
  readonly ask: string;
  readonly none: string;
}

/** A dialog with one question. It asks it again, with what is typed, once another language is spoken or another day begins. */
export abstract class AskModal<T> extends SuggestModal<T> {
  protected abstract asked(): AskedWords;

  rebuild(): void {
    this.ask();
    this.suggestAgain();
  }

  dayTurned(): void {
    this.suggestAgain();
  }

  /** To be called once the question is known. */
  protected ask(): void {
    const { ask, none } = this.asked();
    dressModal(this.modalEl);
    this.setPlaceholder(ask);
    this.emptyStateText = none;
  }

  /** Obsidian asks for suggestions when something is typed, and has no other way to ask again. */
  protected suggestAgain(): void {
    this.inputEl.dispatchEvent(new Event('input'));
  }
}

/** One of these, which hands on what is chosen. */
export abstract class ChooseModal<T, Parts extends { readonly app: App }> extends AskModal<T> {
  protected readonly parts: Parts;
  readonly #choose: (chosen: T) => void;

  constructor(parts: Parts, choose: (chosen: T) => void) {
    super(parts.app);
    this.parts = parts;
    this.#choose = choose;
    this.ask();
  }

  override onChooseSuggestion(chosen: T): void {
    this.#choose(chosen);
  }
}
