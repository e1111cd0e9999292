import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it, vi } from 'vitest';
import { CLI } from './run-cli';
import { temporaryFolder } from './temporary-folder';
import { itOnPosix } from './posix';

// Each waits for a process of its own most of the time: all at once, they take no longer than the slowest.

const PATIENCE = { timeout: 30_000, interval: 100 };

function watch(root: string) {
  return spawn(process.execPath, [CLI, 'watch', '--vault', root, '--today', '2026-11-20']);
}

/** A command that watches, and its next report. */
function reporting(root: string) {
  const child = watch(root);
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const next = async () => JSON.parse(String((await lines.next()).value)) as unknown;
  return { child, next };
}

/** The first report of two wins: a file that is being written is empty for a moment, and may be reported so. */
async function withTwo(next: () => Promise<unknown>): Promise<unknown> {
  let told = await next();
  while ((told as { today: { count: number } }).today.count !== 2) told = await next();
  return told;
}

describe.concurrent('watching from the command line', () => {
  it('prints each change on a line of JSON', async ({ onTestFinished }) => {
    const root = temporaryFolder(
      { '.obsidian/app.json': '{}', '2026-11-20.md': '- one #win\n' },
      onTestFinished,
    );
    const { child, next } = reporting(root);
    // It does not say when it is ready: a note is written until it is reported.
    const knock = setInterval(() => {
      writeFileSync(join(root, '2026-11-20.md'), '- one #win\n- two #win\n');
    }, 200);
    onTestFinished(() => clearInterval(knock));

    const written = await withTwo(next);
    clearInterval(knock);
    rmSync(join(root, '2026-11-20.md'));
    let gone = await next();
    while (JSON.stringify(gone) === JSON.stringify(written)) gone = await next();
    child.kill('SIGINT');
    const [code] = (await once(child, 'exit')) as [number];

    expect(written).toMatchObject({
      version: 1,
      changed: ['2026-11-20.md'],
      today: { day: '2026-11-20', count: 2 },
      streak: { length: 1, state: 'kept' },
    });
    expect(gone).toMatchObject({ today: { count: 0 }, streak: { length: 0, start: null } });
    expect(code).toBe(0);
  });

  itOnPosix(
    'goes round in no link that leads back into the vault, or only to itself',
    async ({ onTestFinished }) => {
      const root = temporaryFolder(
        {
          '.obsidian/app.json': '{}',
          '2026-11-20.md': '- one #win\n',
          'sub/a.md': 'a\n',
        },
        onTestFinished,
      );
      symlinkSync('..', join(root, 'sub/loop'));
      symlinkSync('round', join(root, 'round'));
      const { child, next } = reporting(root);
      const knock = setInterval(() => {
        writeFileSync(join(root, '2026-11-20.md'), '- one #win\n- two #win\n');
      }, 200);
      onTestFinished(() => clearInterval(knock));

      const first = await withTwo(next);
      clearInterval(knock);
      child.kill('SIGINT');
      const [code] = (await once(child, 'exit')) as [number];

      expect(first).toMatchObject({ changed: ['2026-11-20.md'], today: { count: 2 } });
      expect(code).toBe(0);
    },
  );
});

describe.concurrent('what watching ends on', () => {
  function watching(root: string) {
    const child = watch(root);
    let said = '';
    let complained = '';
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
    child.stderr.on('data', (chunk: Buffer) => {
      complained += chunk.toString();
    });
    return {
      child,
      lastCount: () => {
        const last = said.trimEnd().split('\n').at(-1) ?? '';
        return last === '' ? null : (JSON.parse(last) as { today: { count: number } }).today.count;
      },
      complaint: () => complained,
    };
  }

  it('is the number in the notes, however fast they are saved', async ({ onTestFinished }) => {
    const root = temporaryFolder(
      { '.obsidian/app.json': '{}', '2026-11-20.md': '' },
      onTestFinished,
    );
    const file = join(root, '2026-11-20.md');
    const { child, lastCount } = watching(root);
    // A save before it is ready is reported as well.
    await vi.waitFor(() => {
      writeFileSync(file, '- a #win\n');
      expect(lastCount()).toBe(1);
    }, PATIENCE);

    // A pipe by the name of a note: reading it would wait for ever.
    execFileSync('mkfifo', [join(root, 'pipe.md')]);
    for (let wins = 30; wins >= 3; wins--) {
      writeFileSync(
        file,
        '- a #win\n'.repeat(wins).replace(/a/g, () => String(Math.random())),
      );
      await wait(wins * 3);
    }

    await vi.waitFor(() => {
      expect(lastCount()).toBe(3);
    }, PATIENCE);

    // A program that keeps a note's time, and changes a letter.
    const { atime, mtime } = statSync(file);
    writeFileSync(file, readFileSync(file, 'utf8').replace('#win', '#wim'));
    utimesSync(file, atime, mtime);
    await vi.waitFor(() => {
      expect(lastCount()).toBe(2);
    }, PATIENCE);

    // A folder that takes the place of another.
    const folder = join(root, 'Day');
    mkdirSync(folder);
    writeFileSync(join(folder, 'b.md'), '- b @2026-11-20 #win\n');
    await vi.waitFor(() => {
      expect(lastCount()).toBe(3);
    }, PATIENCE);
    rmSync(folder, { recursive: true });
    mkdirSync(folder);
    await vi.waitFor(() => {
      expect(lastCount()).toBe(2);
    }, PATIENCE);
    writeFileSync(join(folder, 'c.md'), '- c @2026-11-20 #win\n- d @2026-11-20 #win\n');
    await vi.waitFor(() => {
      expect(lastCount()).toBe(4);
    }, PATIENCE);
    child.kill('SIGINT');
  });

  it('is what the settings of the moment count, not those it began with', async ({
    onTestFinished,
  }) => {
    const root = temporaryFolder(
      {
        '.obsidian/app.json': '{}',
        '2026-11-20.md': '- one #win\n',
        'Days/2026-11-20.md': '- one #win\n- two #win\n',
        'Diary/2026-11-20.md': '- one #win\n- two #win\n- three #win\n- four #won\n',
      },
      onTestFinished,
    );
    const { child, lastCount, complaint } = watching(root);
    await vi.waitFor(() => {
      writeFileSync(join(root, '2026-11-20.md'), '- one #win\n');
      expect(lastCount()).toBe(1);
    }, PATIENCE);
    const counts = async (count: number, file: string, content: string) => {
      const path = join(root, '.obsidian', file);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, content);
      await vi.waitFor(() => {
        expect(lastCount()).toBe(count);
      }, PATIENCE);
    };

    await counts(2, 'daily-notes.json', '{ "folder": "Days" }');
    // Half written: the defaults, and it is said.
    await counts(1, 'daily-notes.json', '{ "folder": "Da');
    expect(complaint()).toContain('.obsidian/daily-notes.json');
    await counts(
      3,
      'plugins/periodic-notes/data.json',
      '{ "daily": { "enabled": true, "folder": "Diary" } }',
    );
    await counts(4, 'plugins/small-wins/data.json', '{ "marks": { "win": ["win", "won"] } }');
    rmSync(join(root, '.obsidian'), { recursive: true });
    await vi.waitFor(() => {
      expect(lastCount()).toBe(1);
    }, PATIENCE);
    child.kill('SIGINT');
  });

  it.for([
    ['is gone', false],
    ['was made again', true],
  ] as const)('is a sentence where the vault %s', async ([, isMadeAgain], { onTestFinished }) => {
    // A folder that goes has the watcher begin anew, in a vault that isn't there by then.
    const root = temporaryFolder(
      {
        ...{ 'vault/.obsidian/app.json': '{}', 'vault/2026-11-20.md': '' },
        'vault/Folder/a.md': '',
      },
      onTestFinished,
    );
    const vault = join(root, 'vault');
    const { child, lastCount, complaint } = watching(vault);
    const ended = once(child, 'exit');
    await vi.waitFor(() => {
      writeFileSync(join(vault, '2026-11-20.md'), '- a #win\n');
      expect(lastCount()).toBe(1);
    }, PATIENCE);

    rmSync(vault, { recursive: true });
    if (isMadeAgain) mkdirSync(vault);

    expect(await ended).toEqual([1, null]);
    expect(complaint()).toMatch(/^small-wins: .*vault is gone, [^\n]*\n$/);
  });
});
