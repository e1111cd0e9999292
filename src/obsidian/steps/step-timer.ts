import type { App } from 'obsidian';
import { Component } from 'obsidian';
import { fieldsOf } from '../../core/text/json';
import type { StepTime, TimedStep } from '../../views/sidebar/step-list';

/** A timer that runs: for which step, since when, how long. */
interface Running extends TimedStep {
  /** milliseconds since 1970 */
  readonly startedAt: number;
  /** 120, 300, 1500 */
  readonly seconds: number;
}

/** A timer that has run to its end. */
export interface EndedTimer extends TimedStep {
  readonly seconds: number;
  /** when it was over, which may be long ago: a laptop sleeps */
  readonly endedAt: Date;
}

const KEY = 'small-wins-timer';
const DEFAULT_SECONDS = 120;

/**
 * The one timer of a step. It is kept as the moment it began, on this device: so it survives a reload, and after sleep
 * it stands where a clock would. What has gone of it stays gone, also where the clock is set back.
 */
export class StepTimer extends Component {
  #running: Running | null;
  /** milliseconds that had gone when it was looked at last */
  #gone = 0;
  #ticking = 0;
  readonly #listeners = new Set<() => void>();

  constructor(
    private readonly app: App,
    private readonly onEnd: (ended: EndedTimer) => void,
  ) {
    super();
    this.#running = asRunning(app.loadLocalStorage(KEY));
  }

  override onload(): void {
    this.#tickWhileRunning();
    this.registerEvent(
      this.app.vault.on('rename', ({ path }, oldPath) => {
        const running = this.#running;
        if (running?.path === oldPath) this.#keep({ ...running, path });
      }),
    );
  }

  override onunload(): void {
    window.clearInterval(this.#ticking);
  }

  /** Hears of every second that passes, of a start and of an end. The returned function ends that. */
  onTick(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }

  /** The step whose timer runs, and what is left of it; null where none does. */
  get running(): (TimedStep & StepTime) | null {
    const running = this.#running;
    return running === null ? null : { ...running, left: this.#left(running) };
  }

  /** How long a step's timer is, and what is left of it in seconds; null where it does not run. */
  of(step: TimedStep): StepTime {
    const running = this.#running;
    if (running === null || running.path !== step.path || running.text !== step.text) {
      return { seconds: DEFAULT_SECONDS, left: null };
    }
    return { seconds: running.seconds, left: this.#left(running) };
  }

  /** Starts a step's timer, or stops it where it runs. */
  toggle(step: TimedStep): void {
    if (this.of(step).left === null) this.start(step, DEFAULT_SECONDS);
    else this.stop();
  }

  /** Starts a step's timer anew; any other one ends. */
  start({ path, text }: TimedStep, seconds: number): void {
    this.#set({ path, text, startedAt: Date.now(), seconds });
  }

  stop(): void {
    this.#set(null);
  }

  #set(running: Running | null): void {
    this.#gone = 0;
    this.#keep(running);
    this.#tickWhileRunning();
    this.#tell();
  }

  #keep(running: Running | null): void {
    this.#running = running;
    this.app.saveLocalStorage(KEY, running);
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

  #tell(): void {
    for (const listener of [...this.#listeners]) listener();
  }

  #tick(): void {
    const running = this.#atClock();
    if (running === null) return;
    if (this.#left(running) > 0) {
      this.#tell();
      return;
    }
    this.#set(null);
    const { path, text, startedAt, seconds } = running;
    this.onEnd({ path, text, seconds, endedAt: new Date(startedAt + seconds * 1_000) });
  }

  /** The timer, by a clock that may have been set back since: then it began that much earlier. */
  #atClock(): Running | null {
    const running = this.#running;
    if (running === null) return null;
    const gone = Date.now() - running.startedAt;
    if (gone < this.#gone) this.#keep({ ...running, startedAt: Date.now() - this.#gone });
    else this.#gone = gone;
    return this.#running;
  }

  /** Seconds that are left. */
  #left({ startedAt, seconds }: Running): number {
    const gone = Math.max(this.#gone, Date.now() - startedAt);
    return Math.max(0, seconds - gone / 1_000);
  }
}

/** What was kept; null for none, and for what is no timer. */
function asRunning(stored: unknown): Running | null {
  const { path, text, startedAt, seconds } = fieldsOf(stored);
  return typeof path === 'string' &&
    typeof text === 'string' &&
    typeof startedAt === 'number' &&
    typeof seconds === 'number'
    ? { path, text, startedAt, seconds }
    : null;
}
