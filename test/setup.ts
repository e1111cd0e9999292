import { Blob } from 'node:buffer';
import { URL } from 'node:url';
import { beforeAll, expect, vi } from 'vitest';
import { builtinEnvironments } from 'vitest/runtime';
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

// A worker keeps one window for all its files, but what a file leaves in one is not the next one's.
const closing = Symbol.for('small-wins.window');
const worker = globalThis as { [closing]?: () => unknown };
if ('document' in globalThis && worker[closing] === undefined) {
  // The first file has the window that the worker began with.
  worker[closing] = () => undefined;
} else if ('document' in globalThis) {
  await worker[closing]?.();
  // Node's own, which the last window replaced and the next one builds on.
  Object.assign(globalThis, { Blob, URL });
  const { teardown } = await builtinEnvironments.jsdom.setup(globalThis, {});
  window.localStorage.clear();
  worker[closing] = () => teardown(globalThis);
}

beforeAll(() => {
  // A day must be the same day everywhere: a worker that stayed in another zone would prove nothing.
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  // The name may be an older one of the same zone, such as Asia/Calcutta.
  const wanted = Intl.DateTimeFormat('en', { timeZone: process.env.TZ ?? 'none' });
  expect(timeZone).toBe(wanted.resolvedOptions().timeZone);
});
