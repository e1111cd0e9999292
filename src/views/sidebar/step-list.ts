import { select } from 'd3-selection';
import type { Goal } from '../../core/goals/goal';
import type { ListedEntry } from '../../core/journal/journal';
import {
  append,
  appendButton,
  isRepeated,
  setAttribute,
  setShown,
  setText,
} from '../elements/element';
import type { EntryCallbacks } from '../elements/entry-row';
import { stepText } from '../../core/markdown/text-runs';
import { mountExplanation } from '../elements/explanation';
import { onLongPress } from '../elements/long-press';
import type { Ring } from '../elements/ring';
import type { Peeked, PeekCallbacks } from '../elements/peek';
import { onHover } from '../elements/peek';
import { mountRing } from '../elements/ring';
import type { ViewTools } from '../elements/view-tools';
import { writtenAreas } from '../../core/notes/written-areas';

/** The key of a step's timer: a line of a note, or what a goal's note asks for. */
export interface TimedStep {
  /** the note of the line, or of the goal */
  readonly path: string;
  readonly text: string;
}

/** How long a step is meant to take, and what is left on its timer. */
export interface StepTime {
  readonly seconds: number;
  /** seconds left on its running timer; null while none runs */
  readonly left: number | null;
}

/** How long a step's timer is, and what is left on it. */
export type TimeOf = (step: TimedStep) => StepTime;

/** A micro-step still to do, from a line of a note. */
export interface StepModel extends StepTime {
  readonly entry: ListedEntry;
}

/** A micro-step still to do that a goal asks for today. */
export interface GoalStep extends StepTime {
  readonly goal: Pick<Goal, 'path' | 'name' | 'cue'>;
  /** in words, as in the goal's note */
  readonly step: string;
}

export interface StepCallbacks {
  /** Ticks a step off in its note. */
  readonly doneStep: (entry: ListedEntry) => void;
  /** Starts a step's timer, or stops it if it runs. */
  readonly toggleTimer: (entry: ListedEntry) => void;
}

export interface GoalStepCallbacks {
  /** Logs a goal's step as done. */
  readonly done: (step: GoalStep) => void;
  readonly toggleTimer: (step: GoalStep) => void;
  /** Opens the goal's note. */
  readonly open: (step: GoalStep, event: MouseEvent) => void;
  /** Shows the menu of a step: its minutes, a smaller step, the goal. */
  readonly menu: (step: GoalStep, event: MouseEvent) => void;
}

/** A step of either sort, as the list draws it. */
interface ListedStep extends StepTime {
  readonly key: string;
  readonly timed: TimedStep;
  readonly text: string;
  readonly meta: string;
  readonly note: Peeked;
  readonly done: () => void;
  readonly toggleTimer: () => void;
  readonly open: (event: MouseEvent) => void;
  readonly menu: (event: MouseEvent) => void;
}

interface StepRow {
  step: ListedStep;
  readonly tick: HTMLButtonElement;
  readonly text: HTMLElement;
  readonly meta: HTMLElement;
  readonly timer: HTMLButtonElement;
  readonly ring: Ring;
  readonly time: HTMLElement;
  /** what the button would do, for screen readers */
  readonly act: HTMLElement;
}

type Callbacks = StepCallbacks & Pick<EntryCallbacks, 'openEntry' | 'entryMenu' | 'peek'>;

/** The list, drawn whole or as far as a second of a timer changes it. */
export interface StepList {
  readonly update: (steps: readonly StepModel[], goalSteps: readonly GoalStep[]) => void;
  /** Shows the timers as they are now, and draws no row whose timer says the same. Whether one of them runs. */
  readonly tick: (timeOf: TimeOf) => boolean;
}

/** The steps still to do, from lines and from goals, each with a tick and a timer. */
export function mountStepList(
  parent: HTMLElement,
  tools: ViewTools,
  callbacks: Callbacks,
  goalCallbacks: GoalStepCallbacks | undefined,
): StepList {
  const root = append(parent, 'div', 'small-wins-steps');
  const head = append(root, 'div', 'small-wins-steps-head');
  append(head, 'h4', 'small-wins-sub', tools.words.today.stillToDo);
  mountExplanation(head, root, tools, 'step');
  const list = append(root, 'ul', 'small-wins-step-list');
  const rows = new WeakMap<HTMLElement, StepRow>();
  let shown: readonly StepRow[] = [];
  const update: StepList['update'] = (steps, goalSteps) => {
    const all = [
      ...steps.map((step) => ofLine(step, tools, callbacks)),
      ...goalSteps.map((step) => ofGoal(step, tools, goalCallbacks)),
    ];
    const drawn: StepRow[] = [];
    setShown(root, all.length > 0);
    select(list)
      .selectAll<HTMLLIElement, ListedStep>('.small-wins-step')
      .data(all, ({ key }) => key)
      .join((enter) =>
        enter
          .append('li')
          .attr('class', 'small-wins-step')
          .each(function (step) {
            rows.set(this, stepRow(this, step, tools, callbacks));
          }),
      )
      .each(function (step) {
        const row = rows.get(this);
        if (row === undefined) return;
        draw(row, step, tools);
        drawn.push(row);
      });
    shown = drawn;
  };
  return {
    update,
    tick(timeOf) {
      let isRunning = false;
      for (const row of shown) {
        const { seconds, left } = timeOf(row.step.timed);
        isRunning ||= left !== null;
        const isSame = seconds === row.step.seconds && left === row.step.left;
        if (!isSame) draw(row, { ...row.step, seconds, left }, tools);
      }
      return isRunning;
    },
  };
}

function ofLine({ entry, seconds, left }: StepModel, tools: ViewTools, callbacks: Callbacks) {
  const { words, belongsTo } = stepText(entry.text);
  return {
    key: `${entry.path}\n${entry.text}`,
    timed: entry,
    text: words,
    meta: tools.words.list([...(belongsTo === null ? [] : [belongsTo]), ...writtenAreas(entry)]),
    note: { path: entry.path, line: entry.line },
    seconds,
    left,
    done: () => {
      callbacks.doneStep(entry);
    },
    toggleTimer: () => {
      callbacks.toggleTimer(entry);
    },
    open: (event: MouseEvent) => {
      callbacks.openEntry(entry, event);
    },
    menu: (event: MouseEvent) => {
      callbacks.entryMenu(entry, event);
    },
  };
}

function ofGoal(
  step: GoalStep,
  { words }: ViewTools,
  callbacks: GoalStepCallbacks | undefined,
): ListedStep {
  const { goal, seconds, left } = step;
  return {
    key: `goal\n${goal.path}`,
    timed: { path: goal.path, text: step.step },
    text: step.step,
    meta: words.list([...(goal.cue === null ? [] : [goal.cue]), goal.name]),
    note: { path: goal.path, line: null },
    seconds,
    left,
    done: () => {
      callbacks?.done(step);
    },
    toggleTimer: () => {
      callbacks?.toggleTimer(step);
    },
    open: (event) => {
      callbacks?.open(step, event);
    },
    menu: (event) => {
      callbacks?.menu(step, event);
    },
  };
}

function stepRow(
  item: HTMLLIElement,
  step: ListedStep,
  tools: ViewTools,
  callbacks: PeekCallbacks,
): StepRow {
  const tick = appendButton(item, 'small-wins-tick', (event) => {
    if (!isRepeated(event)) row.step.done();
  });
  append(tick, 'span', 'small-wins-tick-box').setAttribute('aria-hidden', 'true');
  const body = appendButton(item, 'small-wins-step-body', (event) => {
    row.step.open(event);
  });
  onHover(body, callbacks, () => row.step.note);
  const text = append(body, 'bdi', 'small-wins-step-text');
  const meta = append(body, 'bdi', 'small-wins-step-meta');
  const timer = appendButton(item, 'small-wins-timer', () => {
    row.step.toggleTimer();
  });
  tools.icon(append(timer, 'span', 'small-wins-timer-icon'), 'play');
  const ring = mountRing(timer, 'small-wins-timer-ring', 20, 2.5);
  const time = append(timer, 'span', 'small-wins-timer-time');
  timer.append(' ');
  const act = append(timer, 'span', 'small-wins-spoken');
  onLongPress(item, (event) => {
    row.step.menu(event);
  });
  const row: StepRow = { step, tick, text, meta, timer, ring, time, act };
  return row;
}

function draw(row: StepRow, step: ListedStep, { words }: ViewTools): void {
  const { text, meta, seconds, left } = step;
  row.step = step;
  setText(row.text, text);
  setText(row.meta, meta);
  setAttribute(row.tick, 'aria-label', words.entry.done(text));
  const isRunning = left !== null;
  row.timer.classList.toggle('is-running', isRunning);
  setText(row.act, isRunning ? words.entry.stopTimer(text) : words.entry.startTimer(text));
  row.ring.update(isRunning ? left / seconds : 0);
  setText(row.time, isRunning ? countdown(left) : words.entry.minutes(Math.ceil(seconds / 60)));
}

/** Seconds as `1:14`, rounded up: a second that has begun still shows. */
export function countdown(seconds: number): string {
  const whole = Math.ceil(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
