import fc from 'fast-check';
import { spawn } from 'node:child_process';
import {
  chownSync,
  existsSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { NoteCache } from '../../pkg/cli/src/note-cache';
import { indexVault, openVault } from '../../pkg/cli/src/vault';
import { CLI } from './run-cli';
import { SPOILED } from './spoiled-file';
import { temporaryFolder } from './temporary-folder';
import { onPosix } from './posix';
import { runs } from '../runs';

const NOTES = {
  '2026-11-17.md': '# Tuesday\n\n- wrote a page #win/book [words:: 250] 25 min\n',
  '2026-11-18.md': '---\nrest: true\nmood: 4\n---\nSlept. #restday\n',
  '2026-11-19.md': '- [x] rang Anna #step [[Report]] ^call\n- went wrong #setback\n',
  '2026-11-20.md': 'Nothing to tell.\n',
  'Report.md': '---\nsmall-wins: goal\nsteps: [a, b]\ntarget: 1.5\n---\n',
};

/** Long after the files were written, so that they are settled. */
const later = () => Date.now() + 60_000;

function vaultIn(root: string) {
  return openVault({ vault: root, today: '2026-11-20', color: false });
}

/** Everything that a vault's notes say, and which of them had to be read. */
function indexed(root: string, cache: NoteCache | null) {
  const read: string[] = [];
  const opened = vaultIn(root);
  const vault = indexVault(
    {
      ...opened,
      read: (path, text) => {
        read.push(path);
        return opened.read(path, text);
      },
    },
    { cache },
  );
  const { journal, goals, plan, today, problems, paths } = vault;
  const said = {
    notes: [...journal.notes()],
    entries: journal.list(plan, today),
    goals: goals.all(),
    problems,
    paths,
  };
  return { said: structuredClone(said), read };
}

function cacheIn(folder: string, root: string, { rules = 'these', now = later() } = {}) {
  return new NoteCache(root, rules, now, folder);
}

function cacheFile(folder: string): string {
  const [name, ...others] = readdirSync(join(folder, 'notes'));
  expect(others).toEqual([]);
  return join(folder, 'notes', name ?? '');
}

/** A vault and a cache that holds all of its notes. */
function filled() {
  const [root, folder] = [temporaryFolder(NOTES), temporaryFolder()];
  indexed(root, cacheIn(folder, root));
  expect(indexed(root, cacheIn(folder, root)).read).toEqual([]);
  return { root, folder, file: cacheFile(folder) };
}

const EVERY_NOTE = Object.keys(NOTES);

describe('a cache of notes', () => {
  it(
    'says what the notes say, whatever happens to them between runs',
    { timeout: 120_000 },
    async () => {
      const path = fc.constantFrom(...EVERY_NOTE, 'new.md');
      const text = fc.oneof(
        fc.constantFrom(...Object.values(NOTES)),
        fc
          .array(
            fc.constantFrom(
              '- a #win',
              'b #win [n:: -0]',
              '---',
              'rest: true',
              '\ud800',
              'small-wins: goal',
              'target: .nan',
              '- c ==x== #lesson\u0000',
            ),
            { maxLength: 6 },
          )
          .map((lines) => lines.join('\n')),
      );
      const step = fc.record({ path, text, how: fc.constantFrom('write', 'replace', 'delete') });
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.array(step, { maxLength: 3 }), { maxLength: 6 }),
          async (runs) => {
            const [root, folder] = [temporaryFolder(NOTES), temporaryFolder()];
            for (const steps of [[], ...runs]) {
              for (const each of steps) change(join(root, each.path), each.text, each.how);
              // A file system's clock ticks every few milliseconds.
              await new Promise((tick) => setTimeout(tick, 10));
              const { said } = indexed(root, cacheIn(folder, root));
              expect(said).toEqual(indexed(root, null).said);
            }
          },
        ),
        { numRuns: runs(25) },
      );
    },
  );

  it('names a note that is not text in each run', () => {
    const { root, folder } = filled();
    const bytes = Buffer.from('- caf\xe9 #win\n', 'latin1');
    writeFileSync(join(root, '2026-11-20.md'), bytes);

    for (let runs = 0; runs < 2; runs++) {
      expect(indexed(root, cacheIn(folder, root)).said.problems).toEqual([
        { path: '2026-11-20.md', code: 'not-text', kind: 'not-utf-8', line: 0 },
      ]);
    }
  });

  it('notices a note of the same size and time with other words', () => {
    const [root, folder] = [temporaryFolder(NOTES), temporaryFolder()];
    const note = join(root, '2026-11-20.md');
    const atNoon = 1_700_000_000;
    utimesSync(note, atNoon, atNoon);
    const { size, mtimeMs } = statSync(note);
    indexed(root, cacheIn(folder, root));
    writeFileSync(note, 'Wrote it all#win\n');
    utimesSync(note, atNoon, atNoon);
    expect(statSync(note)).toMatchObject({ size, mtimeMs });

    const { said, read } = indexed(root, cacheIn(folder, root));

    expect(read).toEqual(['2026-11-20.md']);
    expect(said).toEqual(indexed(root, null).said);
  });

  it('does not trust what has just changed, or changed at a time to come', () => {
    const [root, folder] = [temporaryFolder(NOTES), temporaryFolder()];
    const now = Math.max(...EVERY_NOTE.map((path) => statSync(join(root, path)).ctimeMs));
    for (const clock of [now + 1_000, now - 86_400_000]) {
      indexed(root, cacheIn(folder, root, { now: clock }));
      expect(indexed(root, cacheIn(folder, root, { now: clock })).read).toEqual(EVERY_NOTE);
    }
  });

  it('reads all notes again by other rules, and those of another vault', () => {
    const { root, folder } = filled();
    expect(indexed(root, cacheIn(folder, root, { rules: 'others' })).read).toEqual(EVERY_NOTE);
    const other = temporaryFolder(NOTES);
    expect(indexed(other, cacheIn(folder, other)).read).toEqual(EVERY_NOTE);
  });

  it.each(SPOILED)('passes over a file %s', (_, spoil) => {
    const { root, folder, file } = filled();
    spoil(file);

    const { said, read } = indexed(root, cacheIn(folder, root));

    expect(read).toEqual(EVERY_NOTE);
    expect(said).toEqual(indexed(root, null).said);
  });

  it.runIf(process.getuid?.() === 0)('passes over what belongs to somebody else', () => {
    const { root, folder, file } = filled();
    chownSync(file, 12_345, 12_345);
    expect(indexed(root, cacheIn(folder, root)).read).toEqual(EVERY_NOTE);

    chownSync(join(folder, 'notes'), 12_345, 12_345);
    const before = readFileSync(file);
    expect(indexed(root, cacheIn(folder, root)).read).toEqual(EVERY_NOTE);
    expect(readFileSync(file)).toEqual(before);
  });

  it.each<[string, () => string]>([
    ['a file', () => join(temporaryFolder({ file: 'not a folder' }), 'file')],
    // Nothing can be made in it, whoever asks.
    ...onPosix<[string, () => string]>(['a folder of the system', () => '/proc/cache']),
  ])('works without a place to keep anything: %s is there', (_, place) => {
    const root = temporaryFolder(NOTES);
    const nowhere = place();

    expect(indexed(root, cacheIn(nowhere, root)).said).toEqual(indexed(root, null).said);
  });

  it('forgets vaults that were not looked at for long', () => {
    const { root, folder, file } = filled();
    for (let other = 0; other < 40; other++) {
      const old = join(folder, 'notes', `${other}.json`);
      writeFileSync(old, 'x');
      utimesSync(old, 1_000 + other, 1_000 + other);
    }
    indexed(root, cacheIn(folder, root, { rules: 'others' }));

    const names = readdirSync(join(folder, 'notes'));
    expect(names).toHaveLength(32);
    expect(names).toContain(basename(file));
    expect(names).not.toContain('0.json');
  });
});

describe('the command line with its cache', () => {
  const run = (root: string, cache: string, ...args: string[]) =>
    new Promise<string>((resolve, reject) => {
      const child = spawn(process.execPath, [CLI, ...args, '--vault', root, '--json'], {
        env: { ...process.env, XDG_CACHE_HOME: cache, LOCALAPPDATA: cache },
      });
      let said = '';
      child.stdout.on('data', (part: Buffer) => (said += part.toString()));
      child.on('error', reject);
      child.on('close', (status) => resolve(`${said}${String(status)}`));
    });

  it('says the same with it, without it, and in several processes at once', async () => {
    const [root, cache] = [temporaryFolder(NOTES), temporaryFolder()];
    for (const path of EVERY_NOTE) utimesSync(join(root, path), 1_700_000_000, 1_700_000_000);
    const list = ['list', '--today', '2026-11-20'];
    const without = await run(root, cache, ...list, '--no-cache');
    expect(existsSync(join(cache, 'small-wins', 'notes'))).toBe(false);

    const said = await Promise.all(Array.from({ length: 4 }, () => run(root, cache, ...list)));
    said.push(await run(root, cache, ...list));

    expect(new Set(said)).toEqual(new Set([without]));
    expect(without).toContain('wrote a page');
    expect(readdirSync(join(cache)).length).toBeLessThanOrEqual(1);
  });
});

function change(file: string, text: string, how: string): void {
  if (how === 'delete') rmSync(file, { force: true });
  else if (how === 'write') writeFileSync(file, text);
  else {
    // As a sync does it: another file in its place, with the time of the first.
    const before = statSync(file, { throwIfNoEntry: false });
    writeFileSync(`${file}.other`, text);
    if (before !== undefined) utimesSync(`${file}.other`, before.atime, before.mtime);
    renameSync(`${file}.other`, file);
  }
}
