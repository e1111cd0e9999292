import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { english } from '../../../src/core/words/en/english';

const ROOT = resolve(import.meta.dirname, '../../..');

/** The name under which a part of the catalogue is handed to what takes its sentence from it. */
const HANDED: Readonly<Record<string, string>> = { cliFailures: 'say' };

/** The sources outside of the catalogue, each with the names that stand in it. */
const sources = ['src', 'pkg/cli/src'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.ts') && !/^src\/core\/words\/[^/]+\//.test(path))
    .map((path) => {
      const text = readFileSync(join(ROOT, path), 'utf8');
      return { text, names: new Set(text.match(/[\w$-]+/g)) };
    }),
);

/** Every sentence of the catalogue by its path, such as `settings`, `rows`, `quiet`. */
function entries(node: unknown, path: readonly string[] = []): string[][] {
  if (typeof node !== 'object' || node === null || Array.isArray(node)) return [[...path]];
  return Object.entries(node).flatMap(([key, value]) => entries(value, [...path, key]));
}

/** Whether a file names the entry and what holds it, or looks one up by a name that it is given. */
function isNamed(path: readonly string[]): boolean {
  const [holder = '', key = ''] = path.slice(-2);
  const outer = path.at(-3) ?? holder;
  const holders = [holder, outer, HANDED[holder] ?? holder];
  return sources.some(
    ({ text, names }) =>
      (names.has(key) && holders.some((each) => names.has(each))) ||
      (names.has(holder) && new RegExp(`\\b${holder}(?:\\)|\\b)\\[`).test(text)),
  );
}

describe('the catalogue', () => {
  it('has no sentence that nothing says', () => {
    const unused = entries(english)
      .filter(
        (path) =>
          path.length > 1 && !path.some((_, at) => at > 0 && isNamed(path.slice(0, at + 1))),
      )
      .map((path) => path.join('.'));

    expect(unused).toEqual([]);
  });
});
