import type { App } from 'obsidian';
import { Modal } from 'obsidian';
import type { EditedPart, ReviewAnswer } from '../../views/forms/review-question';
import { mountReviewQuestion } from '../../views/forms/review-question';
import type { Language } from '../../views/elements/stage';
import { fittings } from '../icons';

/** Asks what becomes of parts of a review that were edited by hand; null where the user would rather leave it. */
export function askAboutEdits(
  app: App,
  language: Language,
  note: string,
  parts: readonly EditedPart[],
): Promise<ReviewAnswer | null> {
  return new Promise((resolve) => {
    new ReviewModal(app, language, note, parts, resolve).open();
  });
}

class ReviewModal extends Modal {
  #answer: ReviewAnswer | null = null;

  constructor(
    app: App,
    private readonly language: Language,
    private readonly note: string,
    private readonly parts: readonly EditedPart[],
    private readonly resolve: (answer: ReviewAnswer | null) => void,
  ) {
    super(app);
  }

  override onOpen(): void {
    this.setTitle(this.language.words.forms.review.title);
    this.modalEl.addClass('small-wins-modal');
    mountReviewQuestion(
      this.contentEl,
      { note: this.note, parts: this.parts },
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
      this.language,
    ).focus();
  }

  override onClose(): void {
    this.contentEl.empty();
    this.resolve(this.#answer);
  }
}
