import type { Period } from '../calendar/period';
import { formatPeriod, parsePeriod } from '../calendar/period';

/**
 * Generated text is enclosed by two comment lines:
 *
 *     %% small-wins:begin wins week:2026-11-16 %%
 *     %% small-wins:end wins sha=1f3a9c0d5b7e2a44 %%
 *
 * The parser skips what is between them; `review/regions.ts` replaces it.
 */
export type RegionMarker = BeginMarker | EndMarker;

export interface BeginMarker {
  readonly edge: 'begin';
  /** which part of the review it holds: `wins`, `numbers`, … */
  readonly section: string;
  /** written as ISO days, never as its formatted name, which depends on language and settings */
  readonly period: Period;
}

export interface EndMarker {
  readonly edge: 'end';
  readonly section: string;
  /** 16 hexadecimal digits of the body's hash as it was generated */
  readonly sha: string;
}

/** A space, or the line break that a formatter makes of it in a narrow note. */
const GAP = '(?: |[ \\t]*(?:\\r\\n?|\\n)[ \\t]*)';
const MARKER = new RegExp(
  ['%% small-wins:(?:begin', '([a-z][a-z-]*)', '([a-z]+:[\\dQ.-]+)|end'].join(GAP) +
    ['', '([a-z][a-z-]*)', 'sha=([0-9a-f]{16}))', '%%[^\\S\\r\\n]*(?=[\\r\\n]|$)'].join(GAP),
  'y',
);

/** A marker in a note's text, and where it ends. */
export interface FoundMarker {
  readonly marker: RegionMarker;
  readonly end: number;
}

/**
 * The marker that begins at the beginning of a line, which a formatter may have wrapped; white space at its end belongs
 * to it. Null for any other line.
 */
export function regionMarkerAt(text: string, from: number): FoundMarker | null {
  MARKER.lastIndex = from;
  const found = MARKER.exec(text);
  if (found === null) return null;
  const [, begun, written = '', section = '', sha = ''] = found;
  const end = MARKER.lastIndex;
  if (begun === undefined) return { marker: { edge: 'end', section, sha }, end };
  const period = parsePeriod(written);
  return period === null ? null : { marker: { edge: 'begin', section: begun, period }, end };
}

/** The line of a marker, without a line end. The inverse of {@link regionMarkerAt}. */
export function formatRegionMarker(marker: RegionMarker): string {
  return marker.edge === 'begin'
    ? `%% small-wins:begin ${marker.section} ${formatPeriod(marker.period)} %%`
    : `%% small-wins:end ${marker.section} sha=${marker.sha} %%`;
}
