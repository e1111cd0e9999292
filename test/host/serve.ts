import { build } from 'esbuild';
import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import type { BridgedVault } from './bridged-vaults';
import { BridgedVaults } from './bridged-vaults';
import { send, sendError, sendScript } from './http';

export interface ServeOptions {
  /** The project: the page's sources are below it. */
  readonly root: string;
  /** The folder of the built main.js, styles.css and manifest.json; the project by default. */
  readonly plugin?: string;
  /** A folder that the page can read and write; without any the page creates a vault in memory. */
  readonly vault?: string;
  /** The wanted port; any free one if it is taken or not given. */
  readonly port?: number;
}

export interface Serving {
  readonly url: string;
  /** The page's `?token=` for the vault it was started with. */
  readonly token: string;
  /** Lets pages reach one more vault, which is then in the same page at the same address but for the token. */
  add(vault: string): Promise<BridgedVault>;
  close(): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  css: 'text/css',
  html: 'text/html',
  json: 'application/json',
};
/** A page without anything, at the same origin. */
export const BLANK = 'page/blank';
/** axe, with which tests look at the page. */
export const AXE = 'page/axe.js';

const NO_TOKEN =
  'This page reads and writes your vault, so it opens only by the whole address that npm start printed, with its token.';

/** Serves the stand-in's page on the loopback address, with access to the vaults it is given. */
export async function serve({
  root,
  plugin = root,
  vault,
  port = 0,
}: ServeOptions): Promise<Serving> {
  const script = await bundlePage(root);
  const vaults = new BridgedVaults();
  const first = vault === undefined ? null : await vaults.add(vault);

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      // A missing file is an answer, not an error: a browser would log every 404.
      sendError(response, request.url?.startsWith('/vault/') ? 200 : 404, error);
    });
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const address = new URL(request.url ?? '/', 'http://localhost');
    const { pathname } = address;
    if (!isOwnPage(request, server)) send(response, 403, 'text/plain', 'EACCES');
    else if (pathname.startsWith('/vault/')) await vaults.answer(address, request, response);
    else if (pathname === '/' && !vaults.mayOpen(address)) {
      send(response, 403, 'text/plain', NO_TOKEN);
    } else if (pathname === '/page/page.js') {
      await sendScript(request, response, script.version, () => script.text);
    } else if (pathname === '/plugin/main.js') await sendPlugin(request, response);
    else if (pathname === `/${AXE}`) await sendAxe(request, response);
    else if (pathname === `/${BLANK}`) send(response, 200, 'text/html', '<!doctype html>');
    else await sendFile(pathname, response);
  }

  function sendPlugin(request: IncomingMessage, response: ServerResponse): Promise<void> {
    // In parentheses, as the app has it: the engine then compiles the function at once, instead of reading it twice.
    return sendKept(
      request,
      response,
      join(plugin, 'main.js'),
      (code) => `definePlugin((function (module, exports, require) {\n${code}\n}));`,
    );
  }

  function sendAxe(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const file = join(root, 'node_modules/axe-core/axe.min.js');
    return sendKept(request, response, file, (code) => code);
  }

  async function sendKept(
    request: IncomingMessage,
    response: ServerResponse,
    file: string,
    wrap: (code: string) => string,
  ): Promise<void> {
    const { mtimeMs, size } = await stat(file);
    await sendScript(request, response, `${mtimeMs}-${size}`, async () =>
      wrap(await readFile(file, 'utf8')),
    );
  }

  async function sendFile(pathname: string, response: ServerResponse): Promise<void> {
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
    const type = TYPES[pathname.split('.').at(-1) ?? ''] ?? 'text/html';
    if (file === undefined) send(response, 404, 'text/plain', 'ENOENT');
    else send(response, 200, type, await readFile(file));
  }

  await listen(server, port).catch(() => listen(server, 0));
  return {
    token: first?.token ?? '',
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    add: (folder) => vaults.add(folder),
    async close() {
      vaults.close();
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

interface Bundle {
  readonly text: string;
  readonly version: string;
}

const bundles = new Map<string, Promise<Bundle>>();

/** The page's script: its sources do not change while a process serves them. */
function bundlePage(root: string): Promise<Bundle> {
  const bundle = bundles.get(root) ?? bundleScript(root);
  bundles.set(root, bundle);
  return bundle;
}

async function bundleScript(root: string): Promise<Bundle> {
  const built = process.env.BUILT_PAGE;
  const text = built === undefined ? await buildPage(root) : await readFile(built, 'utf8');
  return { text, version: createHash('sha256').update(text).digest('hex') };
}

/** The script of the stand-in's page, which a run of tests builds once: `BUILT_PAGE` then names its file. */
export async function buildPage(root: string): Promise<string> {
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
