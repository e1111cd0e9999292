import { append } from '../elements/element';
import { mountFormFoot } from './form-foot';
import { drawProse } from '../elements/prose';
import { mountRadioRow } from './radio-row';
import { mountRoot } from '../elements/root';
import type { Words } from '../../core/words/words';
import type { HostTools } from '../elements/view-tools';

/** What to do with generated text that was edited by hand. */
export type ReviewAnswer = 'keep' | 'replace' | 'below';

/** A part of the review that was edited by hand. */
export interface EditedPart {
  readonly title: string;
  /** as it is in the note, and as it would be written now */
  readonly yours: string;
  readonly theirs: string;
}

export interface ReviewQuestionModel {
  /** the note's name */
  readonly note: string;
  readonly parts: readonly EditedPart[];
}

export interface ReviewQuestionCallbacks extends HostTools {
  /** False, or a rejection: nothing was written, and the question stays open. */
  readonly answer: (answer: ReviewAnswer) => Promise<boolean>;
  readonly cancel: () => void;
}

export interface ReviewQuestion {
  /** Focuses the chosen answer. */
  readonly focus: () => void;
  readonly destroy: () => void;
}

/** Asks what to do with parts of a review that were edited by hand. Keeping them is chosen at first. */
export function mountReviewQuestion(
  container: HTMLElement,
  { note, parts }: ReviewQuestionModel,
  callbacks: ReviewQuestionCallbacks,
  words: Words,
): ReviewQuestion {
  const { element: root, tools } = mountRoot(
    container,
    'small-wins small-wins-form',
    callbacks,
    words,
  );
  const texts = tools.words.forms.review;
  drawProse(append(root, 'p', 'small-wins-sentence'), texts.how(note, parts.length));
  const list = append(root, 'div', 'small-wins-edited-parts');
  for (const { title, yours, theirs } of parts) {
    const part = append(list, 'details', 'small-wins-edited-part');
    append(append(part, 'summary'), 'bdi', '', title);
    append(part, 'h4', 'small-wins-sub', texts.yours);
    append(part, 'pre', 'small-wins-edited-text', yours).dir = 'auto';
    append(part, 'h4', 'small-wins-sub', texts.theirs);
    append(part, 'pre', 'small-wins-edited-text', theirs).dir = 'auto';
  }
  const row = mountRadioRow<ReviewAnswer>(
    root,
    { text: texts.choose, className: 'small-wins-field-label' },
    [
      { id: 'keep', name: texts.keep, how: texts.keepHow },
      { id: 'replace', name: texts.replace, how: texts.replaceHow },
      { id: 'below', name: texts.below, how: texts.belowHow },
    ],
    {
      choose: () => undefined,
      enter: () => {
        foot.submit();
      },
    },
  );
  row.element.classList.add('is-stacked');
  row.choose('keep');
  const foot = mountFormFoot(root, tools, {
    submit: () => callbacks.answer(row.chosen() ?? 'keep'),
    cancel: callbacks.cancel,
  });
  foot.update({ hint: '', submit: texts.submit, error: null });
  return {
    focus: row.focus,
    destroy() {
      root.remove();
    },
  };
}
