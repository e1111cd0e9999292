import type { ListedEntry } from '../../core/journal/journal';

/** Which entries are selected, by their place: their words may be the same. */
export class Selection {
  readonly #chosen = new Map<string, ListedEntry>();

  get entries(): readonly ListedEntry[] {
    return [...this.#chosen.values()];
  }

  get size(): number {
    return this.#chosen.size;
  }

  has(entry: ListedEntry): boolean {
    return this.#chosen.has(placeOf(entry));
  }

  toggle(entry: ListedEntry): void {
    if (!this.#chosen.delete(placeOf(entry))) this.add([entry]);
  }

  add(entries: readonly ListedEntry[]): void {
    for (const entry of entries) this.#chosen.set(placeOf(entry), entry);
  }

  clear(): void {
    this.#chosen.clear();
  }

  /** After a change: what is not listed any more is not selected either. */
  keep(listed: readonly ListedEntry[]): void {
    if (this.#chosen.size === 0) return;
    const kept = listed.filter((entry) => this.has(entry));
    this.clear();
    this.add(kept);
  }
}

function placeOf({ path, line, kind, text }: ListedEntry): string {
  return `${kind}\n${line}\n${path}\n${text}`;
}
