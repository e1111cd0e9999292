import type { Day } from '../../core/calendar/day';
import type { When } from './day-choice';
import { mountDayChoice } from './day-choice';
import type { FormCallbacks } from './form-callbacks';
import { append, setText } from '../elements/element';
import { mountFormFoot } from './form-foot';
import type { NotePreview } from './note-preview';
import { mountNotePreview } from './note-preview';
import type { Pick } from './picks';
import { mountPicks } from './picks';
import type { CapturedKind } from '../elements/captured-kind';
import { isCapturedKind } from '../elements/captured-kind';
import { mountRoot } from '../elements/root';
import type { Words } from '../../core/words/words';
import type { ViewTools } from '../elements/view-tools';
import { mountLongTextField, onEnter } from './text-field';

/** A win in the form. */
export interface LogDraft {
  readonly words: string;
  readonly when: When;
  /** a tag's path, as picked or typed; null for none */
  readonly area: string | null;
  /** a goal's id; null for none */
  readonly goal: string | null;
  /** null for a win, or what the words say */
  readonly kind: CapturedKind | null;
}

export interface LogFormModel {
  readonly today: Day;
  /** the draft's day; null if its words name none */
  readonly day: Day | null;
  /** why the draft cannot be logged, or was not; null if all is well */
  readonly error: string | null;
  /** where the line would go; null while there is no line */
  readonly preview: NotePreview | null;
  /** recently used ones, the latest first */
  readonly areas: readonly string[];
  readonly goals: readonly Pick[];
  /** the kinds besides wins that have a mark */
  readonly kinds: readonly CapturedKind[];
  /** what the words name themselves, beside what is picked */
  readonly said: SaidChoices;
  /** a logged line is waiting for the note's template */
  readonly waiting: boolean;
}

/** What words name of what can be picked, too. */
export interface SaidChoices {
  readonly areas: readonly string[];
  /** their ids */
  readonly goals: readonly string[];
  readonly kind: CapturedKind | null;
}

export interface LogFormCallbacks extends FormCallbacks<LogDraft> {
  /** Attaches suggestions to the field. */
  readonly suggest: (field: HTMLTextAreaElement) => void;
}

export interface LogForm {
  readonly update: (model: LogFormModel) => void;
  /** Focuses the words, or the day if that is what is asked. */
  readonly focus: (field: 'words' | 'day') => void;
  readonly destroy: () => void;
}

/** The form that logs a win: its words, its day, what it belongs to, and a preview of the line in the note. */
export function mountLogForm(
  container: HTMLElement,
  start: LogDraft,
  callbacks: LogFormCallbacks,
  words: Words,
): LogForm {
  const className = 'small-wins small-wins-form small-wins-log';
  const { element: root, tools } = mountRoot(container, className, callbacks, words);
  const texts = words.forms.log;
  let model: LogFormModel | null = null;

  const fields = mountFields(root, tools, start, {
    suggest: callbacks.suggest,
    change: () => {
      draw();
      callbacks.change(fields.draft());
    },
    enter: () => {
      foot.submit();
    },
  });
  const drawPreview = mountNotePreview(root, tools, texts.preview);
  const drawWaiting = mountWaiting(root, tools);
  const foot = mountFormFoot(root, tools, {
    submit: () => {
      const lacks = fields.lacks(model);
      if (lacks === null) return callbacks.submit(fields.draft());
      fields.focus(lacks);
      return Promise.resolve(false);
    },
    cancel: callbacks.cancel,
  });

  function draw(): void {
    if (model === null) return;
    fields.update(model);
    drawPreview(model.preview);
    drawWaiting(model.waiting);
    foot.update({ hint: texts.enter, submit: texts.submit, error: model.error });
  }

  return {
    update(next) {
      model = next;
      draw();
    },
    focus: fields.focus,
    destroy() {
      root.remove();
    },
  };
}

interface FieldActs {
  readonly suggest: (field: HTMLTextAreaElement) => void;
  readonly change: () => void;
  readonly enter: () => void;
}

interface Fields {
  readonly draft: () => LogDraft;
  /** the field without which nothing can be logged; null if none is missing */
  readonly lacks: (model: LogFormModel | null) => 'words' | 'day' | null;
  readonly update: (model: LogFormModel) => void;
  readonly focus: LogForm['focus'];
}

/** What a user fills in: the words, their day, an area and a goal. */
function mountFields(
  root: HTMLElement,
  tools: ViewTools,
  start: LogDraft,
  { suggest, change, enter }: FieldActs,
): Fields {
  const { log: texts } = tools.words.forms;
  let { area, goal, kind } = start;
  const field = mountLongTextField(root, texts.words, change);
  field.input.value = start.words;
  field.fit();
  field.input.setAttribute('enterkeyhint', 'done');
  onEnter(field.input, enter);
  suggest(field.input);
  const day = mountDayChoice(root, tools, start.when, { change, enter });
  const areas = mountPicks(root, tools, { label: texts.area, other: texts.otherArea }, (id) => {
    area = id;
    change();
  });
  const goals = mountPicks(root, tools, { label: texts.goal, other: null }, (id) => {
    goal = id;
    change();
  });
  const kinds = mountPicks(root, tools, { label: texts.kind, other: null }, (id) => {
    kind = isCapturedKind(id) ? id : null;
    change();
  });
  return {
    draft: () => ({ words: field.input.value, when: day.when(), area, goal, kind }),
    lacks(model) {
      if (field.input.value.trim() === '') return 'words';
      return model !== null && model.day === null ? 'day' : null;
    },
    update(model) {
      day.update({ ...model, stays: field.input.value.trim() !== '' });
      const { said } = model;
      const offered = [...new Set([...model.areas, ...said.areas])];
      areas.update({
        picks: offered.map((id) => ({ id, name: id })),
        taken: area,
        said: said.areas,
      });
      goals.update({ picks: model.goals, taken: goal, said: said.goals });
      const names = tools.words.capture.kind;
      const picks = model.kinds.map((id) => ({ id, name: names[id] }));
      kinds.update({ picks, taken: kind ?? said.kind, said: [] });
    },
    focus(name) {
      if (name === 'words') field.input.focus();
      else day.focus();
    },
  };
}

/** A line that announces that the logged line waits for the note's template. */
function mountWaiting(root: HTMLElement, { words }: ViewTools): (isWaiting: boolean) => void {
  const waiting = append(root, 'p', 'small-wins-muted');
  waiting.setAttribute('role', 'status');
  return (isWaiting) => {
    setText(waiting, isWaiting ? words.capture.waiting : '');
  };
}
