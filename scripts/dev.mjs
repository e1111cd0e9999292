// `npm run dev`: builds the plugin at each change, into the vault that `.env` names (OBSIDIAN_VAULT=/path/to/vault).
import { context } from 'esbuild';
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseEnv } from 'node:util';
import { PLUGIN } from './plugin-build.mjs';

const HOW = 'Write a file .env here with one line: OBSIDIAN_VAULT=/path/to/a/test/vault';
const FILES = ['main.js', 'manifest.json', 'styles.css'];

const config = join(vaultFolder(), '.obsidian');
if (!existsSync(config)) {
  fail(
    `${config} cannot be found: open OBSIDIAN_VAULT, the folder named in .env, in Obsidian once.`,
  );
}
const { id } = JSON.parse(readFileSync('manifest.json', 'utf8'));
const target = join(config, 'plugins', id);
mkdirSync(target, { recursive: true });

const watched = await context({
  ...PLUGIN,
  minify: false,
  sourcemap: 'inline',
  outfile: 'dist/dev/main.js',
  plugins: [{ name: 'install', setup: install }],
});
await watched.watch();
console.log(`Building into ${target} at each change. Ctrl-C ends it.`);

function install(build) {
  build.onLoad({ filter: /[\\/]src[\\/]main\.ts$/ }, ({ path }) => ({
    contents: readFileSync(path, 'utf8'),
    loader: 'ts',
    // esbuild watches what it bundles; these two files are only copied.
    watchFiles: ['manifest.json', 'styles.css'].map((file) => resolve(file)),
  }));
  build.onEnd(({ errors }) => {
    if (errors.length > 0) return;
    for (const file of FILES) {
      copyFileSync(file === 'main.js' ? 'dist/dev/main.js' : file, join(target, file));
    }
    // The plugin Hot Reload looks for this file.
    writeFileSync(join(target, '.hotreload'), '');
    console.log(`${new Date().toLocaleTimeString()} built`);
  });
}

/** The vault that `.env`, or the environment, names. */
function vaultFolder() {
  const named = existsSync('.env') ? parseEnv(readFileSync('.env', 'utf8')) : {};
  const vault = process.env.OBSIDIAN_VAULT ?? named.OBSIDIAN_VAULT;
  if (!vault) return fail(`Which vault? ${HOW}`);
  const folder = resolve(vault);
  if (!existsSync(folder)) fail(`There is no folder ${folder}. ${HOW}`);
  return folder;
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
