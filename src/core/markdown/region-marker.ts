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

const BEGIN = /^%% small-wins:begin ([a-z][a-z-]*) ([a-z]+:[\dQ.-]+) %%$/;
const END = /^%% small-wins:end ([a-z][a-z-]*) sha=([0-9a-f]{16}) %%$/;

/** Reads one line, without its line end; white space at its end is ignored. Null for any other line. */
export function parseRegionMarker(line: string): RegionMarker | null {
  const trimmed = line.trimEnd();
  const begin = BEGIN.exec(trimmed);
  if (begin !== null) {
    const [, section = '', written = ''] = begin;
    const period = parsePeriod(written);
    return period === null ? null : { edge: 'begin', section, period };
  }
  const end = END.exec(trimmed);
  if (end === null) return null;
  const [, section = '', sha = ''] = end;
  return { edge: 'end', section, sha };
}

/** The line of a marker, without a line end. The inverse of {@link parseRegionMarker}. */
export function formatRegionMarker(marker: RegionMarker): string {
  return marker.edge === 'begin'
    ? `%% small-wins:begin ${marker.section} ${formatPeriod(marker.period)} %%`
    : `%% small-wins:end ${marker.section} sha=${marker.sha} %%`;
}
