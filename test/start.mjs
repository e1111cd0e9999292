// `npm start`: the main job, on a fresh copy of the example vault or on the vault that `-- --vault DIR` names.
import { spawnSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const EXAMPLE = 'test/fixtures/vault';
const COPY = join('dist', 'example-vault');
/** The last day that the example's person has written about. */
const EXAMPLE_TODAY = '2026-11-20';

const given = process.argv.slice(2);
const hasOwnVault = given.some((argument) => /^--vault(?:=|$)/.test(argument));
const options = hasOwnVault ? given : ['--vault', COPY, '--today', EXAMPLE_TODAY, ...given];

if (!hasOwnVault) {
  rmSync(COPY, { recursive: true, force: true });
  cpSync(EXAMPLE, COPY, { recursive: true });
  console.log(`The example vault, copied to ${COPY}, as of ${EXAMPLE_TODAY}.`);
  console.log('For your own: npm start -- --vault DIR\n');
}

for (const command of [['today'], ['streak'], ['heatmap'], ['review', '--write']]) {
  const { status } = spawnSync(process.execPath, ['dist/cli.mjs', ...command, ...options], {
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 1);
  console.log();
}
