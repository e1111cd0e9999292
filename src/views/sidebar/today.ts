import type { Day } from '../../core/calendar/day';
import type { Status } from '../../core/journal/status';
import type { ListedEntry } from '../../core/journal/journal';
import type { Target } from '../../core/journal/target';
import type { Capture, CaptureCallbacks } from './capture';
import type { CapturedKind } from '../elements/captured-kind';
import { appendQuickButton } from './quick-marks';
import { mountCapture } from './capture';
import type { ExperimentCallbacks, ExperimentModel } from './experiments';
import { mountExperiments } from './experiments';
import { append, setShown } from '../elements/element';
import type { EntryCallbacks } from '../elements/entry-row';
import { mountEntryList } from '../elements/entry-list';
import type { PulseModel } from '../elements/pulse-row';
import { mountPulseRow } from '../elements/pulse-row';
import type { SaidBelow } from '../elements/said-below';
import type { ViewTools } from '../elements/view-tools';
import type {
  GoalStep,
  GoalStepCallbacks,
  StepCallbacks,
  StepList,
  StepModel,
  TimeOf,
} from './step-list';
import { mountStepList } from './step-list';
import type { RunningTimer } from './timed-row';
import { mountTimedRow } from './timed-row';

export interface TodayModel {
  readonly day: Day;
  readonly status: Status;
  /** entries that count */
  readonly count: number;
  /** today's amount of what the target counts */
  readonly amount: number;
  readonly target: Target;
  /** the pause's last day; null if it has no end, or the day is not paused */
  readonly pausedUntil: Day | null;
  /** minutes after midnight at which this day ends, if the calendar is already a day ahead; otherwise null */
  readonly until: number | null;
  readonly entries: readonly ListedEntry[];
  /** entries of the calendar's day, while it is still before `until` */
  readonly tomorrow: readonly ListedEntry[];
  readonly steps: readonly StepModel[];
  /** the steps that goals ask for today and that no line has yet */
  readonly goalSteps?: readonly GoalStep[];
  /** the running timer, whatever it is for */
  readonly running?: RunningTimer | null;
  /** what is tried: the side of today, and what is asked of its owner */
  readonly experiments?: readonly ExperimentModel[];
  /** what one click can mark: the line in the field, or the day */
  readonly quick: QuickMarks;
  /** how the day felt; left out where it is never asked */
  readonly pulse?: PulseModel;
  /** a logged line is waiting for the note's template */
  readonly waiting: boolean;
}

/** What one click can mark. */
export interface QuickMarks {
  /** of the line in the field */
  readonly kinds: readonly CapturedKind[];
  /** today can be made a rest day */
  readonly rest: boolean;
  /** a pause can begin today */
  readonly pause: boolean;
}

export interface TodayCallbacks extends CaptureCallbacks, EntryCallbacks, StepCallbacks {
  /** What can be done with experiments. */
  readonly experiments?: ExperimentCallbacks;
  /** What can be done with the steps of goals. */
  readonly goalSteps?: GoalStepCallbacks;
  /** Says how a day felt, 1–5. */
  readonly tapPulse: (day: Day, value: number) => void;
  /** Marks today as a rest day, and says so below the field. */
  readonly restToday: (below: SaidBelow) => void;
  /** Opens the list of all entries. */
  readonly openAllWins?: () => void;
  /** Asks until when the days from today on are paused, and says below the field what was written. */
  readonly pause: (below: SaidBelow) => void;
  /** Stops the running timer. */
  readonly stopTimer: () => void;
}

export interface TodayView {
  readonly capture: Capture;
  readonly update: (model: TodayModel) => void;
  /** Shows the timers as they are now, and draws nothing else. */
  readonly tick: (timeOf: TimeOf, running: RunningTimer | null) => void;
}

const NOT_ASKED: PulseModel = { ask: null, value: null };

/** Today: the field, what was won, and the steps still to do. */
export function mountToday(
  parent: HTMLElement,
  tools: ViewTools,
  callbacks: TodayCallbacks,
): TodayView {
  const { words } = tools;
  const capture = mountCapture(parent, tools, callbacks);
  const showDayMarks = mountDayMarks(capture, tools, callbacks);
  const drawTimed = mountTimedRow(parent, tools, () => {
    callbacks.stopTimer();
  });
  const drawEntries = mountEntryList(parent, tools, callbacks);
  const ahead = append(parent, 'div', 'small-wins-tomorrow');
  append(ahead, 'h4', 'small-wins-sub', words.today.alreadyTomorrow);
  const drawAhead = mountEntryList(ahead, tools, callbacks);
  const stepList = mountStepList(parent, tools, callbacks, callbacks.goalSteps);
  let today: Day | null = null;
  const drawPulse = mountPulseRow(parent, tools, (value) => {
    if (today !== null) callbacks.tapPulse(today, value);
  });
  const drawExperiments = mountExperiments(parent, tools, callbacks.experiments);
  const timers = stepsWithTimers(stepList, drawTimed);
  return {
    capture,
    update(model) {
      const { day, entries, tomorrow, experiments = [], quick, waiting } = model;
      const next = words.dates.named(day + 1, day);
      capture.update({ today: day, waiting, kinds: quick.kinds });
      showDayMarks(quick);
      drawEntries({ label: words.today.entries(words.dates.named(day, day)), entries });
      setShown(ahead, tomorrow.length > 0);
      drawAhead({
        label: words.today.alreadyTomorrow,
        entries: tomorrow,
        aside: words.today.inNoteOf(next),
      });
      timers.update(model);
      today = day;
      drawPulse(model.pulse ?? NOT_ASKED);
      drawExperiments(experiments);
    },
    tick: timers.tick,
  };
}

/** The steps with their timers, and the running timer by itself where it is for none of them. */
function stepsWithTimers(
  list: StepList,
  drawTimed: ReturnType<typeof mountTimedRow>,
): {
  readonly update: (model: Pick<TodayModel, 'steps' | 'goalSteps' | 'running'>) => void;
  readonly tick: TodayView['tick'];
} {
  return {
    update({ steps, goalSteps = [], running = null }) {
      list.update(steps, goalSteps);
      const isListed = [...steps, ...goalSteps].some(({ left }) => left !== null);
      drawTimed(isListed ? null : running);
    },
    tick(timeOf, running) {
      drawTimed(list.tick(timeOf) ? null : running);
    },
  };
}

/** The buttons that mark the day: only those that say something new about it are shown. */
function mountDayMarks(
  { row, below }: Pick<Capture, 'row' | 'below'>,
  tools: ViewTools,
  {
    restToday,
    pause: askForPause,
    openAllWins,
  }: Pick<TodayCallbacks, 'restToday' | 'pause' | 'openAllWins'>,
): (quick: QuickMarks) => void {
  const texts = tools.words.today;
  const rest = appendQuickButton(row, tools, {
    icon: 'moon',
    text: texts.restToday,
    act: () => {
      restToday(below);
    },
  });
  const pause = appendQuickButton(row, tools, {
    icon: 'pause',
    text: texts.pause,
    act: () => {
      askForPause(below);
    },
  });
  if (openAllWins !== undefined) {
    const text = tools.words.allWins.open;
    appendQuickButton(row, tools, { icon: 'list', text, act: openAllWins });
  }
  return (quick) => {
    setShown(rest, quick.rest);
    setShown(pause, quick.pause);
  };
}

/** The header's date: `Fri 20 Nov`, after midnight with the hour at which the day ends. */
export function todayNote({ day, until }: TodayModel, { words }: ViewTools): string {
  const name = words.dates.named(day, day);
  return until === null ? name : words.today.until(name, words.dates.clock(until));
}

/** The header's number: `3 wins`, `1 of 2`, `still open`, `rest day`. */
export function todaySummary(model: TodayModel, { words }: ViewTools): string {
  const { day, status, count, amount, target, pausedUntil } = model;
  const isPartial = status !== 'won' && amount > 0 && target.amount > 1;
  if (isPartial) {
    const { of } = target;
    if (of === 'entries') return words.today.winsOf(amount, target.amount);
    if (of === 'minutes') return words.today.minutesOf(amount, target.amount);
    return words.today.metricOf(amount, target.amount, of.metric);
  }
  if (count > 0) return words.today.wins(count);
  if (status === 'paused' && pausedUntil !== null) {
    return words.today.pausedUntil(words.dates.short(pausedUntil, day));
  }
  return status === 'rest' || status === 'paused' ? words.today[status] : words.today.open;
}
