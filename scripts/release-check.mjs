// `node scripts/release-check.mjs 1.2.3`: stops a release whose files state another version than its tag, or whose
// changes nobody wrote down. Prints the changes, which are the notes of the release.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { changelogProblem, changesOf } from './changes-of.mjs';

/** Why a tag cannot be released; empty if it can. */
export function releaseProblems(tag) {
  if (!/^\d+\.\d+\.\d+$/.test(tag)) {
    return [`“${tag}” isn't a version such as 1.2.3, which a tag has to be, without a “v”.`];
  }
  const json = (path) => JSON.parse(readFileSync(path, 'utf8'));
  const stated = {
    'manifest.json': json('manifest.json').version,
    'package.json': json('package.json').version,
    'pkg/cli/package.json': json('pkg/cli/package.json').version,
  };
  const problems = Object.entries(stated)
    .filter(([, version]) => version !== tag)
    .map(
      ([file, version]) => `${file} says ${version}, the tag says ${tag}. Run npm version ${tag}.`,
    );
  if (json('versions.json')[tag] !== json('manifest.json').minAppVersion) {
    problems.push(`versions.json doesn't say which app ${tag} needs. Run npm version ${tag}.`);
  }
  const problem = changelogProblem(tag);
  if (problem !== null) problems.push(problem);
  return problems;
}

if (process.argv[1] === resolve(import.meta.filename)) {
  const tag = process.argv[2] ?? '';
  const problems = releaseProblems(tag);
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exit(1);
  console.log(changesOf(tag));
}
