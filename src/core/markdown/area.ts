import { withoutClosing, withoutOpening } from '../text/edges';
import { tagEnd } from './tag';

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

/** Whether an area is the other one, or one below it: `health/running` is in `health`. */
export function isInArea(area: string, other: string): boolean {
  return area.startsWith(other) && (area.length === other.length || area[other.length] === '/');
}
