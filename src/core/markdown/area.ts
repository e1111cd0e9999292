import { withoutClosing, withoutOpening } from '../text/edges';
import { tagEnd } from './tag';

/**
 * The path of an area as it stands behind a mark, in lower case: `#Health/Running/` is `health/running`; `''` for what
 * cannot stand there.
 */
export function areaPath(written: string): string {
  const path = withoutClosing(withoutOpening(written.trim().toLowerCase(), '#/'), '/');
  const tag = `#a/${path}`;
  return path.includes('//') || tagEnd(tag, 0, tag.length, () => false) !== tag.length ? '' : path;
}

/** Whether an area is another, or one below it: `health/running` is in `health`. */
export function isInArea(area: string, other: string): boolean {
  return area.startsWith(other) && (area.length === other.length || area[other.length] === '/');
}
