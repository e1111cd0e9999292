import { build } from 'esbuild';
import { randomBytes, timingSafeEqual } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { FolderDisk } from './data/folder-disk';
import { normalizePath } from './data/path';
import { BRIDGE_HEADER, ERROR_HEADER } from './page/bridge-disk';
import type { ReadResult } from './page/packed-reads';
import { packReads } from './page/packed-reads';

export interface ServeOptions {
  /** The project: the page's sources are below it. */
  readonly root: string;
  /** The folder of the built main.js, styles.css and manifest.json; the project by default. */
  readonly plugin?: string;
  /** The only folder that the page can read and write; without it the page creates a vault in memory. */
  readonly vault?: string;
  /** The wanted port; any free one if it is taken or not given. */
  readonly port?: number;
}

export interface Serving {
  readonly url: string;
  /** The page's `?token=` for a vault, so that no other program on this computer can reach the vault. */
  readonly token: string;
  close(): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  css: 'text/css',
  html: 'text/html',
  js: 'text/javascript',
  json: 'application/json',
};

const NO_TOKEN =
  'This page reads and writes your vault, so it opens only by the whole address that npm start printed, with its token.';

/** Serves the stand-in's page on the loopback address, with access to one vault. */
export async function serve({
  root,
  plugin = root,
  vault,
  port = 0,
}: ServeOptions): Promise<Serving> {
  const token = randomBytes(16).toString('hex');
  const script = await bundlePage(root);
  const disk = vault === undefined ? null : new FolderDisk(vault);
  const listeners = new Set<ServerResponse>();
  const stopWatching = await disk?.watch((path) => {
    for (const response of listeners) response.write(`data: ${path}\n\n`);
  });

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      const code = codeOf(error);
      // A missing file is an answer, not an error: a browser would log every 404.
      response.setHeader(ERROR_HEADER, code);
      send(response, request.url?.startsWith('/vault/') ? 200 : 404, 'text/plain', code);
    });
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    if (!isOwnPage(request, server)) {
      send(response, 403, 'text/plain', 'EACCES');
    } else if (pathname === '/vault/events') {
      if (!isToken(searchParams.get('token'), token)) {
        send(response, 403, 'text/plain', 'EACCES');
        return;
      }
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
      response.write(':\n\n');
      listeners.add(response);
      request.on('close', () => listeners.delete(response));
    } else if (pathname.startsWith('/vault/')) {
      if (!disk || !isToken(request.headers[BRIDGE_HEADER], token)) {
        send(response, 403, 'text/plain', 'EACCES');
        return;
      }
      const operation = pathname.slice('/vault/'.length);
      const result = await operate(disk, operation, searchParams, await bodyOf(request));
      send(response, 200, 'application/octet-stream', result);
    } else if (disk && pathname === '/' && !isToken(searchParams.get('token'), token)) {
      send(response, 403, 'text/plain', NO_TOKEN);
    } else await sendFile(pathname, response);
  }

  async function sendFile(pathname: string, response: ServerResponse): Promise<void> {
    const type = TYPES[pathname.split('.').at(-1) ?? ''] ?? 'text/html';
    if (pathname === '/page/page.js') send(response, 200, type, script);
    else if (pathname === '/plugin/main.js') {
      const code = await readFile(join(plugin, 'main.js'), 'utf8');
      // In parentheses, as the app has it: the engine then compiles the function at once, instead of reading it twice.
      send(
        response,
        200,
        type,
        `definePlugin((function (module, exports, require) {\n${code}\n}));`,
      );
    } else {
      const files: Readonly<Record<string, string>> = {
        '/': join(root, 'test/host/page/index.html'),
        '/page/theme.css': join(root, 'test/host/page/theme.css'),
        '/page/layout.css': join(root, 'test/host/page/layout.css'),
        '/page/note.css': join(root, 'test/host/page/note.css'),
        '/page/app-rules.css': join(root, 'test/host/page/app-rules.css'),
        '/plugin/styles.css': join(plugin, 'styles.css'),
        '/plugin/manifest.json': join(plugin, 'manifest.json'),
      };
      const file = files[pathname];
      if (file === undefined) send(response, 404, 'text/plain', 'ENOENT');
      else send(response, 200, type, await readFile(file));
    }
  }

  await listen(server, port).catch(() => listen(server, 0));
  return {
    token,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    async close() {
      stopWatching?.();
      for (const response of listeners) response.end();
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((listening, failed) => {
    server.once('error', failed);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', failed);
      listening();
    });
  });
}

/** Only pages of this very address: another site's name that resolves to it is refused. */
function isOwnPage({ headers }: IncomingMessage, server: Server): boolean {
  const { port } = server.address() as AddressInfo;
  const own = [`127.0.0.1:${port}`, `localhost:${port}`];
  const { host = '', origin } = headers;
  return (
    own.includes(host) && (origin === undefined || own.includes(origin.replace(/^http:\/\//, '')))
  );
}

function isToken(given: unknown, token: string): boolean {
  const bytes = Buffer.from(typeof given === 'string' ? given : '');
  return bytes.length === token.length && timingSafeEqual(bytes, Buffer.from(token));
}

async function operate(
  disk: FolderDisk,
  operation: string,
  params: URLSearchParams,
  body: Uint8Array,
): Promise<Uint8Array | string> {
  const path = normalizePath(params.get('path') ?? '/');
  switch (operation) {
    case 'stat':
      return JSON.stringify(await disk.stat(path));
    case 'list':
      return JSON.stringify(await disk.list(path));
    case 'read':
      return packReads(await Promise.all(pathsIn(body).map((each) => readOf(disk, each))));
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

/** The paths of a request that reads: a JSON list of strings. */
function pathsIn(body: Uint8Array): string[] {
  const paths: unknown = JSON.parse(new TextDecoder().decode(body));
  return Array.isArray(paths) ? paths.map(String) : [];
}

async function readOf(disk: FolderDisk, path: string): Promise<ReadResult> {
  try {
    return { bytes: await disk.read(normalizePath(path)) };
  } catch (error) {
    return { code: codeOf(error) };
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'EIO';
}

function send(
  response: ServerResponse,
  status: number,
  type: string,
  body: string | Uint8Array,
): void {
  const charset = type.startsWith('text/') ? '; charset=utf-8' : '';
  response.writeHead(status, { 'content-type': `${type}${charset}`, 'cache-control': 'no-store' });
  response.end(body);
}

async function bodyOf(request: IncomingMessage): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) chunks.push(chunk as Uint8Array);
  return new Uint8Array(Buffer.concat(chunks));
}

const bundles = new Map<string, Promise<string>>();

/** The page's script: its sources do not change while a process serves them. */
function bundlePage(root: string): Promise<string> {
  const bundle = bundles.get(root) ?? bundleScript(root);
  bundles.set(root, bundle);
  return bundle;
}

async function bundleScript(root: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [resolve(root, 'test/host/page/page.ts')],
    bundle: true,
    format: 'iife',
    target: 'es2022',
    write: false,
    logLevel: 'warning',
  });
  return outputFiles[0]?.text ?? '';
}
