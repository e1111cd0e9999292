import { formatDay } from '../../core/calendar/day';
import { listJson } from '../../core/documents/list-json';
import { streakSummaryJson } from '../../core/documents/streak-json';
import { summaryJson } from '../../core/documents/summary-json';
import { wholePulse } from '../../core/insight/pulse';
import { narrowedEntries } from '../../core/goals/narrowed-entries';
import { explainStreak } from '../../core/insight/explain-streak';
import type { PatternsReport } from '../../core/insight/patterns/patterns-report';
import type { DayContext } from '../../core/journal/day-status';
import type { ListedEntry } from '../../core/journal/journal';
import { neverCounts } from '../../core/notes/entry';
import { usedInAll, unusedArea } from '../../core/search/used-names';
import { Refusal } from '../../core/words/refusal';
import { sentencesOf } from '../../core/words/sentences';
import type { WholeVault } from '../whole-vault';
import type { Given } from './given-fields';
import { givenArea, givenDay, givenGoal, givenKind } from './given-fields';

/** An answer for programs and the same answer for people. */
export interface ApiAnswer {
  readonly json: object;
  readonly text: string;
}

/** A line that is now in its note. */
interface LineInNote {
  readonly path: string;
  /** 0-based */
  readonly line: number;
  readonly text: string;
  readonly day: number;
  /** the note was created for it */
  readonly created: boolean;
}

/** The entries asked for. Throws a Refusal that names what is wrong with the question. */
export function askedEntries(given: Given, vault: WholeVault): ListedEntry[] {
  const { goals, today, setup, words } = vault;
  return narrowedEntries(
    goals,
    { today, countSteps: setup.plan.countSteps },
    {
      from: givenDay(given, 'from', vault),
      to: givenDay(given, 'to', vault),
      kind: givenKind(given, words),
      area: givenArea(given, vault),
      goal: givenGoal(given, vault),
    },
  );
}

/** Entries as a document for programs. */
export function entriesJson(entries: readonly ListedEntry[], { goals, today }: WholeVault) {
  return listJson(entries, goals, today);
}

/** The entries asked for: a line each. Throws a Refusal that names what is wrong with the question. */
export function listAnswer(given: Given, vault: WholeVault): ApiAnswer {
  const entries = askedEntries(given, vault);
  const lines = entries.map((entry) => lineOf(entry, vault));
  return {
    json: entriesJson(entries, vault),
    text: lines.length === 0 ? noneFound(given, vault) : lines.join('\n'),
  };
}

/** That there is none, and why where nobody has used the area. */
function noneFound(given: Given, vault: WholeVault): string {
  const { journal, words } = vault;
  const unused = unusedArea(givenArea(given, vault), () => usedInAll(journal));
  const { noEntries } = words.api.cli;
  return unused === null ? noEntries : sentencesOf([noEntries, words.search.problem(unused)]);
}

/** `Fri 20 Nov  win  wrote a page  (2026-11-20.md:3)`; an entry that does not count says so. */
function lineOf(
  { day, kind, counts, text, path, line }: ListedEntry,
  { words, today }: WholeVault,
): string {
  const { cli } = words.api;
  const when = day === null ? cli.noDay : words.dates.named(day, today);
  const isUnremarkable = counts || neverCounts(kind);
  const name = words.entry.kind[kind];
  const what = isUnremarkable ? name : cli.notCounted(name);
  return `${when}  ${what}  ${text === '' ? words.entry.wordless : text}  (${path}:${line + 1})`;
}

/** The days of the goal asked for, or of the whole vault. */
function askedDays(given: Given, vault: WholeVault): DayContext {
  const goal = givenGoal(given, vault);
  const { setup, goals, journal, today } = vault;
  return goal === null ? journal.context(setup.plan, today) : goals.context(goal, today);
}

/** The streak of the goal asked for, or of the whole vault. Throws a Refusal for a goal that there is not. */
export function streakAnswer(given: Given, vault: WholeVault): ApiAnswer {
  const { today, words, setup } = vault;
  const goal = givenGoal(given, vault);
  const days = askedDays(given, vault);
  const facts = explainStreak(days, { quiet: setup.settings.quiet });
  return {
    json: {
      today: formatDay(today),
      ...(goal === null ? {} : { goal: goal.path }),
      ...streakSummaryJson(days),
    },
    text: words.streak.facts(facts, today).join('\n'),
  };
}

/** Everything that the sidebar shows. Throws a Refusal while notes are being read: there is no report then. */
export function summaryAnswer(patterns: PatternsReport | null, vault: WholeVault) {
  const { setup, goals, journal, today, words } = vault;
  if (patterns === null) throw new Refusal(words.api.reading);
  const context = journal.context(setup.plan, today);
  return summaryJson(context, setup.settings.heatmap.thresholds, goals, {
    patterns,
    words,
    pulse: wholePulse(journal, context),
  });
}

/** A logged line as a document for programs. */
export function loggedJson({ path, line, text, day, created }: LineInNote) {
  return { path, line, text, day: formatDay(day), created };
}
