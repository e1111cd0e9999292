import type { Day } from '../../../../src/core/calendar/day';
import { listJson } from '../../../../src/core/documents/list-json';
import { narrowedEntries } from '../../../../src/core/goals/narrowed-entries';
import type { ListedEntry } from '../../../../src/core/journal/journal';
import { foundEntries } from '../../../../src/core/search/found-entries';
import { foundTotals } from '../../../../src/core/search/found-totals';
import { entryLine } from '../entry-line';
import { goalOption, kindOption, spanOption } from '../options';
import type { Output } from '../output';
import { areaOption, queryOption } from '../query-option';
import { printable } from '../terminal';
import type { IndexedVault } from '../vault';

export interface ListOptions {
  readonly from?: string;
  readonly to?: string;
  readonly kind?: string;
  readonly area?: string;
  readonly goal?: string;
}

/** The entries of a vault that the options ask for; those without a day only if no range is given. */
export function askedEntries(vault: IndexedVault, options: ListOptions): ListedEntry[] {
  const { goals, today, plan } = vault;
  const { from, to } = spanOption(vault, options);
  return narrowedEntries(
    goals,
    { today, countSteps: plan.countSteps },
    {
      kind: kindOption(options.kind),
      area: areaOption(vault, options.area),
      goal: goalOption(vault, options.goal),
      from: from ?? undefined,
      to: to ?? undefined,
    },
  );
}

/** `small-wins list [TEXT…]`: entries by day, then path, then line; with words those that are found. */
export function list(
  vault: IndexedVault,
  { text = '', ...options }: ListOptions & { readonly text?: string },
  output: Output,
): void {
  const asked = askedEntries(vault, options);
  const entries = text === '' ? asked : foundEntries(asked, queryOption(vault, text), vault.goals);
  if (output.json) {
    output.document(listJson(entries, vault.goals, vault.today));
    return;
  }
  if (entries.length === 0) output.line(output.words.cli.noEntries);
  let heading: Day | null | undefined;
  for (const entry of entries) {
    if (entry.day !== heading) {
      heading = entry.day;
      output.heading(
        heading === null ? output.words.cli.withoutDay : output.words.dates.full(heading),
      );
    }
    output.line(entryLine(entry, output.words, output.terminal));
  }
  if (text === '' || entries.length === 0) return;
  output.line('');
  output.line(printable(output.words.search.totals(foundTotals(entries))));
}
