import { formatPeriod } from '../../../src/core/calendar/period';
import { mergeReview } from '../../../src/core/review/compose-review';
import type { MergedNote } from '../../../src/core/review/merge-note';
import type { NoteDocument } from '../../../src/core/review/note-document';
import { titleOfPart } from '../../../src/core/review/review-part';
import type { Words } from '../../../src/core/words/words';
import { Failure, misuse } from './failure';
import type { IndexedVault } from './vault';
import { changeNote } from './write-file';
import { requireWritable } from './write-guard';

/** The options of commands that print a document, or write it into its note. */
export interface DocumentOptions {
  readonly write?: boolean;
  readonly restore?: boolean;
  readonly force?: boolean;
}

/** What was written, or left as it was. */
export interface WriteOutcome extends Pick<MergedNote, 'changed' | 'created' | 'kept' | 'moved'> {
  /** relative to the vault */
  readonly path: string;
  readonly otherPeriods: readonly string[];
}

/** Throws a Failure for options that say how to write where nothing is written. */
export function requireWrite({ write, restore, force }: DocumentOptions): void {
  if (write !== true && (force === true || restore === true)) throw misuse((say) => say.needsWrite);
}

/** Writes a document into its note, around its owner's words; `start` is what a new note begins with. */
export async function writeDocument(
  vault: IndexedVault,
  document: NoteDocument,
  { force, restore }: DocumentOptions,
  start: () => string | null = () => null,
): Promise<WriteOutcome> {
  const { path } = document;
  requireWritable(vault, path);
  const written = await changeNote(vault.root, path, (existing) => {
    const merged = mergeReview(existing, document, {
      template: existing === null ? start() : null,
      restore: restore === true,
      onEdited: force === true ? 'replace' : 'keep',
    });
    if ('error' in merged) {
      const { line, problem } = merged.error;
      throw new Failure(({ failures, obstacles }) =>
        failures.line(path, line, obstacles.review(problem)),
      );
    }
    return merged;
  });
  const { changed, created, kept, moved, foreign } = written;
  const otherPeriods = foreign.map((region) => formatPeriod(region.period));
  return { path, changed, created, kept, moved, otherPeriods: [...new Set(otherPeriods)] };
}

/** The outcome for a document in sentences; `isIn` says where a changed one is. */
export function toldWrite(
  { path, changed, kept, moved, otherPeriods }: WriteOutcome,
  { sections }: Pick<NoteDocument, 'sections'>,
  { cli, list }: Words,
  isIn: (path: string) => string,
): string[] {
  const titles = (names: readonly string[]) =>
    sections.filter(({ name }) => names.includes(name)).map(titleOfPart);
  return [
    changed ? isIn(path) : cli.upToDate(path),
    ...(kept.length > 0 ? [cli.kept(list(titles(kept)))] : []),
    ...(moved.length > 0 ? [cli.moved(list(titles(moved)))] : []),
    ...(otherPeriods.length > 0 ? [cli.leftAlone(list(otherPeriods))] : []),
  ];
}
