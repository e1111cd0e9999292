import type { NoteLocation } from '../calendar/daily-note';
import { folderPrefix } from '../calendar/daily-note';
import type { DateFormat } from '../calendar/date-format';
import type { Day, Weekday } from '../calendar/day';
import { mixesWeekYears, namesOneDay, weekNaming } from '../calendar/format-tokens';
import type { ExperimentReport } from '../experiments/experiments';
import type { GoalProblem } from '../goals/goal-problem';
import type { Goals } from '../goals/goals';
import type { Journal } from '../journal/journal';
import type { Plan } from '../journal/plan';
import type { CopiedNotes, UnmatchedNotes } from '../journal/unmatched-notes';
import type { Mark } from '../markdown/tag';
import type { NoteProblem } from '../notes/problem';
import type { SettingProblem } from '../settings/setting-field';
import type { Settings } from '../settings/settings';
import { holdsDailyNotes, sharedTags } from '../settings/silencing';
import type { ExperimentFact } from './experiment-problems';
import { experimentProblems } from './experiment-problems';
import type { FileProblemFacts, FileProblem } from './file-problem';
import { goalProblems } from './goal-problems';
import { lineOfProblem, mayBeOfProperty } from './property-problems';
import { datedCopiesIn, unmatchedIn } from './unmatched-in';
import type { VaultConfig } from './vault-config';

/** What was not understood in a vault: a stable code in kebab-case, and the facts of its sentence. */
export type VaultFact =
  | NoteProblem
  | GoalProblem
  | ExperimentFact
  | FileProblemFacts
  | {
      readonly code: 'duplicate';
      /** the line that counts, 0-based */
      readonly original: { readonly path: string; readonly line: number };
    }
  | {
      readonly code: 'unmatched-daily-note';
      /** how many, the first of them at the problem's path */
      readonly notes: number;
      /** where they would be daily notes; null if their names say more than a day */
      readonly location: NoteLocation | null;
      /** the language of their names, if it differs from the vault's */
      readonly language: string | null;
      /** they are where daily notes are, and only the language differs */
      readonly isOwn: boolean;
    }
  | {
      readonly code: 'wrong-weekday';
      readonly notes: number;
      /** the day of the first of them, by its date */
      readonly day: Day;
    }
  | {
      readonly code: 'sync-copy';
      readonly notes: number;
      /** what the first of them is a copy of */
      readonly copyOf: string;
      /** they have a day by a property, so that their lines count */
      readonly isDated: boolean;
    }
  | { readonly code: 'bad-setting'; readonly problem: SettingProblem }
  | {
      readonly code: 'bad-daily-format';
      readonly format: string;
      /** `''` for the vault's top */
      readonly folder: string;
      /** of earlier places of daily notes */
      readonly isEarlier: boolean;
    }
  /** a tag of two marks, which only makes entries of the first */
  | {
      readonly code: 'tag-of-two-marks';
      readonly tag: string;
      readonly keeps: Mark;
      readonly loses: Mark;
    }
  | { readonly code: 'daily-notes-excluded'; readonly folder: string }
  | { readonly code: 'mixed-week-format'; readonly format: string }
  | {
      readonly code: 'week-start-differs';
      readonly format: string;
      /** the weekday on which weeks begin by the notes' names, and everywhere else */
      readonly named: Weekday;
      readonly other: Weekday;
    };

/** The facts that go with a code. */
export type FactOf<Code extends VaultFact['code']> = VaultFact extends infer Fact
  ? Fact extends { readonly code: infer Known }
    ? Code extends Known
      ? Fact
      : never
    : never
  : never;

/** Something in a vault that was not understood, and where. */
export type VaultProblem = VaultFact & {
  /** relative to the vault */
  readonly path: string;
  /** 0-based */
  readonly line: number;
};

/** A vault of which every note has been read. */
export interface CheckedVault {
  readonly journal: Journal;
  readonly goals: Goals;
  /** as of today */
  readonly experiments: readonly ExperimentReport[];
  readonly today: Day;
  readonly plan: Plan;
  readonly config: VaultConfig;
  readonly settings: Settings;
  readonly languages: readonly [DateFormat, DateFormat];
  /** where the settings are kept, relative to the vault */
  readonly settingsPath: string;
  /** the files that could not be used */
  readonly fileProblems: readonly FileProblem[];
  /**
   * The text of a goal's or experiment's note that has a problem, or of one with a problem that may be about a property;
   * null where there is none any more.
   */
  readonly textOf: (path: string) => string | null;
}

/** Everything that was not understood, by path, then line. */
export function vaultProblems(vault: CheckedVault): VaultProblem[] {
  return [
    ...configProblems(vault),
    ...noteProblems(vault),
    ...goalProblems(vault.goals, vault.today, vault.settings.marks, vault.textOf),
    ...experimentProblems(vault.experiments, vault.textOf),
  ].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0) || a.line - b.line);
}

function noteProblems(vault: CheckedVault): VaultProblem[] {
  const { journal, today, plan, settings, textOf } = vault;
  const notes = journal.notes();
  const own = notes.flatMap(({ path, problems }) =>
    problems.map((problem) => {
      if (!mayBeOfProperty(problem, settings.winProperty)) return { path, ...problem };
      const line = lineOfProblem(textOf(path) ?? '', problem, settings.winProperty);
      return { path, ...problem, line };
    }),
  );
  const copies = journal
    .list(plan, today)
    .flatMap(({ path, line, copyOf }): VaultProblem[] =>
      copyOf === null ? [] : [{ path, line, code: 'duplicate', original: copyOf }],
    );
  const found = unmatchedIn(vault);
  const dated = datedCopiesIn(vault);
  const unmatched = [
    ...found.map(unmatchedProblem),
    ...(dated === null ? [] : [copyProblem(dated, true)]),
  ];
  const outside = new Set(found.flatMap(({ paths }) => paths));
  return [...unmatched, ...foldUndated(own, outside), ...copies];
}

/** Hundreds of entries without a day have one cause, their notes' names, and one line says so. */
function foldUndated(problems: readonly VaultProblem[], outside: ReadonlySet<string>) {
  const isFolded = ({ code, path }: VaultProblem) => code === 'no-day' && outside.has(path);
  const folded = problems.filter(isFolded);
  const [first] = folded;
  if (first === undefined || folded.length === 1) return problems;
  const { path, line } = first;
  const all: VaultProblem = { path, line, code: 'no-day', entries: folded.length };
  return [...problems.filter((problem) => !isFolded(problem)), all];
}

function unmatchedProblem(group: UnmatchedNotes): VaultProblem {
  const { location, language, isOwn, copyOf, misnamed, paths, example } = group;
  if (copyOf !== null) return copyProblem({ paths, example, copyOf }, false);
  const at = { path: example, line: 0, notes: paths.length };
  if (misnamed !== null) return { ...at, code: 'wrong-weekday', day: misnamed };
  return { ...at, code: 'unmatched-daily-note', location, language, isOwn };
}

function copyProblem({ paths, example, copyOf }: CopiedNotes, isDated: boolean): VaultProblem {
  const notes = paths.length;
  return { path: example, line: 0, code: 'sync-copy', notes, copyOf, isDated };
}

function configProblems(vault: CheckedVault): VaultProblem[] {
  const { config, settings, languages, fileProblems, settingsPath } = vault;
  const at = { path: settingsPath, line: 0 };
  const found: VaultProblem[] = [
    ...fileProblems.map((problem) => ({ line: 0, ...problem })),
    ...config.problems.map((problem) => ({ ...at, code: 'bad-setting' as const, problem })),
  ];
  for (const place of [config.daily, ...settings.daily.others]) {
    const { folder, format } = place;
    if (namesOneDay(format)) continue;
    found.push({
      ...at,
      code: 'bad-daily-format',
      format,
      folder: folderPrefix(folder).replace(/\/$/, ''),
      isEarlier: place !== config.daily,
    });
  }
  for (const shared of sharedTags(settings.marks)) {
    found.push({ ...at, code: 'tag-of-two-marks', ...shared });
  }
  for (const folder of settings.excludedFolders) {
    if (!holdsDailyNotes(folder, config.daily.folder)) continue;
    found.push({ ...at, code: 'daily-notes-excluded', folder });
  }
  const { format } = config.weekly;
  if (mixesWeekYears(format)) found.push({ ...at, code: 'mixed-week-format', format });
  const naming = weekNaming(format);
  const named = naming === 'iso' ? 1 : languages[0].week.firstWeekday;
  const other = vault.plan.firstWeekday;
  if (naming !== null && named !== other) {
    found.push({ ...at, code: 'week-start-differs', format, named, other });
  }
  return found;
}
