import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { GoalDraft } from '../../../src/core/goals/goal-edit';
import { GOAL_FIELDS, editGoal, editProblems, goalDraft } from '../../../src/core/goals/goal-edit';
import { understoodDraft } from '../../../src/core/goals/understood-draft';
import type { Properties } from '../../../src/core/notes/front-matter-property';
import { changeProperties } from '../../../src/core/notes/property-edit';
import { aPlan, day } from '../journal/a-journal';
import { anyCharacters } from '../../any-characters';
import { GOAL_MARK } from './a-goal';

const NOTE = {
  'small-wins': 'goal',
  for: 'the valley',
  metrics: ['words', 'km'],
  aim: 100,
  order: 2,
  schedule: 'sometimes',
};

function problems(edited: Partial<GoalDraft>, properties: Properties = NOTE): string[] {
  const before = goalDraft(properties);
  const changes = editGoal(before, { ...before, ...edited });
  const edit = { path: 'G.md', properties, changes, mark: GOAL_MARK, plan: aPlan() };
  return [...editProblems({ ...edit, today: day('2026-11-20') }).keys()];
}

describe('the form of a goal', () => {
  it('shows what the note says, also what cannot be used', () => {
    expect(goalDraft(NOTE)).toEqual({
      ...Object.fromEntries(GOAL_FIELDS.map((field) => [field, ''])),
      for: 'the valley',
      metrics: 'words, km',
      aim: '100',
      order: '2',
      schedule: 'sometimes',
    });
  });

  it('writes what was changed, and removes what was emptied', () => {
    const before = goalDraft(NOTE);
    const draft = {
      ...before,
      for: ' ',
      aim: '60000 words',
      order: '1',
      step: '1984',
      metrics: 'words,  km',
    };

    expect(editGoal(before, draft)).toEqual([
      { name: 'for', value: undefined },
      { name: 'step', value: '1984' },
      { name: 'aim', value: '60000 words' },
      { name: 'order', value: 1 },
    ]);
    expect(editGoal(before, before)).toEqual([]);
  });

  it.each<[Partial<GoalDraft>, string[]]>([
    [{ aim: '0' }, ['aim']],
    [{ aim: '300 pages' }, ['aim']],
    [{ metrics: 'pages', aim: '60 km' }, ['aim']],
    [{ by: '2026-11-19' }, ['by']],
    [{ by: '2026-11-20' }, []],
    [{ by: '2027-06-30', aim: '' }, ['by']],
    [{ ladder: '3, 2, 1 km' }, ['ladder']],
    [{ order: '7' }, ['order']],
    [{ schedule: 'every 0 days' }, ['schedule']],
    [{ schedule: 'every 3 days', step: 'go' }, []],
    // What was wrong before does not keep the rest from being saved.
    [{ step: 'go' }, []],
  ])('names what would not be understood: %j', (edited, named) => {
    expect(problems(edited)).toEqual(named);
  });

  it('does not scold for a day that passed while nothing about it was changed', () => {
    expect(problems({ step: 'go' }, { ...NOTE, by: '2026-11-01' })).toEqual([]);
  });

  it('leaves every byte of what it does not change, for any answers', () => {
    const text =
      '---\r\n# mine\r\nsmall-wins: goal # a goal\r\nzip: 01234\r\n---\r\n\r\nWords. \r\n';
    const answers = fc.record(
      Object.fromEntries(GOAL_FIELDS.map((field) => [field, anyCharacters()])),
    ) as fc.Arbitrary<GoalDraft>;
    fc.assert(
      fc.property(answers, (draft) => {
        const before = goalDraft({ 'small-wins': 'goal' });
        const changed = changeProperties(
          text,
          editGoal(before, draft),
          (yaml) => parse(yaml) as unknown,
        );
        if ('error' in changed) return;

        expect(
          changed.text.startsWith('---\r\n# mine\r\nsmall-wins: goal # a goal\r\nzip: 01234\r\n'),
        ).toBe(true);
        expect(changed.text.endsWith('---\r\n\r\nWords. \r\n')).toBe(true);
      }),
    );
  });
});

describe('what is typed into the form of a goal', () => {
  const EMPTY = goalDraft({});
  const read = (typed: Partial<GoalDraft>, language = 'en', before = EMPTY) => {
    const by = { today: day('2026-11-20'), languages: [language, 'fr'] } as const;
    const { draft, readAs } = understoodDraft(before, { ...before, ...typed }, by);
    return [draft.by, draft.aim, draft.ladder, ...readAs.keys()];
  };

  it('is a day in words, in the language of the form or of the notes', () => {
    expect(read({ by: 'end of June' })).toEqual(['2027-06-30', '', '', 'by']);
    expect(read({ by: 'fin juin' })).toEqual(['2027-06-30', '', '', 'by']);
    expect(read({ by: '2027-06-30' })).toEqual(['2027-06-30', '', '']);
    expect(read({ by: 'soon' })).toEqual(['soon', '', '']);
  });

  it('is an amount with the points and commas of a language', () => {
    expect(read({ aim: '60.000 Wörter', ladder: '1.000; 2.500 Wörter' }, 'de')).toEqual([
      ...['', '60000 Wörter', '1000, 2500 Wörter'],
      ...['aim', 'ladder'],
    ]);
    expect(read({ aim: '7,5 km', ladder: '1,2,5,10 km' })).toEqual([
      ...['', '7.5 km', '1,2,5,10 km'],
      'aim',
    ]);
    expect(read({ aim: '60000 words', ladder: '1, 2.5 km' })).toEqual([
      ...['', '60000 words', '1, 2.5 km'],
    ]);
  });

  it('stays what it was where the note has it, in the way of notes', () => {
    const before = goalDraft({ aim: '42.195 km', by: 'end of June' });
    expect(read({}, 'de', before)).toEqual(['end of June', '42.195 km', '']);
    expect(read({ aim: '42.195 miles' }, 'de', before)).toEqual([
      'end of June',
      '42.195 miles',
      '',
    ]);
  });
});
