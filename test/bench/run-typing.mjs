// `node test/bench/run-typing.mjs`: what a key press costs in a long note, in Chromium.
import { build } from 'esbuild';
import { spawnSync } from 'node:child_process';

await build({
  entryPoints: ['test/bench/typing.ts'],
  outfile: 'dist/bench-typing.mjs',
  bundle: true,
  format: 'esm',
  platform: 'node',
  packages: 'external',
  logLevel: 'warning',
});
const { status } = spawnSync(process.execPath, ['dist/bench-typing.mjs'], { stdio: 'inherit' });
process.exitCode = status ?? 1;
