import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SCENARIOS, SCENARIO_FILES } from '../e2e/stage/scenarios';

function read(path: string): string {
  return readFileSync(resolve(import.meta.dirname, '../..', path), 'utf8');
}

describe('the scenarios', () => {
  it('are twenty', () => {
    expect(Object.keys(SCENARIOS)).toHaveLength(20);
  });

  it.each(Object.entries(SCENARIOS))('have tests that there are: %s', (_, files) => {
    const missing = Object.entries(files).flatMap(([file, titles]) => {
      const text = read(`test/e2e/${file}.test.ts`);
      return titles.filter((title) => !text.includes(`'${title}`));
    });
    expect(missing).toEqual([]);
  });

  it.each(SCENARIO_FILES)('speak to the stage, and never ask which it is: %s', (file) => {
    const text = read(file);
    expect(text).toContain('new PluginPages()');
    if (!file.includes('guesses')) expect(text).not.toMatch(/process\.env\.STAGE|isReal/);
  });
});
