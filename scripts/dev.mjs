// `npm run dev`: builds the plugin at each change, into the vault that `.env` names (OBSIDIAN_VAULT=/path/to/vault).
import { context } from 'esbuild';
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseEnv } from 'node:util';
import { PLUGIN } from './plugin-build.mjs';
import { pluginStyles, STYLES } from './plugin-styles.mjs';

const HOW = 'Write a file .env here with one line: OBSIDIAN_VAULT=/path/to/a/test/vault';

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
    // esbuild watches only what it bundles.
    watchFiles: ['manifest.json', STYLES].map((file) => resolve(file)),
  }));
  build.onEnd(({ errors }) => {
    if (errors.length > 0) return;
    copyFileSync('dist/dev/main.js', join(target, 'main.js'));
    copyFileSync('manifest.json', join(target, 'manifest.json'));
    writeFileSync(join(target, 'styles.css'), pluginStyles());
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
