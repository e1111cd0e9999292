import type { Containers } from './containers';
import type { Fence } from './fence';
import { closesFence } from './fence';
import type { LineCursor } from './line-cursor';

/** Looks ahead for the ends of `$$` blocks: without one, two dollars are text, and marks after them count. */
export class MathBlocks {
  readonly #containers: Containers;

  /** for each depth of containers: no line before this offset closes a block */
  readonly #unclosedTo: number[] = [];

  constructor(containers: Containers) {
    this.#containers = containers;
  }

  /** Whether the math block that the line opens in the outer `depth` containers is closed in the same containers. */
  isClosed(line: LineCursor, fence: Fence, depth: number): boolean {
    if (line.next <= (this.#unclosedTo[depth] ?? -1)) return false;
    const ahead = line.fork();
    while (ahead.advance()) {
      if (this.#containers.matchOuter(ahead, depth) < depth) break;
      if (closesFence(ahead, fence)) return true;
    }
    this.#unclosedTo[depth] = ahead.start;
    return false;
  }
}
