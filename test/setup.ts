import { beforeAll, expect, vi } from 'vitest';
import { PATIENCE_MS } from './patience';

// Vitest's own waits give up after a second, which a busy machine may take for a single step.
const patient = Symbol.for('small-wins.patient');
if (!(patient in vi)) {
  const { waitFor } = vi;
  vi.waitFor = (callback, options) =>
    waitFor(callback, {
      interval: typeof options === 'object' ? (options.interval ?? 50) : 50,
      timeout: PATIENCE_MS,
    });
  Object.assign(vi, { [patient]: true });
}

beforeAll(() => {
  // A day must be the same day everywhere: a worker that stayed in another zone would prove nothing.
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  // The name may be an older one of the same zone, such as Asia/Calcutta.
  const wanted = Intl.DateTimeFormat('en', { timeZone: process.env.TZ ?? 'none' });
  expect(timeZone).toBe(wanted.resolvedOptions().timeZone);
});
