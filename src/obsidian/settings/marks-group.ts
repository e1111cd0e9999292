import type { SettingDefinitionGroup } from 'obsidian';
import { group } from './group';
import type { SettingLists } from './setting-lists';
import type { SettingRows } from './setting-rows';

/** What in a note is an entry, and what its checkbox says. */
export function marksGroup(rows: SettingRows, lists: SettingLists): SettingDefinitionGroup {
  const tags = { noun: 'tag', heading: 'Tags', placeholder: 'win' };
  return group('Marks', [
    lists.texts('marks.win', {
      ...tags,
      name: 'Win tags',
      desc: 'A line with one of these tags, or with a tag under it, is a win. New lines get the first.',
    }),
    lists.texts('marks.step', {
      ...tags,
      name: 'Micro-step tags',
      desc: 'For an action made trivially small.',
    }),
    lists.texts('marks.setback', {
      ...tags,
      name: 'Setback tags',
      desc: 'For what went wrong. Listed, never counted against you.',
    }),
    lists.texts('marks.lesson', {
      ...tags,
      name: 'Lesson tags',
      desc: 'For what was learned.',
    }),
    lists.texts('marks.rest', {
      ...tags,
      name: 'Rest day tags',
      desc: 'The day of a note with one of these asks for nothing.',
    }),
    lists.texts('marks.pause', {
      ...tags,
      name: 'Pause tags',
      desc: 'With dates behind it, as in #pause 2026-08-01..2026-08-14: these days ask for nothing.',
    }),
    rows.toggle('plan.countSteps', {
      name: 'Count micro-steps',
      desc: 'A micro-step that is done adds to its day as a win does.',
    }),
    lists.texts('winHeadings', {
      noun: 'heading',
      heading: 'Headings',
      placeholder: 'Done today',
      name: 'Wins under headings',
      desc: 'List items under these headings are wins without a tag.',
    }),
    rows.text('winProperty', {
      name: 'Wins in a property',
      desc: 'A property of notes that holds one win or a list of wins.',
      aliases: ['front matter', 'YAML'],
    }),
    rows.text(
      'states.done',
      {
        name: 'Done checkboxes',
        desc: 'What stands in the brackets of a task that is done, one character after another. Only done tasks count.',
        aliases: ['task', 'status'],
      },
      { warn: spaceWarning },
    ),
    rows.text(
      'states.started',
      {
        name: 'Started checkboxes',
        desc: 'What stands in the brackets of a task that is under way.',
        byDefault: '“/”',
        aliases: ['task', 'status', 'in progress'],
      },
      { warn: spaceWarning },
    ),
    rows.text(
      'states.cancelled',
      {
        name: 'Cancelled checkboxes',
        desc: 'What stands in the brackets of a task that was given up.',
        byDefault: '“-”',
        aliases: ['task', 'status'],
      },
      { warn: spaceWarning },
    ),
  ]);
}

function spaceWarning(characters: string): string | undefined {
  return /\s/.test(characters) ? 'A space is what stands in an open task.' : undefined;
}
