// `node scripts/same-bytes.mjs`: builds everything twice and stops where the two differ, so that anybody can build a
// release again and compare it with what was published.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

const CLI = 'pkg/cli/dist';

const first = built();
const second = built();
const differing = [...new Set([...first.keys(), ...second.keys()])].filter(
  (file) => first.get(file) !== second.get(file),
);
for (const file of differing) {
  console.error(`${file}: a second build of the same sources gave other bytes.`);
}
if (differing.length > 0) process.exit(1);
for (const [file, hash] of first) console.log(`${hash}  ${file}`);

/** Builds from nothing: each file with its hash. */
function built() {
  rmSync('main.js', { force: true });
  rmSync(CLI, { recursive: true, force: true });
  const { status } = spawnSync(process.execPath, ['esbuild.config.mjs', '--quiet'], {
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(1);
  const below = readdirSync(CLI, { recursive: true }).map((name) => join(CLI, name));
  const files = ['main.js', ...below.filter((file) => statSync(file).isFile())];
  return new Map(
    files.map((file) => [file, createHash('sha256').update(readFileSync(file)).digest('hex')]),
  );
}
