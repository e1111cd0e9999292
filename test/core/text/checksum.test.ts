import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checksumOf } from '../../../src/core/text/checksum';

describe('a checksum', () => {
  it.each([
    ['', 0x811c9dc5],
    ['a', 0xe40c292c],
    ['foobar', 0xbf9cf968],
  ])('of %j is that of the published vectors', (text, sum) => {
    expect(checksumOf(new TextEncoder().encode(text))).toBe(sum);
  });

  it('distinguishes every text from the same with one byte changed', () => {
    const bytes = fc.uint8Array({ minLength: 1, maxLength: 100 });
    fc.assert(
      fc.property(bytes, fc.nat(), fc.integer({ min: 1, max: 255 }), (text, at, by) => {
        const other = text.map((byte, i) => (i === at % text.length ? byte ^ by : byte));

        expect(checksumOf(other)).not.toBe(checksumOf(text));
      }),
    );
  });
});
