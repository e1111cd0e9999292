import { expect } from 'vitest';

/** What is read again and again until it is as expected: the app needs a moment. */
export function soon<T>(read: () => T | Promise<T>) {
  return expect.poll(read);
}
