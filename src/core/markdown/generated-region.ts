import type { LineCursor } from './blocks/line-cursor';
import { isLineEnd } from './blocks/line-cursor';
import { parseRegionMarker } from './region-marker';

const BEGIN = '%% small-wins:begin ';
const END = '%% small-wins:end ';

/** Finds the regions of a note that were generated from other notes: a review must not count its own lines. */
export class GeneratedRegions {
  /** per section: where the lines that end its regions begin, the next one last; null until a region begins */
  private ends: Map<string, number[]> | null = null;

  constructor(private readonly text: string) {}

  /**
   * Where the line begins that ends the region which begins with this line; null where none begins, or none ends.
   * Lines have to be asked in order.
   */
  endOf(line: LineCursor): number | null {
    if (line.at !== line.start || !this.text.startsWith(BEGIN, line.start)) return null;
    const marker = parseRegionMarker(this.text.slice(line.start, line.end));
    if (marker?.edge !== 'begin') return null;
    this.ends ??= this.findEnds(line.end);
    const ends = this.ends.get(marker.section) ?? [];
    while ((ends.at(-1) ?? Infinity) < line.end) ends.pop();
    return ends.at(-1) ?? null;
  }

  private findEnds(from: number): Map<string, number[]> {
    const { text } = this;
    const ends = new Map<string, number[]>();
    for (let at = text.indexOf(END, from); at !== -1; at = text.indexOf(END, at + 1)) {
      if (!isLineEnd(text.charCodeAt(at - 1))) continue;
      let end = at;
      while (end < text.length && !isLineEnd(text.charCodeAt(end))) end++;
      const marker = parseRegionMarker(text.slice(at, end));
      if (marker?.edge !== 'end') continue;
      const others = ends.get(marker.section);
      if (others === undefined) ends.set(marker.section, [at]);
      else others.push(at);
    }
    for (const starts of ends.values()) starts.reverse();
    return ends;
  }
}
