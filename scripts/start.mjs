// `npm start`: the main job, on a fresh copy of the example vault or on the vault that `-- --vault DIR` names; then
// the plugin on that vault in a browser, in a page that simulates Obsidian. `-- --once` ends before that.
import { build } from 'esbuild';
import { spawnSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

const EXAMPLE = 'test/fixtures/vault';
const COPY = join('dist', 'example-vault');
/** The last day in the example vault. */
const EXAMPLE_TODAY = '2026-11-20';
const PORT = 4321;

const given = process.argv.slice(2);
const isOnce = given.includes('--once');
const wanted = given.filter((argument) => argument !== '--once');
const ownVault = valueOf('--vault');
const options =
  ownVault === undefined ? ['--vault', COPY, '--today', EXAMPLE_TODAY, ...wanted] : wanted;

if (ownVault === undefined) {
  rmSync(COPY, { recursive: true, force: true });
  cpSync(EXAMPLE, COPY, { recursive: true });
  console.log(`The example vault, copied to ${COPY}, as of ${EXAMPLE_TODAY}.`);
  console.log('For your own: npm start -- --vault DIR\n');
}

for (const command of [['today'], ['streak'], ['heatmap'], ['review', '--write']]) {
  const { status } = spawnSync(process.execPath, ['pkg/cli/dist/cli.cjs', ...command, ...options], {
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 1);
  console.log();
}
if (!isOnce) await showPlugin();

/** The value of an option, given as `--name value` or `--name=value`. */
function valueOf(name) {
  const at = wanted.findLastIndex(
    (argument) => argument === name || argument.startsWith(`${name}=`),
  );
  if (at < 0) return undefined;
  return wanted[at] === name ? wanted[at + 1] : wanted[at].slice(name.length + 1);
}

async function showPlugin() {
  const serve = await loadServe();
  const vault = resolve(ownVault ?? COPY);
  const { url, token, close } = await serve({ root: process.cwd(), vault, port: PORT });
  const address = new URL(url);
  address.searchParams.set('token', token);
  const today = valueOf('--today') ?? (ownVault === undefined ? EXAMPLE_TODAY : '');
  if (/^\d{4}-\d\d-\d\d$/.test(today)) address.searchParams.set('today', today);
  if (ownVault === undefined) address.searchParams.set('open', EXAMPLE_TODAY);
  console.log(`The plugin, in your browser: ${address.href}`);
  console.log('That page only simulates Obsidian, so that you can try the plugin.');
  console.log(`What you write there is written into ${ownVault ?? COPY}. Ctrl-C ends it.`);
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => {
      void close();
    });
  }
}

/** The page's server is TypeScript, so bundle it first. */
async function loadServe() {
  await build({
    entryPoints: ['test/host/serve.ts'],
    outfile: 'dist/serve.mjs',
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    logLevel: 'warning',
  });
  const { serve } = await import('../dist/serve.mjs');
  return serve;
}
