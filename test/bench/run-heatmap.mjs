// `node test/bench/run-heatmap.mjs`: the benchmarks of the heatmap, in Chromium.
import { build } from 'esbuild';
import { spawnSync } from 'node:child_process';

await build({
  entryPoints: ['test/bench/heatmap-page.ts'],
  outfile: 'dist/bench-heatmap-page.js',
  bundle: true,
  format: 'iife',
  target: 'es2021',
  minify: true,
  logLevel: 'warning',
});
await build({
  entryPoints: ['test/bench/heatmap.ts'],
  outfile: 'dist/bench-heatmap.mjs',
  bundle: true,
  format: 'esm',
  platform: 'node',
  packages: 'external',
  logLevel: 'warning',
});
const { status } = spawnSync(process.execPath, ['dist/bench-heatmap.mjs'], { stdio: 'inherit' });
process.exitCode = status ?? 1;
