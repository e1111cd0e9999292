import type { CachedMetadata, Stat } from 'obsidian';
import type { Disk, DiskEntry, DiskListener } from '../data/disk';
import { DiskError } from '../data/disk';
import { Batch } from './batch';
import type { ReadResult } from './packed-reads';
import { unpackReads } from './packed-reads';

/** The header with the token of the page's address: other sites and programs may not reach the vault. */
export const BRIDGE_HEADER = 'x-vault-bridge';

/** Carries the error code of the file system. */
export const ERROR_HEADER = 'x-vault-error';

/** Files that one request asks about. */
const FILES_AT_ONCE = 64;

/** What one request says of each of several files: its stat, null where there is none, or a file system's code. */
export type StatResult = { readonly stat: Stat | null } | { readonly code: string };

/** A folder, read and written through the server that the page came from. */
export class BridgeDisk implements Disk {
  readonly #token: string;
  readonly #reads = new Batch<ReadResult>(FILES_AT_ONCE, (paths) =>
    this.#askOf('read', paths, async (response) => unpackReads(await response.arrayBuffer())),
  );
  readonly #stats = new Batch<StatResult>(FILES_AT_ONCE, (paths) =>
    this.#askOf('stat', paths, (response) => response.json() as Promise<StatResult[]>),
  );
  /** What is in the folders below the root: the app lists them one after another when it starts. */
  #listed = new Map<string, DiskEntry[]>();

  constructor(token: string) {
    this.#token = token;
  }

  async stat(path: string): Promise<Stat | null> {
    const result = await this.#stats.ask(path);
    if ('code' in result) throw new DiskError(result.code, 'stat', path);
    return result.stat;
  }

  async list(path: string): Promise<DiskEntry[]> {
    if (path === '/') {
      const tree = (await (await this.#ask('tree')).json()) as [string, DiskEntry[]][];
      this.#listed = new Map(tree);
    }
    const known = this.#listed.get(path);
    this.#listed.delete(path);
    return known ?? ((await this.#ask('list', { path })).json() as Promise<DiskEntry[]>);
  }

  async read(path: string): Promise<Uint8Array> {
    const result = await this.#reads.ask(path);
    if ('code' in result) throw new DiskError(result.code, 'read', path);
    return result.bytes;
  }

  /** What is known of notes, as of a store that the app keeps. */
  async metadata(paths: readonly string[]): Promise<(CachedMetadata | null)[]> {
    const asked = new TextEncoder().encode(JSON.stringify(paths));
    return (await this.#ask('metadata', {}, asked)).json() as Promise<(CachedMetadata | null)[]>;
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
    // From now on folders may change.
    this.#listed.clear();
    const events = new EventSource(`/vault/events?token=${this.#token}`);
    events.addEventListener('message', ({ data }) => listener(String(data)));
    await new Promise((ready) => events.addEventListener('open', ready, { once: true }));
    return () => events.close();
  }

  /** Asks about several files; where the request fails, each gets its code. */
  async #askOf<T>(
    operation: string,
    paths: readonly string[],
    unpack: (response: Response) => Promise<T[]>,
  ): Promise<(T | { readonly code: string })[]> {
    const asked = new TextEncoder().encode(JSON.stringify(paths));
    const answers = await this.#ask(operation, {}, asked)
      .then(unpack)
      .catch((error: unknown) => (error instanceof DiskError ? error.code : 'EIO'));
    return paths.map((_, i) =>
      typeof answers === 'string' ? { code: answers } : (answers[i] ?? { code: 'EIO' }),
    );
  }

  async #ask(
    operation: string,
    params: Record<string, string> = {},
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
