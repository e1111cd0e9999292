import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe } from 'vitest';
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

// All in one file: as files of their own they would be dealt out to several workers in each zone, and each of these would
// start and read the calendar again.
describe.each(zoned())('%s', async (path) => {
  await import(path);
});
