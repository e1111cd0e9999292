// `npm run hostile`: everything that could go wrong at once, for a bounded time: each file of `campaigns` is a campaign.
// `-- --seed 7 --seconds 60 kills` takes another seed, another time for all of them, and the campaigns so named alone.
import { build } from 'esbuild';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { parseArgs } from 'node:util';

const { values, positionals } = parseArgs({
  options: { seed: { type: 'string', default: '1' }, seconds: { type: 'string', default: '480' } },
  allowPositionals: true,
});
const names = readdirSync('test/hostile/campaigns')
  .map((name) => name.replace(/\.ts$/, ''))
  .filter((name) => positionals.length === 0 || positionals.includes(name));
// Two at a time, as many as the machine that this is bounded for has cores.
const AT_ONCE = 2;
const seconds = (Number(values.seconds) * Math.min(AT_ONCE, names.length)) / names.length;
let failed = names.length === 0;

async function run(name) {
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
  const campaign = spawn(process.execPath, [outfile, values.seed, String(seconds)], {
    stdio: 'inherit',
  });
  const [status] = await once(campaign, 'exit');
  failed ||= status !== 0;
}

async function runNext() {
  for (let name = names.shift(); name !== undefined; name = names.shift()) await run(name);
}

await Promise.all(Array.from({ length: AT_ONCE }, runNext));
process.exitCode = failed ? 1 : 0;
