type Listener = (...data: never[]) => unknown;

/** A registration, as returned by `Events.on`. */
export interface EventRef {
  readonly events: Events;
  readonly name: string;
  readonly callback: Listener;
  readonly context: unknown;
}

/** Obsidian's emitter. An error in a listener is thrown later, so that the others are still called. */
export class Events {
  readonly #refs = new Map<string, readonly EventRef[]>();

  on(name: string, callback: Listener, context?: unknown): EventRef {
    const ref = { events: this, name, callback, context };
    this.#refs.set(name, [...(this.#refs.get(name) ?? []), ref]);
    return ref;
  }

  off(name: string, callback: Listener): void {
    this.#keep(name, (ref) => ref.callback !== callback);
  }

  offref(ref: EventRef): void {
    this.#keep(ref.name, (other) => other !== ref);
  }

  trigger(name: string, ...data: unknown[]): void {
    for (const ref of this.#refs.get(name) ?? []) this.tryTrigger(ref, data);
  }

  tryTrigger(ref: EventRef, data: unknown[]): void {
    try {
      (ref.callback as (...data: unknown[]) => unknown).apply(ref.context, data);
    } catch (error) {
      setTimeout(() => {
        throw error;
      }, 0);
    }
  }

  /** The number of listeners, by which a test sees what a plugin failed to remove. */
  listenerCount(): number {
    return [...this.#refs.values()].reduce((sum, refs) => sum + refs.length, 0);
  }

  #keep(name: string, test: (ref: EventRef) => boolean): void {
    this.#refs.set(name, (this.#refs.get(name) ?? []).filter(test));
  }
}
