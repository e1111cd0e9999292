import { describe, expect, it } from 'vitest';
import { bodyHash } from '../../../src/core/review/body-hash';

const BODY =
  '## Wins\n\n- Ran 5 km\n  - in the rain\n- Wrote\n\n| Day | Wins |\n| --- | ---: |\n| Mon | 2 |';

describe('body hash', () => {
  it('is FNV-1a with 64 bits of the UTF-16 bytes', () => {
    // The published vectors of FNV-1a are of bytes; "a" is the bytes 61 00 here.
    expect(bodyHash('')).toBe('cbf29ce484222325');
    expect(bodyHash('a')).toBe('089be207b544f1e4');
  });

  it.each([
    ['CRLF', BODY.replaceAll('\n', '\r\n')],
    ['CR', BODY.replaceAll('\n', '\r')],
    ['trailing white space', BODY.replaceAll('\n', ' \t\n')],
    ['wider white space', BODY.replaceAll(' ', ' \t ')],
    ['blank lines at the edges', `\n \n${BODY}\n\n\t\n`],
    ['padded cells', BODY.replace('| Mon | 2 |', '| Mon   |    2 |').replace('---:', '-----:')],
    ['a margin before bullets', BODY.replace(/\n( *)- /g, '\n $1- ')],
    ['a margin, with CRLF', BODY.replace(/\n( *)- /g, '\n  $1- ').replaceAll('\n', '\r\n')],
    ['other bullets behind a margin', BODY.replace(/\n( *)- /g, '\n $1* ')],
    ['marks of direction', BODY.replace('Ran', '\u200eRan').replace('Wrote', '\u2068Wrote\u2069')],
    ['cells without padding', BODY.replace('| Mon | 2 |', '|Mon|2|').replace('| ---', '|-')],
  ])('is not changed by %s', (_, body) => {
    expect(bodyHash(body)).toBe(bodyHash(BODY));
  });

  it.each([
    ['a word', BODY.replace('Wrote', 'Wrote more')],
    ['a deleted line', BODY.replace('- Wrote\n', '')],
    ['the order', BODY.replace('  - in the rain\n- Wrote', '- Wrote\n  - in the rain')],
    ['a cell', BODY.replace('| 2 |', '| 3 |')],
    ['the alignment of a column', BODY.replace('---:', '---')],
    ['a dash that is no table', BODY.replace('Wrote', 'Wrote -- it')],
    ['an item that is put below another', BODY.replace('- Wrote', '  - Wrote')],
    ['an item that is put a level up', BODY.replace('  - in the rain', '- in the rain')],
    ['an emoji', BODY.replace('Wrote', 'Wrote 🎉')],
  ])('is changed by %s', (_, body) => {
    expect(bodyHash(body)).not.toBe(bodyHash(BODY));
  });
});
