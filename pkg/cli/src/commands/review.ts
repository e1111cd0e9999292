import { formatPeriod } from '../../../../src/core/calendar/period';
import { reviewJson } from '../../../../src/core/documents/review-json';
import type { ComposedReview } from '../../../../src/core/review/compose-review';
import { composeReview, mergeReview } from '../../../../src/core/review/compose-review';
import type { MergedNote } from '../../../../src/core/review/merge-note';
import type { Words } from '../../../../src/core/words/words';
import { Failure, misuse } from '../failure';
import { noteStart } from '../note-start';
import { periodOption } from '../options';
import type { Output } from '../output';
import type { IndexedVault } from '../vault';
import { vaultPatterns } from '../vault-patterns';
import { changeNote } from '../write-file';
import { requireWritable } from '../write-guard';

export interface ReviewOptions {
  readonly week?: string;
  readonly month?: string;
  readonly quarter?: string;
  readonly year?: string;
  readonly days?: string;
  readonly write?: boolean;
  readonly restore?: boolean;
  readonly force?: boolean;
}

/** `small-wins review`: the review of a period; with `--write` it becomes, or updates, its note. */
export async function review(
  vault: IndexedVault,
  options: ReviewOptions,
  output: Output,
): Promise<void> {
  if (options.write !== true && (options.force === true || options.restore === true)) {
    throw misuse((say) => say.needsWrite);
  }
  const composed = composeReview(
    { ...vault, words: output.words, patterns: (context) => vaultPatterns(vault, context) },
    periodOption(vault, options),
  );
  const { review: found, markdown } = composed;
  const written = options.write === true ? await writeReview(vault, composed, options) : null;

  if (output.json) {
    output.document({
      ...reviewJson(found, { ...vault, words: output.words }),
      markdown,
      ...written,
    });
  } else if (written === null) {
    output.raw(`${markdown.trimEnd()}\n`);
  } else {
    output.lines(told(written, output.words));
  }
}

interface WriteOutcome extends Pick<MergedNote, 'changed' | 'created' | 'kept' | 'moved'> {
  /** relative to the vault */
  readonly path: string;
  readonly otherPeriods: readonly string[];
}

async function writeReview(
  vault: IndexedVault,
  composed: ComposedReview,
  { force, restore }: ReviewOptions,
): Promise<WriteOutcome> {
  const { root, reviews } = vault;
  const { period } = composed;
  const path = reviews.pathOf(period);
  requireWritable(vault, path);
  const { changed, created, kept, moved, foreign } = await changeNote(root, path, (existing) => {
    const merged = mergeReview(existing, composed, {
      template:
        existing === null
          ? noteStart(vault, reviews.locationOf(period.kind), path, period.first)
          : null,
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
  const otherPeriods = foreign.map((region) => formatPeriod(region.period));
  return { path, changed, created, kept, moved, otherPeriods: [...new Set(otherPeriods)] };
}

function told(
  { path, changed, kept, moved, otherPeriods }: WriteOutcome,
  { cli }: Words,
): string[] {
  const lines = [changed ? cli.reviewIn(path) : cli.upToDate(path)];
  if (kept.length > 0) {
    lines.push(cli.kept(kept.join(', ')));
  }
  if (moved.length > 0) lines.push(cli.moved(moved.join(', ')));
  if (otherPeriods.length > 0) {
    lines.push(cli.leftAlone(otherPeriods.join(', ')));
  }
  return lines;
}
