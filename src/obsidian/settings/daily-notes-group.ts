import type { SettingDefinitionGroup } from 'obsidian';
import { folderPrefix } from '../../core/calendar/daily-note';
import type { PeriodicNotes } from '../../core/calendar/periodic-notes';
import { holdsDailyNotes } from '../../core/settings/silencing';
import { OPTIONAL_TEXT } from '../../models/control-form';
import { formatWarning } from '../../models/format-warning';
import { group } from './group';
import { placeholders } from './placeholders';
import type { SettingLists } from './setting-lists';
import type { SettingRows } from './setting-rows';

/** What the rows ask of the vault. */
interface DailyNotesSource {
  readonly hasFolder: (folder: string) => boolean;
  /** how many daily notes are found now */
  readonly dailyNotes: () => number;
  /** where the vault keeps daily notes, as far as that is known */
  readonly location: PeriodicNotes | undefined;
}

/** Which notes have a day, and what else is read from them. */
export function dailyNotesGroup(
  rows: SettingRows,
  lists: SettingLists,
  { hasFolder, dailyNotes, location }: DailyNotesSource,
): SettingDefinitionGroup {
  const words = rows.words.settings;
  const inVault = placeholders(rows, 'daily', location);
  return group('daily-notes', rows, [
    rows.folder('daily.folder', inVault.folder, (folder) =>
      folderPrefix(folder) === '' || hasFolder(folder) ? undefined : words.noFolder(dailyNotes()),
    ),
    rows.format('daily.format', {
      form: OPTIONAL_TEXT,
      placeholder: inVault.format,
      warn: (format) => formatWarning(format, words),
    }),
    rows.note('daily.template', inVault.template),
    lists.locations('daily.others', 'place'),
    rows.text('dateProperty', { placeholder: 'date' }),
    rows.choice('pulse', words.options.pulse),
    lists.texts('metrics.properties', 'property'),
    lists.folders('excludedFolders', 'folder', (folder) =>
      holdsDailyNotes(folder, rows.store.get().daily.folder ?? '')
        ? words.holdsDailyNotes
        : undefined,
    ),
  ]);
}
