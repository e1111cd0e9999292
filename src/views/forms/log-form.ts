import type { Day } from '../../core/calendar/day';
import type { DayChoice, When } from './day-choice';
import { mountDayChoice } from './day-choice';
import { append, setText } from '../elements/element';
import { mountFormFoot } from './form-foot';
import type { NotePreview } from './note-preview';
import { mountNotePreview } from './note-preview';
import type { Pick } from './picks';
import { mountPicks } from './picks';
import { mountRoot } from '../elements/root';
import type { Words } from '../../core/words/words';
import type { Fittings } from '../elements/stage';
import { mountTextField, onEnter } from './text-field';

/** A win in the form. */
export interface LogDraft {
  readonly words: string;
  readonly when: When;
  /** a tag's path, as picked or typed; null for none */
  readonly area: string | null;
  /** a goal's id; null for none */
  readonly goal: string | null;
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
  /** a logged line is waiting for the note's template */
  readonly waiting: boolean;
}

export interface LogFormCallbacks extends Fittings {
  /** Attaches suggestions to the field. */
  readonly suggest: (field: HTMLInputElement) => void;
  /** The draft has changed; its preview arrives through `update`, now or later. */
  readonly preview: (draft: LogDraft) => void;
  /** Logs the draft. False, or a rejection: it is not in the note, and the form keeps it. */
  readonly submit: (draft: LogDraft) => Promise<boolean>;
  readonly cancel: () => void;
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
  const { element: root, stage } = mountRoot(
    container,
    'small-wins small-wins-form',
    callbacks,
    words,
  );
  const texts = words.forms.log;
  let { area, goal } = start;
  let model: LogFormModel | null = null;

  const field = mountTextField(root, texts.words, '', changed);
  field.input.value = start.words;
  field.input.setAttribute('enterkeyhint', 'done');
  onEnter(field.input, () => {
    foot.submit();
  });
  callbacks.suggest(field.input);
  const day = mountDayChoice(root, stage, start.when, {
    change: changed,
    enter: () => {
      foot.submit();
    },
  });
  const areas = mountPicks(root, stage, texts.area, texts.otherArea, (id) => {
    area = id;
    changed();
  });
  const goals = mountPicks(root, stage, texts.goal, null, (id) => {
    goal = id;
    changed();
  });
  const drawPreview = mountNotePreview(root, stage, texts.preview);
  const waiting = append(root, 'p', 'small-wins-muted');
  waiting.setAttribute('role', 'status');
  const foot = mountFormFoot(root, stage, {
    submit: () => {
      // Focus the field that lacks something.
      const lacks = field.input.value.trim() === '' ? field.input : unknownDay();
      if (lacks === null) return callbacks.submit(draft());
      lacks.focus();
      return Promise.resolve(false);
    },
    cancel: callbacks.cancel,
  });

  function unknownDay(): DayChoice | null {
    return model !== null && model.day === null ? day : null;
  }

  function draft(): LogDraft {
    return { words: field.input.value, when: day.when(), area, goal };
  }

  function changed(): void {
    draw();
    callbacks.preview(draft());
  }

  function draw(): void {
    if (model === null) return;
    day.update(model);
    areas.update({ picks: model.areas.map((id) => ({ id, name: id })), taken: area });
    goals.update({ picks: model.goals, taken: goal });
    drawPreview(model.preview);
    setText(waiting, model.waiting ? words.capture.waiting : '');
    foot.update({ hint: texts.enter, submit: texts.submit, error: model.error });
  }

  return {
    update(next) {
      model = next;
      draw();
    },
    focus(name) {
      if (name === 'words') field.input.focus();
      else day.focus();
    },
    destroy() {
      root.remove();
    },
  };
}
