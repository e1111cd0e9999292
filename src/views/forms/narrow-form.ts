import type { Day } from '../../core/calendar/day';
import { append, setShown, setText } from '../elements/element';
import { mountFormFoot } from './form-foot';
import type { NotePreview } from './note-preview';
import { mountNotePreview } from './note-preview';
import { mountRadioRow } from './radio-row';
import { mountRoot } from '../elements/root';
import type { Words } from '../../core/words/words';
import type { Fittings } from '../elements/stage';
import { mountTextField, onEnter } from './text-field';

/** The answers to the three questions, in the form. */
export interface NarrowDraft {
  /** what feels hardest */
  readonly hardest: string;
  readonly step: string;
  /** null for no end; `kept` leaves the goal's days and schedule as they are */
  readonly days: number | 'kept' | null;
  /** as in a goal's property: `daily`, `mon, wed, fri`, `3 per week` */
  readonly schedule: string;
}

export interface NarrowFormModel {
  readonly today: Day;
  /** what the step lacks, in words; empty if nothing */
  readonly hints: readonly string[];
  /** what would be written; null if nothing */
  readonly preview: NotePreview | null;
  readonly error: string | null;
}

export interface NarrowFormCallbacks extends Fittings {
  /** The draft has changed; its preview arrives through `update`, now or later. */
  readonly change: (draft: NarrowDraft) => void;
  /** Writes the answers. False, or a rejection: nothing was written, and the form keeps them. */
  readonly submit: (draft: NarrowDraft) => Promise<boolean>;
  readonly cancel: () => void;
}

export interface NarrowForm {
  readonly update: (model: NarrowFormModel) => void;
  readonly focus: () => void;
  readonly destroy: () => void;
}

const DAYS = [3, 7, 14] as const;
const KEPT = 'kept';
const WEEKDAYS = 'mon, tue, wed, thu, fri';
const SCHEDULES = ['daily', WEEKDAYS, '3 per week'] as const;

/** Notice, narrow, repeat: three short questions that make a goal small enough to begin with. */
export function mountNarrowForm(
  container: HTMLElement,
  start: NarrowDraft,
  callbacks: NarrowFormCallbacks,
  words: Words,
): NarrowForm {
  const { element: root, stage } = mountRoot(
    container,
    'small-wins small-wins-form small-wins-narrow',
    callbacks,
    words,
  );
  const texts = stage.words.forms.narrow;
  let { days, schedule } = start;
  let model: NarrowFormModel | null = null;

  const hardest = mountTextField(root, texts.hardest, '', changed);
  const step = mountTextField(root, texts.step, '', changed);
  hardest.input.value = start.hardest;
  step.input.value = start.step;
  onEnter(hardest.input, () => {
    step.input.focus();
  });
  onEnter(step.input, submit);
  step.note.setAttribute('aria-live', 'polite');

  const length = append(root, 'div', 'small-wins-field');
  const lengths = mountRadioRow<string>(
    length,
    { text: texts.howLong, className: 'small-wins-field-label' },
    [
      ...(days === 'kept' ? [{ id: KEPT, name: texts.kept }] : []),
      ...lengthsWith(days).map((count) => ({ id: String(count), name: texts.days(count) })),
      { id: '', name: texts.open },
    ],
    (id) => {
      days = id === '' ? null : id === KEPT ? KEPT : Number(id);
      setShown(when, days !== KEPT);
      changed();
    },
    submit,
  );
  lengths.choose(days === null ? '' : String(days));

  const when = append(root, 'div', 'small-wins-field');
  const schedules = mountRadioRow<string>(
    when,
    { text: texts.schedule, className: 'small-wins-field-label' },
    schedulesWith(schedule).map((id) => ({ id, name: scheduleName(id) })),
    (id) => {
      schedule = id;
      changed();
    },
    submit,
  );
  schedules.choose(schedule);
  setShown(when, days !== KEPT);

  const drawPreview = mountNotePreview(root, stage, texts.preview);
  const foot = mountFormFoot(root, stage, {
    submit: () => {
      if (step.input.value.trim() !== '') return callbacks.submit(draft());
      step.input.focus();
      return Promise.resolve(false);
    },
    cancel: callbacks.cancel,
  });

  function submit(): void {
    foot.submit();
  }

  /** A schedule in the user's own form is kept as written. */
  function scheduleName(id: string): string {
    if (id === 'daily') return texts.daily;
    if (id === WEEKDAYS) return texts.weekdays;
    return id === '3 per week' ? texts.perWeek(3) : id;
  }

  function draft(): NarrowDraft {
    return { hardest: hardest.input.value, step: step.input.value, days, schedule };
  }

  function changed(): void {
    draw();
    callbacks.change(draft());
  }

  function draw(): void {
    if (model === null) return;
    const { today, hints, preview, error } = model;
    setText(step.note, hints.join(' '));
    drawPreview(preview);
    const hint =
      days === null || days === KEPT
        ? ''
        : texts.until(words.dates.short(today, today), words.dates.short(today + days - 1, today));
    foot.update({ hint, submit: texts.submit(days), error });
  }

  return {
    update(next) {
      model = next;
      draw();
    },
    focus() {
      (start.hardest === '' && start.step === '' ? hardest : step).input.focus();
    },
    destroy() {
      root.remove();
    },
  };
}

/** The usual lengths, and the goal's present one. */
function lengthsWith(days: NarrowDraft['days']): number[] {
  const all = new Set<number>(DAYS);
  if (typeof days === 'number') all.add(days);
  return [...all].sort((a, b) => a - b);
}

function schedulesWith(schedule: string): string[] {
  return [...new Set<string>([...SCHEDULES, schedule])];
}
