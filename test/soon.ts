import { vi } from 'vitest';

/** After how many milliseconds each to look again, before a wait becomes a usual one: most things come soon. */
const SOON_MS = [0, 1, 2, 4, 8, 16];

// Vitest's own waits look every 50 milliseconds, in which nothing else is done.
const soon = Symbol.for('small-wins.soon');
if (!(soon in vi)) {
  const { waitFor } = vi;
  const { setTimeout: later } = globalThis;
  vi.waitFor = async (callback, options) => {
    // A clock that stands still, or a wait with steps of its own, is for Vitest to move.
    const hasSteps = typeof options === 'object' && options.interval !== undefined;
    const isSoon = !hasSteps && globalThis.setTimeout === later;
    for (const pause of isSoon ? SOON_MS : []) {
      try {
        return await callback();
      } catch {
        await new Promise((resolve) => later(resolve, pause));
        // The day's clock goes on, which a test has set.
        if (vi.isFakeTimers()) vi.advanceTimersByTime(pause);
      }
    }
    return waitFor(callback, options);
  };
  Object.assign(vi, { [soon]: true });
}
