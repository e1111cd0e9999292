import { KeptMeaning } from '../markdown/kept-meaning';
import { readOutline } from '../markdown/outline';
import { applyEdits } from '../markdown/text-edit';
import type { MergeProblem } from '../words/region-problem';
import type { MergeOptions } from './note-merge';
import { NoteMerge } from './note-merge';
import type { Region } from './regions';
import { findRegions, regionsOf } from './regions';
import type { ReviewPart } from './review-part';

export interface MergedNote {
  readonly text: string;
  readonly changed: boolean;
  /** sections that the note did not hold before */
  readonly created: readonly string[];
  /** sections left as the user has changed them */
  readonly kept: readonly string[];
  /** sections whose changed text is plain text now */
  readonly moved: readonly string[];
  /** regions of other periods: the user's text */
  readonly foreign: readonly Region[];
}

/**
 * Writes the sections of a review into its note; `existing` is null where there is none. A note without a region of
 * the period gets all of them and the free text; any other note only gets new text in its regions, because a missing
 * section was deleted by the user. Everything else stays byte for byte, and the same sections give the same bytes.
 * Where that cannot be done safely nothing may be written: the error says why.
 */
export function mergeNote(
  existing: string | null,
  sections: readonly ReviewPart[],
  options: MergeOptions,
): MergedNote | { readonly error: MergeProblem } {
  const text = existing ?? options.template ?? '';
  const outline = readOutline(text);
  const found = findRegions(text, outline);
  if ('error' in found) return found;
  const regions = regionsOf(options.period, found.regions);
  const foreign = found.regions.filter((region) => !regions.includes(region));

  const merge = new NoteMerge(text, outline, options);
  if (regions.length === 0) merge.writeAll(sections);
  else merge.writeRegions(sections, regions);
  const { edits, created, kept, moved, visibleLine } = merge;

  const merged = applyEdits(text, edits);
  const again = findRegions(merged, readOutline(merged));
  const expected = found.regions.length + created.length;
  // What the user has written into a region may open a code block, which would swallow the regions after it.
  if ('error' in again || again.regions.length !== expected) {
    return { error: { line: merge.firstMovedLine + 1, problem: { kind: 'open-code' } } };
  }
  if (visibleLine !== null)
    return { error: { line: visibleLine + 1, problem: { kind: 'left-open' } } };
  // A `%%` of the note would pair with the first marker, and an open fence that moves would swallow what follows it.
  const disturbed = new KeptMeaning(text).disturbedLine(edits);
  if (disturbed !== null) return { error: { line: disturbed + 1, problem: { kind: 'left-open' } } };
  return { text: merged, changed: merged !== existing, created, kept, moved, foreign };
}
