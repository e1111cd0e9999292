import type { Stat } from 'obsidian';
import type { Disk, DiskEntry, DiskListener } from './disk';
import { DiskError } from './disk';

type Operation = 'list' | 'mkdir' | 'read' | 'remove' | 'rename' | 'stat' | 'write';

interface Fault {
  readonly operation: Operation;
  readonly path: string | RegExp;
  readonly strike: (path: string) => Promise<void>;
  times: number;
}

/** A disk that fails when a test asks it to. */
export class FaultyDisk implements Disk {
  readonly #disk: Disk;
  #faults: Fault[] = [];

  constructor(disk: Disk) {
    this.#disk = disk;
  }

  /** Makes `operation` on `path` fail with a file system's code, `times` times (by default always). */
  fail(operation: Operation, path: string | RegExp, code: string, times = Infinity): void {
    this.#add(operation, path, times, async (struck) => {
      throw new DiskError(code, operation, struck);
    });
  }

  /** The file is gone at the moment it is read. */
  vanishOnRead(path: string): void {
    this.#add('read', path, 1, async (struck) => this.#disk.remove(struck));
  }

  /** Runs `action` right before an operation, once: a second writer between a read and a write. */
  before(operation: Operation, path: string | RegExp, action: () => Promise<void> | void): void {
    this.#add(operation, path, 1, async () => action());
  }

  /** Makes an operation take this many milliseconds. */
  slow(operation: Operation, path: string | RegExp, milliseconds: number): void {
    this.#add(
      operation,
      path,
      Infinity,
      (_) => new Promise((done) => setTimeout(done, milliseconds)),
    );
  }

  repair(): void {
    this.#faults = [];
  }

  async stat(path: string): Promise<Stat | null> {
    await this.#strike('stat', path);
    return this.#disk.stat(path);
  }

  async list(folder: string): Promise<DiskEntry[]> {
    await this.#strike('list', folder);
    return this.#disk.list(folder);
  }

  async read(path: string): Promise<Uint8Array> {
    await this.#strike('read', path);
    return this.#disk.read(path);
  }

  async write(path: string, bytes: Uint8Array, times?: { mtime?: number }): Promise<void> {
    await this.#strike('write', path);
    await this.#disk.write(path, bytes, times);
  }

  async mkdir(path: string): Promise<void> {
    await this.#strike('mkdir', path);
    await this.#disk.mkdir(path);
  }

  async remove(path: string): Promise<void> {
    await this.#strike('remove', path);
    await this.#disk.remove(path);
  }

  async rmdir(path: string, recursive: boolean): Promise<void> {
    await this.#strike('remove', path);
    await this.#disk.rmdir(path, recursive);
  }

  async rename(path: string, newPath: string): Promise<void> {
    await this.#strike('rename', path);
    await this.#disk.rename(path, newPath);
  }

  watch(listener: DiskListener): Promise<() => void> {
    return this.#disk.watch(listener);
  }

  #add(operation: Operation, path: string | RegExp, times: number, strike: Fault['strike']): void {
    this.#faults.push({ operation, path, times, strike });
  }

  async #strike(operation: Operation, path: string): Promise<void> {
    for (const fault of [...this.#faults]) {
      const hit = typeof fault.path === 'string' ? fault.path === path : fault.path.test(path);
      if (fault.operation !== operation || !hit || fault.times <= 0) continue;
      fault.times -= 1;
      await fault.strike(path);
    }
  }
}
