/** A function that runs once for many calls. */
export interface Debouncer<T extends unknown[]> {
  (...args: T): Debouncer<T>;
  cancel(): Debouncer<T>;
  run(): unknown;
}

/** With `resetTimer` it waits until the calls pause; without, it runs a fixed time after the first. */
export function debounce<T extends unknown[]>(
  callback: (...args: T) => unknown,
  timeout = 0,
  resetTimer = false,
): Debouncer<T> {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let latest: T | null = null;

  const fire = () => {
    timer = null;
    const args = latest;
    latest = null;
    return args ? callback(...args) : undefined;
  };
  const debounced = (...args: T): Debouncer<T> => {
    latest = args;
    if (timer !== null && resetTimer) {
      clearTimeout(timer);
      timer = null;
    }
    timer ??= setTimeout(fire, timeout);
    return result;
  };
  const result: Debouncer<T> = Object.assign(debounced, {
    cancel(): Debouncer<T> {
      if (timer !== null) clearTimeout(timer);
      timer = null;
      latest = null;
      return result;
    },
    run(): unknown {
      if (timer === null) return undefined;
      clearTimeout(timer);
      return fire();
    },
  });
  return result;
}
