import { describe, expect, it } from 'vitest';
import { drawnInSteps } from '../../src/models/sidebar-steps';
import { layoutOf } from '../../src/views/sidebar/section-layout';
import type { SidebarModel } from '../../src/views/sidebar/sidebar';
import { goalsOver } from '../core/goals/a-vault';
import { aJournal, aPlan, day } from '../core/journal/a-journal';
import { PATTERNS } from '../views/gallery/example-goals';
import type { VaultChanges } from './a-shown-vault';
import { aSidebar, aToday } from './a-shown-vault';

const TODAY = day('2026-11-20');
const PLAN = aPlan();
const READING = { done: 3, all: 9, isFirst: true, unreadBefore: day('2026-11-02') };

/** The sections that are shown. */
function sections(changes: VaultChanges, journal = aJournal().won('2026-11-19').build()) {
  return shownIn(aSidebar(journal, PLAN, TODAY, changes));
}

function shownIn(model: SidebarModel) {
  const { today, streak, heatmap, week, goals, patterns, milestones, onThisDay } = model;
  const all = { today, streak, heatmap, week, goals, patterns, milestones, onThisDay };
  return Object.entries(all).flatMap(([name, model]) => (model === null ? [] : [name]));
}

describe('the sidebar’s sections', () => {
  it('are there once there is a win, patterns once there are any', () => {
    const usual = ['today', 'streak', 'heatmap', 'week', 'goals', 'milestones', 'onThisDay'];

    expect(sections({})).toEqual(usual);
    expect(sections({ patterns: PATTERNS })).toEqual([
      'today',
      'streak',
      'heatmap',
      'week',
      'goals',
      'patterns',
      'milestones',
      'onThisDay',
    ]);
  });

  it('advise no smaller step for a goal while a new one is tried', () => {
    const days = aJournal().entry('2026-10-01', { links: ['Spanish'] });
    const goals = goalsOver(days, { 'Spanish.md': {} }, { alignment: true });
    const journal = days.build();
    const nudgesWith = (resting: readonly string[]) => {
      const adviceAtRest = new Set(resting);
      const [report] = aSidebar(journal, PLAN, TODAY, { goals, adviceAtRest }).goals?.reports ?? [];
      return report?.nudges.map(({ kind }) => kind);
    };

    expect(nudgesWith([])).toContain('drifting');
    expect(nudgesWith(['Spanish.md'])).toEqual([]);
  });

  it('are Today alone before there is a win', () => {
    expect(sections({}, aJournal().note('2026-11-19').build())).toEqual(['today']);
  });

  it('leave out while notes are read first what would change with each of them', () => {
    expect(sections({ progress: READING })).toEqual(['today', 'streak', 'heatmap']);
  });

  it('stay while notes are read again', () => {
    expect(sections({ progress: { ...READING, isFirst: false } })).toContain('week');
  });

  it('make room for the first step', () => {
    const start = {
      kind: 'no-notes',
      today: TODAY,
      note: 'A',
      heading: null,
      mark: '#win',
    } as const;
    const noWins = { kind: 'no-wins', notes: 3, mark: '#win', heading: null } as const;

    expect(sections({ start: { ...start, waiting: false } })).toEqual([]);
    expect(sections({ start: noWins })).toEqual(['today']);
  });

  it('tell how many wins belong to no goal once there are two wins', () => {
    const told = (days: ReturnType<typeof aJournal>) => {
      const goals = goalsOver(days, { 'Spanish.md': {} }, { alignment: true });
      return aSidebar(days.build(), PLAN, TODAY, { goals }).goals?.unaligned;
    };

    expect(told(aJournal().won('2026-11-19'))).toBeNull();
    expect(told(aJournal().won('2026-11-18').won('2026-11-19'))).toMatchObject({ count: 2, of: 2 });
  });

  it('have a place for goals that have ended apart from those that are followed', () => {
    const goals = (status: string) =>
      goalsOver(aJournal().won('2026-11-19'), { 'Goals/Spanish.md': { status } });

    const shown = (status: string) =>
      aSidebar(aJournal().won('2026-11-19').build(), PLAN, TODAY, { goals: goals(status) }).goals;

    expect(shown('active')).toMatchObject({ reports: [{}], ended: [] });
    expect(shown('dropped')).toMatchObject({ reports: [], ended: [{ status: 'dropped' }] });
  });

  it('are not there while they are hidden', () => {
    const layout = layoutOf({ hidden: ['week', 'on-this-day'] });

    expect(sections({ layout })).toEqual(['today', 'streak', 'heatmap', 'goals', 'milestones']);
  });

  it('do not know the streak while notes are being read', () => {
    const { streak } = aSidebar(aJournal().won('2026-11-19').build(), PLAN, TODAY, {
      progress: READING,
      settings: { quiet: true },
    });

    expect(streak).toEqual({ isUnread: true, quiet: true });
  });
});

describe('sections that come into sight once the notes are read', () => {
  const sidebar = (changes: VaultChanges = {}) =>
    aSidebar(aJournal().won('2026-11-19').build(), PLAN, TODAY, changes);
  const reading = () => sidebar({ progress: READING });

  it('are drawn a few at a time below those that are there, until all are shown as they are', () => {
    const all = sidebar();
    const steps = drawnInSteps(all, reading());

    expect(steps.map(shownIn)).toEqual([
      ['today', 'streak', 'heatmap'],
      ['today', 'streak', 'heatmap', 'week', 'goals'],
      ['today', 'streak', 'heatmap', 'week', 'goals', 'milestones', 'onThisDay'],
    ]);
    expect(steps.at(-1)).toBe(all);
    expect(steps[0]?.streak).toBe(all.streak);
  });

  it('are drawn at once where they push down what is there', () => {
    const layout = layoutOf({ order: ['milestones', 'week', 'today', 'goals'] });
    const [first = []] = drawnInSteps(
      sidebar({ layout }),
      sidebar({ layout, progress: READING }),
    ).map(shownIn);

    expect(first).toContain('milestones');
    expect(first).toContain('week');
  });

  it('are all drawn at once in a view that is new, that knows all notes or that knows few', () => {
    expect(drawnInSteps(sidebar(), null)).toHaveLength(1);
    expect(drawnInSteps(sidebar(), sidebar())).toHaveLength(1);
    expect(drawnInSteps(reading(), reading())).toHaveLength(1);
  });
});

describe('today', () => {
  const withSteps = () =>
    aJournal()
      .entry('2026-11-20', { kind: 'step', state: 'open', text: 'Open the file' })
      .entry('2026-11-20', { kind: 'step', state: 'started', text: 'Read a page' })
      .entry('2026-11-20', { kind: 'step', state: 'open', text: '', wordless: true })
      .entry('2026-11-20', { kind: 'step', state: 'done', text: 'Ate an apple' })
      .entry('2026-11-20', { kind: 'win', state: 'open', text: 'Ship it' })
      .build();

  it('keeps the steps to do apart from the entries', () => {
    const today = aToday(withSteps(), PLAN, TODAY);

    expect(today.steps.map(({ entry }) => entry.text)).toEqual(['Open the file', 'Read a page']);
    expect(today.entries.map(({ text }) => text)).toEqual(['', 'Ate an apple', 'Ship it']);
  });

  it('gives each step its timer', () => {
    const { steps } = aToday(withSteps(), PLAN, TODAY, {
      timerOf: ({ text }) => ({ seconds: 300, left: text === 'Read a page' ? 74 : null }),
    });

    expect(steps.map(({ left }) => left)).toEqual([null, 74]);
  });

  it('asks for the steps of goals that no line has yet', () => {
    const journal = aJournal();
    const goals = goalsOver(journal, { 'Goals/Spanish.md': { step: 'Read one page' } });
    const { goalSteps } = aToday(journal.build(), PLAN, TODAY, { goals });

    expect(goalSteps).toMatchObject([
      { goal: { name: 'Spanish' }, step: 'Read one page', left: null },
    ]);
  });

  it('keeps the order of the note, with what came after midnight last', () => {
    const journal = aJournal()
      .entry('2026-11-20', { text: 'Late', time: 120 })
      .entry('2026-11-20', { text: 'Noon', time: 720 })
      .entry('2026-11-20', { text: 'Morning', time: 480 })
      .build();
    const { entries } = aToday(journal, PLAN, TODAY, { settings: { plan: { dayStart: 4 } } });

    expect(entries.map(({ text }) => text)).toEqual(['Noon', 'Morning', 'Late']);
  });

  it('lasts until its end where the calendar is a day ahead, and shows what that day has', () => {
    const journal = aJournal().entry('2026-11-21', { text: 'Packed' }).build();
    const early = { calendarDay: TODAY + 1, settings: { plan: { dayStart: 4 } } };

    expect(aToday(journal, PLAN, TODAY)).toMatchObject({ until: null, tomorrow: [] });
    expect(aToday(journal, PLAN, TODAY, early)).toMatchObject({
      until: 240,
      tomorrow: [{ text: 'Packed', counts: false }],
    });
  });

  it.each([
    ['none', [], null],
    ['a pause of the past', [['2026-11-01', '2026-11-05']], null],
    ['one pause', [['2026-11-18', '2026-11-24']], '2026-11-24'],
    [
      'the longest of two',
      [
        ['2026-11-18', '2026-11-24'],
        ['2026-11-19', '2026-12-01'],
      ],
      '2026-12-01',
    ],
    [
      'one without an end',
      [
        ['2026-11-18', '2026-11-24'],
        ['2026-11-19', null],
      ],
      null,
    ],
  ] as const)('is paused until the last day of its pauses: %s', (_, pauses, until) => {
    const today = aToday(aJournal().build(), aPlan({ pauses }), TODAY);

    expect(today.pausedUntil).toBe(until === null ? null : day(until));
  });

  it('is paused by the pauses of notes too', () => {
    const journal = aJournal().paused('2026-11-18', '2026-11-24').build();

    expect(aToday(journal, PLAN, TODAY).pausedUntil).toBe(day('2026-11-24'));
  });
});

describe('the heatmap of the sidebar', () => {
  const areas = () =>
    aJournal()
      .entry('2026-10-01', { areas: ['home'] })
      .entry('2026-11-19', { areas: ['health/running'] })
      .build();

  it('reaches back to the first win of all, whatever is shown alone', () => {
    const { heatmap } = aSidebar(areas(), PLAN, TODAY, { filter: { area: 'health' } });

    expect(heatmap).toMatchObject({ first: day('2026-10-01'), filter: 'health' });
  });

  it('names a day before an area’s first win as one, though others had come', () => {
    const { heatmap } = aSidebar(areas(), PLAN, TODAY, { filter: { area: 'health' } });
    const [cell] = heatmap?.read(day('2026-11-10'), day('2026-11-10')).cells ?? [];

    expect(cell && heatmap?.cellLabel(cell)).toBe(
      'Tuesday 10 November 2026, before your first win',
    );
  });

  it('knows which days are not read yet', () => {
    const { heatmap } = aSidebar(areas(), PLAN, TODAY, { progress: READING });

    expect(heatmap?.unreadBefore).toBe(day('2026-11-02'));
  });

  it('has a row of weeks for each area, parents included, where the settings want rows', () => {
    const rows = (settings: object, filter: VaultChanges['filter'] = null) =>
      aSidebar(areas(), PLAN, TODAY, { settings, filter }).heatmap?.lanes?.rows.map(({ id }) => id);

    expect(rows({})).toBeUndefined();
    expect(rows({ heatmap: { rows: 'areas' } })).toEqual(['health', 'health/running', 'home']);
    expect(rows({ heatmap: { rows: 'areas' } }, { area: 'home' })).toBeUndefined();
  });
});
