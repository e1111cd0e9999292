// `npm run lock` brings package-lock.json up to package.json; this writes the address of each package below the host that
// .npmrc has replaced with the registry of whoever installs. Without an address, `npm ci` asks a registry for all that it
// knows of each package first: half of its time. With a registry's own name, that one would be asked by everybody.
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';

/** No host has this name, nor will any (RFC 2606). */
export const HOST = 'packages.invalid';

const FOLDER = 'node_modules/';

/** The same lock file, with the address of each package that comes from a registry. */
export function withAddresses(lock) {
  const packages = Object.entries(lock.packages).map(([path, locked]) => {
    if (locked.integrity === undefined) return [path, locked];
    const { version, resolved: _, ...rest } = locked;
    const name = rest.name ?? path.slice(path.lastIndexOf(FOLDER) + FOLDER.length);
    const resolved = `https://${HOST}/${name}/-/${basename(name)}-${version}.tgz`;
    return [path, { version, resolved, ...rest }];
  });
  return { ...lock, packages: Object.fromEntries(packages) };
}

if (process.argv[1] === resolve(import.meta.filename)) {
  const file = join(import.meta.dirname, '../package-lock.json');
  const lock = withAddresses(JSON.parse(readFileSync(file, 'utf8')));
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
}
