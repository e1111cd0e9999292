import { chownSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCacheFile, writeCacheFile } from '../../pkg/cli/src/cache-file';
import { CompiledChunks } from '../../pkg/cli/src/compiled-chunks';
import { SPOILED } from './spoiled-file';
import { temporaryFolder } from './temporary-folder';

const CHECKSUM_BYTES = 4;
const LONG_AGO = 1_000_000_000;
const CHUNK = 'greeting.cjs';
const CODE = {
  [CHUNK]: "const { name } = require('./name.cjs');\nexports.greet = () => `hello ${name}`;",
  'name.cjs': "exports.name = require('node:path').basename('/Anna');",
};

interface Greeting {
  readonly greet: () => string;
}

/** What a run says that calls the chunk, as `command`. */
function run(folder: string, cache: string | null, command = 'today'): string {
  const chunks = new CompiledChunks(folder, cache, createRequire(import.meta.url));
  const said = (chunks.load(CHUNK) as Greeting).greet();
  chunks.keep(command);
  return said;
}

/** A chunk that was compiled by a run before, and the file that keeps it. */
function compiled() {
  const [folder, cache] = [temporaryFolder(CODE), temporaryFolder()];
  expect(run(folder, cache)).toBe('hello Anna');
  const names = readdirSync(join(cache, 'compiled'));
  const name = names.find((each) => each.startsWith(CHUNK)) ?? '';
  return { folder, cache, names, file: join(cache, 'compiled', name) };
}

/** Whether a run uses what is kept: if so, it has nothing to keep itself. */
function isUsed(folder: string, cache: string, file: string): boolean {
  utimesSync(file, LONG_AGO, LONG_AGO);
  expect(run(folder, cache)).toBe('hello Anna');
  return statSync(file).mtimeMs === LONG_AGO * 1_000;
}

// The engine remembers what it has compiled in this process, and would not look at what is kept.
beforeAll(() => setFlagsFromString('--no-compilation-cache'));
afterAll(() => setFlagsFromString('--compilation-cache'));

describe('the code of the command line', () => {
  it('is kept as it was compiled, each chunk by itself', () => {
    const { folder, cache, names, file } = compiled();

    expect(names).toHaveLength(2);
    expect(isUsed(folder, cache, file)).toBe(true);
  });

  it('is kept again when another command has compiled more of it', () => {
    const { folder, cache, file } = compiled();

    run(folder, cache, 'streak');

    expect(readFileSync(file, 'latin1')).toContain('"today","streak"]');
    expect(isUsed(folder, cache, file)).toBe(true);
  });

  it('is compiled again when it has changed, even to another of its length', () => {
    const { folder, cache, file } = compiled();
    writeFileSync(join(folder, CHUNK), CODE[CHUNK].replace('hello', 'howdy'));

    expect(run(folder, cache)).toBe('howdy Anna');

    writeFileSync(join(folder, CHUNK), CODE[CHUNK]);
    expect(isUsed(folder, cache, file)).toBe(false);
  });

  it.each(SPOILED)('is compiled again in place of a file %s', (_, spoil) => {
    const { folder, cache, file } = compiled();
    spoil(file);

    expect(readCacheFile(file)).toBeNull();
    expect(run(folder, cache)).toBe('hello Anna');
  });

  it('is compiled again where what is kept is no code of this engine, though whole', () => {
    const { folder, cache, file } = compiled();
    const [origin = ''] = readFileSync(file).toString('utf8', CHECKSUM_BYTES).split('\n');
    writeCacheFile(file, Buffer.from(`${origin}\nno code`));

    expect(isUsed(folder, cache, file)).toBe(false);
  });

  it.runIf(process.getuid?.() === 0)('is not taken from a file of somebody else', () => {
    const { folder, cache, file } = compiled();
    chownSync(file, 12_345, 12_345);

    expect(isUsed(folder, cache, file)).toBe(false);
  });

  it('runs without a place to keep anything, and keeps nothing if told so', () => {
    const folder = temporaryFolder(CODE);
    const nowhere = join(temporaryFolder({ file: 'not a folder' }), 'file');

    expect(run(folder, nowhere)).toBe('hello Anna');
    expect(run(folder, null)).toBe('hello Anna');
    expect(readdirSync(folder)).toEqual(Object.keys(CODE));
  });
});
