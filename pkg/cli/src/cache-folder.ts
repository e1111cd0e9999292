import { homedir, userInfo } from 'node:os';
import { isAbsolute, join } from 'node:path';

/**
 * Where this system wants what a program can make again: never in a vault, where a sync would carry it about. Null for a
 * user without a home; `homes` are the ways to ask for that.
 */
export function cacheFolder(
  env: Readonly<Record<string, string | undefined>> = process.env,
  platform: NodeJS.Platform = process.platform,
  homes: readonly (() => string)[] = [homedir, () => userInfo().homedir],
): string | null {
  const { XDG_CACHE_HOME: named, LOCALAPPDATA: local } = env;
  // By its specification a relative path is to be ignored: it would be another folder for each command.
  if (platform !== 'win32' && named !== undefined && isAbsolute(named)) {
    return join(named, 'small-wins');
  }
  if (platform === 'win32' && local) return join(local, 'small-wins', 'Cache');
  const home = homeOf(homes);
  if (home === null) return null;
  if (platform === 'win32') return join(home, 'AppData', 'Local', 'small-wins', 'Cache');
  const folder = platform === 'darwin' ? join('Library', 'Caches') : '.cache';
  return join(home, folder, 'small-wins');
}

/**
 * Where the program's own compiled code is kept: as Node keeps it, by the same variables, else with what was read of
 * notes. Null if it is not to be kept.
 */
export function compiledFolder(
  env: Readonly<Record<string, string | undefined>> = process.env,
): string | null {
  const { NODE_DISABLE_COMPILE_CACHE: off, NODE_COMPILE_CACHE: named } = env;
  if (off) return null;
  return named !== undefined && isAbsolute(named) ? join(named, 'small-wins') : cacheFolder(env);
}

/** The variable that names it may be empty or relative, and whoever a service runs as may have none: then asking throws. */
function homeOf(homes: readonly (() => string)[]): string | null {
  for (const ask of homes) {
    try {
      const home = ask();
      if (isAbsolute(home)) return home;
    } catch {
      // Somebody without a home.
    }
  }
  return null;
}
