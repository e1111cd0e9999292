import { Listeners } from '../../core/text/listeners';
import type { App } from 'obsidian';
import { Component } from 'obsidian';
import { fieldsOf } from '../../core/text/json';
import type { StepTime, TimedStep } from '../../views/sidebar/step-list';
import { instantNow } from '../clock';
import { ROUND_SECONDS } from './timer-minutes';
import { DEVICE_KEYS } from '../device-keys';

/** A running timer: its step, its start, its length. */
interface Running extends TimedStep {
  /** milliseconds since 1970 */
  readonly startedAt: number;
  /** seconds: 120, 300, 1500 */
  readonly seconds: number;
  /** null where it ends after these seconds */
  readonly rounds: Rounds | null;
}

/** Where a timer in rounds is. */
interface Rounds {
  /** rounds of work that have been worked to their end */
  readonly worked: number;
  readonly isBreak: boolean;
}

/** A timer that has run to its end. */
export interface EndedTimer extends TimedStep {
  /** how long was worked, breaks left out */
  readonly seconds: number;
  /** what runs now: nothing, or in rounds the break, or the next round of work */
  readonly next: 'nothing' | 'break' | 'work';
  /** when it ended, in milliseconds since 1970; it may be long ago: a laptop sleeps */
  readonly endedAt: number;
  /** its user has stopped it before its end */
  readonly isStopped: boolean;
}

const DEFAULT_SECONDS = 120;

/**
 * The one timer of a step. Stored on this device as the moment it began, so it survives a reload, and after sleep it
 * shows what a clock would. Time that has passed stays passed, even if the clock is set back.
 */
export class StepTimer extends Component {
  readonly #app: App;
  readonly #onEnd: (ended: EndedTimer) => void;

  #running: Running | null;
  /** milliseconds that had passed at the last look */
  #gone = 0;
  #ticking = 0;
  readonly #listeners = new Listeners();

  constructor(app: App, onEnd: (ended: EndedTimer) => void) {
    super();
    this.#app = app;
    this.#onEnd = onEnd;

    this.#running = asRunning(app.loadLocalStorage(DEVICE_KEYS.timer));
  }

  override onload(): void {
    this.#tickWhileRunning();
    this.registerEvent(
      this.#app.vault.on('rename', ({ path }, oldPath) => {
        const running = this.#running;
        if (running?.path === oldPath) this.#keep({ ...running, path });
      }),
    );
  }

  override onunload(): void {
    window.clearInterval(this.#ticking);
  }

  /** Calls back every second while a timer runs, and when one starts or ends. Returns a function that unsubscribes. */
  onTick(listener: () => void): () => void {
    return this.#listeners.add(listener);
  }

  /** The step with the running timer, and what is left; null if none runs. */
  get running(): (TimedStep & StepTime) | null {
    const running = this.#running;
    return running === null ? null : { ...running, left: this.#left(running) };
  }

  /** The length of a step's timer, and what is left in seconds; null if it does not run. */
  of(step: TimedStep): StepTime {
    const running = this.#running;
    if (running === null || running.path !== step.path || running.text !== step.text) {
      return { seconds: DEFAULT_SECONDS, left: null };
    }
    return { seconds: running.seconds, left: this.#left(running) };
  }

  /** Starts a step's timer, or stops it if it runs. */
  toggle(step: TimedStep): void {
    if (this.of(step).left === null) this.start(step, DEFAULT_SECONDS);
    else this.stopEarly();
  }

  /** Restarts a step's timer; any other one is stopped. */
  start({ path, text }: TimedStep, seconds: number): void {
    this.#makeWay({ path, text });
    this.#set({ path, text, startedAt: instantNow(), seconds, rounds: null });
  }

  /** Starts rounds of work and breaks, which go on until they are stopped. */
  startRounds({ path, text }: TimedStep): void {
    this.#makeWay({ path, text });
    const rounds = { worked: 0, isBreak: false };
    this.#set({ path, text, startedAt: instantNow(), seconds: ROUND_SECONDS.work, rounds });
  }

  #makeWay(step: TimedStep): void {
    if (this.of(step).left === null) this.stopEarly();
  }

  /** Stops a step's timer; the whole minutes that were worked on it, at least one, or undefined if it did not run. */
  finish(step: TimedStep): number | undefined {
    const running = this.#running;
    if (running?.path !== step.path || running.text !== step.text) return undefined;
    const seconds = this.#workedSeconds(running);
    this.stop();
    return Math.max(1, Math.round(seconds / 60));
  }

  /** Stops the timer as its user wants; minutes that were worked by then are told like those of one that has ended. */
  stopEarly(): void {
    const running = this.#running;
    if (running === null) return;
    const { path, text } = running;
    const seconds = this.#workedSeconds(running);
    this.stop();
    if (seconds < 60) return;
    this.#onEnd({ path, text, seconds, next: 'nothing', endedAt: instantNow(), isStopped: true });
  }

  #workedSeconds(running: Running): number {
    const { rounds, seconds } = running;
    const now = rounds?.isBreak === true ? 0 : seconds - this.#left(running);
    return workedSeconds(rounds) + now;
  }

  /** Stops the timer, and tells nobody what was worked. */
  stop(): void {
    this.#set(null);
  }

  #set(running: Running | null): void {
    this.#gone = 0;
    this.#keep(running);
    this.#tickWhileRunning();
    this.#notify();
  }

  #keep(running: Running | null): void {
    this.#running = running;
    this.#app.saveLocalStorage(DEVICE_KEYS.timer, running);
  }

  #tickWhileRunning(): void {
    window.clearInterval(this.#ticking);
    this.#ticking = 0;
    if (this.#running === null) return;
    this.#ticking = window.setInterval(() => {
      this.#tick();
    }, 1_000);
    this.#tick();
  }

  #notify(): void {
    this.#listeners.tell();
  }

  #tick(): void {
    const running = this.#atClock();
    if (running === null) return;
    if (this.#left(running) > 0) {
      this.#notify();
      return;
    }
    const { path, text, startedAt, seconds, rounds } = running;
    const endedAt = startedAt + seconds * 1_000;
    if (rounds === null) {
      this.#set(null);
      this.#onEnd({ path, text, seconds, next: 'nothing', endedAt, isStopped: false });
      return;
    }
    const isBreak = !rounds.isBreak;
    const next = { worked: rounds.worked + (isBreak ? 1 : 0), isBreak };
    const { work, rest } = ROUND_SECONDS;
    this.#set({
      ...running,
      startedAt: instantNow(),
      seconds: isBreak ? rest : work,
      rounds: next,
    });
    const worked = workedSeconds(next);
    const begins = isBreak ? 'break' : 'work';
    this.#onEnd({ path, text, seconds: worked, next: begins, endedAt, isStopped: false });
  }

  /** The timer, corrected if the clock was set back: then it began that much earlier. */
  #atClock(): Running | null {
    const running = this.#running;
    if (running === null) return null;
    const gone = instantNow() - running.startedAt;
    if (gone < this.#gone) this.#keep({ ...running, startedAt: instantNow() - this.#gone });
    else this.#gone = gone;
    return this.#running;
  }

  /** Seconds that are left. */
  #left({ startedAt, seconds }: Running): number {
    const gone = Math.max(this.#gone, instantNow() - startedAt);
    return Math.max(0, seconds - gone / 1_000);
  }
}

function workedSeconds(rounds: Rounds | null): number {
  return (rounds?.worked ?? 0) * ROUND_SECONDS.work;
}

/** Parses what was kept; null if there is none, or it is not a timer. */
function asRunning(stored: unknown): Running | null {
  const { path, text, startedAt, seconds, rounds } = fieldsOf(stored);
  const { worked, isBreak } = fieldsOf(rounds);
  const isRounds = typeof worked === 'number' && typeof isBreak === 'boolean';
  return typeof path === 'string' &&
    typeof text === 'string' &&
    typeof startedAt === 'number' &&
    typeof seconds === 'number'
    ? { path, text, startedAt, seconds, rounds: isRounds ? { worked, isBreak } : null }
    : null;
}
