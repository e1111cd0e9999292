import { expect } from 'vitest';

/** Reads something again and again until it is as expected: the app needs a moment. */
export function soon<T>(read: () => T | Promise<T>) {
  return expect.poll(read);
}
