import type { SettingDefinitionGroup } from 'obsidian';
import { OPTIONAL_TEXT } from '../../models/control-form';
import { weeklyFormatWarning } from '../../models/format-warning';
import { group } from './group';
import type { SettingLists } from './setting-lists';
import type { SettingRows } from './setting-rows';

/** Where the weekly review goes, and what it asks. */
export function weeklyReviewGroup(rows: SettingRows, lists: SettingLists): SettingDefinitionGroup {
  const words = rows.words.settings;
  const placeholder = words.placeholders.asInVault;
  return group('weekly-review', rows.words, [
    rows.folder('weekly.folder', placeholder),
    rows.format('weekly.format', {
      form: OPTIONAL_TEXT,
      placeholder,
      warn: (format) => weeklyFormatWarning(format, words),
    }),
    rows.note('weekly.template', placeholder),
    lists.longTexts('review.prompts.week', 'prompt'),
    rows.toggle('review.heatmap'),
  ]);
}

/** The same for months, quarters, years and ranges of days. */
export function longerReviewsGroup(rows: SettingRows, lists: SettingLists): SettingDefinitionGroup {
  const words = rows.words.settings;
  const placeholder = words.placeholders.asInVault;
  const places = (['monthly', 'quarterly', 'yearly'] as const).flatMap((kind) => [
    rows.folder(`${kind}.folder`, placeholder),
    rows.format(`${kind}.format`, { form: OPTIONAL_TEXT, placeholder }),
    rows.note(`${kind}.template`, placeholder),
  ]);
  const prompts = (['month', 'quarter', 'year', 'days'] as const).map((kind) =>
    lists.longTexts(`review.prompts.${kind}`, 'prompt'),
  );
  return group('longer-reviews', rows.words, [
    ...places,
    ...prompts,
    lists.texts('review.pinned', 'blockId'),
    lists.bragSections('review.brag'),
  ]);
}
