import type { App } from 'obsidian';
import { Component } from 'obsidian';
import type { ListedEntry } from '../../core/journal/journal';

/** A timer that runs: for which step, since when, how long. */
interface Running {
  /** the step's note and words */
  readonly path: string;
  readonly text: string;
  /** milliseconds since 1970 */
  readonly startedAt: number;
  /** 120, 300, 1500 */
  readonly seconds: number;
}

const KEY = 'small-wins-timer';
export const DEFAULT_SECONDS = 120;

/**
 * The one timer of a step. It is kept as the moment it began, on this device: so it survives a reload, and after sleep
 * it stands where a clock would.
 */
export class StepTimer extends Component {
  #running: Running | null;
  #ticking = 0;

  constructor(
    private readonly app: App,
    private readonly onTick: () => void,
    private readonly onEnd: (step: Pick<Running, 'path' | 'text' | 'seconds'>) => void,
  ) {
    super();
    this.#running = asRunning(app.loadLocalStorage(KEY));
  }

  override onload(): void {
    this.#tickWhileRunning();
  }

  override onunload(): void {
    window.clearInterval(this.#ticking);
  }

  /** How long a step's timer is, and what is left of it in seconds; null where it does not run. */
  of(step: Pick<ListedEntry, 'path' | 'text'>): {
    readonly seconds: number;
    readonly left: number | null;
  } {
    const running = this.#running;
    if (running === null || running.path !== step.path || running.text !== step.text) {
      return { seconds: DEFAULT_SECONDS, left: null };
    }
    return { seconds: running.seconds, left: leftOf(running) };
  }

  /** Starts a step's timer anew; any other one ends. */
  start({ path, text }: Pick<ListedEntry, 'path' | 'text'>, seconds: number): void {
    this.#set({ path, text, startedAt: Date.now(), seconds });
  }

  stop(): void {
    this.#set(null);
  }

  #set(running: Running | null): void {
    this.#running = running;
    this.app.saveLocalStorage(KEY, running);
    this.#tickWhileRunning();
    this.onTick();
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

  #tick(): void {
    const running = this.#running;
    if (running === null) return;
    if (leftOf(running) > 0) {
      this.onTick();
      return;
    }
    this.#set(null);
    this.onEnd(running);
  }
}

/** A clock that was set back gives no more time than the timer had. */
function leftOf({ startedAt, seconds }: Running): number {
  const gone = (Date.now() - startedAt) / 1_000;
  return Math.min(seconds, Math.max(0, seconds - gone));
}

function asRunning(stored: unknown): Running | null {
  if (typeof stored !== 'object' || stored === null) return null;
  const { path, text, startedAt, seconds } = stored as Partial<Record<keyof Running, unknown>>;
  return typeof path === 'string' &&
    typeof text === 'string' &&
    typeof startedAt === 'number' &&
    typeof seconds === 'number'
    ? { path, text, startedAt, seconds }
    : null;
}
