import type { TFile } from 'obsidian';
import type { Day } from '../../core/calendar/day';
import type { IndexRules } from './index-rules';
import type { TimeSlices } from './time-slices';

/** A look at the clock takes longer than one at a path. */
const PATHS_PER_CLOCK_CHECK = 64;

/** A note and the day that its path names, or null. */
export interface DatedFile {
  readonly file: TFile;
  readonly day: Day | null;
}

/** Daily notes from the newest back, then all others, so that recent days show first; the days are found in slices. */
export async function newestFirst(
  files: readonly TFile[],
  { reads, daily }: Pick<IndexRules, 'reads' | 'daily'>,
  slices: TimeSlices,
): Promise<DatedFile[]> {
  const dated: DatedFile[] = [];
  for (const [index, file] of files.entries()) {
    if (reads(file.path)) dated.push({ file, day: daily.dayOf(file.path) });
    if ((index + 1) % PATHS_PER_CLOCK_CHECK === 0 && slices.isOver()) await slices.next();
  }
  return dated.sort(
    (a, b) => (b.day ?? -Infinity) - (a.day ?? -Infinity) || b.file.stat.mtime - a.file.stat.mtime,
  );
}
