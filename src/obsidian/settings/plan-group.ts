import type { SettingDefinitionGroup } from 'obsidian';
import { OPTIONAL_TEXT, TARGET } from './control-form';
import { group } from './group';
import type { SettingLists } from './setting-lists';
import type { SettingRows } from './setting-rows';

/** What is asked of days. */
export function planGroup(rows: SettingRows, lists: SettingLists): SettingDefinitionGroup {
  return group('Plan', [
    rows.text(
      'plan.schedule',
      {
        name: 'Schedule',
        desc: 'The days a win is due: daily, weekdays such as mon, wed, fri, or a number such as 3 per week.',
        aliases: ['rest days', 'weekdays', 'frequency'],
      },
      { placeholder: 'daily' },
    ),
    rows.text(
      'plan.target',
      {
        name: 'Target',
        desc: 'What makes a day won: a number of wins, or an amount such as 10 minutes or 250 words.',
        byDefault: '1 win',
        aliases: ['goal', 'per day'],
      },
      { placeholder: '1', form: TARGET },
    ),
    rows.text(
      'plan.since',
      {
        name: 'Count from',
        desc: 'Earlier days are left alone; their wins stay listed.',
        byDefault: 'the first win',
        aliases: ['since', 'start'],
      },
      { placeholder: '2026-01-31', form: OPTIONAL_TEXT },
    ),
    rows.slider(
      'plan.freezes',
      {
        name: 'Freezes',
        desc: 'Missed days that can be covered, at most so many in hand. Every seventh won day in a row earns one.',
        aliases: ['streak', 'rest'],
      },
      0,
      5,
    ),
    lists.texts('plan.pauses', {
      noun: 'pause',
      heading: 'Pauses',
      placeholder: '2026-08-01..2026-08-14',
      name: 'Pauses',
      desc: 'Days that ask for nothing, for everything you track.',
    }),
    rows.number(
      'plan.dayStart',
      {
        name: 'Day start',
        desc: 'How many hours after midnight today begins.',
        byDefault: '0, at midnight',
        aliases: ['night', 'midnight'],
      },
      0,
      12,
    ),
    rows.choice(
      'plan.weekStart',
      {
        name: 'First day of the week',
        desc: 'For weekly schedules, the heatmap and the review.',
        aliases: ['week start'],
      },
      {
        locale: 'As in your language',
        monday: 'Monday',
        sunday: 'Sunday',
        saturday: 'Saturday',
      },
    ),
  ]);
}
