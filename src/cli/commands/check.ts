import { formatDay } from '../../core/calendar/day';
import { folderPrefix } from '../../core/calendar/daily-note';
import { mixesWeekYears, namesOneDay, weekNaming } from '../../core/calendar/format-tokens';
import { unmatchedNotes } from '../../core/journal/unmatched-notes';
import { propertyLine } from '../../core/notes/front-matter-property';
import { SETTINGS_PATH } from '../config-files';
import { readNoteFile } from '../note-files';
import type { Output } from '../output';
import { printable } from '../terminal';
import type { IndexedVault } from '../vault';

interface CheckProblem {
  /** relative to the vault */
  readonly path: string;
  /** 0-based */
  readonly line: number;
  readonly code: string;
  readonly message: string;
}

/** `small-wins check`: everything that was not understood, by path, then line. */
export function check(vault: IndexedVault, output: Output): void {
  const problems = [...configProblems(vault), ...noteProblems(vault), ...goalProblems(vault)].sort(
    (a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0) || a.line - b.line,
  );
  if (output.json) {
    output.document({ today: formatDay(vault.today), problems });
    return;
  }
  const { colors } = output.terminal;
  for (const { path, line, code, message } of problems) {
    output.line(
      `${colors.bold(`${printable(path)}:${line + 1}`)}: ${printable(message)} ${colors.dim(`(${code})`)}`,
    );
  }
  const notes = vault.journal.notes().length;
  output.line(
    problems.length === 0
      ? `Everything was understood, in ${count(notes, 'note')}.`
      : `\n${count(problems.length, 'line')} to look at, in ${count(notes, 'note')}. Nothing was changed.`,
  );
}

function noteProblems({ journal, today, plan }: IndexedVault): CheckProblem[] {
  const notes = journal.notes();
  const own = notes.flatMap(({ path, problems }) =>
    problems.map((problem) => ({ path, ...problem })),
  );
  const copies = journal
    .list({ today, countSteps: plan.countSteps })
    .flatMap(({ path, line, copyOf }) =>
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
  const unmatched = unmatchedNotes(
    notes.filter(({ day }) => day === null).map(({ path }) => path),
  ).map(({ location, count: found, example }) => ({
    path: example,
    line: 0,
    code: 'unmatched-daily-note',
    message:
      location === null
        ? `${count(found, 'note')} with a date and words in the name match no daily-note format, this one first; their undated lines count nowhere.`
        : `${count(found, 'note')} with a date in the name match no daily-note format, this one first; their undated lines count nowhere. If they are daily notes, add ${JSON.stringify(location)} to \`daily.others\`.`,
  }));
  return [...own, ...copies, ...unmatched];
}

/** The properties of goals that were not usable, each at its line. */
function goalProblems({ root, goals }: IndexedVault): CheckProblem[] {
  return goals.notes().flatMap(({ goal: { path }, problems }) => {
    if (problems.length === 0) return [];
    const text = readNoteFile(root, path, []) ?? '';
    return problems.map(({ property, code, message }) => {
      return { path, line: propertyLine(text, property), code, message };
    });
  });
}

function configProblems(vault: IndexedVault): CheckProblem[] {
  const { config, settings, languages, problems } = vault;
  const at = (code: string, message: string) => ({ path: SETTINGS_PATH, line: 0, code, message });
  const found = [
    ...problems.map((problem) => ({ line: 0, ...problem })),
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

function count(number: number, noun: string): string {
  return `${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`;
}
