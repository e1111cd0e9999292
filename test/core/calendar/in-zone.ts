import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, describe, vi } from 'vitest';
import { NOT_ZONED, ZONED } from '../../zones';

const ROOT = resolve(import.meta.dirname, '../../..');

/** The files of tests that are repeated in a zone. */
function zoned(): string[] {
  const left = NOT_ZONED.map((path) => join(ROOT, path));
  return ZONED.flatMap((path) =>
    path.endsWith('.ts')
      ? [join(ROOT, path)]
      : readdirSync(join(ROOT, path), { recursive: true, encoding: 'utf8' })
          .filter((name) => name.endsWith('.test.ts'))
          .map((name) => join(ROOT, path, name)),
  ).filter((path) => !left.includes(path));
}

/**
 * Repeats the tests in a zone that is not the worker's own, each module read anew: what it knew of days, it knew of those
 * at home. All in one file: as files of their own they would be dealt out, and each would read the calendar again.
 */
export function repeatIn(zone: string): void {
  const { TZ } = process.env;
  // Node takes another zone as soon as it is said; `setup.ts` checks that it has.
  process.env.TZ = zone;
  vi.resetModules();
  afterAll(() => {
    process.env.TZ = TZ;
    vi.resetModules();
  });
  describe.each(zoned())('%s', async (path) => {
    await import(path);
  });
}
