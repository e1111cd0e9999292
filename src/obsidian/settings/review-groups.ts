import type { SettingDefinitionGroup } from 'obsidian';
import type { ReviewLocations } from '../../core/calendar/period-notes';
import { OPTIONAL_TEXT } from '../../models/control-form';
import { weeklyFormatWarning } from '../../models/format-warning';
import { group } from './group';
import { placeholders } from './placeholders';
import type { SettingLists } from './setting-lists';
import type { SettingRows } from './setting-rows';

/** Where the weekly review goes, and what it asks. */
export function weeklyReviewGroup(
  rows: SettingRows,
  lists: SettingLists,
  locations: ReviewLocations | undefined,
): SettingDefinitionGroup {
  const words = rows.words.settings;
  const inVault = placeholders(rows, 'weekly', locations?.week);
  return group('weekly-review', rows, [
    rows.folder('weekly.folder', inVault.folder),
    rows.format('weekly.format', {
      form: OPTIONAL_TEXT,
      placeholder: inVault.format,
      warn: (format) => weeklyFormatWarning(format, words),
    }),
    rows.note('weekly.template', inVault.template),
    lists.longTexts('review.prompts.week', 'prompt'),
    rows.toggle('review.heatmap'),
  ]);
}

/** The same for months, quarters, years and ranges of days. */
export function longerReviewsGroup(
  rows: SettingRows,
  lists: SettingLists,
  locations: ReviewLocations | undefined,
): SettingDefinitionGroup {
  const periods = { monthly: 'month', quarterly: 'quarter', yearly: 'year' } as const;
  const places = (['monthly', 'quarterly', 'yearly'] as const).flatMap((kind) => {
    const inVault = placeholders(rows, kind, locations?.[periods[kind]]);
    return [
      rows.folder(`${kind}.folder`, inVault.folder),
      rows.format(`${kind}.format`, { form: OPTIONAL_TEXT, placeholder: inVault.format }),
      rows.note(`${kind}.template`, inVault.template),
    ];
  });
  const prompts = (['month', 'quarter', 'year', 'days'] as const).map((kind) =>
    lists.longTexts(`review.prompts.${kind}`, 'prompt'),
  );
  return group('longer-reviews', rows, [
    ...places,
    ...prompts,
    lists.texts('review.pinned', 'blockId'),
    lists.bragSections('review.brag'),
  ]);
}
