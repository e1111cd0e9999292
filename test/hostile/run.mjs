// `npm run hostile`: everything that could go wrong at once, for a bounded time: each file of `campaigns` is a campaign.
// `-- --seed 7 --seconds 60 kills` takes another seed, another time for all of them together, and the campaigns so named
// alone. Each says what it did; the last line says what all of them did.
import { build } from 'esbuild';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureChromium, WITHOUT_CHROMIUM } from '../../scripts/chromium.mjs';
import { PLUGIN } from '../../scripts/plugin-build.mjs';

const { values, positionals } = parseArgs({
  options: { seed: { type: 'string', default: '1' }, seconds: { type: 'string', default: '450' } },
  allowPositionals: true,
});
const names = readdirSync('test/hostile/campaigns')
  .map((name) => name.replace(/\.ts$/, ''))
  .filter((name) => positionals.length === 0 || positionals.includes(name));
if (names.includes('clicks') && (await ensureChromium()) === null) {
  console.error(WITHOUT_CHROMIUM);
  process.exit(1);
}
// Two at a time, as many as the machine that this is bounded for has cores.
const AT_ONCE = 2;
const FOLDER = 'dist/hostile';
const seconds = Number(values.seconds) / Math.max(1, Math.ceil(names.length / AT_ONCE));
// The last try of a campaign may take this long; one that takes longer hangs, and is ended.
const LAST_TRY_SECONDS = 60;
const started = performance.now();
const count = names.length;
let failed = count === 0;
let tries = 0;
let faults = 0;

// All at once: what they share, most of core, is read once.
await build({
  entryPoints: names.map((name) => `test/hostile/campaigns/${name}.ts`),
  outdir: FOLDER,
  outExtension: { '.js': '.mjs' },
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  packages: 'external',
  define: PLUGIN.define,
  alias: { obsidian: resolve('test/host/obsidian.ts') },
  logLevel: 'warning',
});

async function run(name) {
  const campaign = spawn(
    process.execPath,
    [`${FOLDER}/${name}.mjs`, values.seed, String(seconds)],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const late = setTimeout(() => campaign.kill('SIGKILL'), (seconds + LAST_TRY_SECONDS) * 1_000);
  let said = '';
  campaign.stdout.on('data', (chunk) => {
    said += chunk;
  });
  const [status] = await once(campaign, 'close');
  clearTimeout(late);
  process.stdout.write(
    said === '' ? `${name}: ended after ${seconds.toFixed()} s, 1 faults\n` : said,
  );
  const [, made = '0', found = '1'] = /: (\d+) tries with seed .*, (\d+) faults/.exec(said) ?? [];
  tries += Number(made);
  faults += Number(found);
  failed ||= status !== 0;
}

async function runNext() {
  for (let name = names.shift(); name !== undefined; name = names.shift()) await run(name);
}

await Promise.all(Array.from({ length: AT_ONCE }, runNext));
const minutes = ((performance.now() - started) / 60_000).toFixed(1);
console.log(
  `all ${count}: ${tries} tries with seed ${values.seed}, ${faults} faults, ${minutes} min`,
);
process.exitCode = failed ? 1 : 0;
