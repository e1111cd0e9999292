import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const WORDS = 'src/core/words';

/** The codes of the system that a language has words for. */
function codesIn(language: string): string[] {
  const source = readFileSync(`${WORDS}/${language}/system-reason.ts`, 'utf8');
  return [...source.matchAll(/^ {2}([A-Z_]+): ['"]/gm)].map(([, code = '']) => code).sort();
}

const languages = readdirSync(WORDS, { withFileTypes: true })
  .filter((each) => each.isDirectory())
  .map(({ name }) => name);

describe('why the system refuses', () => {
  it.each(languages)('has words for every code that English has: %s', (language) => {
    expect(codesIn(language)).toEqual(codesIn('en'));
  });
});
