import type { Day } from '../../core/calendar/day';
import { parseSchedule } from '../../core/journal/schedule';
import type { FormCallbacks } from './form-callbacks';
import { append, setAttribute, setShown, setText } from '../elements/element';
import { mountFormFoot } from './form-foot';
import type { NotePreview } from './note-preview';
import { mountNotePreview } from './note-preview';
import { mountRadioRow } from './radio-row';
import { mountRoot } from '../elements/root';
import type { Words } from '../../core/words/words';
import type { ViewTools } from '../elements/view-tools';
import { mountTextField, onEnter } from './text-field';
import { sentencesOf } from '../../core/words/sentences';

/** The answers to the three questions, in the form. */
export interface NarrowDraft {
  /** what feels hardest */
  readonly hardest: string;
  readonly step: string;
  /** when and where; `''` for no answer */
  readonly cue: string;
  /** null for no end; `kept` leaves the goal's days and schedule as they are */
  readonly days: number | 'kept' | null;
  /** as in a goal's property: `daily`, `mon, wed, fri`, `3 per week`, `every 3 days` */
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
  callbacks: FormCallbacks<NarrowDraft>,
  words: Words,
): NarrowForm {
  const className = 'small-wins small-wins-form small-wins-narrow';
  const { element: root, tools } = mountRoot(container, className, callbacks, words);
  const texts = tools.words.forms.narrow;
  let model: NarrowFormModel | null = null;
  /** whether it was to be sent without a step, and nothing was typed since */
  let isStepMissing = false;

  const questions = mountQuestions(root, tools, start, {
    change: () => {
      isStepMissing = false;
      draw();
      callbacks.change(questions.draft());
    },
    enter: () => {
      foot.submit();
    },
  });
  const { hardest, step } = questions;
  const drawPreview = mountNotePreview(root, tools, texts.preview);
  const foot = mountFormFoot(root, tools, {
    submit: () => {
      if (step.input.value.trim() !== '') return callbacks.submit(questions.draft());
      isStepMissing = true;
      draw();
      step.input.focus();
      return Promise.resolve(false);
    },
    cancel: callbacks.cancel,
  });

  function draw(): void {
    if (model === null) return;
    const { today, hints, preview } = model;
    const error = isStepMissing ? texts.noStep : model.error;
    const { days } = questions.draft();
    setAttribute(step.input, 'aria-invalid', isStepMissing ? 'true' : null);
    setText(step.note, sentencesOf(hints));
    drawPreview(preview);
    foot.update({ hint: untilHint(days, today, words), submit: texts.submit(days), error });
  }

  return {
    update(next) {
      model = next;
      draw();
    },
    focus() {
      (start.step === '' ? hardest : step).input.focus();
    },
    destroy() {
      root.remove();
    },
  };
}

interface QuestionActs {
  readonly change: () => void;
  readonly enter: () => void;
}

/** The three questions; `draft` says what has been answered up to now. */
function mountQuestions(
  root: HTMLElement,
  tools: ViewTools,
  start: NarrowDraft,
  { change, enter }: QuestionActs,
) {
  let { days, schedule } = start;
  const { hardest, step, cue } = mountWords(root, tools, start, { change, enter });
  mountLengths(root, tools, days, {
    choose: (chosen) => {
      days = chosen;
      setShown(when, days !== KEPT);
      change();
    },
    enter,
  });
  const when = mountSchedules(root, tools, schedule, {
    choose: (chosen) => {
      schedule = chosen;
      change();
    },
    enter,
  });
  setShown(when, days !== KEPT);
  const draft = (): NarrowDraft => ({
    hardest: hardest.input.value,
    step: step.input.value,
    cue: cue.input.value,
    days,
    schedule,
  });
  return { hardest, step, draft };
}

/** What feels hardest, the step, when and where: Enter leads from the first field to the second, and from there on. */
function mountWords(
  root: HTMLElement,
  { words }: ViewTools,
  start: NarrowDraft,
  acts: QuestionActs,
) {
  const { narrow: texts } = words.forms;
  const hardest = mountTextField(root, texts.hardest, '', acts.change);
  const step = mountTextField(root, texts.step, '', acts.change);
  hardest.input.value = start.hardest;
  step.input.value = start.step;
  const cue = mountTextField(root, texts.cue, texts.cueExample, acts.change);
  cue.input.value = start.cue;
  onEnter(cue.input, acts.enter);
  onEnter(hardest.input, () => {
    step.input.focus();
  });
  onEnter(step.input, acts.enter);
  step.note.setAttribute('aria-live', 'polite');
  return { hardest, step, cue };
}

interface ChoiceActs<Chosen> {
  readonly choose: (chosen: Chosen) => void;
  readonly enter: () => void;
}

/** How long to try the step; `kept` is offered if the goal has days of its own already. */
function mountLengths(
  root: HTMLElement,
  { words }: ViewTools,
  days: NarrowDraft['days'],
  { choose, enter }: ChoiceActs<NarrowDraft['days']>,
): void {
  const { narrow: texts } = words.forms;
  const lengths = mountRadioRow<string>(
    append(root, 'div', 'small-wins-field'),
    { text: texts.howLong, className: 'small-wins-field-label' },
    [
      ...(days === KEPT ? [{ id: KEPT, name: texts.kept }] : []),
      ...lengthsWith(days).map((count) => ({ id: String(count), name: texts.days(count) })),
      { id: '', name: texts.open },
    ],
    {
      choose: (id) => {
        choose(id === '' ? null : id === KEPT ? KEPT : Number(id));
      },
      enter,
    },
  );
  lengths.choose(days === null ? '' : String(days));
}

/** On which days to try the step. */
function mountSchedules(
  root: HTMLElement,
  { words }: ViewTools,
  schedule: string,
  acts: ChoiceActs<string>,
): HTMLElement {
  const { narrow: texts } = words.forms;
  const when = append(root, 'div', 'small-wins-field');
  const schedules = mountRadioRow<string>(
    when,
    { text: texts.schedule, className: 'small-wins-field-label' },
    schedulesWith(schedule).map((id) => ({ id, name: scheduleName(id, words) })),
    acts,
  );
  schedules.choose(schedule);
  return when;
}

/** Weekdays are named as they are written. */
function scheduleName(id: string, { forms: { narrow: texts } }: Words): string {
  if (id === WEEKDAYS) return texts.weekdays;
  const schedule = parseSchedule(id);
  switch (schedule?.kind) {
    case 'daily':
      return texts.daily;
    case 'per-week':
      return texts.perWeek(schedule.times);
    case 'per-month':
      return texts.perMonth(schedule.times);
    case 'every':
      return texts.every(schedule.days);
    default:
      return id;
  }
}

/** The first and the last day; nothing without an end. */
function untilHint(days: NarrowDraft['days'], today: Day, { forms, dates }: Words): string {
  if (days === null || days === KEPT) return '';
  return forms.narrow.until(dates.short(today, today), dates.short(today + days - 1, today));
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
