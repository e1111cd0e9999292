import { withoutClosing, withoutOpening } from '../text/edges';
import type { MarkTags } from './tag';
import { matchMark, tagEnd } from './tag';

/**
 * The path of an area as written after a mark, in lower case: `#Health/Running/` is `health/running`; `''` for text
 * that cannot be an area.
 */
export function areaPath(written: string): string {
  const path = withoutClosing(
    withoutOpening(written.trim().toLowerCase().normalize('NFC'), '#/'),
    '/',
  );
  const tag = `#a/${path}`;
  return path.includes('//') || tagEnd(tag, 0, tag.length, () => false) !== tag.length ? '' : path;
}

/** The same for an area that may be given as a whole tag: `#win/health` is `health`, where `win` is a mark's tag. */
export function namedArea(written: string, marks: MarkTags): string {
  const tag = written.trim();
  return areaPath((tag.startsWith('#') && matchMark(tag, marks)?.area) || written);
}

/** Whether an area is the other one, or one below it: `health/running` is in `health`. */
export function isInArea(area: string, other: string): boolean {
  return area.startsWith(other) && (area.length === other.length || area[other.length] === '/');
}

/** Whether something that has these areas is in an area, or in one below it. */
export function hasArea({ areas }: { readonly areas: readonly string[] }, area: string): boolean {
  return areas.some((own) => isInArea(own, area));
}
