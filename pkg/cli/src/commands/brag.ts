import type { DayRange } from '../../../../src/core/calendar/date-range';
import { periodOf } from '../../../../src/core/calendar/period';
import { composeBrag } from '../../../../src/core/sharing/brag';
import { joinParts } from '../../../../src/core/review/review-note';
import { spanOption } from '../options';
import type { Output } from '../output';
import type { IndexedVault } from '../vault';
import type { DocumentOptions } from '../write-document';
import { requireWrite, toldWrite, writeDocument } from '../write-document';

export interface BragOptions extends DocumentOptions {
  readonly from?: string;
  readonly to?: string;
  readonly names?: boolean;
}

/** `small-wins brag`: what was done, sorted for the talk about it; with `--write` it becomes, or updates, its note. */
export async function brag(
  vault: IndexedVault,
  options: BragOptions,
  output: Output,
): Promise<void> {
  requireWrite(options);
  const { words, noteWords } = output;
  const document = composeBrag(
    { ...vault, words: noteWords },
    daysOf(vault, options),
    options.names === true,
  );
  const markdown = joinParts(document.sections);
  const written = options.write === true ? await writeDocument(vault, document, options) : null;
  if (output.json) output.document({ path: document.path, markdown, ...written });
  else if (written === null) output.raw(markdown);
  else output.lines(toldWrite(written, document, words, words.cli.bragIn));
}

/** From the beginning of the year of the last day that was asked for. */
function daysOf(vault: IndexedVault, options: BragOptions): DayRange {
  const { from, to } = spanOption(vault, options);
  const year = periodOf('year', to ?? from ?? vault.today, vault.plan.firstWeekday);
  return {
    first: from ?? year.first,
    last: to ?? (from === null ? year.last : Math.max(from, vault.today)),
  };
}
