import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';

/** Where this system wants what a program can make again: never in a vault, where a sync would carry it about. */
export function cacheFolder(
  env: Readonly<Record<string, string | undefined>> = process.env,
  platform: NodeJS.Platform = process.platform,
): string {
  const { XDG_CACHE_HOME: named, LOCALAPPDATA: local } = env;
  if (platform === 'win32') {
    return join(local || join(homedir(), 'AppData', 'Local'), 'small-wins', 'Cache');
  }
  // By its specification a relative path is to be ignored: it would be another folder for each command.
  if (named !== undefined && isAbsolute(named)) return join(named, 'small-wins');
  const folder = platform === 'darwin' ? join('Library', 'Caches') : '.cache';
  return join(homedir(), folder, 'small-wins');
}
