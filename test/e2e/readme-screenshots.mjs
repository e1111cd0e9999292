// `node test/e2e/readme-screenshots.mjs`: makes the README's pictures again, from the example vault and the built
// plugin; with names only those.
import { build } from 'esbuild';
import { spawnSync } from 'node:child_process';

await build({
  entryPoints: ['test/e2e/readme-screenshots.ts'],
  outfile: 'dist/readme-screenshots.mjs',
  bundle: true,
  format: 'esm',
  platform: 'node',
  packages: 'external',
  logLevel: 'warning',
});
const { status } = spawnSync(
  process.execPath,
  ['dist/readme-screenshots.mjs', ...process.argv.slice(2)],
  {
    stdio: 'inherit',
  },
);
process.exitCode = status ?? 1;
