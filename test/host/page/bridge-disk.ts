import type { Stat } from 'obsidian';
import type { Disk, DiskEntry, DiskListener } from '../data/disk';
import { DiskError } from '../data/disk';
import type { ReadResult } from './packed-reads';
import { unpackReads } from './packed-reads';

/** The header with the token of the page's address: other sites and programs may not reach the vault. */
export const BRIDGE_HEADER = 'x-vault-bridge';

/** Carries the error code of the file system. */
export const ERROR_HEADER = 'x-vault-error';

/** Files read by one request. */
const READS_AT_ONCE = 64;

interface Read {
  readonly path: string;
  readonly settle: (result: ReadResult) => void;
}

/** A folder, read and written through the server that the page came from. */
export class BridgeDisk implements Disk {
  readonly #token: string;
  readonly #reads: Read[] = [];
  #isReading = false;

  constructor(token: string) {
    this.#token = token;
  }

  async stat(path: string): Promise<Stat | null> {
    return (await this.#ask('stat', { path })).json() as Promise<Stat | null>;
  }

  async list(path: string): Promise<DiskEntry[]> {
    return (await this.#ask('list', { path })).json() as Promise<DiskEntry[]>;
  }

  async read(path: string): Promise<Uint8Array> {
    const result = await new Promise<ReadResult>((settle) => {
      this.#reads.push({ path, settle });
      if (!this.#isReading) void this.#sendReads();
    });
    if ('code' in result) throw new DiskError(result.code, 'read', path);
    return result.bytes;
  }

  async write(path: string, bytes: Uint8Array): Promise<void> {
    await this.#ask('write', { path }, bytes);
  }

  async mkdir(path: string): Promise<void> {
    await this.#ask('mkdir', { path });
  }

  async remove(path: string): Promise<void> {
    await this.#ask('remove', { path });
  }

  async rmdir(path: string, recursive: boolean): Promise<void> {
    await this.#ask('rmdir', { path, recursive: String(recursive) });
  }

  async rename(path: string, newPath: string): Promise<void> {
    await this.#ask('rename', { path, newPath });
  }

  async watch(listener: DiskListener): Promise<() => void> {
    const events = new EventSource(`/vault/events?token=${this.#token}`);
    events.addEventListener('message', ({ data }) => listener(String(data)));
    await new Promise((ready) => events.addEventListener('open', ready, { once: true }));
    return () => events.close();
  }

  /** A request costs many times what reading a note does: reads that are asked for meanwhile share the next one. */
  async #sendReads(): Promise<void> {
    this.#isReading = true;
    // A caller that reads several files asks for them one right after another.
    await Promise.resolve();
    while (this.#reads.length > 0) {
      const reads = this.#reads.splice(0, READS_AT_ONCE);
      const paths = new TextEncoder().encode(JSON.stringify(reads.map(({ path }) => path)));
      const results = await this.#ask('read', {}, paths)
        .then((response) => response.arrayBuffer())
        .then(unpackReads)
        .catch((error: unknown) => {
          const code = error instanceof DiskError ? error.code : 'EIO';
          return reads.map(() => ({ code }));
        });
      for (const [i, { settle }] of reads.entries()) settle(results[i] ?? { code: 'EIO' });
    }
    this.#isReading = false;
  }

  async #ask(
    operation: string,
    params: Record<string, string>,
    body?: Uint8Array,
  ): Promise<Response> {
    const response = await window.fetch(`/vault/${operation}?${new URLSearchParams(params)}`, {
      method: 'POST',
      headers: { [BRIDGE_HEADER]: this.#token },
      body: body ? new Uint8Array(body) : null,
    });
    const code = response.headers.get(ERROR_HEADER) ?? (response.ok ? null : 'EIO');
    if (code !== null) throw new DiskError(code, operation, params['path'] ?? '');
    return response;
  }
}
