// `node scripts/same-bytes.mjs`: builds everything again, from nothing, and stops where that differs from what was built
// before: what was tested is what is released, and anybody can build it again and compare.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

const CLI = 'pkg/cli/dist';

if (!existsSync('main.js') || !existsSync(CLI)) {
  console.error('Nothing has been built that could be compared: run npm run build first.');
  process.exit(1);
}
const first = files();
build();
const second = files();
const differing = [...new Set([...first.keys(), ...second.keys()])].filter(
  (file) => first.get(file) !== second.get(file),
);
for (const file of differing) {
  console.error(`${file}: building the same sources again gave other bytes.`);
}
if (differing.length > 0) process.exit(1);
for (const [file, hash] of first) console.log(`${hash}  ${file}`);

function build() {
  rmSync('main.js', { force: true });
  rmSync(CLI, { recursive: true, force: true });
  const { status } = spawnSync(process.execPath, ['esbuild.config.mjs', '--quiet'], {
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(1);
}

/** Each file that is built, with its hash. */
function files() {
  const below = readdirSync(CLI, { recursive: true }).map((name) => join(CLI, name));
  const names = ['main.js', ...below.filter((file) => statSync(file).isFile())];
  return new Map(
    names.map((file) => [file, createHash('sha256').update(readFileSync(file)).digest('hex')]),
  );
}
