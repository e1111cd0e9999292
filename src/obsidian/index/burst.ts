import { Listeners } from '../../core/text/listeners';

/** Milliseconds: the first change of a burst is told at once, all others together after this. */
const BURST_MS = 40;

/** Tells listeners of changes, once per burst. */
export class Burst {
  readonly #listeners = new Listeners();
  #timer = 0;
  /** when listeners are next called, by the page's clock; infinite if nothing is due */
  #nextAt = Infinity;
  #lastAt = -Infinity;
  #isOver = false;

  /** Calls back after changes. Returns a function that unsubscribes. */
  onChange(listener: () => void): () => void {
    return this.#listeners.add(() => {
      callSafely(listener);
    });
  }

  /** Something has changed: calls all listeners soon. */
  tell(): void {
    this.tellIn(Math.max(0, this.#lastAt + BURST_MS - performance.now()));
  }

  /** Calls all listeners in this many milliseconds, or sooner if that was already planned. */
  tellIn(wait: number): void {
    const at = performance.now() + wait;
    if (this.#nextAt <= at || this.#isOver) return;
    window.clearTimeout(this.#timer);
    this.#nextAt = at;
    this.#timer = window.setTimeout(() => {
      this.#nextAt = Infinity;
      this.#listeners.tell();
      this.#lastAt = performance.now();
    }, wait);
  }

  /** Calls nobody from now on. */
  stop(): void {
    this.#isOver = true;
    window.clearTimeout(this.#timer);
    this.#listeners.clear();
  }
}

/** A listener that throws must not keep the others from being called. */
function callSafely(listener: () => void): void {
  try {
    listener();
  } catch (error) {
    console.error(error);
  }
}
