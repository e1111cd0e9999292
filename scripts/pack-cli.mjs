// Run by npm before the command line is packed: builds it, unless `AS_BUILT` says that it is to be packed as it is, and puts
// beside it the licences of everything in it and the types of the plugin's API.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { typesOn } from './api-page.mjs';

const root = join(import.meta.dirname, '..');
if (process.env.AS_BUILT === undefined) {
  const { status } = spawnSync(process.execPath, ['esbuild.config.mjs', '--quiet'], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(1);
}
const read = (file) => readFileSync(join(root, file), 'utf8');
writeFileSync(
  join(root, 'pkg/cli/LICENSE'),
  `${read('LICENSE')}\n---\n\n${read('THIRD-PARTY-NOTICES.md')}`,
);
writeFileSync(join(root, 'pkg/cli/dist/api.d.ts'), typesOn(read('docs/api.md')));
