import { notePathObstacle } from '../../../src/core/text/note-path';
import { Failure } from './failure';

/** Throws a Failure for a path, relative to the vault, at which no note may be written. */
export function requireNotePath(path: string): void {
  const obstacle = notePathObstacle(path);
  if (obstacle === null) return;
  throw new Failure(({ failures, obstacles }) => failures.notePlace(obstacles.path(obstacle)));
}
