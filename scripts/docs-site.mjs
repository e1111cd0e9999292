// Where the docs are on the web: in the repository that package.json names, in the standard field `repository`.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What to do while package.json names no repository. Where Git knows one, its address is proposed: only people decide. */
export function noRepository() {
  const { stdout } = spawnSync('git', ['remote', 'get-url', 'origin'], { encoding: 'utf8' });
  const known = addressOf(stdout ?? '') ?? 'https://…';
  return `package.json doesn't say where the repository is, so the app can't link to its docs. Add "repository": "${known}" to it.`;
}

/** The folder of the docs, without a `/` at its end; null while package.json names no repository. */
export function docsSite(root = join(import.meta.dirname, '..')) {
  return siteOf(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).repository);
}

export function siteOf(repository) {
  const address = addressOf(repository);
  return address === null ? null : `${address}/blob/HEAD/docs`;
}

/** The address of `repository` as npm knows it: an address, `owner/name`, `github:owner/name`, or a record with a `url`. */
export function addressOf(repository) {
  const written = typeof repository === 'object' ? repository?.url : repository;
  if (typeof written !== 'string' || written.trim() === '') return null;
  const short = /^(?:github:)?([\w.-]+\/[\w.-]+)$/.exec(written.trim());
  const address = (short ? `https://github.com/${short[1]}` : written.trim())
    .replace(/^git\+/, '')
    .replace(/^(?:ssh:\/\/)?git@([^:/]+)[:/]/, 'https://$1/')
    .replace(/^git:/, 'https:')
    .replace(/\/?(?:\.git)?\/?$/, '');
  return /^https:\/\/[^/]+\/./.test(address) ? address : null;
}
