import { bisectLeft } from 'd3-array';
import type { LineCursor } from './blocks/line-cursor';
import { isLineEnd } from './blocks/line-cursor';
import { regionMarkerAt } from './region-marker';

const BEGIN = '%% small-wins:begin';
const END = '%% small-wins:end';

/** Finds the regions of a note that were generated from other notes: a review must not count its own lines. */
export class GeneratedRegions {
  readonly #text: string;

  /** for each section: where the lines that end its regions begin, in order; null until a region begins */
  #ends: Map<string, number[]> | null = null;

  constructor(text: string) {
    this.#text = text;
  }

  /** Where the line begins that ends the region which begins with this line; null where none begins, or none ends. */
  endOf(line: LineCursor): number | null {
    if (line.at !== line.start || !this.#text.startsWith(BEGIN, line.start)) return null;
    const found = regionMarkerAt(this.#text, line.start);
    if (found?.marker.edge !== 'begin') return null;
    this.#ends ??= this.#findEnds();
    const ends = this.#ends.get(found.marker.section) ?? [];
    return ends[bisectLeft(ends, found.end)] ?? null;
  }

  #findEnds(): Map<string, number[]> {
    const text = this.#text;
    const ends = new Map<string, number[]>();
    for (let at = text.indexOf(END); at !== -1; at = text.indexOf(END, at + 1)) {
      if (!isLineEnd(text.charCodeAt(at - 1))) continue;
      const marker = regionMarkerAt(text, at)?.marker;
      if (marker?.edge !== 'end') continue;
      const others = ends.get(marker.section);
      if (others === undefined) ends.set(marker.section, [at]);
      else others.push(at);
    }
    return ends;
  }
}
