import { reviewJson } from '../../../../src/core/documents/review-json';
import { composeReview } from '../../../../src/core/review/compose-review';
import { noteStart } from '../note-start';
import { periodOption } from '../options';
import type { Output } from '../output';
import type { IndexedVault } from '../vault';
import { vaultExperiments } from '../vault-experiments';
import { vaultPatterns } from '../vault-patterns';
import type { DocumentOptions } from '../write-document';
import { requireWrite, toldWrite, writeDocument } from '../write-document';

export interface ReviewOptions extends DocumentOptions {
  readonly week?: string;
  readonly month?: string;
  readonly quarter?: string;
  readonly year?: string;
  readonly days?: string;
}

/** `small-wins review`: the review of a period; with `--write` it becomes, or updates, its note. */
export async function review(
  vault: IndexedVault,
  options: ReviewOptions,
  output: Output,
): Promise<void> {
  requireWrite(options);
  const composed = composeReview(
    {
      ...vault,
      words: output.noteWords,
      patterns: (context) => vaultPatterns(vault, context),
      experiments: (context) => vaultExperiments(vault, context),
    },
    periodOption(vault, options),
  );
  const { markdown, period } = composed;
  const path = vault.reviews.pathOf(period);
  const start = () => noteStart(vault, vault.reviews.locationOf(period.kind), path, period.first);
  const written =
    options.write === true
      ? await writeDocument(vault, { ...composed, path }, options, start)
      : null;

  if (output.json) {
    output.document({
      ...reviewJson(composed, { ...vault, words: output.noteWords }),
      markdown,
      ...written,
    });
  } else if (written === null) {
    output.raw(`${markdown.trimEnd()}\n`);
  } else {
    output.lines(toldWrite(written, composed, output.words, output.words.cli.reviewIn));
  }
}
