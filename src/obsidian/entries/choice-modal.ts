import type { App } from 'obsidian';
import { openModal } from '../open-modal';
import type { AskedWords } from '../ask-modal';
import { AskModal } from '../ask-modal';
import { fillText } from '../../views/elements/quotations';

/** Something to choose, in words. */
export interface Offered<T> {
  readonly value: T;
  readonly name: string;
  /** what choosing it does, or more about it; none if left out */
  readonly note?: string;
}

/** A question that is answered by choosing. */
export interface Question<T> {
  /** in the language that is spoken when it is asked for */
  readonly asked: () => AskedWords;
  readonly choices: (typed: string) => readonly Offered<T>[];
  readonly choose: (value: T) => void;
}

/** Asks a question whose answers depend on what is typed. */
export function askToChoose<T>(app: App, question: Question<T>): void {
  openModal(new ChoiceModal(app, question));
}

class ChoiceModal<T> extends AskModal<Offered<T>> {
  readonly #question: Question<T>;

  constructor(app: App, question: Question<T>) {
    super(app);
    this.#question = question;
    this.ask();
  }

  protected override asked(): AskedWords {
    return this.#question.asked();
  }

  override getSuggestions(typed: string): Offered<T>[] {
    return [...this.#question.choices(typed)];
  }

  override renderSuggestion({ name, note }: Offered<T>, element: HTMLElement): void {
    element.createDiv({ text: name, attr: { dir: 'auto' } });
    if (note === undefined) return;
    const more = element.createDiv({ cls: 'small-wins-suggestion-note', attr: { dir: 'auto' } });
    fillText(more, note);
  }

  override onChooseSuggestion({ value }: Offered<T>): void {
    this.#question.choose(value);
  }
}
