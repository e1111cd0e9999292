// @vitest-environment jsdom
import type { IDBPDatabase } from 'idb';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { dayOf } from '../../../src/core/calendar/day';
import { NoteStore } from '../../../src/obsidian/index/note-store';
import type { StoredNote } from '../../../src/core/journal/stored-note';
import { checksumOf } from '../../../src/core/text/checksum';
import { readStored, writeStored } from '../../../src/core/journal/stored-note';
import { fixtureFiles } from '../fixture-vault';
import { MemoryDisk } from '../../host/data/memory-disk';
import type { RunningVault, RunOptions } from '../running-vault';
import { DATA, allRead, closeVault, newDevice, runVault, wordsOf } from '../running-vault';

const FILES = { '2026-01-01.md': '- one #win', '2026-01-02.md': '- two #win', 'Idea.md': 'none' };

let disk: MemoryDisk;

beforeEach(() => {
  newDevice();
  disk = new MemoryDisk(FILES);
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Starts the app, passes it to `use`, and closes it. */
async function session<T>(
  use: (vault: RunningVault) => T | Promise<T>,
  options: RunOptions = {},
): Promise<T> {
  const vault = await runVault({}, { disk, ...options });
  try {
    return await use(vault);
  } finally {
    await closeVault(vault);
    await stored();
  }
}

const readsAndWords = (vault: RunningVault) => ({ reads: [...vault.reads], words: wordsOf(vault) });

async function openStore(): Promise<IDBPDatabase | null> {
  const [found] = await indexedDB.databases();
  return found?.name === undefined ? null : openDB(found.name);
}

/** What is kept on this device, once all is written. */
async function stored(): Promise<readonly StoredNote[]> {
  await new Promise((done) => setTimeout(done, 20));
  const database = await openStore();
  const shelves = (await database?.getAll('shelves')) as Uint8Array[] | undefined;
  database?.close();
  return (shelves ?? []).flatMap(notesOn).sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The notes on a shelf: JSON after a checksum of four bytes. */
function notesOn(shelf: Uint8Array): StoredNote[] {
  const rows = JSON.parse(new TextDecoder().decode(shelf.subarray(4))) as unknown[];
  return rows.map(readStored).filter((note) => note !== null);
}

/** Replaces each kept note. */
async function forge(change: (note: StoredNote) => unknown): Promise<void> {
  await forgeShelves((shelf) => summed(JSON.stringify(notesOn(shelf).map(change))));
}

/** A shelf that holds a text, undamaged. */
function summed(text: string): Uint8Array {
  const json = new TextEncoder().encode(text);
  const sum = new Uint8Array(4);
  new DataView(sum.buffer).setUint32(0, checksumOf(json));
  return Uint8Array.from([...sum, ...json]);
}

/** The shelf with the digits of its text changed: JSON as before, but other days, lines and minutes. */
function otherDigits(shelf: Uint8Array): Uint8Array {
  return shelf.map((byte, at) => (at >= 4 && byte === 0x31 ? 0x32 : byte));
}

/** The shelf with one word of its notes changed. */
function otherWords(shelf: Uint8Array): Uint8Array {
  return shelf.map((byte, at) => (at >= 4 && byte === 0x6f ? 0x61 : byte));
}

/** The `o` of `one` and `two` is not a valid character any more. */
function brokenO(byte: number): number {
  return byte === 0x6f ? 0xff : byte;
}

/** Replaces each shelf of notes. */
async function forgeShelves(change: (shelf: Uint8Array) => unknown): Promise<void> {
  const database = await openStore();
  for (const key of (await database?.getAllKeys('shelves')) ?? []) {
    await database?.put('shelves', change((await database.get('shelves', key)) as Uint8Array), key);
  }
  database?.close();
}

describe('warm start', () => {
  it('reads no note where nothing has changed', async () => {
    const cold = await session(readsAndWords);

    const warm = await session(readsAndWords);

    expect(cold).toEqual({ reads: ['2026-01-02.md', '2026-01-01.md'], words: ['one', 'two'] });
    expect(warm).toEqual({ reads: [], words: ['one', 'two'] });
  });

  it('keeps what it has read while the app runs, too', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const vault = await runVault({}, { disk });

    await vi.advanceTimersByTimeAsync(6_000);
    // However long the database takes to write them.
    await vi.waitFor(async () => {
      const kept = await stored();
      expect(kept.map(({ path }) => path)).toEqual(['2026-01-01.md', '2026-01-02.md']);
    });
    await closeVault(vault);
  });

  it('reads a note that was changed, and forgets one that is gone', async () => {
    disk.edit('2026-01-03.md', '- three #win');
    await session(readsAndWords);

    disk.edit('2026-01-01.md', '- changed #win');
    disk.edit('2026-01-03.md', '- three');
    disk.erase('2026-01-02.md');
    const warm = await session(readsAndWords);

    expect(warm).toEqual({ reads: ['2026-01-03.md', '2026-01-01.md'], words: ['changed'] });
    expect((await stored()).map(({ path }) => path)).toEqual(['2026-01-01.md', '2026-01-03.md']);
  });

  it('gives what was changed while the app ran', async () => {
    await session(async (vault) => {
      disk.edit('2026-01-01.md', '- changed #win');
      await allRead(vault);
    });

    expect(await session(readsAndWords)).toEqual({ reads: [], words: ['changed', 'two'] });
  });

  it('drops what was read by other rules', async () => {
    await session(readsAndWords);

    disk.edit(DATA, JSON.stringify({ marks: { win: ['win', 'victory'] } }));
    const warm = await session(readsAndWords);

    expect(warm.reads).toEqual(['2026-01-02.md', '2026-01-01.md']);
    expect(new Set((await stored()).map(({ rules }) => rules)).size).toBe(1);
  });

  it('keeps what earlier rules had read until a scan by others has ended', async () => {
    await session(readsAndWords);

    await session(async (vault) => {
      const { store } = vault.plugin;
      const read = vi.spyOn(vault.app.vault, 'cachedRead').mockReturnValue(new Promise(() => {}));
      await store.set('marks.win', ['win', 'victory']);
      await vi.waitFor(() => expect(read).toHaveBeenCalled());
    });
    expect(await stored()).toHaveLength(2);

    disk.edit(DATA, JSON.stringify({}));
    expect((await session(readsAndWords)).reads).toEqual([]);
  });

  it('keeps what was read where only the plan is another', async () => {
    await session(readsAndWords);

    disk.edit(DATA, JSON.stringify({ plan: { freezes: 4 }, quiet: true }));

    expect((await session(readsAndWords)).reads).toEqual([]);
  });

  it.each([
    ['of another time', (note: StoredNote) => writeStored({ ...note, mtime: note.mtime - 1 })],
    ['of another size', (note: StoredNote) => writeStored({ ...note, size: note.size + 1 })],
    ['of other rules', (note: StoredNote) => writeStored({ ...note, rules: 'older' })],
    ['of another path', (note: StoredNote) => writeStored({ ...note, path: 'x.md' })],
    ['without its lists', (note: StoredNote) => writeStored(note).slice(0, 7)],
    ['with its fields moved', (note: StoredNote) => [...writeStored(note)].reverse()],
  ])('believes no record %s', async (_, change) => {
    await session(readsAndWords);

    await forge(change);
    const warm = await session(readsAndWords);

    expect(warm).toEqual({ reads: ['2026-01-02.md', '2026-01-01.md'], words: ['one', 'two'] });
  });

  it.each([
    ['cut short', (shelf: Uint8Array) => shelf.slice(0, -9)],
    ['that is no list', () => summed('{}')],
    ['that lists anything', () => summed('[null, 7, "x", [], {}, {"path": 1}]')],
    ['with a byte that is no UTF-8', (shelf: Uint8Array) => shelf.map(brokenO)],
    ['with other digits', otherDigits],
    ['with other words', otherWords],
    ['without its checksum', (shelf: Uint8Array) => shelf.slice(4)],
    ['of two bytes', () => new Uint8Array(2)],
    ['that is a string', () => '[]'],
    ['that is an object', () => ({ path: 'x.md' })],
  ])('believes no shelf %s, and writes it anew', async (_, change) => {
    await session(readsAndWords);

    await forgeShelves(change);
    const cold = await session(readsAndWords);
    const warm = await session(readsAndWords);

    expect(cold).toEqual({ reads: ['2026-01-02.md', '2026-01-01.md'], words: ['one', 'two'] });
    expect(warm).toEqual({ reads: [], words: ['one', 'two'] });
  });

  it('gives back of every note what was read', async () => {
    for (const [path, text] of Object.entries(fixtureFiles())) disk.edit(path, text);
    const listed = (vault: RunningVault) =>
      vault.plugin.live.journal.list({ countSteps: true }, dayOf(2026, 11, 21));

    const cold = await session((vault) => listed(vault));
    const warm = await session((vault) => ({ reads: [...vault.reads], entries: listed(vault) }));

    expect(cold.length).toBeGreaterThan(300);
    expect(warm).toEqual({ reads: [], entries: cold });
  });

  it('does not mix the vaults of a device, though one is a copy of the other', async () => {
    await session(readsAndWords, { name: 'One' });
    const other = await session(readsAndWords, { name: 'Other' });

    expect(other.reads).toEqual(['2026-01-02.md', '2026-01-01.md']);
    expect(await indexedDB.databases()).toHaveLength(2);
  });

  it('starts cold if there is no database', async () => {
    vi.stubGlobal('indexedDB', undefined);

    const vault = await runVault({}, { disk });

    expect(wordsOf(vault)).toEqual(['one', 'two']);
    await closeVault(vault);
  });

  it('starts cold where the database cannot be opened', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('broken', 'UnknownError');
    });

    const vault = await runVault({}, { disk });

    expect(wordsOf(vault)).toEqual(['one', 'two']);
    await closeVault(vault);
  });

  it('starts cold where the database never answers', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    vi.spyOn(indexedDB, 'open').mockImplementation(() => new IDBOpenDBRequest());

    const opening = runVault({}, { disk });
    await vi.advanceTimersByTimeAsync(3_000);
    const vault = await opening;

    expect(wordsOf(vault)).toEqual(['one', 'two']);
    await closeVault(vault);
  });

  it.each([
    ['holds something else', 1],
    ['is of a newer version of the plugin', 99],
  ])('starts cold where the database %s', async (_, version) => {
    await session(readsAndWords);
    const [found] = await indexedDB.databases();
    const name = found?.name ?? '';
    await new Promise((done) => {
      indexedDB.deleteDatabase(name).onsuccess = done;
    });
    const other = await openDB(name, version, {
      upgrade: (database) => void database.createObjectStore('x'),
    });
    other.close();

    const vault = await runVault({}, { disk });

    expect(wordsOf(vault)).toEqual(['one', 'two']);
    await closeVault(vault);
  });

  it('shows nothing half read for a moment', async () => {
    // A busy machine may take longer for all of it than for what would be told meanwhile.
    const { setTimeout: usual } = globalThis;
    vi.stubGlobal('setTimeout', (run: () => void, ms = 0, ...values: []) =>
      usual(run, ms < 50 ? ms : 100 * ms, ...values),
    );
    vi.spyOn(NoteStore.prototype, 'load').mockImplementation(
      () => new Promise((resolve) => setTimeout(resolve, 30, new Map())),
    );

    const told = await session((vault) =>
      vi.waitFor(() => {
        expect(vault.plugin.told).not.toEqual([]);
        return vault.plugin.told;
      }),
    );

    expect(told).toEqual([null]);
  });

  it('gives nothing of what was on the shelves before they were cleared', async () => {
    await session(readsAndWords);
    const vault = await runVault({}, { disk });

    const store = new NoteStore(vault.app);
    await store.clear();

    expect([...(await store.load()).keys()]).toEqual([]);
    store.close();
    await closeVault(vault);
  });

  it('reads everything again when the index is rebuilt', async () => {
    await session(readsAndWords);
    await forge((note) => writeStored({ ...note, note: { ...note.note, entries: [] } }));

    const rebuilt = await session(async (vault) => {
      const before = readsAndWords(vault);
      await vault.plugin.live.rebuild();
      return { before, after: readsAndWords(vault) };
    });

    expect(rebuilt).toEqual({
      before: { reads: [], words: [] },
      after: { reads: ['2026-01-02.md', '2026-01-01.md'], words: ['one', 'two'] },
    });
  });
});
