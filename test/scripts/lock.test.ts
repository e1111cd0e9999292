import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { HOST, withAddresses } from '../../scripts/lock.mjs';

const ROOT = resolve(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');

it('locks each package with its address, below the host that stands for everybody’s registry', () => {
  const lock = read('package-lock.json');

  expect(lock, 'npm run lock mends it').toBe(
    `${JSON.stringify(withAddresses(JSON.parse(lock)), null, 2)}\n`,
  );
  expect(lock).toContain(`"resolved": "https://${HOST}/d3-array/-/d3-array-`);
  expect(read('.npmrc').split('\n')).toContain(`replace-registry-host=${HOST}`);
});

it('says of each package that has a script for its installation whether it may run', () => {
  const { packages } = JSON.parse(read('package-lock.json')) as {
    packages: Readonly<Record<string, { readonly hasInstallScript?: boolean }>>;
  };
  const { allowScripts } = JSON.parse(read('package.json')) as {
    allowScripts: Readonly<Record<string, boolean>>;
  };
  const withScripts = Object.entries(packages).flatMap(([path, { hasInstallScript }]) =>
    hasInstallScript === true ? path.replace(/^.*node_modules\//, '') : [],
  );

  expect(Object.keys(allowScripts)).toEqual(withScripts);
});
