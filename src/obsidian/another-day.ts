/** Who shows days by their names, such as today, and has to name them again. */
const listeners = new Set<() => void>();

/** Calls back whenever another day has begun, until the result is called. */
export function onAnotherDay(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

/** Another day has begun. */
export function tellAnotherDay(): void {
  for (const listener of [...listeners]) listener();
}
