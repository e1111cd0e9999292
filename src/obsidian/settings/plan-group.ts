import type { SettingDefinitionGroup } from 'obsidian';
import { OPTIONAL_TEXT, TARGET } from '../../models/control-form';
import { group } from './group';
import type { SettingLists } from './setting-lists';
import type { SettingRows } from './setting-rows';

/** What is asked of a day. */
export function planGroup(rows: SettingRows, lists: SettingLists): SettingDefinitionGroup {
  const { options, placeholders } = rows.words.settings;
  return group('plan', rows, [
    rows.schedule('plan.schedule'),
    rows.text('plan.target', { placeholder: '1', form: TARGET }),
    rows.text('plan.since', { placeholder: placeholders.firstWin, form: OPTIONAL_TEXT }),
    rows.slider('plan.freezes', 0, 5),
    lists.texts('plan.pauses', 'pause'),
    rows.number('plan.dayStart', 0, 12),
    rows.choice('plan.weekStart', options.weekStart),
  ]);
}
