import { readFileSync, writeFileSync } from 'node:fs';
import { chown, mkdtemp, readFile, readdir, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { TAbstractFile } from './abstract-file';
import { TFile } from './abstract-file';
import { Adapter } from './adapter';
import { FaultyDisk } from './faults';
import { FileManager } from './file-manager';
import { FolderDisk } from './folder-disk';
import { MemoryDisk } from './memory-disk';
import { MetadataCache } from './metadata-cache';
import { normalizePath } from './path';
import { Vault } from './vault';

const START = { line: 0, col: 0, offset: 0 };
const NOWHERE = { start: START, end: START };

/** A loaded vault with all events since it was loaded. */
async function aVault(files: Readonly<Record<string, string>> = {}) {
  const memory = new MemoryDisk(files);
  const disk = new FaultyDisk(memory);
  const vault = new Vault(new Adapter(disk, 'Test'));
  const cache = new MetadataCache(vault);
  await vault.load();
  await cache.settled();
  const heard: string[] = [];
  for (const name of ['create', 'modify', 'delete']) {
    vault.on(name, (file: TAbstractFile) => heard.push(`${name} ${file.path}`));
  }
  vault.on('rename', (file: TAbstractFile, from: string) =>
    heard.push(`rename ${from} → ${file.path}`),
  );
  cache.on('changed', (file: TFile) => heard.push(`changed ${file.path}`));
  cache.on('deleted', (file: TFile) => heard.push(`deleted ${file.path}`));
  cache.on('resolved', () => heard.push('resolved'));
  const file = (path: string): TFile => {
    const found = vault.getFileByPath(path);
    if (!found) throw new Error(`no file ${path}`);
    return found;
  };
  const settled = async () => {
    await vault.settled();
    await cache.settled();
  };
  return {
    memory,
    disk,
    vault,
    cache,
    heard,
    file,
    settled,
    manager: new FileManager(vault, cache),
  };
}

describe('normalizePath', () => {
  it.each([
    ['', '/'],
    ['/a//b/', 'a/b'],
    ['a\\b', 'a/b'],
    ['a\u00A0b', 'a b'],
    ['e\u0301', '\u00E9'],
  ])('turns %j into %j', (path, normalized) => {
    expect(normalizePath(path)).toBe(normalized);
  });
});

describe('vault', () => {
  it('reports each file while it is loaded', async () => {
    const vault = new Vault(
      new Adapter(new MemoryDisk({ 'a/b.md': '', '.obsidian/x.json': '' }), 'T'),
    );
    const created: string[] = [];
    vault.on('create', (file: TAbstractFile) => created.push(file.path));

    await vault.load();

    expect(created).toEqual(['a', 'a/b.md']);
  });

  it('gives a file its real size, its times, its names', async () => {
    const { file } = await aVault({ 'a/Note.tar.md': 'grüße' });

    const { stat, basename, extension, name, parent } = file('a/Note.tar.md');

    expect([basename, extension, name, parent?.path]).toEqual([
      'Note.tar',
      'md',
      'Note.tar.md',
      'a',
    ]);
    expect(stat.size).toBe(7);
    expect(stat.mtime).toBeGreaterThan(0);
  });

  it('refuses to create a note on a taken path', async () => {
    const { vault, memory } = await aVault({ 'a.md': 'mine' });

    await expect(vault.create('a.md', 'other')).rejects.toThrow('File already exists.');
    expect(memory.text('a.md')).toBe('mine');
  });

  it('lets one of two that create the same note win', async () => {
    const { vault } = await aVault();

    const both = await Promise.allSettled([vault.create('a.md', '1'), vault.create('a.md', '2')]);

    expect(both.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
  });

  it('refuses to create a note in a missing folder', async () => {
    const { vault } = await aVault();

    await expect(vault.create('no/a.md', '')).rejects.toThrow('ENOENT');
  });

  it('refuses to create a folder twice', async () => {
    const { vault } = await aVault();
    await vault.createFolder('f');

    await expect(vault.createFolder('f')).rejects.toThrow('Folder already exists.');
  });

  it('reports a change before the cache knows it', async () => {
    const { vault, cache, heard, file, settled } = await aVault({ 'a.md': '' });

    await vault.modify(file('a.md'), '#b');

    expect(heard).toEqual(['modify a.md']);
    expect(cache.getFileCache(file('a.md'))?.tags).toBeUndefined();
    await settled();
    expect(heard).toEqual(['modify a.md', 'changed a.md', 'resolved']);
    expect(cache.getFileCache(file('a.md'))?.tags).toHaveLength(1);
  });

  it('hands a change the text of that moment', async () => {
    const { vault, memory, file, settled } = await aVault({ 'a.md': 'old' });
    await vault.cachedRead(file('a.md'));
    memory.edit('a.md', 'newer');

    await vault.process(file('a.md'), (text) => `${text}!`);
    await settled();

    expect(memory.text('a.md')).toBe('newer!');
  });

  it('lets nothing between the read of a change and its write', async () => {
    const { vault, memory, disk, file } = await aVault({ 'a.md': '' });
    disk.slow('write', 'a.md', 5);

    await Promise.all(['1', '2', '3'].map((n) => vault.process(file('a.md'), (text) => text + n)));

    expect(memory.text('a.md')).toBe('123');
  });

  it('keeps a byte order mark', async () => {
    const { vault, memory, file } = await aVault({ 'a.md': '\uFEFFx' });

    await vault.process(file('a.md'), (text) => `${text}y`);

    expect(memory.text('a.md')).toBe('\uFEFFxy');
  });

  it('keeps the file object when a folder is renamed, with an event for each', async () => {
    const { vault, heard, file, cache } = await aVault({ 'f/g/a.md': '#x' });
    const note = file('f/g/a.md');

    await vault.rename(vault.getFolderByPath('f') ?? note, 'h');

    expect(note.path).toBe('h/g/a.md');
    expect(heard).toEqual(['rename f → h', 'rename f/g → h/g', 'rename f/g/a.md → h/g/a.md']);
    expect(cache.getFileCache(note)?.tags).toHaveLength(1);
    expect(cache.getCache('f/g/a.md')).toBeNull();
  });

  it('reports the files in a folder that is deleted', async () => {
    const { vault, manager, heard } = await aVault({ 'f/a.md': '', 'f/b.png': '' });

    await manager.trashFile(vault.getFolderByPath('f') ?? vault.getRoot());

    expect(heard.filter((line) => line.startsWith('delete '))).toEqual([
      'delete f/a.md',
      'delete f/b.png',
      'delete f',
    ]);
    expect(heard).toContain('deleted f/a.md');
    expect(vault.getFiles()).toEqual([]);
  });

  it('moves what is trashed into its own trash', async () => {
    const { manager, memory, file } = await aVault({ 'a.md': '1', '.trash/a.md': '0' });

    await manager.trashFile(file('a.md'));

    expect(memory.paths()).toEqual(['.trash/a 2.md', '.trash/a.md']);
  });

  it('reaches hidden files through the adapter alone', async () => {
    const { vault } = await aVault({ '.obsidian/daily-notes.json': '{}' });

    expect(vault.getFileByPath('.obsidian/daily-notes.json')).toBeNull();
    expect(await vault.adapter.read('.obsidian/daily-notes.json')).toBe('{}');
    expect(await vault.adapter.list('/')).toEqual({ files: [], folders: ['.obsidian'] });
  });

  it('notices files written from outside', async () => {
    const { memory, heard, settled, vault } = await aVault({ 'a.md': '1' });

    memory.edit('a.md', '2');
    memory.edit('new/b.md', '');
    memory.erase('a.md');
    await settled();

    expect(heard).toContain('create new/b.md');
    expect(heard).toContain('delete a.md');
    expect(vault.getMarkdownFiles().map(({ path }) => path)).toEqual(['new/b.md']);
  });
});

describe('faults', () => {
  it.each(['ENOSPC', 'EROFS'])('let a write fail with %s, the note as it was', async (code) => {
    const { vault, disk, memory, file, heard } = await aVault({ 'a.md': 'old' });
    disk.fail('write', 'a.md', code);

    await expect(vault.process(file('a.md'), () => 'new')).rejects.toThrow(code);

    expect(memory.text('a.md')).toBe('old');
    expect(heard).toEqual([]);
  });

  it('let a note vanish while it is read', async () => {
    const { vault, disk, file } = await aVault({ 'a.md': 'old' });
    disk.vanishOnRead('a.md');

    await expect(vault.read(file('a.md'))).rejects.toThrow('ENOENT');
  });

  it('let another writer come first', async () => {
    const { vault, disk, memory, file } = await aVault({ 'a.md': 'old' });
    disk.before('read', 'a.md', () => memory.edit('a.md', 'theirs'));

    await vault.process(file('a.md'), (text) => `${text} + mine`);

    expect(memory.text('a.md')).toBe('theirs + mine');
  });
});

describe('metadata cache', () => {
  it('hands over the text with the cache', async () => {
    const { vault, cache, file, settled } = await aVault({ 'a.md': '' });
    const heard: unknown[] = [];
    cache.on('changed', (...all: unknown[]) => heard.push(...all));

    await vault.modify(file('a.md'), 'x #b');
    await settled();

    expect(heard).toEqual([file('a.md'), 'x #b', cache.getFileCache(file('a.md'))]);
  });

  it('does not say that a renamed note changed', async () => {
    const { vault, heard, file, settled } = await aVault({ 'a.md': '' });

    await vault.rename(file('a.md'), 'b.md');
    await settled();

    expect(heard).toEqual(['rename a.md → b.md']);
  });

  it('knows a note that was moved while it was being read', async () => {
    const { vault, disk, cache, file, settled } = await aVault({ 'a.md': '' });
    const note = file('a.md');
    disk.before('read', 'a.md', () => vault.rename(note, 'b.md'));

    await vault.modify(note, '#win');
    await settled();

    expect(cache.getCache('b.md')?.tags?.map(({ tag }) => tag)).toEqual(['#win']);
  });

  it('knows all notes after a warm start, but holds no text of theirs', async () => {
    const memory = new MemoryDisk({ 'a.md': '#win' });
    const disk = new FaultyDisk(memory);
    const vault = new Vault(new Adapter(disk, 'Test'));
    const cache = new MetadataCache(vault);
    cache.hold();
    await vault.load();

    await cache.restore();
    disk.fail('read', 'a.md', 'EACCES');
    const note = vault.getFileByPath('a.md');

    expect(cache.getCache('a.md')?.tags).toHaveLength(1);
    await expect(note && vault.cachedRead(note)).rejects.toThrow('EACCES');
  });

  it('takes what was kept of notes, and reads the others and what has changed meanwhile', async () => {
    const memory = new MemoryDisk({ 'kept.md': '', 'changed.md': '', 'other.md': '#win' });
    const vault = new Vault(new Adapter(new FaultyDisk(memory), 'Test'));
    const cache = new MetadataCache(vault);
    cache.hold();
    const stop = await vault.load();

    await cache.restore({}, async (paths) => {
      const note = vault.getFileByPath('changed.md');
      if (note !== null) await vault.modify(note, '#one #two');
      const kept = { headings: [{ heading: 'Kept', level: 1, position: NOWHERE }] };
      return paths.map((path) => (path === 'other.md' ? null : kept));
    });
    const knows = (path: string) => {
      const { headings, tags } = cache.getCache(path) ?? {};
      return [headings?.length, tags?.length];
    };

    expect(knows('kept.md')).toEqual([1, undefined]);
    expect(knows('changed.md')).toEqual([undefined, 2]);
    expect(knows('other.md')).toEqual([undefined, 1]);
    stop();
  });

  it('hands over what it knew of a deleted note', async () => {
    const { manager, cache, file } = await aVault({ 'a.md': '#x' });
    const before = cache.getCache('a.md');
    const heard: unknown[] = [];
    cache.on('deleted', (_: TFile, previous: unknown) => heard.push(previous));

    await manager.trashFile(file('a.md'));

    expect(heard).toEqual([before]);
    expect(cache.getCache('a.md')).toBeNull();
  });

  it('reports every note in a burst, then once that everything is resolved', async () => {
    const { memory, heard, settled } = await aVault();

    for (let n = 0; n < 100; n += 1) memory.edit(`${n}.md`, `#t${n}`);
    await settled();

    expect(heard.filter((line) => line.startsWith('changed'))).toHaveLength(100);
    expect(heard.filter((line) => line === 'resolved')).toHaveLength(1);
    expect(heard.at(-1)).toBe('resolved');
  });

  it('counts links to notes by the note they mean', async () => {
    const { cache } = await aVault({
      'a.md': '[[b]] [[b|x]] [[none]] [y](f/c.md) [[#h]]',
      'b.md': '',
      'f/c.md': '[[b]]',
      'f/b.md': '',
    });

    expect(cache.resolvedLinks['a.md']).toEqual({ 'b.md': 2, 'f/c.md': 1, 'a.md': 1 });
    expect(cache.unresolvedLinks['a.md']).toEqual({ none: 1 });
  });
});

describe('file manager', () => {
  it('changes properties, the text below untouched', async () => {
    const { manager, memory, file } = await aVault({ 'a.md': '---\na: 1 # x\n---\r\n text \n' });

    await manager.processFrontMatter(file('a.md'), (properties) => {
      properties.b = ['c'];
    });

    expect(memory.text('a.md')).toBe('---\na: 1\nb:\n  - c\n---\r\n text \n');
  });

  it('leaves a note alone whose properties cannot be read', async () => {
    const { manager, memory, file } = await aVault({ 'a.md': '---\na: [\n---\n' });

    await expect(manager.processFrontMatter(file('a.md'), () => {})).rejects.toThrow();
    expect(memory.text('a.md')).toBe('---\na: [\n---\n');
  });

  it.each([
    [{}, '[[b|B]]'],
    [{ newLinkFormat: 'relative' }, '[[../f/b|B]]'],
    [{ newLinkFormat: 'absolute' }, '[[f/b|B]]'],
    [{ newLinkFormat: 'absolute', useMarkdownLinks: true }, '[B](f/b.md)'],
  ])('writes links as %j wishes', async (app, link) => {
    const { manager, file } = await aVault({
      'f/b.md': '',
      '.obsidian/app.json': JSON.stringify(app),
    });

    expect(manager.generateMarkdownLink(file('f/b.md'), 'g/a.md', '', 'B')).toBe(link);
  });

  it('updates the links to a note it renames', async () => {
    const { manager, memory, file } = await aVault({ 'a.md': '[[b#h|x]] [[b]] [[c]]', 'b.md': '' });

    await manager.renameFile(file('b.md'), 'd.md');

    expect(memory.text('a.md')).toBe('[[d#h|x]] [[d]] [[c]]');
  });
});

describe('folder on disk', () => {
  it('reads, writes, reports changes, stays inside', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'host-'));
    await writeFile(join(folder, 'a.md'), '#x');
    const vault = new Vault(new Adapter(new FolderDisk(folder), 'Real'));
    const stop = await vault.load();
    const note = vault.getFileByPath('a.md');
    const changed = new Promise((done) => {
      vault.on('create', done);
    });

    await writeFile(join(folder, 'b.md'), '');
    if (note instanceof TFile) await vault.process(note, (text) => `${text}y`);
    await changed;

    expect(await readFile(join(folder, 'a.md'), 'utf8')).toBe('#xy');
    await expect(vault.adapter.read('../outside.md')).rejects.toThrow('EACCES');
    stop();
    await rm(folder, { recursive: true });
  });

  it('tells of what is written just after a change that it has told of', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'host-'));
    const disk = new FolderDisk(folder);
    await writeFile(join(folder, 'a.md'), 'one');
    const told: string[] = [];
    const stop = await disk.watch((path) => {
      const text = readFileSync(join(folder, path), 'utf8');
      told.push(text);
      if (text === 'second') writeFileSync(join(folder, path), 'and a third');
    });

    await writeFile(join(folder, 'a.md'), 'second');

    await expect.poll(() => told).toContain('and a third');
    stop();
    await rm(folder, { recursive: true });
  });

  it('watches nothing that a link leads to', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'host-'));
    const outside = await mkdtemp(join(tmpdir(), 'outside-'));
    await symlink(outside, join(folder, 'linked'));
    const told: string[] = [];
    const stop = await new FolderDisk(folder).watch((path) => told.push(path));

    await writeFile(join(outside, 'a.md'), '');
    await writeFile(join(folder, 'b.md'), '');

    await expect.poll(() => told).toContain('b.md');
    expect(told).toEqual(['b.md']);
    stop();
    await Promise.all([folder, outside].map((each) => rm(each, { recursive: true })));
  });

  it('keeps owner and mode, and leaves what is read-only', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'host-'));
    const disk = new FolderDisk(folder);
    await writeFile(join(folder, 'a.md'), 'a', { mode: 0o640 });
    await writeFile(join(folder, 'b.md'), 'b', { mode: 0o444 });
    if (process.getuid?.() === 0) await chown(join(folder, 'a.md'), 1234, 1234);
    const before = await stat(join(folder, 'a.md'));

    await disk.write('a.md', Buffer.from('new'));
    await expect(disk.write('b.md', Buffer.from('new'))).rejects.toThrow('EACCES');

    const { uid, gid, mode } = await stat(join(folder, 'a.md'));
    expect({ uid, gid, mode }).toEqual({ uid: before.uid, gid: before.gid, mode: before.mode });
    expect(await readFile(join(folder, 'b.md'), 'utf8')).toBe('b');
    expect((await readdir(folder)).sort()).toEqual(['a.md', 'b.md']);
    await rm(folder, { recursive: true });
  });
});
