import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { textDamage } from '../../../src/core/text/text-damage';

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

function damage(bytes: Uint8Array) {
  return textDamage(bytes, decoder.decode(bytes));
}

const BYTE_ORDER_MARK = Buffer.from([0xff, 0xfe]);
const SWAPPED = Buffer.from('\uFEFF- gegangen #win', 'utf16le').swap16();

describe('bytes that are not text', () => {
  it.each([
    ['UTF-16', Buffer.from('- walked #win\n', 'utf16le'), 'utf-16', 0],
    [
      'UTF-16 with a byte order mark',
      Buffer.concat([BYTE_ORDER_MARK, Buffer.from('a\n- b #win', 'utf16le')]),
      'utf-16',
      0,
    ],
    ['UTF-16, big end first', SWAPPED, 'utf-16', 0],
    ['Latin-1', Buffer.from('a\n- caf\xe9 #win\n', 'latin1'), 'not-utf-8', 1],
    ['a sequence cut off', Buffer.from('a\n- walked 🎉').subarray(0, -2), 'not-utf-8', 1],
    ['half of a pair', Buffer.from([0x61, 0xed, 0xa0, 0x80]), 'not-utf-8', 0],
    ['zeros after the text', Buffer.from('a\n- b #win\n\0\0\0\0\0\0'), 'zeros', 2],
    ['nothing but zeros', Buffer.alloc(4096), 'zeros', 0],
  ] as const)('are named: %s', (_, bytes, kind, line) => {
    expect(damage(bytes)).toEqual({ kind, line });
  });

  it.each([
    ['an empty note', ''],
    ['letters of any script', 'ü 日本 🎉 \u202e'],
    ['a byte order mark', '\uFEFFa'],
    ['a U+FFFD that somebody wrote', '- caf\uFFFD #win'],
  ])('are not %s', (_, text) => {
    expect(damage(Buffer.from(text))).toBeNull();
  });

  it('are found exactly where writing the text back would lose them, or a zero is there', () => {
    const parts = fc.array(
      fc.oneof(
        fc.uint8Array({ maxLength: 4 }),
        fc.constantFrom('\uFFFD', 'é', '🎉', 'a').map((text) => new Uint8Array(Buffer.from(text))),
      ),
    );
    fc.assert(
      fc.property(parts, (all) => {
        const bytes = Buffer.concat(all);
        const survives = Buffer.from(decoder.decode(bytes)).equals(bytes) && !bytes.includes(0);
        expect(damage(bytes) === null).toBe(survives);
      }),
    );
  });
});
