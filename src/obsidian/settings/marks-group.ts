import type { SettingDefinitionGroup } from 'obsidian';
import { group } from './group';
import type { SettingLists } from './setting-lists';
import type { SettingRows } from './setting-rows';

/** What in a note is an entry, and what its checkbox says. */
export function marksGroup(rows: SettingRows, lists: SettingLists): SettingDefinitionGroup {
  const warn = (characters: string) =>
    /\s/.test(characters) ? rows.words.settings.space : undefined;
  return group('marks', rows.words, [
    lists.texts('marks.win', 'tag'),
    lists.texts('marks.step', 'tag'),
    lists.texts('marks.setback', 'tag'),
    lists.texts('marks.lesson', 'tag'),
    lists.texts('marks.kudos', 'tag'),
    lists.texts('marks.rest', 'tag'),
    lists.texts('marks.pause', 'tag'),
    rows.toggle('plan.countSteps'),
    lists.texts('winHeadings', 'heading'),
    rows.text('winProperty'),
    rows.text('states.done', { warn }),
    rows.text('states.started', { warn }),
    rows.text('states.cancelled', { warn }),
  ]);
}
