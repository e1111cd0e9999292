import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { parseYaml } from '../../pkg/cli/src/parse-yaml';
import { plainYaml } from '../../pkg/cli/src/plain-yaml';
import { growth } from '../hostile/readers';
import { runs } from '../runs';

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
      { numRuns: runs(1_000) },
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
    // Where each of thousands of mistakes was made, which nobody reads, took most of the time.
    const { stackTraceLimit } = Error;
    Error.stackTraceLimit = 0;
    try {
      expect(growth((yaml) => outcome(() => parseYaml(yaml)), text, 4_000)).toBe(null);
    } finally {
      Error.stackTraceLimit = stackTraceLimit;
    }
  });

  it('says without the library what the library says', () => {
    const word = fc.constantFrom(
      ...['a', 'rest', 'Aa-b_1', 'Größe', 'день', '名前', 'true', 'Null', 'yes', 'e5', 'Infinity'],
      ...['0', '7', '007', '1.5', '2.', '1e3', '0x1', '0o7', '1_000', '123456789012345678'],
      ...['2026-11-20', '09:30', '2026-11-20 09:30', 'a, b', '"a b"', "'a'", '[a, 1]'],
    );
    const mark = fc.constantFrom(
      ...[
        '#',
        ' #',
        "'",
        '"',
        '\\',
        '[[a]]',
        '🎉',
        '\u2028',
        ': ',
        ':',
        '\n',
        '\r\n',
        ' ',
        '  ',
        '\t',
        '\r',
      ],
      ...['- ', '\n- ', '\n  - ', '-', '.5', '[', ']', ', ', '{', '}', '?', '&', '*', '!', '|', ''],
    );
    const line = fc
      .record({
        name: fc.constantFrom('a', 'b', 'c d', 'rest', '名前', 'null'),
        before: fc.oneof({ weight: 4, arbitrary: fc.constant('') }, mark),
        value: word,
        after: fc.oneof({ weight: 4, arbitrary: fc.constant('') }, mark, word),
      })
      .map(({ name, before, value, after }) => `${name}: ${before}${value}${after}\n`);
    let plain = 0;
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(fc.oneof(word, mark), { maxLength: 12 }),
          fc.array(line, { maxLength: 3 }),
        ),
        (pieces) => {
          const text = pieces.join('');
          const found = plainYaml(text);
          if (found === null) return;
          plain++;
          expect({ value: found }).toEqual(outcome(() => parseYaml(text)));
        },
      ),
      { numRuns: runs(1_500) },
    );
    // A fifteenth of them is plain; some runs have half as many.
    expect(plain).toBeGreaterThan(runs(20));
  });

  it.each([
    'created: 2026-03-08 09:51\nsleep: 7.0\nmood: 3\nrest: true\n',
    'created: 2026-11-01 08:38\r\nsleep: 8.7\r\nmood: 3\r\nrest: true\r\n',
    'small-wins: goal\naliases:\n  - The report\narea: report\nschedule: mon, tue\nby: 2027-01-29\n',
    'measure: "[[Write the report]]"\nunit: week\ntags: [one, two]\nend:\nabout: \'\'\n',
  ])('needs no library for what most notes have: %j', (text) => {
    expect(plainYaml(text)).toEqual(parseYaml(text));
  });
});
