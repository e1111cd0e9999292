import type { TFile } from 'obsidian';
import type { Day } from '../../core/calendar/day';
import type { IndexRules } from './index-rules';

/** A note and the day that its path names, or null. */
export interface DatedFile {
  readonly file: TFile;
  readonly day: Day | null;
}

/** Daily notes from the newest back, then all others, so that recent days show first. */
export function newestFirst(
  files: readonly TFile[],
  { reads, daily }: Pick<IndexRules, 'reads' | 'daily'>,
): DatedFile[] {
  return files
    .filter(({ path }) => reads(path))
    .map((file) => ({ file, day: daily.dayOf(file.path) }))
    .sort(
      (a, b) =>
        (b.day ?? -Infinity) - (a.day ?? -Infinity) || b.file.stat.mtime - a.file.stat.mtime,
    );
}
