import type { Period } from '../calendar/period';
import { isSamePeriod } from '../calendar/period';
import type { Outline, OutlineLine } from '../markdown/outline';
import type { BeginMarker, RegionMarker } from '../markdown/region-marker';
import { regionMarkerAt } from '../markdown/region-marker';
import type { RegionProblem, MergeProblem } from '../words/region-problem';

/** Text of a note that was generated, between its markers. */
export interface Region {
  readonly section: string;
  readonly period: Period;
  /** lines of its markers, 0-based */
  readonly beginLine: number;
  readonly endLine: number;
  /** the body: the text between the lines of the markers, `[from, to)` of the note's text */
  readonly from: number;
  readonly to: number;
  /** the hash of the body as it was generated, and the place of its digits in the text */
  readonly sha: string;
  readonly shaAt: number;
}

/** The line of a marker, or the first and the last of one that is wrapped. */
interface MarkerLine {
  readonly number: number;
  readonly line: OutlineLine;
  readonly lastNumber: number;
  readonly lastLine: OutlineLine;
  readonly marker: RegionMarker;
}

/**
 * Finds the generated regions of a note, in order. A marker is a line of its own outside fenced code. Where markers
 * do not pair up (a missing end, a second begin, regions nested or crossed) generated text and the user's cannot be
 * told apart, and the error names the line.
 */
export function findRegions(
  text: string,
  outline: Outline,
): { readonly regions: readonly Region[] } | { readonly error: MergeProblem } {
  const places = markerPlaces(text, outline);
  const regions: Region[] = [];
  for (let index = 0; index < places.length; index += 2) {
    const [begin, end] = places.slice(index, index + 2);
    if (begin === undefined) break;
    const { marker } = begin;
    if (marker.edge === 'end') {
      return failure(begin, { kind: 'no-begin', section: marker.section });
    }
    if (end?.marker.edge !== 'end' || end.marker.section !== marker.section) {
      return unpaired(begin, marker, places.slice(index + 1));
    }
    const { period } = marker;
    const twin = regions.find(
      ({ section, ...other }) => section === marker.section && isSamePeriod(other.period, period),
    );
    if (twin !== undefined) {
      return failure(begin, { kind: 'twin', section: marker.section, first: twin.beginLine + 1 });
    }
    const { sha } = end.marker;
    regions.push({
      section: marker.section,
      period,
      beginLine: begin.number,
      endLine: end.lastNumber,
      from: begin.lastLine.next,
      to: end.line.from,
      sha,
      shaAt: text.lastIndexOf(sha, end.lastLine.end),
    });
  }
  return { regions };
}

/**
 * Those of the regions that a review of a period is written into. Where a language or a setting begins weeks on another
 * day than when it was written, a week's are still its own: `week:2026-11-15` is Monday's week of `2026-11-16`.
 */
export function regionsOf(period: Period, regions: readonly Region[]): readonly Region[] {
  const own = regions.filter((region) => isSamePeriod(region.period, period));
  if (own.length > 0 || period.kind !== 'week') return own;
  const moved = regions.find(
    ({ period: { kind, first } }) =>
      kind === 'week' && Math.abs(first - period.first) <= MOST_DAYS_MOVED,
  );
  return moved === undefined ? own : regionsOf(moved.period, regions);
}

/** Weeks begin on a Saturday, a Sunday or a Monday. */
const MOST_DAYS_MOVED = 2;

function markerPlaces(text: string, { lines }: Outline): MarkerLine[] {
  const places: MarkerLine[] = [];
  for (const [number, line] of lines.entries()) {
    if (line.isCode || !text.startsWith('%% small-wins:', line.from)) continue;
    const found = regionMarkerAt(text, line.from);
    if (found === null) continue;
    let lastNumber = number;
    while ((lines[lastNumber]?.end ?? found.end) < found.end) lastNumber++;
    const lastLine = lines[lastNumber] ?? line;
    places.push({ number, line, lastNumber, lastLine, marker: found.marker });
  }
  return places;
}

/** A region whose next marker is not its end. */
function unpaired(
  begin: MarkerLine,
  { section }: BeginMarker,
  following: readonly MarkerLine[],
): { readonly error: MergeProblem } {
  const [next] = following;
  const hasEnd = following.some(
    ({ marker }) => marker.edge === 'end' && marker.section === section,
  );
  if (next === undefined || (next.marker.edge === 'begin' && !hasEnd)) {
    return failure(begin, { kind: 'no-end', section });
  }
  const { edge, section: other } = next.marker;
  return failure(next, { kind: 'crossed', edge, other, section, begin: begin.number + 1 });
}

function failure({ number }: MarkerLine, problem: RegionProblem): { readonly error: MergeProblem } {
  return { error: { line: number + 1, problem } };
}
