/** Those who want to be told of something. */
export class Listeners<Told extends readonly unknown[] = []> {
  readonly #all = new Set<(...told: Told) => void>();

  get areNone(): boolean {
    return this.#all.size === 0;
  }

  /** Returns the function that ends listening. */
  add(listener: (...told: Told) => void): () => void {
    this.#all.add(listener);
    return () => {
      this.#all.delete(listener);
    };
  }

  /** Tells those who listen by now: who comes or goes meanwhile makes no difference. */
  tell(...told: Told): void {
    for (const listener of [...this.#all]) listener(...told);
  }

  clear(): void {
    this.#all.clear();
  }
}
