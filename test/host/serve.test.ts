import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, readdir, rm, stat, symlink, writeFile } from 'node:fs/promises';
import type { IncomingHttpHeaders } from 'node:http';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ReadResult } from './page/packed-reads';
import { unpackReads } from './page/packed-reads';
import type { Serving } from './serve';
import { serve } from './serve';

let folder: string;
let vault: string;
let serving: Serving;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'serve-'));
  vault = await mkdtemp(join(folder, 'vault-'));
  await writeFile(join(folder, 'secret.txt'), 'secret');
  await writeFile(join(folder, 'main.js'), 'module.exports = {};');
  await writeFile(join(vault, 'a.md'), 'hello');
  await symlink(join(folder, 'secret.txt'), join(vault, 'link.txt'));
  serving = await serve({ root: resolve(import.meta.dirname, '../..'), plugin: folder, vault });
});

afterAll(async () => {
  await serving.close();
  await rm(folder, { recursive: true });
});

interface Answer {
  readonly error: string | undefined;
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  readonly bytes: Uint8Array;
}

/** Asks without what `fetch` would add or forbid. */
function ask(path: string, headers: Record<string, string> = {}, body = ''): Promise<Answer> {
  return new Promise((done, fail) => {
    const sent = request(new URL(path, serving.url), { method: 'POST', headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const bytes = Buffer.concat(chunks);
        done({
          error: response.headers['x-vault-error']?.toString(),
          status: response.statusCode,
          headers: response.headers,
          body: bytes.toString(),
          bytes,
        });
      });
    });
    sent.on('error', fail);
    sent.end(body);
  });
}

/** What the page gets when it reads these files: a text or an error's code each. */
async function read(...paths: string[]): Promise<string[]> {
  const { bytes } = await ask('vault/read', page(), JSON.stringify(paths));
  const results: ReadResult[] = unpackReads(new Uint8Array(bytes).buffer);
  return results.map((result) =>
    'code' in result ? result.code : new TextDecoder().decode(result.bytes),
  );
}

const page = () => ({ 'x-vault-bridge': serving.token });

describe('server of the page', () => {
  it('listens on the loopback address alone', () => {
    expect(serving.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
  });

  it('serves the page with the built plugin', async () => {
    const bodies = await Promise.all(
      [`?token=${serving.token}`, 'page/page.js', 'page/theme.css', 'plugin/main.js'].map((path) =>
        ask(path),
      ),
    );

    expect(bodies.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect(bodies[0]?.body).toContain('not Obsidian');
    expect(bodies[3]?.body).toContain('module.exports = {};');
  });

  it('sends a script again only where it has changed, and nothing else of a vault is kept', async () => {
    const first = await ask('plugin/main.js');
    const again = await ask('plugin/main.js', { 'if-none-match': first.headers.etag ?? '' });
    await writeFile(join(folder, 'main.js'), 'module.exports = { changed: true };');
    const changed = await ask('plugin/main.js', { 'if-none-match': first.headers.etag ?? '' });
    await writeFile(join(folder, 'main.js'), 'module.exports = {};');

    expect([first.status, again.status, changed.status]).toEqual([200, 304, 200]);
    expect([again.body, changed.body.includes('changed')]).toEqual(['', true]);
    const { headers } = await ask(`?token=${serving.token}`);
    expect(headers['cache-control']).toBe('no-store');
  });

  it('shows one more vault to the pages that know its token, until that is closed', async () => {
    const other = await mkdtemp(join(folder, 'other-'));
    await writeFile(join(other, 'a.md'), 'another');
    const more = await serving.add(other);
    const readOther = () =>
      ask('vault/read', { 'x-vault-bridge': more.token }, JSON.stringify(['a.md']));

    expect((await readOther()).body).toContain('another');
    expect(await read('a.md')).toEqual(['hello']);
    expect((await ask(`?token=${more.token}`)).status).toBe(200);
    more.close();
    expect((await readOther()).status).toBe(403);
    expect((await ask(`?token=${more.token}`)).status).toBe(403);
  });

  it('reads, writes the vault for its page', async () => {
    const texts = await read('a.md');
    const written = await ask('vault/write?path=b.md', page(), 'new');

    expect([...texts, written.status]).toEqual(['hello', 200]);
    expect(await readFile(join(vault, 'b.md'), 'utf8')).toBe('new');
  });

  it.each(['../secret.txt', '/../secret.txt', 'x/../../secret.txt', 'link.txt'])(
    'refuses %s, which leaves the vault',
    async (path) => {
      const { error, body } = await ask(`vault/list?path=${encodeURIComponent(path)}`, page());
      const stats = await ask('vault/stat', page(), JSON.stringify(['no.md', path]));

      expect([error, body]).toEqual(['EACCES', 'EACCES']);
      expect(JSON.parse(stats.body)).toEqual([{ stat: null }, { code: 'EACCES' }]);
      expect(await read('a.md', path)).toEqual(['hello', 'EACCES']);
    },
  );

  it.each([
    ['another site', () => ({ ...page(), origin: 'https://example.org' })],
    ['a name that was pointed here', () => ({ ...page(), host: 'example.org' })],
    ['a form', () => ({})],
    ['a program without the token', () => ({ 'x-vault-bridge': '1' })],
  ])('refuses %s', async (_, headers) => {
    const { status } = await ask('vault/write?path=a.md', headers(), 'bad');

    expect(status).toBe(403);
    expect(await readFile(join(vault, 'a.md'), 'utf8')).toBe('hello');
  });

  it('opens its page, and reports changes, only with the token', async () => {
    const [opened, events] = await Promise.all([ask(''), ask('vault/events?token=1')]);

    expect([opened.status, events.status]).toEqual([403, 403]);
    expect(opened.body).toContain('with its token');
  });

  it('follows no link that leads nowhere when it writes', async () => {
    await symlink(join(folder, 'made.txt'), join(vault, 'dangling.md'));

    expect((await ask('vault/write?path=dangling.md', page(), 'new')).error).toBe('EACCES');
    expect(existsSync(join(folder, 'made.txt'))).toBe(false);
  });

  it('replaces a note at once, so that a full disk leaves the old text', async () => {
    const before = await stat(join(vault, 'a.md'));

    await ask('vault/write?path=a.md', page(), 'hello again');

    expect(await readFile(join(vault, 'a.md'), 'utf8')).toBe('hello again');
    expect((await stat(join(vault, 'a.md'))).ino).not.toBe(before.ino);
    expect((await readdir(vault)).filter((name) => name.startsWith('.'))).toEqual([]);
    await ask('vault/write?path=a.md', page(), 'hello');
  });

  it('lists all folders at once, but for hidden ones', async () => {
    await mkdir(join(vault, 'Notes/Old'), { recursive: true });
    await mkdir(join(vault, '.git/refs'), { recursive: true });
    await writeFile(join(vault, 'Notes/c.md'), '');

    const { body } = await ask('vault/tree', page());

    const tree = new Map(JSON.parse(body) as [string, { path: string }[]][]);
    expect([...tree.keys()].sort()).toEqual(['/', 'Notes', 'Notes/Old']);
    expect(tree.get('Notes')?.map(({ path }) => path)).toEqual(['Notes/Old', 'Notes/c.md']);
    for (const made of ['Notes', '.git']) await rm(join(vault, made), { recursive: true });
  });

  it('says what is missing as a file system does', async () => {
    expect(await read('no.md', 'a.md')).toEqual(['ENOENT', 'hello']);
    expect((await ask('vault/list?path=no', page())).error).toBe('ENOENT');
  });
});
