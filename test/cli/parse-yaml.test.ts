import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { parseYaml } from '../../pkg/cli/src/parse-yaml';
import { growth } from '../hostile/readers';

function outcome(read: () => unknown): unknown {
  try {
    return { value: read() };
  } catch {
    return 'refused';
  }
}

describe('YAML of front matter', () => {
  it('is read and refused as the library reads and refuses it', () => {
    const piece = fc.constantFrom(
      ...[
        'a',
        'b',
        '1',
        '1.0',
        '0',
        '-0',
        '.nan',
        '~',
        'null',
        '"a"',
        "'1'",
        'true',
        '<<',
        '&x',
        '*x',
      ],
      ...[
        ': ',
        ':',
        ', ',
        '\n',
        '\n  ',
        '{',
        '}',
        '[',
        ']',
        '- ',
        '? ',
        '!!str ',
        '!!set ',
        '#',
        '---\n',
      ],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 24 }), (pieces) => {
        const text = pieces.join('');
        expect(outcome(() => parseYaml(text))).toEqual(
          outcome(() => parse(text, { logLevel: 'error' })),
        );
      }),
      { numRuns: 1_000 },
    );
  });

  it.each(['a: 1\na: 2', 'x: {a: 1, a: 2}', 'x:\n  - b: 1\n    b: 1', '1: a\n1: b', '{a, a}'])(
    'has no key twice: %j',
    (text) => {
      expect(() => parseYaml(text)).toThrow();
    },
  );

  it.each([
    ['keys', (count: number) => Array.from({ length: count }, (_, i) => `k${i}: ${i}\n`).join('')],
    ['twins', (count: number) => `{${'a, '.repeat(count)}}`],
    ['mistakes', (count: number) => `{${'"a" "b" '.repeat(count)}}`],
  ])('takes time that grows with the text: %s', (_, text) => {
    expect(growth((yaml) => outcome(() => parseYaml(yaml)), text, 4_000)).toBe(null);
  });
});
