import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readGoal } from '../../../src/core/goals/goal-note';
import { propertyLine } from '../../../src/core/notes/front-matter-property';
import { aPlan, day } from '../journal/a-journal';
import { GOAL_MARK, aGoal, aGoalNote } from './a-goal';

describe('goal note', () => {
  it('needs nothing but the property, and then goes by the plan of the vault', () => {
    const { goal, problems } = aGoalNote({}, { plan: { schedule: '3 per week', target: 2 } });

    expect(goal).toEqual({
      path: 'Goals/Write.md',
      name: 'Write',
      aliases: [],
      area: null,
      plan: aPlan({ schedule: '3 per week', target: 2 }),
      start: null,
      end: null,
      step: null,
      identity: null,
      beneficiary: null,
      outcome: null,
      metrics: [],
      cue: null,
      friction: null,
      aim: null,
      by: null,
      ladder: null,
      order: null,
      status: 'active',
    });
    expect(problems).toEqual([]);
  });

  it('reads every property', () => {
    const { goal, problems } = aGoalNote({
      aliases: ['The report', 'Leaky dams'],
      area: '#Report/Draft/',
      schedule: ['mon', 'wed'],
      target: '250 Words',
      pauses: ['2026-08-01..2026-08-14', '2026-12-24..'],
      freezes: 1,
      start: '2026-11-01',
      end: '2026-11-30',
      step: ' open the draft,\nwrite one sentence ',
      identity: 'someone who writes',
      for: 'the valley',
      outcome: 'no flood in the kitchen',
      metrics: ['Words', 'deep work'],
      cue: 'after the kettle is on',
      friction: 'the empty page',
      aim: '60000 Words',
      by: '2027-03-01',
      ladder: '100, 250 deep work',
      order: '2',
      status: 'Done',
    });

    expect(goal).toEqual({
      path: 'Goals/Write.md',
      name: 'Write',
      aliases: ['The report', 'Leaky dams'],
      area: 'report/draft',
      plan: aPlan({
        schedule: 'mon, wed',
        target: '250 words',
        freezes: 1,
        pauses: [
          ['2026-08-01', '2026-08-14'],
          ['2026-12-24', null],
        ],
      }),
      start: day('2026-11-01'),
      end: day('2026-11-30'),
      step: 'open the draft, write one sentence',
      identity: 'someone who writes',
      beneficiary: 'the valley',
      outcome: 'no flood in the kitchen',
      metrics: ['words', 'deep-work'],
      cue: 'after the kettle is on',
      friction: 'the empty page',
      aim: { amount: 60_000, of: { metric: 'words' } },
      by: day('2027-03-01'),
      ladder: { rungs: [100, 250], of: { metric: 'deep-work' } },
      order: 2,
      status: 'done',
    });
    expect(problems).toEqual([]);
  });

  it('puts its own pauses on top of those of the vault', () => {
    const { goal } = aGoalNote(
      { pauses: '2026-12-24..2026-12-26' },
      { plan: { pauses: [['2026-08-01', null]] } },
    );

    expect(goal.plan.pauses).toEqual([
      { start: day('2026-08-01'), end: null },
      { start: day('2026-12-24'), end: day('2026-12-26') },
    ]);
  });

  it.each([
    [{ start: '2026-11-16', days: 7 }, '2026-11-22'],
    [{ start: '2026-11-16', days: '7' }, '2026-11-22'],
    [{ start: '2026-11-16', days: 1 }, '2026-11-16'],
    [{ start: '2026-11-16', days: 10_000 }, '2054-04-02'],
    [{ end: '2026-11-22' }, '2026-11-22'],
    [{ start: '2026-11-16T09:00', end: '2026-11-22T18:00' }, '2026-11-22'],
  ])('ends a challenge by %j', (properties, last) => {
    const { goal, problems } = aGoalNote(properties);

    expect(goal.end).toBe(day(last));
    expect(problems).toEqual([]);
  });

  it.each([
    [{ area: 'my report' }, 'area'],
    [{ area: ['report'] }, 'area'],
    [{ schedule: 'sometimes' }, 'schedule'],
    [{ schedule: '9 per week' }, 'schedule'],
    [{ schedule: 3 }, 'schedule'],
    [{ schedule: [{ toString: 1 }] }, 'schedule'],
    [{ target: 0 }, 'target'],
    [{ target: -3 }, 'target'],
    [{ target: '1,250 words' }, 'target'],
    [{ freezes: 6 }, 'freezes'],
    [{ freezes: 1.5 }, 'freezes'],
    [{ pauses: 'in August' }, 'pauses'],
    [{ pauses: [20260801] }, 'pauses'],
    [{ start: 'soon' }, 'start'],
    [{ start: '2026-02-30' }, 'start'],
    [{ start: '0001-01-01' }, 'start'],
    [{ end: 20261122 }, 'end'],
    [{ start: '2026-11-16', days: 0 }, 'days'],
    [{ start: '2026-11-16', days: 1e9 }, 'days'],
    [{ days: 7 }, 'days'],
    [{ step: ['one', 'two'] }, 'step'],
    [{ identity: true }, 'identity'],
    [{ metrics: '250 words' }, 'metrics'],
    [{ metrics: ['5 km'] }, 'metrics'],
    [{ metrics: [250] }, 'metrics'],
    [{ status: 'paused' }, 'status'],
    [{ cue: ['tea', 'coffee'] }, 'cue'],
    [{ friction: 3 }, 'friction'],
    [{ aim: 0 }, 'aim'],
    [{ aim: '-5 words' }, 'aim'],
    [{ aim: 'a novel' }, 'aim'],
    [{ by: '2027-03-01' }, 'by'],
    [{ ladder: '10, 5 km' }, 'ladder'],
    [{ ladder: '1 km, 2 miles' }, 'ladder'],
    [{ order: 0 }, 'order'],
    [{ order: 4 }, 'order'],
  ])('names %j, and reads the goal without it', (properties, property) => {
    const { goal, problems } = aGoalNote(properties);

    expect(problems.map((problem) => [problem.property, problem.code])).toEqual([
      [property, 'bad-goal-property'],
    ]);
    expect(goal).toEqual({ ...aGoal(), start: goal.start });
  });

  it('leaves out an end that lies before the start', () => {
    const { goal, problems } = aGoalNote({ start: '2026-11-16', end: '2026-11-01' });

    expect([goal.start, goal.end]).toEqual([day('2026-11-16'), null]);
    expect(problems).toEqual([
      {
        property: 'end',
        code: 'goal-ends-before-start',
        start: day('2026-11-16'),
        end: day('2026-11-01'),
      },
    ]);
  });

  it('takes the end where days say otherwise', () => {
    const { goal, problems } = aGoalNote({ start: '2026-11-16', end: '2026-11-20', days: 7 });

    expect(goal.end).toBe(day('2026-11-20'));
    expect(problems.map(({ property }) => property)).toEqual(['days']);
  });

  it('follows three metrics, and names a fourth', () => {
    const { goal, problems } = aGoalNote({ metrics: 'words, pages; minutes, words, cups' });

    expect(goal.metrics).toEqual(['words', 'pages', 'minutes']);
    expect(problems.map(({ property }) => property)).toEqual(['metrics']);
  });

  it.each([
    [
      { aim: '300 pages', metrics: 'words' },
      { kind: 'other-unit', metrics: ['words'] },
    ],
    [
      { ladder: '1, 2 km', metrics: ['words'], target: '20 pages' },
      { kind: 'other-unit', metrics: ['words', 'pages'] },
    ],
    [{ ladder: '1, 5, 2 km' }, { kind: 'falls', rung: 2, before: 5 }],
    [{ by: '2027-03-01' }, { kind: 'no-aim' }],
    [
      { aim: 10, start: '2026-11-16', by: '2026-11-01' },
      { kind: 'before-start', start: day('2026-11-16') },
    ],
  ])('says why %j does not do', (properties, problem) => {
    const { problems } = aGoalNote(properties);

    expect(problems).toMatchObject([{ code: 'bad-goal-property', problem }]);
  });

  it('asks whether a thousand is meant where an amount ends in a fraction with a zero, and uses it as it is', () => {
    const { goal, problems } = aGoalNote({ aim: '60.000 words', ladder: '1.5, 42.195 km' });

    expect(goal.aim?.amount).toBe(60);
    expect(problems).toMatchObject([
      { property: 'aim', problem: { kind: 'thousands', number: 60, or: 60_000 } },
    ]);
    expect(aGoalNote({ target: '1.250 words' }).problems).toMatchObject([
      { property: 'target', problem: { number: 1.25, or: 1250 } },
    ]);
  });

  it.each([
    ['60,000 words', '60000 words'],
    ['60 000 words', '60000 words'],
    ['7,5 km', '7.5 km'],
    ['many', undefined],
    ['-3', undefined],
  ])('asks for %s whether %s is meant', (aim, near) => {
    const { problems } = aGoalNote({ aim });

    expect(problems).toMatchObject([{ problem: { kind: 'unusable' } }]);
    const [problem] = problems;
    expect(JSON.stringify(problem).includes(`"near":"${near ?? ''}`)).toBe(near !== undefined);
  });

  it('takes any unit for an aim where no metric is followed, and the metrics and the target of one', () => {
    const aimed = [
      { aim: '300 pages' },
      { aim: '300 pages', metrics: 'words, pages' },
      { aim: '300 pages', metrics: 'words', target: '3 pages' },
      { aim: '20 h', metrics: 'words' },
      { aim: 100, metrics: 'words' },
    ];

    expect(aimed.map((properties) => aGoalNote(properties).problems)).toEqual(aimed.map(() => []));
  });

  it('names one mistake once: an aim that cannot be used leaves its day out as well', () => {
    const { goal, problems } = aGoalNote({ aim: 0, by: '2027-03-01' });

    expect([goal.aim, goal.by]).toEqual([null, null]);
    expect(problems.map(({ property }) => property)).toEqual(['aim']);
  });

  it('says nothing of properties that are empty', () => {
    const empty = { area: '', schedule: null, end: null, step: ' ', metrics: [], pauses: null };

    expect(aGoalNote(empty)).toEqual(aGoalNote());
  });

  it.each([
    [{ 'small-wins': 'goal' }, true],
    [{ 'small-wins': ' Goal ' }, true],
    [{ 'small-wins': ['note', 'goal'] }, true],
    [{ 'small-wins': 'goals' }, false],
    [{ 'small-wins': true }, false],
    [{ 'small-wins': null }, false],
    [{ type: 'goal' }, false],
    [{}, false],
  ])('is one by %j: %s', (properties, isGoal) => {
    expect(readGoal('A.md', properties, GOAL_MARK, aPlan()) !== null).toBe(isGoal);
  });

  it('goes by the property and value of the settings', () => {
    const mark = { property: 'goal', value: 'true' };

    expect(readGoal('A.md', { goal: true }, mark, aPlan())?.goal.name).toBe('A');
    expect(readGoal('A.md', { 'small-wins': 'goal' }, mark, aPlan())).toBeNull();
  });

  it('reads any properties without throwing', () => {
    const names = [
      ...['area', 'schedule', 'target', 'pauses', 'start', 'end', 'days', 'metrics'],
      ...['aim', 'by', 'ladder', 'order', 'cue', 'friction'],
    ];
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...names), fc.anything()), (properties) => {
        const { goal } = aGoalNote(properties);

        expect(goal.end === null || goal.start === null || goal.end >= goal.start).toBe(true);
        expect(goal.plan.target.amount).toBeGreaterThan(0);
        expect(goal.metrics.length).toBeLessThanOrEqual(3);
      }),
    );
  });
});

describe('the line of a property', () => {
  it.each([
    ['start', 2],
    ['end', 3],
    ['schedule', 0],
    ['art', 0],
  ])('of %s is %i', (name, line) => {
    const text =
      '\uFEFF---\r\nsmall-wins: goal\r\nstart: 2026\r\n"end" : 3\r\n---\r\nschedule: x\r\n';

    expect(propertyLine(text, name)).toBe(line);
  });
});
