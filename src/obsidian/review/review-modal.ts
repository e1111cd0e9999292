import type { App } from 'obsidian';
import { Modal } from 'obsidian';
import type { EditedPart, ReviewAnswer } from '../../views/forms/review-question';
import { mountReviewQuestion } from '../../views/forms/review-question';
import type { Words } from '../../core/words/words';
import { fittings } from '../icons';

/** Asks what to do with parts of a review that were edited by hand; null if the user cancels. */
export function askAboutEdits(
  app: App,
  words: Words,
  note: string,
  parts: readonly EditedPart[],
): Promise<ReviewAnswer | null> {
  return new Promise((resolve) => {
    new ReviewModal(app, words, note, parts, resolve).open();
  });
}

class ReviewModal extends Modal {
  readonly #words: Words;
  readonly #note: string;
  readonly #parts: readonly EditedPart[];
  readonly #resolve: (answer: ReviewAnswer | null) => void;

  #answer: ReviewAnswer | null = null;

  constructor(
    app: App,
    words: Words,
    note: string,
    parts: readonly EditedPart[],
    resolve: (answer: ReviewAnswer | null) => void,
  ) {
    super(app);
    this.#words = words;
    this.#note = note;
    this.#parts = parts;
    this.#resolve = resolve;
  }

  override onOpen(): void {
    this.setTitle(this.#words.forms.review.title);
    this.modalEl.addClass('small-wins-modal');
    mountReviewQuestion(
      this.contentEl,
      { note: this.#note, parts: this.#parts },
      {
        ...fittings,
        answer: (answer) => {
          this.#answer = answer;
          this.close();
          return Promise.resolve(true);
        },
        cancel: () => {
          this.close();
        },
      },
      this.#words,
    ).focus();
  }

  override onClose(): void {
    this.contentEl.empty();
    this.#resolve(this.#answer);
  }
}
