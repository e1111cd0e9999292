// @vitest-environment jsdom
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe } from 'vitest';

const HERE = import.meta.dirname;
const files = readdirSync(HERE).filter((name) => name.endsWith('.test.ts'));

// All in one file, so that one worker runs them: a second one would load the whole plugin again.
describe.each(files)('%s', async (name) => {
  await import(join(HERE, name));
});
