// `npm run bench`: bundles the benchmarks, as the product is bundled, and runs them in one process.
import { build } from 'esbuild';
import { spawnSync } from 'node:child_process';

await build({
  entryPoints: ['test/bench/bench.ts'],
  outfile: 'dist/bench.mjs',
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  logLevel: 'warning',
  banner: {
    js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
  },
});
const { status } = spawnSync(process.execPath, ['--expose-gc', 'dist/bench.mjs'], {
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
