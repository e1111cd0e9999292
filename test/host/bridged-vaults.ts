import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { DiskEntry } from './data/disk';
import { FolderDisk } from './data/folder-disk';
import { isHidden, normalizePath } from './data/path';
import { bodyOf, codeOf, send } from './http';
import { keptMetadata } from './kept-metadata';
import type { StatResult } from './page/bridge-disk';
import { BRIDGE_HEADER } from './page/bridge-disk';
import type { ReadResult } from './page/packed-reads';
import { packReads } from './page/packed-reads';

/** A folder that pages can reach. */
export interface BridgedVault {
  /** The page's `?token=`, so that no other program on this computer can reach the vault. */
  readonly token: string;
  /** Lets pages have a file only then. */
  hold(path: string, until: Promise<void>): void;
  close(): void;
}

interface Bridge extends BridgedVault {
  readonly disk: FolderDisk;
  /** Files that are held back, by path. */
  readonly held: Map<string, Promise<void>>;
  /** Pages that hear of changes. */
  readonly listeners: Set<ServerResponse>;
}

/** The folders that pages can read and write through one server, each by a token of its own. */
export class BridgedVaults {
  readonly #bridges = new Set<Bridge>();

  /** Lets the pages that know the token reach a folder, and nothing outside it. */
  async add(folder: string): Promise<BridgedVault> {
    const disk = new FolderDisk(folder);
    const listeners = new Set<ServerResponse>();
    const held = new Map<string, Promise<void>>();
    const stopWatching = await disk.watch((path) => {
      for (const response of listeners) response.write(`data: ${path}\n\n`);
    });
    const bridge: Bridge = {
      token: randomBytes(16).toString('hex'),
      disk,
      held,
      listeners,
      hold: (path, until) => void held.set(path, until),
      close: () => {
        this.#bridges.delete(bridge);
        stopWatching();
        for (const response of listeners) response.end();
      },
    };
    this.#bridges.add(bridge);
    return bridge;
  }

  /** Whether a page of this address may be opened: where there are vaults, only one that names one of them. */
  mayOpen({ searchParams }: URL): boolean {
    return this.#bridges.size === 0 || this.#named(searchParams.get('token')) !== null;
  }

  /** Answers what a page asks of its vault: an address below `/vault/`. */
  async answer(address: URL, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = address;
    const isListening = pathname === '/vault/events';
    const given = isListening ? searchParams.get('token') : request.headers[BRIDGE_HEADER];
    const bridge = this.#named(given);
    if (bridge === null) {
      send(response, 403, 'text/plain', 'EACCES');
    } else if (isListening) {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
      response.write(':\n\n');
      bridge.listeners.add(response);
      request.on('close', () => bridge.listeners.delete(response));
    } else {
      const operation = pathname.slice('/vault/'.length);
      const result = await operate(bridge, operation, searchParams, await bodyOf(request));
      send(response, 200, 'application/octet-stream', result);
    }
  }

  /** Closes all of them. */
  close(): void {
    for (const bridge of [...this.#bridges]) bridge.close();
  }

  #named(token: unknown): Bridge | null {
    return [...this.#bridges].find((bridge) => isToken(token, bridge.token)) ?? null;
  }
}

function isToken(given: unknown, token: string): boolean {
  const bytes = Buffer.from(typeof given === 'string' ? given : '');
  return bytes.length === token.length && timingSafeEqual(bytes, Buffer.from(token));
}

async function operate(
  { disk, held }: Bridge,
  operation: string,
  params: URLSearchParams,
  body: Uint8Array,
): Promise<Uint8Array | string> {
  const path = normalizePath(params.get('path') ?? '/');
  switch (operation) {
    case 'stat':
      return JSON.stringify(await Promise.all(pathsIn(body).map((each) => statOf(disk, each))));
    case 'list':
      return JSON.stringify(await disk.list(path));
    case 'tree':
      return JSON.stringify(await listAll(disk, '/'));
    case 'read':
      for (const each of pathsIn(body)) await held.get(each);
      return packReads(await Promise.all(pathsIn(body).map((each) => readOf(disk, each))));
    case 'metadata':
      for (const each of pathsIn(body)) await held.get(each);
      return `[${(await Promise.all(pathsIn(body).map((each) => metadataOf(disk, each)))).join(',')}]`;
    case 'write':
      await disk.write(path, body);
      return '';
    case 'mkdir':
      await disk.mkdir(path);
      return '';
    case 'remove':
      await disk.remove(path);
      return '';
    case 'rmdir':
      await disk.rmdir(path, params.get('recursive') === 'true');
      return '';
    case 'rename':
      await disk.rename(path, normalizePath(params.get('newPath') ?? '/'));
      return '';
    default:
      throw Object.assign(new Error(operation), { code: 'ENOENT' });
  }
}

/** What is in each folder of the vault, but for hidden ones. */
async function listAll(disk: FolderDisk, folder: string): Promise<[string, DiskEntry[]][]> {
  const entries = await disk.list(folder);
  const folders = entries.filter(({ type, path }) => type === 'folder' && !isHidden(path));
  const below = await Promise.all(folders.map(({ path }) => listAll(disk, path)));
  return [[folder, entries], ...below.flat()];
}

async function statOf(disk: FolderDisk, path: string): Promise<StatResult> {
  try {
    return { stat: await disk.stat(normalizePath(path)) };
  } catch (error) {
    return { code: codeOf(error) };
  }
}

/** The paths of a request about several files: a JSON list of strings. */
function pathsIn(body: Uint8Array): string[] {
  const paths: unknown = JSON.parse(new TextDecoder().decode(body));
  return Array.isArray(paths) ? paths.map(String) : [];
}

/** What is kept of a note, as JSON: null where nothing is. */
async function metadataOf(disk: FolderDisk, path: string): Promise<string> {
  const read = await readOf(disk, path);
  if ('code' in read) return 'null';
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(read.bytes);
  return keptMetadata(text) ?? 'null';
}

async function readOf(disk: FolderDisk, path: string): Promise<ReadResult> {
  try {
    return { bytes: await disk.read(normalizePath(path)) };
  } catch (error) {
    return { code: codeOf(error) };
  }
}
