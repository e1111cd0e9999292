// `npm run bench`: builds the product and its benchmarks, and runs these one after another. `npm run bench -- core`
// runs one of them: cold, core, hostile, heatmap, all-wins, typing, app; or scale, which takes minutes and gigabytes, and runs
// only by its name.
import { build } from 'esbuild';
import { spawnSync } from 'node:child_process';

const shared = { bundle: true, logLevel: 'warning' };
const node = { ...shared, format: 'esm', platform: 'node', target: 'node20', packages: 'external' };
const whole = {
  ...node,
  packages: 'bundle',
  banner: {
    js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
  },
};

/** Each with what has to be bundled for it. A benchmark that runs in Node alone is bundled as the command line is. */
const BENCHES = {
  cold: [
    { ...node, entryPoints: ['test/bench/cold.ts'], outfile: 'dist/bench-cold.mjs' },
    {
      ...node,
      packages: 'bundle',
      entryPoints: ['test/bench/first-phrase.ts'],
      outfile: 'dist/bench-first-phrase.mjs',
      minify: true,
    },
  ],
  core: [{ ...whole, entryPoints: ['test/bench/bench.ts'], outfile: 'dist/bench-core.mjs' }],
  hostile: [
    { ...whole, entryPoints: ['test/bench/hostile.ts'], outfile: 'dist/bench-hostile.mjs' },
  ],
  heatmap: [
    {
      ...shared,
      entryPoints: ['test/bench/heatmap-page.ts'],
      outfile: 'dist/bench-heatmap-page.js',
      format: 'iife',
      target: 'es2022',
      minify: true,
    },
    { ...node, entryPoints: ['test/bench/heatmap.ts'], outfile: 'dist/bench-heatmap.mjs' },
  ],
  'all-wins': [
    {
      ...shared,
      entryPoints: ['test/bench/all-wins-page.ts'],
      outfile: 'dist/bench-all-wins-page.js',
      format: 'iife',
      target: 'es2022',
      minify: true,
    },
    { ...node, entryPoints: ['test/bench/all-wins.ts'], outfile: 'dist/bench-all-wins.mjs' },
  ],
  typing: [{ ...node, entryPoints: ['test/bench/typing.ts'], outfile: 'dist/bench-typing.mjs' }],
  app: [{ ...node, entryPoints: ['test/bench/app.ts'], outfile: 'dist/bench-app.mjs' }],
  scale: [{ ...whole, entryPoints: ['test/bench/scale.ts'], outfile: 'dist/bench-scale.mjs' }],
};
const ONLY_BY_NAME = ['scale'];
/** Room for the garbage of one text: what is collected midway, and when, would hide how the reading itself grows. */
const FLAGS = { hostile: ['--min-semi-space-size=256', '--max-semi-space-size=256'] };

const asked = process.argv.slice(2);
const names = Object.keys(BENCHES).filter((name) =>
  asked.length === 0 ? !ONLY_BY_NAME.includes(name) : asked.includes(name),
);
run('esbuild.config.mjs', '--quiet');
for (const name of names) {
  for (const options of BENCHES[name]) await build(options);
  run('--expose-gc', ...(FLAGS[name] ?? []), `dist/bench-${name}.mjs`);
  console.log();
}

function run(...given) {
  const { status } = spawnSync(process.execPath, given, { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
