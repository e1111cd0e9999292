import type { App } from 'obsidian';
import { Modal } from 'obsidian';
import type {
  EditedPart,
  ReviewAnswer,
  ReviewQuestionModel,
} from '../../views/forms/review-question';
import { mountReviewQuestion } from '../../views/forms/review-question';
import type { Words } from '../../core/words/words';
import { hostTools } from '../icons';
import { dressModal } from '../speak-in';
import { openModal } from '../open-modal';

/** Asks what to do with parts of a review that were edited by hand; null if the user cancels. */
export function askAboutEdits(
  app: App,
  words: Words,
  note: string,
  parts: readonly EditedPart[],
): Promise<ReviewAnswer | null> {
  return new Promise((resolve) => {
    openModal(new ReviewModal(app, words, { note, parts }, resolve));
  });
}

class ReviewModal extends Modal {
  readonly #words: Words;
  readonly #question: ReviewQuestionModel;
  readonly #resolve: (answer: ReviewAnswer | null) => void;

  #answer: ReviewAnswer | null = null;

  constructor(
    app: App,
    words: Words,
    question: ReviewQuestionModel,
    resolve: (answer: ReviewAnswer | null) => void,
  ) {
    super(app);
    this.#words = words;
    this.#question = question;
    this.#resolve = resolve;
  }

  override onOpen(): void {
    this.setTitle(this.#words.forms.review.title);
    dressModal(this.modalEl);
    mountReviewQuestion(
      this.contentEl,
      this.#question,
      {
        ...hostTools(this.app),
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

  /** Asks the same question again. */
  rebuild(): void {
    this.contentEl.empty();
    this.onOpen();
  }

  override onClose(): void {
    this.contentEl.empty();
    this.#resolve(this.#answer);
  }
}
