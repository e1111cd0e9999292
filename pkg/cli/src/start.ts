import { createRequire } from 'node:module';
import { join } from 'node:path';
import { compiledFolder } from './cache-folder';
import type { main } from './command-line';
import { CompiledChunks } from './compiled-chunks';

/** Runs what was typed, by code that an earlier run has compiled if there is any. */
export async function start(): Promise<void> {
  const chunks = new CompiledChunks(
    join(__dirname, 'chunks'),
    compiledFolder(),
    createRequire(__filename),
  );
  const commandLine = chunks.load('command-line.cjs') as { readonly main: typeof main };
  const command = await commandLine.main();
  chunks.keep(command);
}
