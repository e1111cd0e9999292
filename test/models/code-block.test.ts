import { describe, expect, it } from 'vitest';
import type { CodeBlockRequest } from '../../src/core/code-block/block-request';
import type { Journal } from '../../src/core/journal/journal';
import { blockPicture } from '../../src/models/code-block';
import { goalNamed, goalsOver } from '../core/goals/a-vault';
import { aJournal, aPlan, day } from '../core/journal/a-journal';
import { PATTERNS } from '../views/gallery/example-goals';
import type { VaultChanges } from './a-shown-vault';
import { aShownVault } from './a-shown-vault';

const TODAY = day('2026-11-20');
const OCTOBER = { first: day('2026-10-01'), last: day('2026-10-31') };

function picture(
  request: Partial<CodeBlockRequest>,
  journal: Journal = aJournal().wonDaily('2026-10-30', '2026-11-20').build(),
  changes: VaultChanges = {},
) {
  return blockPicture(
    { view: 'wins', goal: null, area: null, range: null, ...request },
    { ...aShownVault(journal, aPlan(), TODAY, changes), patternsOf: () => PATTERNS },
  );
}

/** The days of the wins that a block lists, newest first. */
function listed(range: CodeBlockRequest['range'], journal?: Journal): readonly number[] {
  const { screen } = picture({ range }, journal);
  return screen.view === 'wins' ? screen.wins.days.map((each) => each.day) : [];
}

describe('a block of a list', () => {
  const journal = aJournal()
    .entry('2026-10-30', { text: 'ran', areas: ['health'], metrics: { km: 5 } })
    .entry('2026-11-19', { text: 'swam', areas: ['health'], kind: 'setback' })
    .entry('2026-11-20', { text: 'wrote', areas: ['work'] })
    .build();

  function list(request: Partial<CodeBlockRequest>) {
    const { screen } = picture({ view: 'list', ...request }, journal);
    if (screen.view !== 'list') throw new Error('no list');
    const { groups, totals } = screen.list;
    return {
      totals,
      groups: groups.map(({ name, entries }) => [name, ...entries.map(({ text }) => text)]),
    };
  }

  it('shows all entries, the newest day first, and what they amount to', () => {
    expect(list({})).toEqual({
      groups: [
        ['Friday 20 November', 'wrote'],
        ['Thursday 19 November', 'swam'],
        ['Friday 30 October', 'ran'],
      ],
      totals: { entries: 3, days: 2, minutes: 0, metrics: [{ name: 'km', sum: 5, median: null }] },
    });
  });

  it('shows what its query finds in its area and range, by what it says', () => {
    const query = { conditions: [{ kind: 'kind', of: 'win' }], excluded: [] } as const;
    expect(list({ query, by: 'month' }).groups).toEqual([
      ['November 2026', 'wrote'],
      ['October 2026', 'ran'],
    ]);
    expect(list({ query, area: 'health', range: OCTOBER, by: 'area' }).groups).toEqual([
      ['health', 'ran'],
    ]);
  });

  it('says that nobody has used its area', () => {
    const hints = (area: string) => picture({ view: 'list', area }, journal).screen;
    const said = 'No line has the area “heatlh”. Did you mean health?';
    expect(hints('heatlh')).toMatchObject({ list: { hints: [said] } });
    expect(hints('health')).toMatchObject({ list: { hints: [] } });
  });
});

describe('a block of wins', () => {
  it('lists those of the last 30 days, the newest day first', () => {
    const journal = aJournal().won('2026-10-21').won('2026-10-22').won('2026-11-20').build();

    expect(listed(null, journal)).toEqual([day('2026-11-20'), day('2026-10-22')]);
  });

  it('lists those of its range', () => {
    expect(listed(OCTOBER)).toEqual([day('2026-10-31'), day('2026-10-30')]);
  });

  it('lists nothing of a range that has not begun', () => {
    expect(listed({ first: TODAY + 1, last: TODAY + 9 })).toEqual([]);
  });

  it('says how many more there are than it lists', () => {
    const { screen } = picture({}, aJournal().won('2026-11-20', 503).build());

    expect(screen).toMatchObject({ wins: { more: 3 } });
  });
});

describe('a block with a heatmap', () => {
  const heatmap = (range: CodeBlockRequest['range'], journal?: Journal) => {
    const { screen, paper } = picture({ view: 'heatmap', range }, journal);
    if (screen.view !== 'heatmap' || paper?.view !== 'picture') throw new Error('no heatmap');
    return { ...screen.heatmap, paper: paper.picture };
  };

  it('reaches from the first win to today, as one year does on paper', () => {
    const { first, last, paper } = heatmap(null, aJournal().won('2020-01-01').build());

    expect([first, last]).toEqual([day('2020-01-01'), undefined]);
    expect(paper.heatmap.columns).toHaveLength(53);
  });

  it('ends with its range, or with today if that is earlier', () => {
    expect(heatmap(OCTOBER).last).toBe(OCTOBER.last);
    expect(heatmap({ first: OCTOBER.first, last: TODAY + 40 }).last).toBe(TODAY);
  });

  it('says on paper which days it shows, and how many wins they have', () => {
    expect(heatmap(OCTOBER).paper.label).toContain('2 wins');
  });
});

describe('a block of goals', () => {
  const journal = () => aJournal().entry('2026-11-19', { areas: ['health/running'] });
  const goals = () =>
    goalsOver(journal(), {
      'Goals/Run.md': { area: 'health/running' },
      'Goals/Spanish.md': { area: 'spanish' },
      'Goals/Old.md': { area: 'health', status: 'done' },
    });

  it('shows those that are followed, of an area those below it, or one alone', () => {
    const shown = (request: Partial<CodeBlockRequest>) => {
      const { screen } = picture({ view: 'goals', ...request }, journal().build(), {
        goals: goals(),
      });
      return screen.view === 'goals' ? screen.goals.reports.map(({ goal }) => goal.name) : [];
    };

    expect(shown({})).toEqual(['Run', 'Spanish']);
    expect(shown({ area: 'health' })).toEqual(['Run']);
    expect(shown({ goal: goalNamed(goals(), 'Old') })).toEqual(['Old']);
  });

  it('says so where there are none', () => {
    expect(picture({ view: 'goals' }).screen.view).toBe('empty');
  });
});

describe('a block of milestones', () => {
  it('shows of a range only what was reached in it, and nothing ahead', () => {
    const { screen } = picture({ view: 'milestones', range: OCTOBER });

    expect(screen).toMatchObject({
      milestones: { ahead: [], reached: [{ kind: 'wins', count: 1 }] },
    });
  });

  it('says so where there are none', () => {
    const before = { first: day('2025-01-01'), last: day('2025-01-31') };

    expect(picture({ view: 'milestones', range: before }).screen.view).toBe('empty');
  });
});

describe('a block in quiet mode', () => {
  it.each(['streak', 'week', 'patterns', 'heatmap', 'milestones'] as const)(
    'is quiet: %s',
    (view) => {
      const { screen } = picture({ view }, undefined, { settings: { quiet: true } });

      expect(screen).toMatchObject({ [view]: { quiet: true } });
    },
  );
});

describe('a block with numbers', () => {
  const journal = () =>
    aJournal()
      .entry('2026-11-02', { metrics: { words: 100 } })
      .entry('2026-11-03', { metrics: { words: 150, km: 5 } })
      .entry('2026-11-17', { metrics: { words: 90 } })
      .build();
  const metrics = (request: Partial<CodeBlockRequest>, of = journal()) => {
    const { screen } = picture({ view: 'metric', ...request }, of);
    return screen.view === 'metric'
      ? screen.metric.metrics.map(({ name, values, whole, n }) => ({ name, values, whole, n }))
      : screen.view;
  };
  const NOVEMBER = { first: day('2026-11-02'), last: day('2026-11-22') };

  it('adds up each week of its range, with a gap for a week without a value', () => {
    expect(metrics({ range: NOVEMBER })).toEqual([
      { name: 'words', values: [250, null, 90], whole: 340, n: 3 },
      { name: 'km', values: [5, null, null], whole: 5, n: 1 },
    ]);
  });

  it('shows the one that it names', () => {
    expect(metrics({ range: NOVEMBER, metric: 'km' })).toEqual([
      { name: 'km', values: [5, null, null], whole: 5, n: 1 },
    ]);
  });

  it('says where there are none', () => {
    expect(metrics({ metric: 'pages' })).toBe('empty');
    expect(metrics({ range: { first: TODAY + 1, last: TODAY + 9 } })).toBe('empty');
  });

  it('takes the middle of how days felt, never their sum', () => {
    const felt = journal();
    for (const [iso, value] of [
      ['2026-11-03', 2],
      ['2026-11-04', 5],
      ['2026-11-05', 4],
    ] as const) {
      const first = day(iso);
      felt.set(`${iso}.md`, {
        path: `${iso}.md`,
        day: first,
        isDaily: true,
        entries: [],
        rest: false,
        pauses: [],
        problems: [],
        pulse: { of: 'day', first, value },
      });
    }

    expect(metrics({ range: NOVEMBER, metric: 'pulse' }, felt)).toEqual([
      { name: 'pulse', values: [4, null, null], whole: 4, n: 3 },
    ]);
  });
});

describe('a block with a month', () => {
  it('shows the days of its range, or the present month', () => {
    const { screen, paper } = picture({ view: 'month', range: OCTOBER });
    const now = picture({ view: 'month' });

    expect(screen).toMatchObject({ view: 'heatmap', heatmap: { months: true, ...OCTOBER } });
    expect(now.screen).toMatchObject({ view: 'heatmap', heatmap: { months: true } });
    expect([paper, now.paper]).toEqual([null, null]);
  });
});
