// `npm run simulate`: bundles the simulation, as the product is bundled, and runs all of it. `-- --seed 7` takes other seeds,
// `-- --vaults 200 --only spells` fewer vaults of one part.
import { build } from 'esbuild';
import { spawnSync } from 'node:child_process';

await build({
  entryPoints: ['test/simulate/simulate.ts'],
  outfile: 'dist/simulate.mjs',
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  logLevel: 'warning',
});
const { status } = spawnSync(process.execPath, ['dist/simulate.mjs', ...process.argv.slice(2)], {
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
