import type { DailyNotes } from '../calendar/daily-note';
import { folderPrefix } from '../calendar/daily-note';
import type { Day } from '../calendar/day';
import { yearMonthDay } from '../calendar/day';
import { inOurDigits } from '../calendar/other-digits';
import type { NameShape } from './note-name-shape';
import { nameShape } from './note-name-shape';
import type { KnownNotes, UnmatchedNotes } from './unmatched-notes';
import { NO_DAILY_NOTE, missingFor, namesOtherWeekday } from './unmatched-notes';

/**
 * A note that looks like the daily note of a day but is not read as one, and what would read it: no location if its
 * name holds another day's weekday.
 */
export type UnreadNote = Pick<UnmatchedNotes, 'location' | 'language' | 'isOwn'> & {
  readonly path: string;
};

/**
 * The first of these notes whose name, in a folder of daily notes, holds this date and nothing else: the day's note in
 * another language, in a format that the settings do not name, or with the weekday of another day. Null where there is
 * none.
 */
export function unreadNoteOf(
  day: Day,
  paths: Iterable<string>,
  known: Pick<KnownNotes, 'locations' | 'languages'> & Pick<DailyNotes, 'dayOf'>,
): UnreadNote | null {
  const { year, date } = yearMonthDay(day);
  // Most disks make no difference between `Days` and `days`, and would put the line into the note that is not read.
  const folders = known.locations.map(({ folder }) => placeOf(folder.normalize('NFC')));
  for (const path of paths) {
    // A vault has a hundred thousand names: only those that may mean the day are taken apart.
    const { digits } = inOurDigits(path);
    if (!digits.includes(String(year)) || !digits.includes(String(date))) continue;
    if (NO_DAILY_NOTE.test(path)) continue;
    const shape = nameShape(path);
    if (shape?.day !== day) continue;
    const isMisnamed = namesOtherWeekday(shape, known.locations);
    if (hasMore(shape, isMisnamed)) continue;
    if (!folders.includes(placeOf(shape.location.folder))) continue;
    // `11-10-2026` is read as another day where the settings put the month first.
    if (known.dayOf(path) !== null) continue;
    if (isMisnamed) return { path, location: null, language: null, isOwn: false };
    return { path, ...missingFor(shape, known) };
  }
  return null;
}

function placeOf(folder: string): string {
  return folderPrefix(folder).toLowerCase();
}

/** Whether a name holds more than a date. */
function hasMore({ hasOwnWords, hasOwnNumber }: NameShape, isMisnamed: boolean): boolean {
  return hasOwnNumber || (hasOwnWords && !isMisnamed);
}
