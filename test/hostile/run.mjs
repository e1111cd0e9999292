// `npm run hostile`: everything that could go wrong at once, for a bounded time: each file of `campaigns` is a campaign.
// `-- --seed 7 --seconds 60 kills` takes another seed, another time for all of them, and the campaigns so named alone.
import { build } from 'esbuild';
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { parseArgs } from 'node:util';

const { values, positionals } = parseArgs({
  options: { seed: { type: 'string', default: '1' }, seconds: { type: 'string', default: '480' } },
  allowPositionals: true,
});
const names = readdirSync('test/hostile/campaigns')
  .map((name) => name.replace(/\.ts$/, ''))
  .filter((name) => positionals.length === 0 || positionals.includes(name));
const seconds = Number(values.seconds) / names.length;
let failed = names.length === 0;
for (const name of names) {
  const outfile = `dist/hostile/${name}.mjs`;
  await build({
    entryPoints: [`test/hostile/campaigns/${name}.ts`],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    logLevel: 'warning',
  });
  const { status } = spawnSync(process.execPath, [outfile, values.seed, String(seconds)], {
    stdio: 'inherit',
  });
  failed ||= status !== 0;
}
process.exitCode = failed ? 1 : 0;
