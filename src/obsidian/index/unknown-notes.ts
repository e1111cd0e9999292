import type { Day } from '../../core/calendar/day';

/** So long the app may say nothing: then nothing more is waited for. */
const SILENCE_MS = 10_000;

/**
 * The notes of which the app's cache knows nothing yet. The layout can be ready before the cache is: then a scan is
 * done only when those are known as well.
 */
export class UnknownNotes {
  /** by path, with the days of daily notes */
  readonly #days = new Map<string, Day | null>();
  /** how many notes the scan has that waits for these; 0 while none does */
  #all = 0;
  #silence = 0;

  constructor(private readonly onEnd: () => void) {}

  get paths(): readonly string[] {
    return [...this.#days.keys()];
  }

  get areAwaited(): boolean {
    return this.#all > 0;
  }

  /** How far the scan has come that waits for these notes. */
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

  /** What was told of a note, if only that it is gone. */
  told(path: string): void {
    this.#days.delete(path);
    this.#wait();
  }

  /** Nothing more will be told of notes: the app knows them all. */
  end(): void {
    this.#days.clear();
    this.#wait();
  }

  /** Waits until all of these are known; `all`: how many notes there are. False where there is nothing to wait for. */
  wait(all: number): boolean {
    if (this.#days.size === 0) return false;
    this.#all = all;
    this.#wait();
    return true;
  }

  /** Forgets these notes, and waits no more. */
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
      this.onEnd();
    };
    if (this.#days.size === 0) stop();
    else this.#silence = window.setTimeout(stop, SILENCE_MS);
  }
}
