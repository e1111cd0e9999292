// Builds main.js (the plugin) and pkg/cli/dist/cli.mjs (the command line). The same sources give the same bytes.
import { build } from 'esbuild';
import { chmodSync, readFileSync, statSync } from 'node:fs';
import { PLUGIN, SHARED } from './scripts/plugin-build.mjs';

/** With dates in words of seven languages, which are a sixth of it. What goes beyond has to earn its place here. */
const MAIN_JS_LIMIT_BYTES = 512 * 1024;
const quiet = process.argv.includes('--quiet');

await build({ ...PLUGIN, outfile: 'main.js', minify: true });

await build({
  ...SHARED,
  entryPoints: ['pkg/cli/src/main.ts'],
  outfile: 'pkg/cli/dist/cli.mjs',
  format: 'esm',
  platform: 'node',
  target: 'node20',
  banner: {
    // Bundled CommonJS packages ask for Node's own modules by `require`, which an ES module has not.
    js: [
      '#!/usr/bin/env node',
      "import { createRequire as requireFrom } from 'node:module';",
      'const require = requireFrom(import.meta.url);',
    ].join('\n'),
  },
});
chmodSync('pkg/cli/dist/cli.mjs', 0o755);

const plugin = readFileSync('main.js', 'utf8');
if (/\(\?<[=!]/.test(plugin)) {
  fail('main.js holds a lookbehind, which stops the whole plugin from loading below iOS 16.4');
}
const bytes = statSync('main.js').size;
if (bytes > MAIN_JS_LIMIT_BYTES) {
  fail(`main.js is ${kilobytes(bytes)}, over the limit of ${kilobytes(MAIN_JS_LIMIT_BYTES)}`);
}
if (!quiet) {
  console.log(`main.js      ${kilobytes(bytes)} of ${kilobytes(MAIN_JS_LIMIT_BYTES)}`);
  console.log(`pkg/cli/dist/cli.mjs ${kilobytes(statSync('pkg/cli/dist/cli.mjs').size)}`);
}

function kilobytes(bytes) {
  return `${Math.round(bytes / 1024)} KB`;
}

function fail(message) {
  console.error(`build: ${message}`);
  process.exit(1);
}
