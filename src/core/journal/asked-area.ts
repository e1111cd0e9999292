import { areaPath, hasArea, namedArea } from '../markdown/area';
import type { MarkTags } from '../markdown/tag';
import { matchMark } from '../markdown/tag';
import type { Journal } from './journal';

/** Whether any entry is in an area, or in one below it. */
export function isUsedArea(journal: Journal, area: string): boolean {
  return journal.notes().some(({ entries }) => entries.some((entry) => hasArea(entry, area)));
}

/**
 * The path of the area whose entries are asked for: `health`, `#health`, or its whole tag, `#win/health` or `win/health`.
 * What may be read in more than one way is an area that is in use. `''` for text that cannot be an area.
 */
export function askedArea(written: string, marks: MarkTags, journal: Journal): string {
  const named = namedArea(written, marks);
  const path = areaPath(written);
  const ofTag = matchMark(path, marks)?.area ?? '';
  if (ofTag === '') return named;
  return [named, path, ofTag].find((area) => isUsedArea(journal, area)) ?? named;
}
