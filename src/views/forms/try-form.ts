import type { Words } from '../../core/words/words';
import type { FormCallbacks } from './form-callbacks';
import { append, setShown, setText } from '../elements/element';
import { mountRoot } from '../elements/root';
import type { ViewTools } from '../elements/view-tools';
import { mountFormFoot } from './form-foot';
import type { NotePreview } from './note-preview';
import { mountNotePreview } from './note-preview';
import type { Choice } from './radio-row';
import { mountRadioRow } from './radio-row';
import { mountTextField, onEnter } from './text-field';
import { sentencesOf } from '../../core/words/sentences';

/** The answers to the four questions, in the form. */
export interface TryDraft {
  readonly question: string;
  readonly when: string;
  readonly action: string;
  /** as it is written into the note */
  readonly measure: string;
  readonly unit: 'day' | 'week';
  readonly weeks: number;
  /** `2026-11-30`; '' for the first that is offered */
  readonly start: string;
}

/** What can be chosen. */
export interface TryChoices {
  readonly measures: readonly Choice<string>[];
  /** days as `2026-11-30`; one or two */
  readonly starts: readonly Choice<string>[];
}

export interface TryFormModel {
  /** what it could show, in sentences */
  readonly foresight: readonly string[];
  /** its first and last day */
  readonly hint: string;
  /** what would be written; null while an answer is missing */
  readonly preview: NotePreview | null;
  readonly error: string | null;
}

export interface TryForm {
  readonly update: (model: TryFormModel) => void;
  readonly focus: () => void;
  readonly destroy: () => void;
}

const WEEKS = [4, 6, 10, 14, 20, 26] as const;

/** What to try, what it should change, and how long: four short questions. */
export function mountTryForm(
  container: HTMLElement,
  start: GivenAnswers,
  callbacks: FormCallbacks<TryDraft>,
  words: Words,
): TryForm {
  const className = 'small-wins small-wins-form small-wins-try';
  const { element: root, tools } = mountRoot(container, className, callbacks, words);
  const texts = words.experiments.form;
  append(root, 'p', 'small-wins-muted', texts.how);
  const answers = mountAnswers(root, tools, start, {
    change: () => {
      callbacks.change(answers.draft());
    },
    enter: () => {
      foot.submit();
    },
  });
  const seen = append(root, 'div', 'small-wins-foresight');
  append(seen, 'h4', 'small-wins-sub', texts.foresight);
  const sentences = append(seen, 'p');
  sentences.setAttribute('aria-live', 'polite');
  const drawPreview = mountNotePreview(root, tools, texts.preview);
  const foot = mountFormFoot(root, tools, {
    submit: () => {
      const missing = answers.missing();
      if (missing === null) return callbacks.submit(answers.draft());
      missing.focus();
      return Promise.resolve(false);
    },
    cancel: callbacks.cancel,
  });
  return {
    update({ foresight, hint, preview, error }) {
      setShown(seen, foresight.length > 0);
      setText(sentences, sentencesOf(foresight));
      drawPreview(preview);
      foot.update({ hint, submit: texts.submit, error });
    },
    focus: answers.focus,
    destroy() {
      root.remove();
    },
  };
}

interface AnswerActs {
  readonly change: () => void;
  readonly enter: () => void;
}

interface GivenAnswers {
  readonly draft: TryDraft;
  readonly choices: TryChoices;
}

function mountAnswers(root: HTMLElement, tools: ViewTools, given: GivenAnswers, acts: AnswerActs) {
  const { question, when, action } = mountWords(root, tools, given.draft, acts);
  const { measure, unit, weeks, start } = mountChoices(root, tools, given, acts);
  return {
    draft: (): TryDraft => ({
      question: question.value,
      when: when.value,
      action: action.value,
      measure: measure.chosen() ?? '',
      unit: unit.chosen() === 'day' ? 'day' : 'week',
      weeks: Number(weeks.chosen()),
      start: start.chosen() ?? '',
    }),
    /** the first field that has to be filled in; null if there is none */
    missing: () => [question, action].find(({ value }) => value.trim() === '') ?? null,
    focus: () => {
      question.focus();
    },
  };
}

/** What is asked and what is done; Enter leads from field to field. */
function mountWords(root: HTMLElement, { words }: ViewTools, draft: TryDraft, acts: AnswerActs) {
  const { form: texts } = words.experiments;
  const field = (label: string, example: string, value: string, next: () => void) => {
    const made = mountTextField(root, label, example, acts.change);
    made.input.value = value;
    onEnter(made.input, next);
    return made.input;
  };
  const question = field(texts.question, texts.questionExample, draft.question, () => {
    when.focus();
  });
  const when = field(texts.when, texts.whenExample, draft.when, () => {
    action.focus();
  });
  const action = field(texts.action, texts.actionExample, draft.action, acts.enter);
  return { question, when, action };
}

/** What it should change, what takes turns, how long, and from when. */
function mountChoices(
  root: HTMLElement,
  { words }: ViewTools,
  { draft, choices }: GivenAnswers,
  acts: AnswerActs,
) {
  const { form: texts } = words.experiments;
  const row = (legend: string, options: readonly Choice<string>[], chosen: string) => {
    const made = mountRadioRow(
      append(root, 'div', 'small-wins-field'),
      { text: legend, className: 'small-wins-field-label' },
      options,
      { choose: acts.change, enter: acts.enter },
    );
    made.choose(options.some(({ id }) => id === chosen) ? chosen : (options[0]?.id ?? ''));
    return made;
  };
  const units = (['week', 'day'] as const).map((id) => ({ id, name: texts.units[id] }));
  const lengths = [...new Set([...WEEKS, draft.weeks])].sort((a, b) => a - b);
  const weeks = lengths.map((count) => ({ id: String(count), name: texts.weeksOf(count) }));
  return {
    measure: row(texts.measure, choices.measures, draft.measure),
    unit: row(texts.unit, units, draft.unit),
    weeks: row(texts.weeks, weeks, String(draft.weeks)),
    start: row(texts.start, choices.starts, draft.start),
  };
}
