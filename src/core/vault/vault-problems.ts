import { folderPrefix } from '../calendar/daily-note';
import type { DateFormat } from '../calendar/date-format';
import type { Day } from '../calendar/day';
import { mixesWeekYears, namesOneDay, weekNaming } from '../calendar/format-tokens';
import type { Goals } from '../goals/goals';
import type { Journal } from '../journal/journal';
import type { Plan } from '../journal/plan';
import type { UnmatchedNotes } from '../journal/unmatched-notes';
import { unmatchedNotes } from '../journal/unmatched-notes';
import { propertyLine } from '../notes/front-matter-property';
import type { Problem } from '../notes/problem';
import type { Settings } from '../settings/settings';
import { holdsDailyNotes, sharedTags } from '../settings/silencing';
import type { VaultConfig } from './vault-config';

/** Something in a vault that was not understood. */
export interface VaultProblem extends Problem {
  /** relative to the vault */
  readonly path: string;
}

/** A vault of which every note has been read. */
export interface CheckedVault {
  readonly journal: Journal;
  readonly goals: Goals;
  readonly today: Day;
  readonly plan: Plan;
  readonly config: VaultConfig;
  readonly settings: Settings;
  readonly languages: readonly [DateFormat, DateFormat];
  /** where the settings are kept, relative to the vault */
  readonly settingsPath: string;
  /** the files that could not be used */
  readonly fileProblems: readonly Omit<VaultProblem, 'line'>[];
  /** The text of a goal's note that has a problem; null if the note is gone. */
  readonly textOf: (path: string) => string | null;
}

/** Everything that was not understood, by path, then line. */
export function vaultProblems(vault: CheckedVault): VaultProblem[] {
  return [...configProblems(vault), ...noteProblems(vault), ...goalProblems(vault)].sort(
    (a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0) || a.line - b.line,
  );
}

function noteProblems({ journal, today, plan, config, languages }: CheckedVault): VaultProblem[] {
  const notes = journal.notes();
  const own = notes.flatMap(({ path, problems }) =>
    problems.map((problem) => ({ path, ...problem })),
  );
  const copies = journal.list(plan, today).flatMap(({ path, line, copyOf }) =>
    copyOf === null
      ? []
      : [
          {
            path,
            line,
            code: 'duplicate',
            message: `This is a copy of ${copyOf.path}:${copyOf.line + 1}, which counts; a copy does not.`,
          },
        ],
  );
  const found = unmatchedIn({ journal, config, languages });
  const unmatched = found.map((group) => ({
    path: group.example,
    line: 0,
    code: group.copyOf === null ? 'unmatched-daily-note' : 'sync-copy',
    message: unmatchedMessage(group),
  }));
  const outside = new Set(found.flatMap(({ paths }) => paths));
  return [...unmatched, ...foldUndated(own, outside), ...copies];
}

/** The notes of a vault that look like daily notes, and match no format. */
export function unmatchedIn({
  journal,
  config,
  languages,
}: Pick<CheckedVault, 'journal' | 'config' | 'languages'>): readonly UnmatchedNotes[] {
  const undated = journal.notes().filter(({ day }) => day === null);
  return unmatchedNotes(
    undated.map(({ path }) => path),
    {
      locations: [config.daily, ...config.settings.daily.others],
      languages: languages.map(({ language }) => language),
      has: (path) => journal.note(path) !== undefined,
    },
  );
}

/** Hundreds of entries without a day have one cause, their notes' names, and one line says so. */
function foldUndated(problems: readonly VaultProblem[], outside: ReadonlySet<string>) {
  const isFolded = ({ code, path }: VaultProblem) => code === 'no-day' && outside.has(path);
  const folded = problems.filter(isFolded);
  const [first] = folded;
  if (first === undefined || folded.length === 1) return problems;
  const message = `${count(folded.length, 'entry', 'entries')} have no day, this one first, so they count nowhere: their notes match no daily-note format, which is named here too.`;
  return [...problems.filter((problem) => !isFolded(problem)), { ...first, message }];
}

function unmatchedMessage(group: UnmatchedNotes): string {
  const { location, language, isOwn, copyOf, paths } = group;
  const notes = count(paths.length, 'note');
  const match = `${notes} with a date in the name ${paths.length === 1 ? 'matches' : 'match'} no daily-note format`;
  if (copyOf !== null) {
    return `${notes} ${paths.length === 1 ? 'looks like a copy' : 'look like copies'} that a sync left, this one of ${copyOf}; their undated lines count nowhere. Move what is missing into the original, and delete the copy.`;
  }
  if (location === null) {
    return `${match}, this one first, and their names have words of their own; their undated lines count nowhere.`;
  }
  const setting = `set \`language\` to \`${language ?? ''}\``;
  const inLanguage = language === null ? '' : ` and ${setting}`;
  const fix = isOwn
    ? `The words in their names are in another language: ${setting}.`
    : `If they are daily notes, add ${JSON.stringify(location)} to \`daily.others\`${inLanguage}.`;
  return `${match}, this one first; their undated lines count nowhere. ${fix}`;
}

/** The properties of goals that could not be used, each at its line. */
function goalProblems({ goals, textOf }: CheckedVault): VaultProblem[] {
  return goals.notes().flatMap(({ goal: { path }, problems }) => {
    if (problems.length === 0) return [];
    const text = textOf(path) ?? '';
    return problems.map(({ property, code, message }) => {
      return { path, line: propertyLine(text, property), code, message };
    });
  });
}

function configProblems(vault: CheckedVault): VaultProblem[] {
  const { config, settings, languages, fileProblems, settingsPath } = vault;
  const at = (code: string, message: string) => ({ path: settingsPath, line: 0, code, message });
  const found = [
    ...fileProblems.map((problem) => ({ line: 0, ...problem })),
    ...config.problems.map(({ message }) => at('bad-setting', message)),
  ];
  for (const { folder, format } of [config.daily, ...settings.daily.others]) {
    if (namesOneDay(format)) continue;
    const where = folderPrefix(folder) === '' ? 'the vault' : folder;
    found.push(
      at(
        'bad-daily-format',
        `The daily-note format \`${format}\` of ${where} does not name a day with its year, so no note matches it. With \`YYYY-MM-DD\` they do.`,
      ),
    );
  }
  for (const { tag, keeps, loses } of sharedTags(settings.marks)) {
    found.push(
      at(
        'tag-of-two-marks',
        `The tag \`#${tag}\` is one of \`marks.${keeps}\` and of \`marks.${loses}\`, so it means ${keeps} alone. Take it off one of the two.`,
      ),
    );
  }
  for (const folder of settings.excludedFolders) {
    if (!holdsDailyNotes(folder, config.daily.folder)) continue;
    found.push(
      at(
        'daily-notes-excluded',
        `The daily notes are in the excluded folder \`${folder}\`, so none of them is read. Take it off \`excludedFolders\`.`,
      ),
    );
  }
  const weekly = config.weekly.format;
  if (mixesWeekYears(weekly)) {
    found.push(
      at(
        'mixed-week-format',
        `The weekly-note format \`${weekly}\` mixes the year of one calendar with the week of another, so it names two weeks alike at a year's end. Use \`gggg-[W]ww\` or \`GGGG-[W]WW\`.`,
      ),
    );
  }
  const naming = weekNaming(weekly);
  const named = naming === 'iso' ? 1 : languages[0].week.firstWeekday;
  if (naming !== null && named !== vault.plan.firstWeekday) {
    found.push(
      at(
        'week-start-differs',
        `Weekly notes named by \`${weekly}\` begin on ${weekdayName(named)}, all other weeks on ${weekdayName(vault.plan.firstWeekday)}. Reviews follow the notes' names; \`plan.weekStart\` changes the rest.`,
      ),
    );
  }
  return found;
}

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

function weekdayName(weekday: number): string {
  return WEEKDAYS[weekday] ?? '';
}

function count(number: number, noun: string, plural = `${noun}s`): string {
  return `${number.toLocaleString('en')} ${number === 1 ? noun : plural}`;
}
