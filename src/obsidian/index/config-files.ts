import type { Vault } from 'obsidian';
import type { ConfigFiles } from '../../core/vault/config-files';
import type { FileProblem } from '../../core/vault/file-problem';
import { CONFIG_FILES } from '../../core/vault/config-files';
import { textIn } from '../file-damage';

export interface ReadConfig {
  readonly files: ConfigFiles;
  readonly problems: readonly FileProblem[];
  /** changes whenever a file does */
  readonly fingerprint: string;
}

/**
 * Reads where other plugins and the app keep their settings, as far as we need them. No event says that they have
 * changed, so this is called at every occasion. A missing file counts as empty.
 */
export async function readConfigFiles(vault: Vault): Promise<ReadConfig> {
  const problems: FileProblem[] = [];
  const texts: string[] = [];
  const read = async (name: keyof ConfigFiles): Promise<unknown> => {
    const path = `${vault.configDir}/${CONFIG_FILES[name]}`;
    try {
      if (!(await vault.adapter.exists(path))) return undefined;
      const text = await textIn(vault.adapter, path);
      texts.push(`${name} ${text}`);
      const json: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
      return json;
    } catch (error) {
      problems.push(
        error instanceof SyntaxError
          ? { path, code: 'bad-json', reason: null, used: 'defaults' }
          : { path, code: 'unreadable', reason: null, isConfig: true },
      );
      return undefined;
    }
  };
  const [dailyNotes, templates, communityPlugins, periodicNotes, calendar, templater, tasks] =
    await Promise.all([
      read('dailyNotes'),
      read('templates'),
      read('communityPlugins'),
      read('periodicNotes'),
      read('calendar'),
      read('templater'),
      read('tasks'),
    ]);
  return {
    files: {
      dailyNotes,
      templates,
      communityPlugins,
      periodicNotes,
      calendar,
      templater,
      tasks,
    },
    problems,
    fingerprint: texts.sort().join('\n'),
  };
}
