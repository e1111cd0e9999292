import type { DataAdapter, DataWriteOptions, ListedFiles, Stat } from 'obsidian';
import type { Disk } from './disk';
import { DiskError } from './disk';
import { extensionOf, nameOf, normalizePath } from './path';

type Change = (
  path: string,
  kind: 'written' | 'removed' | 'renamed',
  newPath?: string,
) => Promise<void>;

/** `vault.adapter`: files as they are, hidden ones too. It reports its changes to the vault. */
export class Adapter implements DataAdapter {
  readonly disk: Disk;
  /** The listener of the vault. */
  onChange: Change = async () => {};
  readonly #name: string;
  readonly #turns = new Map<string, Promise<unknown>>();

  constructor(disk: Disk, name: string) {
    this.disk = disk;
    this.#name = name;
  }

  getName(): string {
    return this.#name;
  }

  async exists(path: string): Promise<boolean> {
    return (await this.stat(path)) !== null;
  }

  stat(path: string): Promise<Stat | null> {
    return this.disk.stat(normalizePath(path));
  }

  async list(path: string): Promise<ListedFiles> {
    const entries = await this.disk.list(normalizePath(path));
    const named = (type: string) =>
      entries.flatMap((entry) => (entry.type === type ? entry.path : []));
    return { files: named('file'), folders: named('folder') };
  }

  async read(path: string): Promise<string> {
    const bytes = await this.disk.read(normalizePath(path));
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  }

  async readBinary(path: string): Promise<ArrayBuffer> {
    return new Uint8Array(await this.disk.read(normalizePath(path))).buffer;
  }

  write(path: string, data: string, options?: DataWriteOptions): Promise<void> {
    return this.inTurn(path, () => this.#put(path, new TextEncoder().encode(data), options));
  }

  writeBinary(path: string, data: ArrayBuffer, options?: DataWriteOptions): Promise<void> {
    return this.inTurn(path, () => this.#put(path, new Uint8Array(data), options));
  }

  append(path: string, data: string, options?: DataWriteOptions): Promise<void> {
    return this.inTurn(path, async () => {
      const before = (await this.exists(path)) ? await this.read(path) : '';
      await this.#put(path, new TextEncoder().encode(before + data), options);
    });
  }

  async appendBinary(path: string, data: ArrayBuffer, options?: DataWriteOptions): Promise<void> {
    await this.inTurn(path, async () => {
      const before = (await this.exists(path)) ? new Uint8Array(await this.readBinary(path)) : [];
      await this.#put(path, new Uint8Array([...before, ...new Uint8Array(data)]), options);
    });
  }

  /**
   * "Atomically read, modify, and save": nothing else writes the file in between. Unchanged text is not written
   * (a guess, `unchanged-not-written`).
   */
  process(
    path: string,
    change: (data: string) => string,
    options?: DataWriteOptions,
  ): Promise<string> {
    return this.inTurn(path, async () => {
      const before = await this.read(path);
      const after = change(before);
      if (after !== before) await this.#put(path, new TextEncoder().encode(after), options);
      return after;
    });
  }

  getResourcePath(path: string): string {
    return `app://local/${encodeURI(normalizePath(path))}`;
  }

  async mkdir(path: string): Promise<void> {
    await this.disk.mkdir(normalizePath(path));
    await this.onChange(normalizePath(path), 'written');
  }

  /** There is no system trash here: the vault then uses its own (`Vault.trash`). */
  async trashSystem(): Promise<boolean> {
    return false;
  }

  async trashLocal(path: string): Promise<void> {
    const from = normalizePath(path);
    if (!(await this.exists(from))) throw new DiskError('ENOENT', 'rename', from);
    await this.disk.mkdir('.trash');
    await this.disk.rename(from, await this.#freePath(`.trash/${nameOf(from)}`));
    await this.onChange(from, 'removed');
  }

  async rmdir(path: string, recursive: boolean): Promise<void> {
    await this.disk.rmdir(normalizePath(path), recursive);
    await this.onChange(normalizePath(path), 'removed');
  }

  async remove(path: string): Promise<void> {
    await this.disk.remove(normalizePath(path));
    await this.onChange(normalizePath(path), 'removed');
  }

  async rename(path: string, newPath: string): Promise<void> {
    if (await this.exists(newPath)) throw new Error('Destination file already exists!');
    await this.disk.rename(normalizePath(path), normalizePath(newPath));
    await this.onChange(normalizePath(path), 'renamed', normalizePath(newPath));
  }

  async copy(path: string, newPath: string): Promise<void> {
    if (await this.exists(newPath)) throw new Error('Destination file already exists!');
    await this.#put(newPath, await this.disk.read(normalizePath(path)), undefined);
  }

  /** Runs `work` after all earlier work on the same path has settled, whether or not it failed. */
  inTurn<T>(path: string, work: () => Promise<T>): Promise<T> {
    const key = normalizePath(path);
    const turn = (this.#turns.get(key) ?? Promise.resolve()).then(work, work);
    this.#turns.set(key, turn);
    const forget = () => {
      if (this.#turns.get(key) === turn) this.#turns.delete(key);
    };
    turn.then(forget, forget);
    return turn;
  }

  async #put(
    path: string,
    bytes: Uint8Array,
    options: DataWriteOptions | undefined,
  ): Promise<void> {
    await this.disk.write(normalizePath(path), bytes, options);
    await this.onChange(normalizePath(path), 'written');
  }

  async #freePath(path: string): Promise<string> {
    const extension = extensionOf(path);
    const stem = extension === '' ? path : path.slice(0, -extension.length - 1);
    for (let count = 1; ; count += 1) {
      const candidate =
        count === 1 ? path : `${stem} ${count}${extension === '' ? '' : `.${extension}`}`;
      if (!(await this.exists(candidate))) return candidate;
    }
  }
}
