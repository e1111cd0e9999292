import type { Stat } from 'obsidian';
import type { Disk, DiskEntry, DiskListener } from '../data/disk';
import { DiskError } from '../data/disk';

/** The header with the token of the page's address: other sites and programs may not reach the vault. */
export const BRIDGE_HEADER = 'x-vault-bridge';

/** Carries the error code of the file system. */
export const ERROR_HEADER = 'x-vault-error';

/** A folder, read and written through the server that the page came from. */
export class BridgeDisk implements Disk {
  readonly #token: string;

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
    return new Uint8Array(await (await this.#ask('read', { path })).arrayBuffer());
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
