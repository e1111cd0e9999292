import type { SettingDefinitionGroup } from 'obsidian';
import { NUMBERS } from '../../models/control-form';
import { group } from './group';
import type { SettingRows } from './setting-rows';

/** How the heatmap looks. */
export function heatmapGroup(rows: SettingRows): SettingDefinitionGroup {
  const { options, placeholders } = rows.words.settings;
  return group('heatmap', rows, [
    rows.palette('heatmap.palette', options.palette),
    rows.text('heatmap.thresholds', { placeholder: placeholders.automatic, form: NUMBERS }),
    rows.choice('heatmap.rows', options.rows),
  ]);
}
