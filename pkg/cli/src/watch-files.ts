import type { ChokidarOptions, FSWatcher } from 'chokidar';
import { watch } from 'chokidar';

/** chokidar's watcher. A file of its own, because the build leaves it aside until it is called. */
export function watchFiles(path: string, options: ChokidarOptions): FSWatcher {
  return watch(path, options);
}
