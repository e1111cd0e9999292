import type { Day } from '../../core/calendar/day';

/** Stop waiting after 10 s without a cache event. */
const SILENCE_MS = 10_000;

/**
 * Notes that the app's cache does not know yet. The layout can be ready before the cache is: a scan is done only when
 * these are known as well.
 */
export class UnknownNotes {
  readonly #onEnd: () => void;

  /** by path, with the days of daily notes */
  readonly #days = new Map<string, Day | null>();
  /** number of notes of the scan that waits for these; 0 if none waits */
  #all = 0;
  #silence = 0;

  constructor(onEnd: () => void) {
    this.#onEnd = onEnd;
  }

  get paths(): readonly string[] {
    return [...this.#days.keys()];
  }

  get areAwaited(): boolean {
    return this.#all > 0;
  }

  /** The progress of the scan that waits for these notes. */
  get progress(): {
    readonly done: number;
    readonly all: number;
    readonly unreadBefore: Day | null;
  } {
    let unreadBefore: Day | null = null;
    for (const day of this.#days.values()) {
      if (day !== null) unreadBefore = Math.max(unreadBefore ?? -Infinity, day + 1);
    }
    return { done: Math.max(0, this.#all - this.#days.size), all: this.#all, unreadBefore };
  }

  add(path: string, day: Day | null): void {
    this.#days.set(path, day);
  }

  /** The cache now knows this note, or it has been deleted. */
  nowKnown(path: string): void {
    this.#days.delete(path);
    this.#wait();
  }

  /** The app's cache is complete: stop waiting. */
  end(): void {
    this.#days.clear();
    this.#wait();
  }

  /** Waits until all of these are known; `all`: number of notes in the scan. False if there is nothing to wait for. */
  wait(all: number): boolean {
    if (this.#days.size === 0) return false;
    this.#all = all;
    this.#wait();
    return true;
  }

  /** Drops these notes and stops waiting. */
  clear(): void {
    window.clearTimeout(this.#silence);
    this.#days.clear();
    this.#all = 0;
  }

  #wait(): void {
    window.clearTimeout(this.#silence);
    if (this.#all === 0) return;
    const stop = () => {
      this.#all = 0;
      this.#onEnd();
    };
    if (this.#days.size === 0) stop();
    else this.#silence = window.setTimeout(stop, SILENCE_MS);
  }
}
