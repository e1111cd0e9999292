import { describe, expect, it } from 'vitest';
import { lazily } from '../../../src/core/text/lazily';

describe('a value made lazily', () => {
  it('is made at its first use, and once', () => {
    let made = 0;
    const value = lazily(() => ({ number: ++made }));
    expect(made).toBe(0);

    expect([value(), value()]).toEqual([{ number: 1 }, { number: 1 }]);
    expect(value()).toBe(value());
  });
});
