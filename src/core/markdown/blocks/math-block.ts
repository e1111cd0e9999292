import type { Containers } from './containers';
import type { Fence } from './fence';
import { closesFence } from './fence';
import type { LineCursor } from './line-cursor';

/** Looks ahead for the ends of `$$` blocks: unclosed, two dollars are text, and what follows them counts. */
export class MathBlocks {
  readonly #containers: Containers;

  /** per depth of containers: up to this offset no line closes a block */
  readonly #unclosedTo: number[] = [];

  constructor(containers: Containers) {
    this.#containers = containers;
  }

  /** Whether the math block that the line opens in the outer `depth` containers ends in the same containers. */
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
