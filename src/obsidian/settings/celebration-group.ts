import type { SettingDefinitionGroup } from 'obsidian';
import { OPTIONAL_TEXT } from '../../models/control-form';
import { group } from './group';
import type { SettingLists } from './setting-lists';
import type { SettingRows } from './setting-rows';

/** What is announced when something was reached, and what is not. */
export function celebrationGroup(rows: SettingRows, lists: SettingLists): SettingDefinitionGroup {
  return group('celebration', rows, [
    rows.toggle('quiet'),
    rows.choice('celebrate', rows.words.settings.options.celebrate),
    lists.texts('rewards', 'reward'),
    rows.text('nudgeAt', {
      placeholder: rows.words.settings.placeholders.off,
      form: OPTIONAL_TEXT,
    }),
  ]);
}
