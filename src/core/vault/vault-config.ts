import type { ConfigFiles } from './config-files';
import { CONFIG_FILES } from './config-files';
import type { FileProblem } from './file-problem';
import type { ShapeProblem } from './config-shape';
import { configShapeProblems } from './config-shape';
import type { ReviewLocations } from '../calendar/period-notes';
import type { PeriodicNotes } from '../calendar/periodic-notes';
import { dailyNoteSettings, reviewNoteSettings } from '../calendar/periodic-notes';
import type { Weekday } from '../calendar/day';
import { englishWeekday } from '../calendar/weekday';
import { noteScope } from '../journal/note-scope';
import { fieldsOf, listOf, textOf } from '../text/json';
import type { TaskStatus } from '../notes/task-status';
import { WHOLE_FILE } from '../settings/setting-field';
import type { LoadedSettings } from '../settings/settings';

/** A config file, another program's or our own, that does not say in a usable way where notes are. */
export interface MisreadFile {
  /** below the config folder */
  readonly path: string;
  readonly problem: ShapeProblem;
}

/** These files as problems, by their paths in the vault. */
export function misreadProblems(
  misread: readonly MisreadFile[],
  configFolder: string,
): FileProblem[] {
  return misread.map(({ path, problem }) => ({
    path: `${configFolder}/${path}`,
    code: 'bad-shape',
    problem,
  }));
}

/** What the config files say, put together. */
export interface VaultConfig extends LoadedSettings {
  readonly misread: readonly MisreadFile[];
  readonly daily: PeriodicNotes;
  readonly weekly: PeriodicNotes;
  /** where the reviews of each kind of period are */
  readonly reviews: ReviewLocations;
  /** whether a note is read at all */
  readonly reads: (path: string) => boolean;
  /** the statuses of the Tasks plugin, empty if it is off */
  readonly taskStatuses: readonly TaskStatus[];
  /** whether Templater is on: it may fill in a note after it was made */
  readonly hasTemplater: boolean;
  /** the first weekday that Periodic Notes or Calendar gives moment; null if neither does */
  readonly firstWeekday: Weekday | null;
}

/** The config of a vault: the plugin's own settings, and where other plugins keep what it needs. Never throws. */
export function vaultConfig(
  files: ConfigFiles,
  { settings, problems }: LoadedSettings,
): VaultConfig {
  const whereOn = (id: string, data: unknown) =>
    isOn(files.communityPlugins, id) ? data : undefined;
  const sources = {
    dailyNotes: files.dailyNotes,
    periodicNotes: whereOn('periodic-notes', files.periodicNotes),
    calendar: whereOn('calendar', files.calendar),
  };
  const isOwnMisread = problems.some(({ field }) => field === WHOLE_FILE);
  const own = { file: 'smallWins', problem: { kind: 'no-settings' } } as const;
  const misread = [...configShapeProblems(files), ...(isOwnMisread ? [own] : [])];
  const daily = dailyNoteSettings(settings.daily, sources);
  const reviews: ReviewLocations = {
    week: reviewNoteSettings('week', settings.weekly, sources),
    month: reviewNoteSettings('month', settings.monthly, sources),
    quarter: reviewNoteSettings('quarter', settings.quarterly, sources),
    year: reviewNoteSettings('year', settings.yearly, sources),
  };
  const templater = fieldsOf(whereOn('templater-obsidian', files.templater));
  return {
    settings,
    problems: problems.filter(({ field }) => field !== WHOLE_FILE),
    misread: misread.map(({ file, problem }) => ({ path: CONFIG_FILES[file], problem })),
    daily,
    weekly: reviews.week,
    reviews,
    reads: noteScope({
      folders: [
        ...settings.excludedFolders,
        textOf(fieldsOf(files.templates)['folder']) ?? '',
        textOf(templater['templates_folder']) ?? '',
      ],
      templates: [
        daily.template,
        ...Object.values(reviews).map(({ template }) => template),
        textOf(fieldsOf(files.dailyNotes)['template']) ?? '',
        ...[...listOf(templater['folder_templates']), ...listOf(templater['file_templates'])].map(
          (rule) => textOf(fieldsOf(rule)['template']) ?? '',
        ),
      ],
    }),
    hasTemplater: isNamed(files.communityPlugins, 'templater-obsidian'),
    taskStatuses: taskStatuses(whereOn('obsidian-tasks-plugin', files.tasks)),
    firstWeekday: weekStart(sources.periodicNotes) ?? weekStart(sources.calendar),
  };
}

function isNamed(communityPlugins: unknown, id: string): boolean {
  return listOf(communityPlugins).includes(id);
}

/** A plugin is on if the list names it, or if there is no list (a vault copied without it). */
function isOn(communityPlugins: unknown, id: string): boolean {
  return !Array.isArray(communityPlugins) || communityPlugins.includes(id);
}

/** Tasks keeps `statusSettings: { coreStatuses, customStatuses }`, each a list of `{ symbol, type }`. */
function taskStatuses(data: unknown): readonly TaskStatus[] {
  const { coreStatuses, customStatuses } = fieldsOf(fieldsOf(data)['statusSettings']);
  return [...listOf(coreStatuses), ...listOf(customStatuses)].flatMap((status) => {
    const { symbol, type } = fieldsOf(status);
    return typeof symbol === 'string' && typeof type === 'string' ? [{ symbol, type }] : [];
  });
}

/** Both plugins write a weekday's English name, or `locale`. */
function weekStart(settings: unknown): Weekday | null {
  return englishWeekday(textOf(fieldsOf(settings)['weekStart']) ?? '');
}
