import { build } from 'esbuild';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Serving } from '../host/serve';
import { serve } from '../host/serve';

/** Tests and scripts run from the project's folder. */
const ROOT = process.cwd();

/** Serves the stand-in with a plugin that is nothing but the module at `entry` (its default export is the class). */
export async function servePlugin(entry: string): Promise<Serving> {
  const folder = await mkdtemp(join(tmpdir(), 'small-wins-page-'));
  await build({
    entryPoints: [join(ROOT, entry)],
    outfile: join(folder, 'main.js'),
    bundle: true,
    format: 'cjs',
    target: 'es2021',
    external: ['obsidian', '@codemirror/*'],
    logLevel: 'warning',
  });
  for (const file of ['styles.css', 'manifest.json']) {
    await cp(join(ROOT, file), join(folder, file));
  }
  const serving = await serve({ root: ROOT, plugin: folder });
  return {
    ...serving,
    async close() {
      await serving.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
