import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDay } from '../../../src/core/calendar/day';
import { dayStatus } from '../../../src/core/journal/day-status';
import { Goals } from '../../../src/core/goals/goals';
import { goalReports } from '../../../src/core/insight/goal-report';
import { notePathResolver } from '../../../src/core/goals/note-paths';
import type { Entry } from '../../../src/core/notes/entry';
import { aJournal, aNote, aPlan, anEntry, day } from '../journal/a-journal';
import { GOAL_SETTINGS } from './a-goal';
import { goalNamed, goalsOver } from './a-vault';
import { runs } from '../../runs';

const NOTES = {
  'Projects/Write the report.md': { area: 'report', aliases: ['The report'] },
  'Projects/Spanish.md': { area: 'spanish' },
};

function namesOf(entry: Partial<Entry>, from = '2026-11-20.md', inherit = false): string[] {
  const goals = goalsOver(aJournal(), NOTES, { inherit });
  return goals.goalsOf(anEntry(entry), from).map(({ name }) => name);
}

describe('an entry belongs to a goal', () => {
  it.each([
    'Write the report',
    'write the REPORT',
    'Projects/Write the report',
    'The report',
    'the report',
  ])('by a link to %s', (link) => {
    expect(namesOf({ links: [link] })).toEqual(['Write the report']);
  });

  it.each(['report', 'report/draft', 'report/draft/one'])('by the area %s', (area) => {
    expect(namesOf({ areas: [area] })).toEqual(['Write the report']);
  });

  it.each([
    { links: ['Start here', 'the'] },
    { areas: ['reports', 'health/report', 'repor'] },
    { text: '#report [[Spanish]]' },
  ])('not by %j', (entry) => {
    expect(namesOf(entry)).toEqual([]);
  });

  it('and to another, each once, by name', () => {
    expect(
      namesOf({ links: ['Write the report', 'The report', 'Spanish'], areas: ['report'] }),
    ).toEqual(['Spanish', 'Write the report']);
  });

  it('and to all of fifty that it links to', () => {
    const names = Array.from({ length: 50 }, (_, i) => `Goal ${String(i).padStart(2, '0')}`);
    const goals = goalsOver(
      aJournal(),
      Object.fromEntries(names.map((name) => [`${name}.md`, {}])),
    );

    const found = goals.goalsOf(anEntry({ links: [...names].reverse() }), 'a.md');

    expect(found.map(({ name }) => name)).toEqual(names);
  });

  it('and to all goals of one area', () => {
    const goals = goalsOver(aJournal(), { 'A.md': { area: 'x' }, 'B.md': { area: 'x' } });

    expect(goals.goalsOf(anEntry({ areas: ['x/y'] }), 'a.md')).toHaveLength(2);
  });

  it('by standing in its note only where the settings say so', () => {
    expect(namesOf({}, 'Projects/Spanish.md')).toEqual([]);
    expect(namesOf({}, 'Projects/Spanish.md', true)).toEqual(['Spanish']);
    expect(namesOf({ links: ['Spanish'] }, 'Projects/Spanish.md', true)).toEqual(['Spanish']);
  });

  it('by an alias only where no note has that name', () => {
    const journal = aJournal().with(aNote('The report.md'));
    const goals = goalsOver(journal, NOTES);

    expect(goals.goalsOf(anEntry({ links: ['The report'] }), 'a.md')).toEqual([]);
  });
});

describe('goals', () => {
  const journal = aJournal()
    .entry('2026-11-16', { areas: ['report'] })
    .entry('2026-11-16', { areas: ['report'], state: 'open' })
    .entry('2026-11-17', { links: ['Spanish'] })
    .entry('2026-11-18', { areas: ['report/draft'], links: ['Spanish'] })
    .won('2026-11-19')
    .rest('2026-11-20');

  function statuses(goals: Goals, name: string, first: string, last: string, today = last) {
    const context = goals.context(goalNamed(goals, name), day(today));
    const days = [];
    for (let each = day(first); each <= day(last); each++) {
      days.push(dayStatus(each, context).status);
    }
    return days;
  }

  it('are judged by their own entries, and by the rest days and pauses of the vault', () => {
    const goals = goalsOver(journal, NOTES);

    expect(statuses(goals, 'Write the report', '2026-11-15', '2026-11-21')).toEqual([
      'before',
      'won',
      'missed',
      'won',
      'missed',
      'rest',
      'open',
    ]);
    expect(statuses(goals, 'Spanish', '2026-11-16', '2026-11-19')).toEqual([
      'before',
      'won',
      'won',
      'open',
    ]);
  });

  it('are due from their start on, whether there is a win yet or not', () => {
    const goals = goalsOver(journal, { 'Spanish.md': { start: '2026-11-15' } });

    expect(statuses(goals, 'Spanish', '2026-11-14', '2026-11-18')).toEqual([
      'before',
      'missed',
      'missed',
      'won',
      'won',
    ]);
  });

  it('ask nothing after their end', () => {
    const goals = goalsOver(journal, { 'Spanish.md': { start: '2026-11-17', days: 1 } });

    expect(statuses(goals, 'Spanish', '2026-11-16', '2026-11-20', '2026-11-19')).toEqual([
      'before',
      'won',
      'after',
      'after',
      'future',
    ]);
  });

  it.each(['done', 'dropped'])('that are %s ask nothing after their last entry', (status) => {
    const goals = goalsOver(journal, { 'Spanish.md': { status } });

    expect(statuses(goals, 'Spanish', '2026-11-16', '2026-11-20')).toEqual([
      'before',
      'won',
      'won',
      'after',
      'after',
    ]);
  });

  it('keep to the day from which the vault counts', () => {
    const goals = goalsOver(journal, NOTES, { plan: { since: '2026-11-18' } });

    expect(statuses(goals, 'Spanish', '2026-11-16', '2026-11-19')).toEqual([
      'before',
      'before',
      'won',
      'open',
    ]);
  });

  it('share a week that their end cuts short', () => {
    const goals = goalsOver(journal, {
      'Spanish.md': { schedule: '3 per week', start: '2026-11-16', end: '2026-11-19' },
    });

    // Four of seven days: round(3 · 4/7) = 2, and two are won.
    expect(statuses(goals, 'Spanish', '2026-11-16', '2026-11-21')).toEqual([
      'rest',
      'won',
      'won',
      'rest',
      'after',
      'after',
    ]);
  });

  it('can be asked for a sum of a metric', () => {
    const words = aJournal()
      .entry('2026-11-16', { areas: ['report'], metrics: { words: 200 } })
      .entry('2026-11-16', { areas: ['report'], metrics: { words: 60 } })
      .entry('2026-11-16', { metrics: { words: 900 } })
      .entry('2026-11-17', { areas: ['report'], metrics: { words: 100 } });
    const goals = goalsOver(words, { 'R.md': { area: 'report', target: '250 words' } });
    const context = goals.context(goalNamed(goals, 'R'), day('2026-11-18'));

    expect(dayStatus(day('2026-11-16'), context)).toMatchObject({ status: 'won', amount: 260 });
    expect(dayStatus(day('2026-11-17'), context)).toMatchObject({
      status: 'missed',
      isPartial: true,
      amount: 100,
    });
  });

  it('count no copy', () => {
    const copied = { day: day('2026-11-16'), daySource: 'text', areas: ['report'] } as const;
    const copies = aJournal()
      .with(aNote('a.md', { entries: [anEntry({ ...copied, areas: [] })] }))
      .with(aNote('b.md', { entries: [anEntry(copied)] }));
    const goals = goalsOver(copies, NOTES);
    const context = goals.context(goalNamed(goals, 'Write the report'), day('2026-11-17'));

    expect(context.firstCounted).toBeNull();
  });

  it('are found by name, alias, path and link, in any case', () => {
    const goals = goalsOver(journal, NOTES);
    const found = (words: string) => goals.find(words)?.name ?? null;

    expect(found('spanish')).toBe('Spanish');
    expect(found('[[Spanish]]')).toBe('Spanish');
    expect(found('[[Projects/Spanish|es]]')).toBe('Spanish');
    expect(found('Projects/Spanish.md')).toBe('Spanish');
    expect(found('the report')).toBe('Write the report');
    expect(found('report')).toBeNull();
    expect(found('')).toBeNull();
  });

  it('are none where the settings name no property', () => {
    const goals = new Goals(journal.build(), {
      settings: { ...GOAL_SETTINGS, property: '', value: '' },
      plan: aPlan(),
      resolve: () => null,
    });

    goals.set('A.md', { '': '' });

    expect(goals.all()).toEqual([]);
  });
});

describe('goals, as notes change', () => {
  it('judge again only what a change touches', () => {
    const journal = aJournal()
      .entry('2026-11-16', { areas: ['report'] })
      .entry('2026-11-17', { areas: ['spanish'] })
      .note('2026-11-18');
    const goals = goalsOver(journal, NOTES);
    const [spanish, report] = [goalNamed(goals, 'Spanish'), goalNamed(goals, 'Write the report')];
    const today = day('2026-11-20');
    const before = [goals.context(spanish, today), goals.context(report, today)];

    const entry = anEntry({ day: day('2026-11-18'), areas: ['spanish'] });
    const changed = aNote('2026-11-18.md', { on: '2026-11-18', entries: [entry] });
    goals.journal.set('2026-11-18.md', changed);
    goals.set('Projects/Spanish.md', { 'small-wins': 'goal', area: 'spanish', color: 'red' });

    const after = [goals.context(spanish, today), goals.context(report, today)];
    expect(after[0]).not.toBe(before[0]);
    expect(after[1]).toBe(before[1]);
  });

  it('follow a goal note that is renamed, deleted, or no goal any more', () => {
    const journal = aJournal().entry('2026-11-16', { links: ['Spanish'] });
    let paths = ['Spanish.md'];
    const goals = new Goals(journal.build(), {
      settings: GOAL_SETTINGS,
      plan: aPlan(),
      resolve: (link, from) => notePathResolver(paths)(link, from),
    });
    const belonging = () =>
      goals.goalsOf(anEntry({ links: ['Spanish'] }), 'a.md').map(({ path }) => path);
    const mark = { 'small-wins': 'goal' };

    goals.set('Spanish.md', mark);
    expect(belonging()).toEqual(['Spanish.md']);

    paths = ['Español.md'];
    goals.remove('Spanish.md');
    goals.set('Español.md', mark);
    expect(belonging()).toEqual([]);

    paths = ['Old/Spanish.md'];
    goals.remove('Español.md');
    goals.set('Old/Spanish.md', mark);
    expect(belonging()).toEqual(['Old/Spanish.md']);

    // A note that a link reaches first takes the link over.
    paths = ['Old/Spanish.md', 'Spanish.md'];
    goals.pathChanged('Spanish.md');
    const [goal] = goals.all();
    expect(belonging()).toEqual([]);
    expect(goal && goals.context(goal, day('2026-11-20')).firstCounted).toBeNull();

    goals.set('Old/Spanish.md', { 'small-wins': 'note' });
    expect(goals.all()).toEqual([]);
  });

  it('say the same after any changes as goals made from scratch', () => {
    const first = day('2026-11-01');
    const change = fc.record({
      at: fc.nat(40),
      areas: fc.subarray(['report', 'spanish', 'report/x']),
      links: fc.subarray(['Spanish', 'The report', 'Elsewhere']),
      state: fc.constantFrom('done' as const, 'open' as const),
      rest: fc.boolean(),
      ask: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(change, { maxLength: 30 }), (changes) => {
        const goals = goalsOver(aJournal(), NOTES);
        const today = first + 41;
        for (const { at, rest, ask, ...fields } of changes) {
          const iso = formatDay(first + at);
          const entries = [anEntry({ day: first + at, ...fields })];
          goals.journal.set(`${iso}.md`, aNote(`${iso}.md`, { on: iso, entries, rest }));
          if (ask) goalReports(goals, today);
        }

        const anew = new Goals(goals.journal, {
          settings: GOAL_SETTINGS,
          plan: aPlan(),
          resolve: notePathResolver(Object.keys(NOTES)),
        });
        for (const [path, properties] of Object.entries(NOTES)) {
          anew.set(path, { 'small-wins': 'goal', ...properties });
        }
        for (const [i, goal] of goals.all().entries()) {
          const other = anew.all()[i];
          if (other === undefined) throw new Error('a goal is missing');
          expect(goals.context(goal, today)).toEqual(anew.context(other, today));
        }
        expect(goalReports(goals, today)).toEqual(goalReports(anew, today));
      }),
      { numRuns: runs(60) },
    );
  });
});
