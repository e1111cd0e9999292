import type { IncomingMessage, ServerResponse } from 'node:http';
import { ERROR_HEADER } from './page/bridge-disk';

/** Answers a request. What depends on a vault or on a token is never kept by the browser. */
export function send(
  response: ServerResponse,
  status: number,
  type: string,
  body: string | Uint8Array,
): void {
  const charset = type.startsWith('text/') ? '; charset=utf-8' : '';
  response.writeHead(status, { 'content-type': `${type}${charset}`, 'cache-control': 'no-store' });
  response.end(body);
}

/**
 * Answers with a script, or says that it is as the browser has it: then the browser also keeps what it has compiled of
 * it. `version` names the script's text.
 */
export async function sendScript(
  { headers }: IncomingMessage,
  response: ServerResponse,
  version: string,
  read: () => string | Promise<string>,
): Promise<void> {
  const etag = `"${version}"`;
  const isKnown = headers['if-none-match'] === etag;
  const script = isKnown ? undefined : await read();
  response.writeHead(isKnown ? 304 : 200, {
    'content-type': 'text/javascript; charset=utf-8',
    'cache-control': 'no-cache',
    etag,
  });
  response.end(script);
}

/** Answers with the code of what went wrong. */
export function sendError(response: ServerResponse, status: number, error: unknown): void {
  const code = codeOf(error);
  response.setHeader(ERROR_HEADER, code);
  send(response, status, 'text/plain', code);
}

/** The file system's code for what went wrong. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'EIO';
}

/** All bytes that came with a request. */
export async function bodyOf(request: IncomingMessage): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) chunks.push(chunk as Uint8Array);
  return new Uint8Array(Buffer.concat(chunks));
}
