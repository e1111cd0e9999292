import fc from 'fast-check';

const SURROGATES = { first: 0xd800, count: 0x800 };

/** Any character. Of the same that it calls `binary`, fast-check makes a table first, which takes most of a second. */
const anyCharacter = fc.nat(0x10ffff - SURROGATES.count).map(
  (index) => String.fromCodePoint(index < SURROGATES.first ? index : index + SURROGATES.count),
  (character) => {
    const point = typeof character === 'string' ? (character.codePointAt(0) ?? -1) : -1;
    if (point < 0 || String.fromCodePoint(point) !== character) throw new Error('no character');
    return point < SURROGATES.first ? point : point - SURROGATES.count;
  },
);

/** Texts of any characters, and of those that are known to be trouble. */
export function anyCharacters(constraints: Readonly<Pick<fc.StringConstraints, 'maxLength'>> = {}) {
  return fc.string({ ...constraints, unit: anyCharacter });
}
