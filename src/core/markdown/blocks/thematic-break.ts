import { isBlank } from '../character';
import type { LineCursor } from './line-cursor';

/** Recognizes thematic breaks: `***`, `- - -`, `___`. */
export class ThematicBreaks {
  /**
   * Where the last line that was not a break had another character: nothing before this place can be a break. A line
   * of a million nested items `* * * *` asks at each of them.
   */
  #failedAt = -1;

  /** Whether the line's text is a thematic break. */
  isAt(line: LineCursor): boolean {
    const { text, textAt, end, code } = line;
    if (textAt < this.#failedAt) return false;
    let count = 0;
    for (let at = textAt; at < end; at++) {
      const next = text.charCodeAt(at);
      if (next === code) count++;
      else if (!isBlank(next)) {
        this.#failedAt = at;
        return false;
      }
    }
    return count >= 3;
  }
}
