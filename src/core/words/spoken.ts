import { Listeners } from '../text/listeners';
import { english } from './en/english';
import type { Words } from './words';

/**
 * A catalogue whose language can change while it is used: `words` says each sentence in the language that was chosen
 * last, also for whoever was given them before. Who shows sentences is told to show them again.
 */
export class Spoken {
  readonly words: Words;
  #catalogue: Words = english;
  readonly #listeners = new Listeners();

  constructor() {
    this.words = following(english, () => this.#catalogue);
  }

  /** Changes the language; does nothing if it is spoken already. */
  choose(catalogue: Words): void {
    if (catalogue === this.#catalogue) return;
    this.#catalogue = catalogue;
    this.#listeners.tell();
  }

  /** Calls back after each change of the language; returns a function that unsubscribes. */
  onChange(listener: () => void): () => void {
    return this.#listeners.add(listener);
  }
}

/** An object of the same shape that has at each moment what `now` gives. */
function following<T extends object>(shape: T, now: () => T): T {
  const follower = {};
  for (const key of Object.keys(shape) as (keyof T & string)[]) {
    const part = shape[key];
    const isTheme = typeof part === 'object' && part !== null && !Array.isArray(part);
    const theme = isTheme ? following(part, () => now()[key] as T[typeof key] & object) : null;
    Object.defineProperty(follower, key, {
      enumerable: true,
      get: () => theme ?? now()[key],
    });
  }
  return follower as T;
}
