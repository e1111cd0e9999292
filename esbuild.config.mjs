// Builds main.js and styles.css (the plugin), and pkg/cli/dist/cli.cjs (the command line). The same sources give the
// same bytes.
import { build } from 'esbuild';
import { chmodSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { commandLine } from './scripts/cli-build.mjs';
import { PLUGIN } from './scripts/plugin-build.mjs';
import { pluginStyles } from './scripts/plugin-styles.mjs';

/**
 * The size of main.js when it was last looked at, without the words of other languages: those that are not spoken are
 * text that the engine passes over. What a kilobyte costs is measured (33 µs a start, see the benchmarks); what goes
 * more than a twentieth beyond this has to be meant, and noted here.
 */
const MAIN_JS_NOTED_BYTES = 1121 * 1024;
const MAIN_JS_LIMIT_BYTES = MAIN_JS_NOTED_BYTES * 1.05;
const CLI_FOLDER = 'pkg/cli/dist';
const quiet = process.argv.includes('--quiet');

const { metafile } = await build({ ...PLUGIN, outfile: 'main.js', minify: true, metafile: true });
writeFileSync('styles.css', pluginStyles());

for (const part of commandLine(CLI_FOLDER)) await build(part);
chmodSync(join(CLI_FOLDER, 'cli.cjs'), 0o755);

const plugin = readFileSync('main.js', 'utf8');
if (/\(\?<[=!]/.test(plugin)) {
  fail('main.js holds a lookbehind, which stops the whole plugin from loading below iOS 16.4');
}
const size = statSync('main.js').size;
const bytes = size - translationsIn(metafile);
if (bytes > MAIN_JS_LIMIT_BYTES) {
  fail(
    `main.js is ${kilobytes(bytes)} without translations, a twentieth over the ${kilobytes(MAIN_JS_NOTED_BYTES)} that esbuild.config.mjs notes`,
  );
}
if (!quiet) {
  console.log(`main.js ${kilobytes(size)}, of it`);
  for (const [part, size] of partsOf(metafile))
    console.log(`${kilobytes(size).padStart(9)}  ${part}`);
  const chunk = join(CLI_FOLDER, 'chunks/command-line.cjs');
  console.log(`${chunk} ${kilobytes(statSync(chunk).size)}`);
}

/** The bytes of all languages but English in main.js. */
function translationsIn({ outputs }) {
  return Object.entries(outputs['main.js'].inputs)
    .filter(([path]) => /^(?:carried:)?\/?.*src\/core\/words\/(?!en\/)[^/]+\//.test(path))
    .reduce((sum, [, { bytesInOutput }]) => sum + bytesInOutput, 0);
}

/** What main.js is made of: packages, and our own rooms, the largest first. */
function partsOf({ outputs }) {
  const parts = new Map();
  for (const [path, { bytesInOutput }] of Object.entries(outputs['main.js'].inputs)) {
    const name = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1];
    const isCarried = path.startsWith('carried:');
    const part = name ?? (isCarried ? 'other languages' : path.split('/').slice(0, 3).join('/'));
    parts.set(part, (parts.get(part) ?? 0) + bytesInOutput);
  }
  return [...parts].filter(([, size]) => size >= 1024).sort(([, one], [, other]) => other - one);
}

function kilobytes(bytes) {
  return `${Math.round(bytes / 1024)} KB`;
}

function fail(message) {
  console.error(`build: ${message}`);
  process.exit(1);
}
