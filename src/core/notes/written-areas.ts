import type { Entry } from './entry';

/** An entry's areas as its tags write them, in their order: `#win/İstanbul` is compared in lower case, and shown as it is. */
export function writtenAreas({ areas, marks }: Pick<Entry, 'areas' | 'marks'>): readonly string[] {
  return areas.map(
    (area) => marks.map(({ tag }) => tailOf(tag, area)).find((tail) => isArea(tail, area)) ?? area,
  );
}

/** Whether a path, as it is written, names an area. */
export function isArea(written: string, area: string): boolean {
  return written === area || written.toLowerCase().normalize('NFC') === area;
}

/** As many of a tag's last names as an area has. */
function tailOf(tag: string, area: string): string {
  // Most tags are written as areas are compared: nothing has to be taken apart.
  if (tag.endsWith(`/${area}`)) return area;
  const names = tag.split('/').filter((name) => name !== '');
  return names.slice(-area.split('/').length).join('/').normalize('NFC');
}
