import type { App } from 'obsidian';
import type { DBSchema, IDBPDatabase } from 'idb';
import { deleteDB, openDB } from 'idb';
import { checksumOf } from '../../core/text/checksum';
import { DEVICE_KEYS } from '../device-keys';
import type { StoredNote } from '../../core/journal/stored-note';
import { readStored, writeStored } from '../../core/journal/stored-note';
import { TimeSlices } from './time-slices';

/**
 * Notes are kept on shelves, each a checksum and one JSON text as UTF-8 bytes, which load twice as fast as a string.
 * Thousands of records, one per note, took longer to load than the notes to read; a single one would be rewritten at
 * every change.
 */
interface Schema extends DBSchema {
  shelves: { key: number; value: Uint8Array };
}

const SHELVES = 32;
const VERSION = 7;
const CHECKSUM_BYTES = 4;
const OPEN_WITHIN_MS = 2_000;

/**
 * Read notes kept on this device from one start to the next, so that a start reads only what has changed. The store can
 * vanish at any time, and records that do not fit their file are not used. All vaults of a device share one origin, so
 * the database's name holds this vault's own id.
 */
export class NoteStore {
  #database: Promise<IDBPDatabase<Schema> | null>;
  /** the shelves, loaded while the rules are not known yet; null once taken */
  #fetched: Promise<Map<string, StoredNote>> | null;

  constructor(app: App) {
    this.#database = open(app);
    this.#fetched = this.#fetch();
  }

  /**
   * All notes in the store, by path, whatever rules they were read by: a map of the caller's own. Empty if there is no
   * store.
   */
  async load(): Promise<Map<string, StoredNote>> {
    const fetched = this.#fetched ?? this.#fetch();
    this.#fetched = null;
    return fetched;
  }

  async #fetch(): Promise<Map<string, StoredNote>> {
    const notes = new Map<string, StoredNote>();
    const slices = new TimeSlices();
    await this.#use(async (database) => {
      for (const shelf of await database.getAll('shelves')) {
        if (slices.isOver()) await slices.next();
        for (const note of notesOn(shelf)) notes.set(note.path, note);
      }
    });
    return notes;
  }

  /** Saves some notes and deletes others. */
  async save(records: readonly StoredNote[], gone: readonly string[]): Promise<void> {
    if (records.length === 0 && gone.length === 0) return;
    await this.#use(async (database) => {
      const transaction = database.transaction('shelves', 'readwrite', { durability: 'relaxed' });
      const { store } = transaction;
      for (const [shelf, { saved, forgotten }] of byShelf(records, gone)) {
        const notes = new Map(notesOn(await store.get(shelf)).map((note) => [note.path, note]));
        for (const path of forgotten) notes.delete(path);
        for (const note of saved) notes.set(note.path, note);
        await store.put(shelfOf([...notes.values()]), shelf);
      }
      await transaction.done;
    });
  }

  /** Deletes everything, for an index from nothing. */
  async clear(): Promise<void> {
    this.#fetched = null;
    await this.#use((database) => database.clear('shelves'));
  }

  close(): void {
    void this.#database.then((database) => {
      database?.close();
    });
    this.#database = Promise.resolve(null);
  }

  /** A store that fails only makes the start read every note: no notice is needed. */
  async #use(work: (database: IDBPDatabase<Schema>) => Promise<void>): Promise<void> {
    try {
      const database = await this.#database;
      if (database !== null) await work(database);
    } catch {
      this.#database = Promise.resolve(null);
    }
  }
}

/** Some devices never answer: a start that reads everything is better than no start. */
function open(app: App): Promise<IDBPDatabase<Schema> | null> {
  return new Promise((resolve) => {
    let isLate = false;
    const patience = window.setTimeout(() => {
      isLate = true;
      resolve(null);
    }, OPEN_WITHIN_MS);
    void openDatabase(app).then((database) => {
      window.clearTimeout(patience);
      if (isLate) database?.close();
      resolve(database);
    });
  });
}

async function openDatabase(app: App): Promise<IDBPDatabase<Schema> | null> {
  try {
    return await openDB<Schema>(databaseName(storeId(app)), VERSION, {
      upgrade(database) {
        for (const name of [...database.objectStoreNames]) database.deleteObjectStore(name);
        database.createObjectStore('shelves');
      },
      // Another window wants to delete or upgrade the database: give way.
      blocking(_current, _blocked, event) {
        (event.target as IDBDatabase).close();
      },
    });
  } catch {
    return null;
  }
}

/** Removes this vault's store from the device, if there is one. */
export async function deleteNoteStore(app: App): Promise<void> {
  const id: unknown = app.loadLocalStorage(DEVICE_KEYS.noteStore);
  if (typeof id !== 'string') return;
  try {
    await deleteDB(databaseName(id));
  } catch {
    // A device without a database has nothing to remove.
  }
}

function databaseName(id: string): string {
  return `small-wins-${id}`;
}

function storeId(app: App): string {
  const known: unknown = app.loadLocalStorage(DEVICE_KEYS.noteStore);
  if (typeof known === 'string') return known;
  const id = Array.from(crypto.getRandomValues(new Uint32Array(4)), (n) => n.toString(36)).join('');
  app.saveLocalStorage(DEVICE_KEYS.noteStore, id);
  return id;
}

/** What to save and delete, for each shelf with a change. */
function byShelf(
  records: readonly StoredNote[],
  gone: readonly string[],
): ReadonlyMap<number, { saved: StoredNote[]; forgotten: string[] }> {
  const shelves = new Map<number, { saved: StoredNote[]; forgotten: string[] }>();
  const encoder = new TextEncoder();
  const shelfFor = (path: string) => {
    const number = checksumOf(encoder.encode(path)) % SHELVES;
    const shelf = shelves.get(number) ?? { saved: [], forgotten: [] };
    shelves.set(number, shelf);
    return shelf;
  };
  for (const path of gone) shelfFor(path).forgotten.push(path);
  for (const record of records) shelfFor(record.path).saved.push(record);
  return shelves;
}

/** A shelf: a checksum of four bytes, then the notes as JSON. */
function shelfOf(notes: readonly StoredNote[]): Uint8Array {
  const json = new TextEncoder().encode(JSON.stringify(notes.map(writeStored)));
  const shelf = new Uint8Array(CHECKSUM_BYTES + json.length);
  new DataView(shelf.buffer).setUint32(0, checksumOf(json));
  shelf.set(json, CHECKSUM_BYTES);
  return shelf;
}

/** The notes on a shelf; none if it is empty, damaged anywhere, or holds anything else. */
function notesOn(shelf: unknown): StoredNote[] {
  if (!ArrayBuffer.isView(shelf) || shelf.byteLength < CHECKSUM_BYTES) return [];
  const { buffer, byteOffset, byteLength } = shelf;
  const start = byteOffset + CHECKSUM_BYTES;
  const json = new Uint8Array(buffer, start, byteLength - CHECKSUM_BYTES);
  if (new DataView(buffer, byteOffset).getUint32(0) !== checksumOf(json)) return [];
  try {
    const notes: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(json));
    return Array.isArray(notes) ? notes.map(readStored).filter((note) => note !== null) : [];
  } catch {
    return [];
  }
}
