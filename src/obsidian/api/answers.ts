import { formatDay } from '../../core/calendar/day';
import { listJson } from '../../core/documents/list-json';
import { streakSummaryJson } from '../../core/documents/streak-json';
import { summaryJson } from '../../core/documents/summary-json';
import { narrowedEntries } from '../../core/goals/narrowed-entries';
import type { DayContext } from '../../core/journal/day-status';
import type { ListedEntry } from '../../core/journal/journal';
import type { Logged } from '../logging/line-writer';
import type { PluginParts } from '../plugin-parts';
import { Refusal } from '../../core/words/refusal';
import type { Given } from './given-fields';
import { givenDay, givenGoal, givenKind, givenText } from './given-fields';
import type { WholeVault } from '../../models/whole-vault';

/** The entries asked for. Throws a Refusal that names what is wrong with the question. */
export function askedEntries(
  given: Given,
  { live }: PluginParts,
  vault: WholeVault,
): ListedEntry[] {
  const { today } = live;
  return narrowedEntries(
    vault.goals,
    { today, countSteps: vault.setup.plan.countSteps },
    {
      from: givenDay(given, 'from', vault, today),
      to: givenDay(given, 'to', vault, today),
      kind: givenKind(given),
      area: givenText(given, 'area') ?? null,
      goal: givenGoal(given, vault),
    },
  );
}

export function listAnswer(
  entries: readonly ListedEntry[],
  { live }: PluginParts,
  vault: WholeVault,
) {
  return listJson(entries, vault.goals, live.today);
}

/** The days of the goal asked for, or of the whole vault. */
export function askedDays(given: Given, { live }: PluginParts, vault: WholeVault): DayContext {
  const goal = givenGoal(given, vault);
  const { setup, goals } = vault;
  return goal === null
    ? live.journal.context(setup.plan, live.today)
    : goals.context(goal, live.today);
}

export function streakAnswer(given: Given, parts: PluginParts, vault: WholeVault) {
  const goal = givenGoal(given, vault);
  return {
    today: formatDay(parts.live.today),
    ...(goal === null ? {} : { goal: goal.path }),
    ...streakSummaryJson(askedDays(given, parts, vault)),
  };
}

/** Everything that the sidebar shows. Throws a Refusal while notes are being read. */
export function summaryAnswer(
  { live, patterns, words }: PluginParts,
  { setup, goals }: WholeVault,
) {
  const report = patterns.searchNow();
  if (report === null) throw new Refusal(words.api.reading);
  const context = live.journal.context(setup.plan, live.today);
  return summaryJson(context, setup.settings.heatmap.thresholds, goals, {
    patterns: report,
    words,
  });
}

export function logAnswer({ path, line, text, day, created }: Logged) {
  return { path, line, text, day: formatDay(day), created };
}
