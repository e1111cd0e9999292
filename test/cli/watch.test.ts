import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { describe, expect, it } from 'vitest';
import { CLI } from './run-cli';
import { temporaryFolder } from './temporary-folder';

describe('watching from the command line', () => {
  it('tells each change on a line of JSON', async () => {
    const root = temporaryFolder({ '.obsidian/app.json': '{}', '2026-11-20.md': '- one #win\n' });
    const child = spawn(process.execPath, [CLI, 'watch', '--vault', root, '--today', '2026-11-20']);
    const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    const next = async () => JSON.parse(String((await lines.next()).value)) as unknown;
    // It has no word for being ready: a note is written until it is heard of.
    const knock = setInterval(() => {
      writeFileSync(join(root, '2026-11-20.md'), '- one #win\n- two #win\n');
    }, 200);

    const written = await next();
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

  it('goes round in no link that leads back into the vault, or only to itself', async () => {
    const root = temporaryFolder({
      '.obsidian/app.json': '{}',
      '2026-11-20.md': '- one #win\n',
      'sub/a.md': 'a\n',
    });
    symlinkSync('..', join(root, 'sub/loop'));
    symlinkSync('round', join(root, 'round'));
    const child = spawn(process.execPath, [CLI, 'watch', '--vault', root, '--today', '2026-11-20']);
    const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    const knock = setInterval(() => {
      writeFileSync(join(root, '2026-11-20.md'), '- one #win\n- two #win\n');
    }, 200);

    const first = await lines.next();
    clearInterval(knock);
    child.kill('SIGINT');
    const [code] = (await once(child, 'exit')) as [number];

    expect(JSON.parse(String(first.value))).toMatchObject({
      changed: ['2026-11-20.md'],
      today: { count: 2 },
    });
    expect(code).toBe(0);
  });
});
