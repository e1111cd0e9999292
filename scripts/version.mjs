// Run by `npm version 1.2.3`: writes the version of package.json into every other file that states it, and its
// repository, if it names one, into the package of the command line. `--check` comes before npm has changed a file: a
// version that cannot be given leaves all of them as they were.
import { readFileSync, writeFileSync } from 'node:fs';
import { changelogProblem } from './changes-of.mjs';
import { addressOf } from './repository.mjs';

// npm names the version before it writes it.
const version = process.env.npm_new_version ?? readJson('package.json').version;
const manifest = readJson('manifest.json');
const problem = changelogProblem(version);
if (problem !== null) {
  console.error(problem);
  process.exit(1);
}
if (process.argv.includes('--check')) process.exit();
writeJson('manifest.json', { ...manifest, version });
writeJson('versions.json', { ...readJson('versions.json'), [version]: manifest.minAppVersion });
const url = addressOf(readJson('package.json').repository);
writeJson('pkg/cli/package.json', {
  ...readJson('pkg/cli/package.json'),
  version,
  ...(url === null
    ? {}
    : { repository: { type: 'git', url: `git+${url}.git`, directory: 'pkg/cli' } }),
});
// npm writes its own entry there, but not the one of the workspace.
const lock = readJson('package-lock.json');
lock.packages['pkg/cli'].version = version;
writeJson('package-lock.json', lock);

function readJson(path) {
  return JSON.parse(readFileSync(path, 'utf8'));
}

function writeJson(path, value) {
  writeFileSync(path, `${JSON.stringify(value, null, 2)}\n`);
}
