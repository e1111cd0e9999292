import type { Stats } from 'node:fs';
import { existsSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { CONFIG_FOLDER } from './config-files';
import { Failure } from './failure';
import { reasonOf } from './reason-of';

/**
 * The vault's folder: the given one, else the nearest folder from `start` upwards that holds `.obsidian`. Throws a
 * Failure if there is none.
 */
export function findVault(given: string | undefined, start: string): string {
  if (given !== undefined) {
    if (given === '') throw new Failure(({ cliFailures }) => cliFailures.emptyFolder);
    const root = resolve(start, given);
    const stats = statsOf(root);
    if (stats === undefined) throw new Failure(({ cliFailures }) => cliFailures.noFolder(root));
    if (!stats.isDirectory()) throw new Failure(({ cliFailures }) => cliFailures.notFolder(root));
    return root;
  }
  for (let folder = resolve(start); ; folder = dirname(folder)) {
    if (existsSync(join(folder, CONFIG_FOLDER))) return folder;
    if (dirname(folder) === folder) {
      throw new Failure(({ cliFailures }) => cliFailures.noVault(resolve(start), CONFIG_FOLDER));
    }
  }
}

function statsOf(root: string): Stats | undefined {
  try {
    return statSync(root, { throwIfNoEntry: false });
  } catch (error) {
    throw new Failure(({ cliFailures }) => cliFailures.closedFolder(root, reasonOf(error)));
  }
}
