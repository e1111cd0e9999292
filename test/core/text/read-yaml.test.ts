import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { stringify } from 'yaml';
import { readYaml } from '../../../src/core/text/read-yaml';
import { mistakenLine } from '../../../src/core/text/yaml-mistake';

/** Reads YAML with a library that must not be asked; what is thrown. */
function refusal(yaml: string): unknown {
  const library = vi.fn();
  try {
    readYaml(yaml, library);
  } catch (error) {
    expect(library).not.toHaveBeenCalled();
    return error;
  }
  return null;
}

const wrapped = (value: unknown, levels: number, isList: boolean): unknown =>
  Array.from({ length: levels }).reduce(
    (inner: unknown) => (isList ? [inner, 'b'] : { a: inner, '[b': 'it’s' }),
    value,
  );

const STYLES = ['block', 'flow'] as const;

describe('YAML that nests too deeply', () => {
  it.each(['[', '{a: ', '{', '- ', '? ', '- ? ', '{? ', '[{', '"["', '!!seq [', '&x [', '"a":['])(
    'never reaches a library: %j again and again',
    (piece) => {
      const error = refusal(`x:\n  ${piece.repeat(250)}`);

      if (piece === '"["') expect(error).toBeNull();
      else expect(mistakenLine(error)).toBe(2);
    },
  );

  it.each(['[\n', 'a:\r\n', '- a:\n', '[1,\n', '? [\n', '{ "a":\n'])(
    'is found over many lines: %j',
    (piece) => {
      const lines = Array.from({ length: 250 }, (_, i) => `${' '.repeat(3 * i)}${piece}`);

      expect(mistakenLine(refusal(lines.join('')))).toBeLessThan(40);
    },
  );

  it('is found in all shapes that a library writes', () => {
    fc.assert(
      fc.property(
        fc.array(fc.boolean(), { minLength: 40, maxLength: 60 }),
        fc.constantFrom(...STYLES),
        fc.constantFrom('x', 'two\nlines', "it's [", ']]]', '"'),
        (levels, collectionStyle, leaf) => {
          const value = levels.reduce((inner: unknown, isList) => wrapped(inner, 1, isList), leaf);
          expect(refusal(stringify(value, { collectionStyle }))).not.toBeNull();
        },
      ),
    );
  });
});

describe('YAML as notes have it', () => {
  it('goes to the library, whatever is in it', () => {
    fc.assert(
      fc.property(
        fc.object({ maxDepth: 6, key: fc.string(), values: [fc.string(), fc.double()] }),
        fc.constantFrom(...STYLES),
        fc.boolean(),
        (value, collectionStyle, isDouble) => {
          const defaultStringType = isDouble ? 'QUOTE_DOUBLE' : 'PLAIN';
          const yaml = stringify(value, { collectionStyle, defaultStringType });
          expect(readYaml(yaml, () => 'read')).toBe('read');
        },
      ),
    );
  });

  it.each([
    ['brackets in sentences', 'mood: so [so :[ it’s {fine\n'],
    ['brackets in quotes', `tags: ["[", '[[', "\\"["]\n`],
    ['quotes in quotes', `said: ['it''s [', "[", 'b']\n`],
    [
      'a line of dashes in block text',
      `about: |\n  ${'- '.repeat(40)}\n  [[[[[[[[[[[\n\n  [ [ [\n`,
    ],
    ['brackets in comments', 'a: 1 # [ [ [\n# [[[[\n'],
    ['links', 'up: [[2026-11-19]]\nto:\n  - [[a]]\n'],
    ['placeholders of templates', 'title: {{title}}\nday: {{date}}\n'],
    ['lists below their key', 'a:\n- b:\n  - c: [1, 2]\n'],
    ['quotes over lines', 'a: "one [\n  two [[\n  three"\n'],
  ])('may hold a hundred times: %s', (_, lines) => {
    expect(readYaml(lines.repeat(100), () => 'read')).toBe('read');
  });
});
