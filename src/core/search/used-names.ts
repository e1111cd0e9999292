import type { Journal } from '../journal/journal';
import type { Entry } from '../notes/entry';
import { nearWord } from '../text/near-word';
import type { Condition, Query, QueryProblem } from './query';
import { areaNames } from '../journal/area-names';
import { isArea } from '../notes/written-areas';

/** What entries are marked and counted by, and lead to: the newest or oldest first, as the entries come. */
export interface UsedNames {
  /** paths as they are written most often in tags */
  readonly areas: readonly string[];
  /** targets of links */
  readonly links: readonly string[];
  readonly metrics: readonly string[];
}

export function usedNames(
  entries: Iterable<Pick<Entry, 'areas' | 'marks' | 'links' | 'metrics'>>,
): UsedNames {
  const listed = [...entries];
  const areas = new Set<string>();
  const names = areaNames(listed);
  const links = new Set<string>();
  const metrics = new Set<string>();
  for (const entry of listed) {
    for (const area of entry.areas) areas.add(names.get(area) ?? area);
    for (const link of entry.links) links.add(link);
    for (const name of Object.keys(entry.metrics)) metrics.add(name);
  }
  return { areas: [...areas], links: [...links], metrics: [...metrics] };
}

/** The same of all entries of a vault. */
export function usedInAll(journal: Journal): UsedNames {
  return usedNames(journal.notes().flatMap(({ entries }) => entries));
}

/**
 * The areas and numbers of a query that no entry has, where a name is near that one has. A query may ask for what is
 * not written yet, so this is no mistake, but a slip of the finger would find nothing and not say why. `used` is only
 * called for a query that asks for an area or a number.
 */
export function unusedNames(
  { conditions, excluded }: Query,
  used: () => UsedNames,
): readonly QueryProblem[] {
  return [...conditions, ...excluded].flatMap((condition): QueryProblem[] => {
    const asked = askedName(condition);
    if (asked === null) return [];
    const { areas, metrics } = used();
    const known = asked.token === 'area' ? areas.flatMap(pathsTo) : [...metrics, 'minutes'];
    const isKnown = known.some((name) => isArea(name, asked.written));
    const near = isKnown ? null : nearWord(asked.written, known);
    return near === null ? [] : [{ kind: 'unused-name', ...asked, near: `${asked.token}:${near}` }];
  });
}

/** The same for an area that is asked for by itself, whatever is near; null for one that some entry has, and for none. */
export function unusedArea(area: string | null, used: () => UsedNames): QueryProblem | null {
  if (area === null) return null;
  const known = used().areas.flatMap(pathsTo);
  if (known.some((name) => isArea(name, area))) return null;
  return { kind: 'unused-name', token: 'area', written: area, near: nearWord(area, known) };
}

function askedName(condition: Condition) {
  if (condition.kind === 'area') return { token: 'area', written: condition.area } as const;
  return condition.kind === 'has' ? ({ token: 'has', written: condition.metric } as const) : null;
}

/** An area and those that it is in: `health/running`, `health`. */
function pathsTo(area: string): string[] {
  const parts = area.split('/');
  return parts.map((_, at) => parts.slice(0, parts.length - at).join('/'));
}
