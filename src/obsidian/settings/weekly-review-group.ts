import type { SettingDefinitionGroup } from 'obsidian';
import { OPTIONAL_TEXT } from './control-form';
import { weeklyFormatWarning } from './format-warning';
import { group } from './group';
import type { SettingLists } from './setting-lists';
import type { SettingRows } from './setting-rows';

/** Where the weekly review goes, and what it asks. */
export function weeklyReviewGroup(rows: SettingRows, lists: SettingLists): SettingDefinitionGroup {
  const placeholder = 'As in the vault';
  const vault = 'as your weekly notes are set up in the vault';
  return group('Weekly review', [
    rows.folder(
      'weekly.folder',
      {
        name: 'Folder of weekly notes',
        desc: 'Where reviews are written; / is the top of the vault.',
        byDefault: `${vault}, else Reviews`,
      },
      placeholder,
    ),
    rows.text(
      'weekly.format',
      {
        name: 'Date format of weekly notes',
        desc: 'How they are named.',
        aliases: ['moment'],
        byDefault: `${vault}, else gggg-[W]ww`,
      },
      { form: OPTIONAL_TEXT, placeholder, warn: weeklyFormatWarning },
    ),
    rows.note(
      'weekly.template',
      {
        name: 'Template of weekly notes',
        desc: 'What a new review starts with.',
        byDefault: `${vault}, else none`,
      },
      placeholder,
    ),
    lists.longTexts('review.prompts', {
      noun: 'prompt',
      heading: 'Prompts',
      name: 'Prompts',
      desc: 'Questions at the end of a new review, with room for your words.',
      byDefault: 'five questions',
    }),
    rows.toggle('review.heatmap', {
      name: 'Heatmap in the review',
      desc: 'Adds a live heatmap below the table of the week.',
    }),
  ]);
}
