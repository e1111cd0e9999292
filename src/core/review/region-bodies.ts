import { readOutline } from '../markdown/outline';
import { withoutBlankEdges } from '../markdown/text-edit';
import type { Period } from '../calendar/period';
import { findRegions, regionsOf } from './regions';

/** The bodies of a note's regions of a period, by section, without blank edges. Empty if its markers are broken. */
export function regionBodies(text: string, period: Period): ReadonlyMap<string, string> {
  const found = findRegions(text, readOutline(text));
  if ('error' in found) return new Map();
  return new Map(
    regionsOf(period, found.regions).map(({ section, from, to }) => [
      section,
      withoutBlankEdges(text.slice(from, to)),
    ]),
  );
}
