// `npm run install-plugin -- --vault DIR`: puts the built plugin into a vault. Its settings, data.json, are left alone.
import { copyFileSync, existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

const FILES = ['main.js', 'manifest.json', 'styles.css'];
const USAGE = 'npm run install-plugin -- --vault DIR [--config-dir .obsidian]';

const { vault, configDir } = readOptions();
const folder = resolve(vault);
if (!existsSync(folder) || !statSync(folder).isDirectory()) {
  fail(1, `There is no folder ${folder}.`);
}
const config = join(folder, configDir);
if (!existsSync(config)) {
  fail(
    1,
    `${folder} holds no folder ${configDir}. Name a vault that Obsidian has opened before.`,
    'If its settings are in another folder, name that: --config-dir NAME',
  );
}
const missing = FILES.filter((file) => !existsSync(file));
if (missing.length > 0) {
  fail(1, `${missing.join(', ')} cannot be found here. Build the plugin first: npm run build`);
}

const { id, name, version, minAppVersion } = JSON.parse(readFileSync('manifest.json', 'utf8'));
const target = join(config, 'plugins', id);
const isUpdate = existsSync(join(target, 'manifest.json'));
try {
  mkdirSync(target, { recursive: true });
  for (const file of FILES) copyFileSync(file, join(target, file));
} catch (error) {
  fail(1, `The plugin could not be written: ${error.message}`);
}

console.log(`${name} ${version} is in ${target}.`);
console.log(
  isUpdate
    ? 'It was there already; its settings are as they were. Switch it off and on in Obsidian, or restart Obsidian.'
    : `Switch it on in Obsidian (${minAppVersion} or newer): Settings → Community plugins → ${name}. If it is not listed, reload the list there.`,
);

function readOptions() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        vault: { type: 'string' },
        'config-dir': { type: 'string', default: '.obsidian' },
      },
    });
    if (positionals.length > 0) fail(2, `Put --vault before ${positionals[0]}: ${USAGE}`);
    if (!values.vault) fail(2, `Which vault? ${USAGE}`);
    const named = values['config-dir'];
    // A folder within the vault, as in Obsidian.
    if (named !== basename(named) || ['', '.', '..'].includes(named)) {
      fail(2, `${named || '""'} is not the name of a folder. ${USAGE}`);
    }
    return { vault: values.vault, configDir: named };
  } catch (error) {
    return fail(2, `${error.message} ${USAGE}`);
  }
}

function fail(status, ...lines) {
  for (const line of lines) console.error(line);
  process.exit(status);
}
