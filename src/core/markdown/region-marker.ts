import type { Day } from '../calendar/day';
import { formatDay, parseDay } from '../calendar/day';

/**
 * Generated text stands between two comment lines of its own:
 *
 *     %% small-wins:begin wins week:2026-11-16 %%
 *     %% small-wins:end wins sha=1f3a9c0d5b7e2a44 %%
 *
 * The parser skips what is between them; `review/regions.ts` replaces it.
 */
export type RegionMarker = BeginMarker | EndMarker;

export type PeriodKind = 'week' | 'month' | 'quarter' | 'year';

export interface BeginMarker {
  readonly edge: 'begin';
  /** which part of the review it holds: `wins`, `numbers`, … */
  readonly section: string;
  readonly period: PeriodKind;
  /** the period's first day: never its formatted name, which depends on language and settings */
  readonly first: Day;
}

export interface EndMarker {
  readonly edge: 'end';
  readonly section: string;
  /** 16 hexadecimal digits of the body's hash as it was generated */
  readonly sha: string;
}

const BEGIN =
  /^%% small-wins:begin ([a-z][a-z-]*) (week|month|quarter|year):(\d{4}-\d{2}-\d{2}) %%$/;
const END = /^%% small-wins:end ([a-z][a-z-]*) sha=([0-9a-f]{16}) %%$/;

/** Reads one line, without its line end; trailing white space is no matter. Null for any other line. */
export function parseRegionMarker(line: string): RegionMarker | null {
  const trimmed = line.trimEnd();
  const begin = BEGIN.exec(trimmed);
  if (begin !== null) {
    const [, section = '', period = '', iso = ''] = begin;
    const first = parseDay(iso);
    return first === null ? null : { edge: 'begin', section, period: period as PeriodKind, first };
  }
  const end = END.exec(trimmed);
  if (end === null) return null;
  const [, section = '', sha = ''] = end;
  return { edge: 'end', section, sha };
}

/** The line of a marker, without a line end. The inverse of {@link parseRegionMarker}. */
export function formatRegionMarker(marker: RegionMarker): string {
  return marker.edge === 'begin'
    ? `%% small-wins:begin ${marker.section} ${marker.period}:${formatDay(marker.first)} %%`
    : `%% small-wins:end ${marker.section} sha=${marker.sha} %%`;
}
