import { formatDay } from '../../../../src/core/calendar/day';
import { onThisDay as recollections } from '../../../../src/core/insight/on-this-day';
import { entryJson } from '../../../../src/core/documents/entry-json';
import { entryLine } from '../entry-line';
import type { Output } from '../output';
import type { IndexedVault } from '../vault';

/** `small-wins on-this-day`: what was won on days that today recalls. */
export function onThisDay({ journal, goals, plan, today }: IndexedVault, output: Output): void {
  const found = recollections(journal, today, plan.countSteps);
  if (output.json) {
    output.document({
      today: formatDay(today),
      days: found.map(({ day, ago, entries }) => ({
        day: formatDay(day),
        ago,
        entries: entries.map(entryJson(goals)),
      })),
    });
    return;
  }
  if (found.length === 0) output.line(output.words.cli.nothingRecalled);
  for (const { day, ago, entries } of found) {
    output.heading(output.words.cli.ago(ago, output.words.dates.full(day)));
    for (const entry of entries) output.line(entryLine(entry, output.words, output.terminal));
  }
}
