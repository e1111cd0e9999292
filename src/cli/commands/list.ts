import type { Day } from '../../core/calendar/day';
import { formatDay } from '../../core/calendar/day';
import { isInArea } from '../../core/markdown/area';
import type { ListedEntry } from '../../core/journal/journal';
import { entryJson } from '../entry-json';
import { entryLine } from '../entry-line';
import { dayOption, goalOption, kindOption } from '../options';
import type { Output } from '../output';
import type { IndexedVault } from '../vault';

export interface ListOptions {
  readonly from?: string;
  readonly to?: string;
  readonly kind?: string;
  readonly area?: string;
  readonly goal?: string;
}

/** The entries of a vault, narrowed: those without a day only where no range is asked for. */
export function narrowedEntries(vault: IndexedVault, options: ListOptions): ListedEntry[] {
  const kind = kindOption(options.kind);
  const area = options.area?.toLowerCase().replace(/^[#/]+|\/+$/g, '');
  const goal = goalOption(vault, options.goal);
  const entries = vault.journal.list({
    today: vault.today,
    countSteps: vault.plan.countSteps,
    from: dayOption(vault, '--from', options.from) ?? undefined,
    to: dayOption(vault, '--to', options.to) ?? undefined,
  });
  return entries.filter(
    (entry) =>
      (kind === null || entry.kind === kind) &&
      (area === undefined || entry.areas.some((path) => isInArea(path, area))) &&
      (goal === null || vault.goals.goalsOf(entry, entry.path).includes(goal)),
  );
}

/** `small-wins list`: entries by day, then path, then line. */
export function list(vault: IndexedVault, options: ListOptions, output: Output): void {
  const entries = narrowedEntries(vault, options);
  if (output.json) {
    output.document({
      today: formatDay(vault.today),
      entries: entries.map(entryJson(vault.goals)),
    });
    return;
  }
  if (entries.length === 0) output.line('No entries here.');
  let heading: Day | null | undefined;
  for (const entry of entries) {
    if (entry.day !== heading) {
      heading = entry.day;
      output.heading(heading === null ? 'Without a day' : output.words.full(heading));
    }
    output.line(entryLine(entry, output.terminal));
  }
}
