// `node test/views/gallery/screenshots.mjs [FOLDER] [LANGUAGE]`: pictures of every state, to look at.
import { build } from 'esbuild';
import { spawnSync } from 'node:child_process';

await build({
  entryPoints: ['test/views/gallery/screenshots.ts'],
  outfile: 'dist/screenshots.mjs',
  bundle: true,
  format: 'esm',
  platform: 'node',
  packages: 'external',
  logLevel: 'warning',
});
const { status } = spawnSync(process.execPath, ['dist/screenshots.mjs', ...process.argv.slice(2)], {
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
