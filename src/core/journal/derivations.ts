/** What is the same as in the context before: its rows up to this one, and what was derived from it. */
export interface Carried {
  /** the row after a missed day; all rows before it are the same */
  readonly row: number;
  readonly derived: Derivations | null;
}

/** What was derived from a context, each thing once. */
export class Derivations {
  readonly #once = new Map<object, unknown>();
  readonly #onward = new Map<object, unknown>();
  readonly #row: number;
  readonly #before: ReadonlyMap<object, unknown> | null;

  /** Of the context before only what is carried on is held, or each would hold all that were before it. */
  constructor({ row, derived }: Carried = { row: 0, derived: null }) {
    this.#row = row;
    this.#before = derived === null ? null : derived.#onward;
  }

  once<T>(key: object, derive: () => T): T {
    if (!this.#once.has(key)) this.#once.set(key, derive());
    return this.#once.get(key) as T;
  }

  /** `derive` goes on from what was derived before, and from the row where days may differ. */
  onward<T>(key: object, derive: (before: T | null, row: number) => T): T {
    if (!this.#onward.has(key)) {
      const before = (this.#before?.get(key) ?? null) as T | null;
      this.#onward.set(key, derive(before, before === null ? 0 : this.#row));
    }
    return this.#onward.get(key) as T;
  }
}
