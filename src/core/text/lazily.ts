/**
 * Makes a value when it is first asked for, and only once. A format of `Intl` takes up to a millisecond to make, and
 * most of a catalogue's formats are never used in one run.
 */
export function lazily<T extends object>(make: () => T): () => T {
  let made: T | null = null;
  return () => (made ??= make());
}
