import { isUtf8 } from 'node:buffer';
import { lstatSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { ConfigFiles } from '../../../src/core/vault/config-files';
import { CONFIG_FILES } from '../../../src/core/vault/config-files';
import type { FileProblem } from '../../../src/core/vault/file-problem';
import { reasonOf } from './reason-of';

/** Obsidian's default; a vault that renamed it is read with the defaults. */
export const CONFIG_FOLDER = '.obsidian';

/** The path of the plugin's own settings, relative to the vault. */
export const SETTINGS_PATH = `${CONFIG_FOLDER}/${CONFIG_FILES.smallWins}`;

/** The paths of all config files that are read, relative to the vault. */
export const CONFIG_PATHS: readonly string[] = Object.values(CONFIG_FILES).map(
  (name) => `${CONFIG_FOLDER}/${name}`,
);

/** Whether a path, relative to the vault, is in its config folder. */
export function isConfig(path: string): boolean {
  return path.startsWith(`${CONFIG_FOLDER}/`);
}

/**
 * Reads the JSON files of the config folder. A missing one counts as empty; a broken one is named and passed over.
 */
export function readConfigFiles(root: string): {
  readonly files: ConfigFiles;
  /** our own `data.json`; undefined if there is none */
  readonly smallWins: unknown;
  readonly problems: readonly FileProblem[];
} {
  const problems: FileProblem[] = [];
  const read = (name: keyof typeof CONFIG_FILES): unknown => {
    const path = `${CONFIG_FOLDER}/${CONFIG_FILES[name]}`;
    try {
      return jsonIn(join(root, path));
    } catch (error) {
      const reason = reasonOf(error);
      // ENOTDIR: a file where the config folder or a plugin's folder would be.
      if (reason === 'ENOTDIR' || (reason === 'ENOENT' && !isReachedByLink(root, path))) {
        return undefined;
      }
      problems.push(
        error instanceof SyntaxError
          ? { path, code: 'bad-json', reason, used: 'defaults' }
          : { path, code: 'unreadable', reason, isConfig: true },
      );
      return undefined;
    }
  };
  const files: ConfigFiles = {
    dailyNotes: read('dailyNotes'),
    templates: read('templates'),
    communityPlugins: read('communityPlugins'),
    periodicNotes: read('periodicNotes'),
    calendar: read('calendar'),
    templater: read('templater'),
    tasks: read('tasks'),
  };
  return { files, smallWins: read('smallWins'), problems };
}

/** Our own `data.json`; undefined if there is none that can be read. */
export function readSettingsFile(root: string): unknown {
  try {
    return jsonIn(join(root, SETTINGS_PATH));
  } catch {
    return undefined;
  }
}

function jsonIn(file: string): unknown {
  // Reading a pipe would wait forever.
  if (!statSync(file).isFile()) throw new Error('NOT_FILE');
  const bytes = readFileSync(file);
  // Bytes that are not UTF-8 would be another folder's name.
  if (!isUtf8(bytes)) throw new Error('NOT_UTF8');
  return JSON.parse(bytes.toString('utf8').replace(/^\uFEFF/, '')) as unknown;
}

/** Whether a file is missing because a link on the way to it leads nowhere: its drive may not be connected. */
function isReachedByLink(root: string, path: string): boolean {
  const names = path.split('/');
  return names.some((_, at) => {
    const file = join(root, ...names.slice(0, at + 1));
    const link = lstatSync(file, { throwIfNoEntry: false });
    return (
      link?.isSymbolicLink() === true && statSync(file, { throwIfNoEntry: false }) === undefined
    );
  });
}
