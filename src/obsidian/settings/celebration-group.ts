import type { SettingDefinitionGroup } from 'obsidian';
import { OPTIONAL_TEXT } from './control-form';
import { group } from './group';
import type { SettingLists } from './setting-lists';
import type { SettingRows } from './setting-rows';

/** What is said when something was reached, and what is not. */
export function celebrationGroup(rows: SettingRows, lists: SettingLists): SettingDefinitionGroup {
  return group('Celebration', [
    rows.toggle('quiet', {
      name: 'Quiet mode',
      desc: 'No streak numbers and no words of loss, anywhere.',
    }),
    rows.choice(
      'celebrate',
      {
        name: 'At a milestone',
        desc: 'What happens when a win of today reaches one.',
        aliases: ['confetti', 'animation'],
      },
      {
        notice: 'A notice',
        off: 'Nothing',
        burst: 'A notice and a short burst',
      },
    ),
    lists.texts('rewards', {
      noun: 'reward',
      heading: 'Rewards',
      placeholder: 'The good coffee',
      name: 'Rewards',
      desc: 'Your own words; one of them is shown at a milestone.',
    }),
    rows.text(
      'nudgeAt',
      {
        name: 'Gentle nudge',
        desc: 'A notice at this time of day, where nothing is logged yet.',
        byDefault: 'off',
        aliases: ['reminder'],
      },
      { placeholder: '20:30', form: OPTIONAL_TEXT },
    ),
  ]);
}
