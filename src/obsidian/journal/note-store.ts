import type { App } from 'obsidian';
import type { DBSchema, IDBPDatabase } from 'idb';
import { openDB } from 'idb';
import type { JournalNote } from '../../core/journal/journal';

/** A note as it was read once, and what it was read from. */
export interface StoredNote {
  readonly path: string;
  /** of the file, when it was read */
  readonly mtime: number;
  readonly size: number;
  /** by which rules it was read: of any others it says nothing */
  readonly rules: string;
  readonly note: JournalNote;
}

interface Schema extends DBSchema {
  notes: { key: string; value: StoredNote };
}

const ID_KEY = 'small-wins-note-store';
const VERSION = 1;
const OPEN_WITHIN_MS = 2_000;

/**
 * Read notes kept on this device from one start to the next, so that a start reads only what has changed. It can be
 * lost at any time, and nothing in it is believed that does not fit the file. All vaults of a device share one origin,
 * so the database's name holds an id that only this vault knows.
 */
export class NoteStore {
  #database: Promise<IDBPDatabase<Schema> | null>;

  constructor(app: App) {
    this.#database = open(app);
  }

  /** All notes read by these rules, by path; what was read by others is thrown away. None where there is no store. */
  async load(rules: string): Promise<ReadonlyMap<string, StoredNote>> {
    const found = new Map<string, StoredNote>();
    await this.#use(async (database) => {
      const stale: string[] = [];
      for (const record of await database.getAll('notes')) {
        if (record.rules === rules && isWhole(record)) found.set(record.path, record);
        else stale.push(record.path);
      }
      await this.#write([], stale);
    });
    return found;
  }

  /** Keeps some notes and forgets others. */
  async save(records: readonly StoredNote[], gone: readonly string[]): Promise<void> {
    if (records.length > 0 || gone.length > 0) await this.#write(records, gone);
  }

  /** Forgets everything, for an index from nothing. */
  async clear(): Promise<void> {
    await this.#use((database) => database.clear('notes'));
  }

  close(): void {
    void this.#database.then((database) => {
      database?.close();
    });
    this.#database = Promise.resolve(null);
  }

  async #write(records: readonly StoredNote[], gone: readonly string[]): Promise<void> {
    await this.#use(async (database) => {
      const transaction = database.transaction('notes', 'readwrite', { durability: 'relaxed' });
      const { store } = transaction;
      for (const path of gone) void store.delete(path);
      for (const record of records) void store.put(record);
      await transaction.done;
    });
  }

  /** A store that fails is a start that reads everything, no more: nobody is told. */
  async #use(work: (database: IDBPDatabase<Schema>) => Promise<void>): Promise<void> {
    try {
      const database = await this.#database;
      if (database !== null) await work(database);
    } catch {
      this.#database = Promise.resolve(null);
    }
  }
}

/** Some devices never answer: a start that reads everything is better than none. */
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
    return await openDB<Schema>(`small-wins-${storeId(app)}`, VERSION, {
      upgrade(database) {
        database.createObjectStore('notes', { keyPath: 'path' });
      },
      // Another window wants it gone or newer: give way.
      blocking(_current, _blocked, event) {
        (event.target as IDBDatabase).close();
      },
    });
  } catch {
    return null;
  }
}

function storeId(app: App): string {
  const known: unknown = app.loadLocalStorage(ID_KEY);
  if (typeof known === 'string') return known;
  const id = Array.from(crypto.getRandomValues(new Uint32Array(4)), (n) => n.toString(36)).join('');
  app.saveLocalStorage(ID_KEY, id);
  return id;
}

/** A record that was cut short, or written by somebody else, must not reach the journal. */
function isWhole({ path, note }: Partial<StoredNote>): boolean {
  return (
    note?.path === path &&
    [note?.entries, note?.pauses, note?.problems].every(Array.isArray) &&
    (note?.day === null || Number.isInteger(note?.day))
  );
}
