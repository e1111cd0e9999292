import type { SettingDefinitionGroup } from 'obsidian';
import type { Mark } from '../../core/markdown/tag';
import { ownerOf } from '../../core/settings/silencing';
import { group } from './group';
import type { SettingLists } from './setting-lists';
import type { SettingRows } from './setting-rows';

/** What in a note is an entry, and what its checkbox says. */
export function marksGroup(rows: SettingRows, lists: SettingLists): SettingDefinitionGroup {
  const warn = (characters: string) =>
    /\s/.test(characters) ? rows.words.settings.space : undefined;
  const tags = (mark: Mark) =>
    lists.texts(`marks.${mark}`, 'tag', (tag) => {
      const owner = ownerOf(tag, mark, rows.store.get().marks);
      if (owner === null) return undefined;
      const { rows: names, tagInUse } = rows.words.settings;
      return tagInUse(names[`marks.${owner}`].name.toLowerCase());
    });
  return group('marks', rows, [
    tags('win'),
    tags('step'),
    tags('setback'),
    tags('lesson'),
    tags('kudos'),
    tags('rest'),
    tags('pause'),
    rows.toggle('plan.countSteps'),
    lists.texts('winHeadings', 'heading'),
    rows.text('winProperty'),
    rows.text('states.done', { warn }),
    rows.text('states.started', { warn }),
    rows.text('states.cancelled', { warn }),
  ]);
}
