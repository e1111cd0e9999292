import { areaKey, writtenTail } from '../markdown/area';
import type { Entry } from './entry';

/** An entry's areas as its tags write them, in their order: `#win/İstanbul` is compared in lower case, and shown as it is. */
export function writtenAreas({ areas, marks }: Pick<Entry, 'areas' | 'marks'>): readonly string[] {
  return areas.map(
    (area) =>
      marks.map(({ tag }) => writtenTail(tag, area)).find((tail) => isArea(tail, area)) ?? area,
  );
}

/** Whether a path, as it is written, names an area. */
export function isArea(written: string, area: string): boolean {
  return written === area || areaKey(written) === area;
}
