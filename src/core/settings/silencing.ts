import { folderPrefix } from '../calendar/daily-note';
import type { Mark } from '../markdown/tag';
import { MARKS } from '../markdown/tag';
import type { Settings } from './settings';

/** A tag of two marks: only the first of them has it. */
export interface SharedTag {
  /** without `#` */
  readonly tag: string;
  readonly keeps: Mark;
  readonly loses: Mark;
}

/** The tags that more than one mark claims, so that the later mark never makes an entry of them. */
export function sharedTags(marks: Settings['marks']): SharedTag[] {
  const owners = new Map<string, Mark>();
  const shared: SharedTag[] = [];
  for (const mark of MARKS) {
    for (const tag of marks[mark]) {
      const keeps = owners.get(keyOf(tag));
      if (keeps === undefined) owners.set(keyOf(tag), mark);
      else if (keeps !== mark) shared.push({ tag, keeps, loses: mark });
    }
  }
  return shared;
}

/** The mark, other than its own, that has a tag already; null for none. */
export function ownerOf(tag: string, own: Mark, marks: Settings['marks']): Mark | null {
  const key = keyOf(tag);
  return (
    MARKS.find((mark) => mark !== own && marks[mark].some((each) => keyOf(each) === key)) ?? null
  );
}

function keyOf(tag: string): string {
  return tag.replace(/^#/, '').normalize('NFC').toLowerCase();
}

/** Whether an excluded folder holds the daily notes, all of which would then be left out. */
export function holdsDailyNotes(excluded: string, dailyFolder: string): boolean {
  const outer = folderPrefix(excluded).normalize('NFC');
  return outer !== '' && folderPrefix(dailyFolder).normalize('NFC').startsWith(outer);
}
