import { Refusal } from '../core/words/refusal';
import type { Words } from '../core/words/words';
import type { PluginParts } from './plugin-parts';

/** Somebody who waits for the parts, or is told that there will be none. */
interface Caller {
  readonly enter: (parts: PluginParts) => void;
  readonly leave: () => void;
}

/**
 * Where commands, views and callers from outside get the plugin's parts. Those exist only once the vault's config is
 * read, while Obsidian wants commands and views as soon as the plugin loads.
 */
export class Door {
  readonly words: Words;

  #parts: PluginParts | null = null;
  #isClosed = false;
  readonly #waiting = new Set<Caller>();

  constructor(words: Words) {
    this.words = words;
  }

  /** null until the vault's config is read, and after the plugin is disabled */
  get parts(): PluginParts | null {
    return this.#parts;
  }

  /** The plugin is disabled: nothing can be asked of it any more. */
  isClosed(): boolean {
    return this.#isClosed;
  }

  /** The parts exist: lets in all who wait. */
  open(parts: PluginParts): void {
    this.#parts = parts;
    for (const caller of this.#waiting) caller.enter(parts);
    this.#waiting.clear();
  }

  /** The plugin is disabled: sends away all who wait. */
  close(): void {
    this.#isClosed = true;
    this.#parts = null;
    for (const caller of this.#waiting) caller.leave();
    this.#waiting.clear();
  }

  /**
   * Does something with the parts: now if they exist, otherwise as soon as they do; never if the plugin is disabled
   * before. Returns a function that stops the wait.
   */
  enter(enter: (parts: PluginParts) => void, leave: () => void = () => undefined): () => void {
    if (this.#parts !== null) {
      enter(this.#parts);
      return () => undefined;
    }
    const caller = { enter, leave };
    if (this.#isClosed) leave();
    else this.#waiting.add(caller);
    return () => {
      this.#waiting.delete(caller);
    };
  }

  /** The parts once they exist. Rejects with a Refusal if the plugin is disabled before. */
  wait(): Promise<PluginParts> {
    return new Promise((resolve, reject) => {
      this.enter(resolve, () => {
        reject(new Refusal(this.words.api.off));
      });
    });
  }
}
