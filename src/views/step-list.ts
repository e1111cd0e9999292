import { select } from 'd3-selection';
import type { ListedEntry } from '../core/journal/journal';
import { append, appendButton, setAttribute, setShown, setText } from './element';
import type { EntryCallbacks } from './entry-list';
import { textRuns } from './entry-text';
import type { Ring } from './ring';
import { mountRing } from './ring';
import type { Stage } from './stage';

/** A micro-step still to do. */
export interface StepModel {
  readonly entry: ListedEntry;
  /** how long it is meant to take, in seconds */
  readonly seconds: number;
  /** seconds left on its running timer; null while none runs */
  readonly left: number | null;
}

export interface StepCallbacks {
  /** Ticks a step off in its note. */
  readonly doneStep: (entry: ListedEntry) => void;
  /** Starts a step's timer, or stops the one that runs. */
  readonly toggleTimer: (entry: ListedEntry) => void;
}

interface StepRow {
  entry: ListedEntry;
  readonly tick: HTMLButtonElement;
  readonly text: HTMLElement;
  readonly meta: HTMLElement;
  readonly timer: HTMLButtonElement;
  readonly ring: Ring;
  readonly time: HTMLElement;
  /** what the button would do, for those who cannot see it */
  readonly act: HTMLElement;
}

/** The steps still to do, each with a tick and a timer. */
export function mountStepList(
  parent: HTMLElement,
  stage: Stage,
  callbacks: StepCallbacks & Pick<EntryCallbacks, 'openEntry'>,
): (steps: readonly StepModel[]) => void {
  const root = append(parent, 'div', 'small-wins-steps');
  append(root, 'h4', 'small-wins-sub', stage.words.today.stillToDo);
  const list = append(root, 'ul', 'small-wins-step-list');
  const rows = new WeakMap<HTMLElement, StepRow>();
  return (steps) => {
    setShown(root, steps.length > 0);
    select(list)
      .selectAll<HTMLLIElement, StepModel>('.small-wins-step')
      .data(steps, ({ entry }) => `${entry.path}\n${entry.text}`)
      .join((enter) =>
        enter
          .append('li')
          .attr('class', 'small-wins-step')
          .each(function ({ entry }) {
            rows.set(this, furnish(this, entry, stage, callbacks));
          }),
      )
      .each(function (step) {
        const row = rows.get(this);
        if (row !== undefined) draw(row, step, stage);
      });
  };
}

function furnish(
  item: HTMLLIElement,
  entry: ListedEntry,
  stage: Stage,
  callbacks: StepCallbacks & Pick<EntryCallbacks, 'openEntry'>,
): StepRow {
  const tick = appendButton(item, 'small-wins-tick', () => {
    callbacks.doneStep(row.entry);
  });
  append(tick, 'span', 'small-wins-tick-box').setAttribute('aria-hidden', 'true');
  const body = appendButton(item, 'small-wins-step-body', (event) => {
    callbacks.openEntry(row.entry, event);
  });
  const text = append(body, 'bdi', 'small-wins-step-text');
  const meta = append(body, 'span', 'small-wins-step-meta');
  const timer = appendButton(item, 'small-wins-timer', () => {
    callbacks.toggleTimer(row.entry);
  });
  stage.icon(append(timer, 'span', 'small-wins-timer-icon'), 'play');
  const ring = mountRing(timer, 'small-wins-timer-ring', 20, 2.5);
  const time = append(timer, 'span', 'small-wins-timer-time');
  timer.append(' ');
  const act = append(timer, 'span', 'small-wins-spoken');
  const row: StepRow = { entry, tick, text, meta, timer, ring, time, act };
  return row;
}

function draw(row: StepRow, { entry, seconds, left }: StepModel, stage: Stage): void {
  const { words } = stage;
  const text = textRuns(entry.text)
    .map((run) => run.text)
    .join('');
  row.entry = entry;
  setText(row.text, text);
  setText(row.meta, words.list(entry.areas));
  setAttribute(row.tick, 'aria-label', words.entry.done(text));
  const isRunning = left !== null;
  row.timer.classList.toggle('is-running', isRunning);
  setText(row.act, isRunning ? words.entry.stopTimer(text) : words.entry.startTimer(text));
  row.ring.update(isRunning ? left / seconds : 0);
  setText(row.time, isRunning ? countdown(left) : words.entry.minutes(Math.ceil(seconds / 60)));
}

/** Seconds as `1:14`. */
function countdown(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`;
}
