import type { SettingDefinitionGroup } from 'obsidian';
import { NUMBERS } from './control-form';
import { group } from './group';
import type { SettingRows } from './setting-rows';

/** How the heatmap looks. */
export function heatmapGroup(rows: SettingRows): SettingDefinitionGroup {
  return group('Heatmap', [
    rows.choice(
      'heatmap.palette',
      {
        name: 'Colours',
        desc: 'Levels differ in lightness too, and every status in shape.',
        aliases: ['palette', 'colors', 'colour blindness'],
      },
      {
        theme: 'Theme',
        leaf: 'Leaf',
        cividis: 'Cividis, made for colour blindness',
      },
    ),
    rows.text(
      'heatmap.thresholds',
      {
        name: 'Levels',
        desc: 'The least number of wins for each of the four levels, such as 1, 2, 3, 5.',
        byDefault: 'automatic, from your last year',
        aliases: ['thresholds', 'intensity'],
      },
      { placeholder: 'Automatic', form: NUMBERS },
    ),
    rows.choice(
      'heatmap.rows',
      {
        name: 'Rows',
        desc: 'One grid of all days, or a row of weeks for each area or goal.',
      },
      {
        none: 'All days',
        areas: 'By area',
        goals: 'By goal',
      },
    ),
  ]);
}
