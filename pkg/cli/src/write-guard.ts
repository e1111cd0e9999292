import { configObstacle } from '../../../src/core/vault/write-obstacle';
import { SETTINGS_PATH, isConfig } from './config-files';
import { Failure } from './failure';
import { requireNotePath } from './note-path';
import type { Vault } from './vault';

/**
 * Refuses to write a note if not all of the vault's config could be read, or if nothing would ever read the note
 * again. Throws a Failure that names the file or setting, and how to fix it.
 */
export function requireWritable({ config, problems }: Vault, path: string): void {
  // That one note cannot be read does not keep another from being written.
  const inConfig = problems.filter(({ path: file }) => isConfig(file));
  const obstacle = configObstacle(inConfig, config, SETTINGS_PATH);
  if (obstacle !== null) {
    throw new Failure(({ obstacles }) => obstacles.nothingWritten(obstacles.config(obstacle)));
  }
  requireNotePath(path);
  if (!config.reads(path)) {
    throw new Failure(({ cliFailures }) => cliFailures.notRead(path));
  }
}
