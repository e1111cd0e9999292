import { withoutClosing, withoutOpening } from '../text/edges';
import type { MarkTags } from './tag';
import { matchMark, tagEnd } from './tag';

/** An area in the form in which areas are compared: lower case, each letter composed with its accents. */
export function areaKey(area: string): string {
  return area.toLowerCase().normalize('NFC');
}

/**
 * The path of an area as written after a mark, in lower case: `#Health/Running/` is `health/running`; `''` for text
 * that cannot be an area.
 */
export function areaPath(written: string): string {
  return areaKey(writtenPath(written));
}

/** The same for an area that may be given as a whole tag: `#win/health` is `health`, where `win` is a mark's tag. */
export function namedArea(written: string, marks: MarkTags): string {
  return areaKey(writtenArea(written, marks));
}

/** The same with the letters that it is given with: `#win/Health/` is `Health`. */
export function writtenArea(written: string, marks: MarkTags): string {
  const tag = written.trim();
  const area = tag.startsWith('#') ? matchMark(tag, marks)?.area : undefined;
  return writtenPath(area === undefined || area === '' ? written : writtenTail(tag, area));
}

/** The end of a tag that names its area, as it is written: `Health` of `#win//Health/`. */
export function writtenTail(tag: string, area: string): string {
  // Most tags are written as areas are compared: nothing has to be taken apart.
  if (tag.endsWith(`/${area}`)) return area;
  const names = tag.split('/').filter((name) => name !== '');
  return names.slice(-area.split('/').length).join('/').normalize('NFC');
}

/** Whether an area is the other one, or one below it: `health/running` is in `health`. */
export function isInArea(area: string, other: string): boolean {
  return area.startsWith(other) && (area.length === other.length || area[other.length] === '/');
}

/** Whether something that has these areas is in an area, or in one below it. */
export function hasArea({ areas }: { readonly areas: readonly string[] }, area: string): boolean {
  return areas.some((own) => isInArea(own, area));
}

function writtenPath(written: string): string {
  const path = withoutClosing(withoutOpening(written.trim().normalize('NFC'), '#/'), '/');
  const tag = `#a/${path}`;
  return path.includes('//') || tagEnd(tag, 0, tag.length, () => false) !== tag.length ? '' : path;
}
