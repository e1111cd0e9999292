// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { goalDetail } from '../../../src/models/goal-detail';
import { goalReport } from '../../../src/core/insight/goal-report';
import type { Properties } from '../../../src/core/notes/front-matter-property';
import type { GoalsModel } from '../../../src/views/sidebar/goals';
import { goalsOver } from '../../core/goals/a-vault';
import type { JournalBuilder } from '../../core/journal/a-journal';
import { aJournal, aPlan, day } from '../../core/journal/a-journal';
import { aShownVault, aSidebar } from '../../models/a-shown-vault';
import { aScreen, button, isShown, labelled, one, readingOf } from '../a-screen';

const TODAY = day('2026-11-20');

/** Wins in an area on some days of November. */
function winsOf(area: string, ...dates: readonly number[]): JournalBuilder {
  const journal = aJournal();
  for (const date of dates) {
    journal.entry(`2026-11-${String(date).padStart(2, '0')}`, { areas: [area], text: 'Did it' });
  }
  return journal;
}

function show(
  journal: JournalBuilder,
  notes: Readonly<Record<string, Properties>>,
  { quiet = false, collapsed = false } = {},
) {
  const goals = goalsOver(journal, notes);
  const source = aShownVault(journal.build(), aPlan(), TODAY, { goals });
  const model: GoalsModel = {
    quiet,
    today: TODAY,
    reports: goals.active().map((goal) => goalReport(goals, goal, TODAY)),
    ended: goals.all().filter(({ status }) => status !== 'active'),
    detailOf: (path) => {
      const goal = goals.all().find((each) => each.path === path);
      return goal === undefined ? null : goalDetail(goalReport(goals, goal, TODAY), source);
    },
    unaligned: null,
  };
  const calls: unknown[][] = [];
  const screen = aScreen(
    {
      ...aSidebar(journal.build(), aPlan(), TODAY, {
        collapsed: new Set(collapsed ? ['goals'] : []),
      }),
      goals: model,
    },
    {
      goals: {
        openGoal: (...values) => calls.push(['openGoal', ...values.slice(0, -1)]),
        narrowGoal: (...values) => calls.push(['narrowGoal', ...values.slice(0, -1)]),
        makeGoal: () => calls.push(['makeGoal']),
        menu: (...values) => calls.push(['menu', ...values.slice(0, -1)]),
        trySomething: (path) => calls.push(['trySomething', path]),
        logFor: (...values) => calls.push(['logFor', ...values.slice(0, -1)]),
        pickUp: (...values) => calls.push(['pickUp', ...values.slice(0, -1)]),
        endChallenge: (...values) => calls.push(['endChallenge', ...values.slice(0, -1)]),
      },
    },
  );
  return { root: one(screen.root, '.small-wins-goals'), screen, calls };
}

describe('goals', () => {
  it('are not there before the first win', () => {
    const { root } = aScreen(aSidebar(aJournal().build(), aPlan(), TODAY));

    expect(isShown(one(root, '.small-wins-goals'))).toBe(false);
    expect(isShown(one(root, '.small-wins-patterns'))).toBe(false);
  });

  it('are not there where the settings turn them off', () => {
    const settings = { goals: { property: '' } };
    const { root } = aScreen(aSidebar(winsOf('x', 20).build(), aPlan(), TODAY, { settings }));

    expect(isShown(one(root, '.small-wins-goals'))).toBe(false);
  });

  it('say what one is, and make one, where there is none', () => {
    const { root, calls } = show(winsOf('x', 20), {});

    button(root, 'Make a goal').click();

    expect(readingOf(root)).toContain('A goal is a note that your wins belong to.');
    expect(one(root, '.small-wins-section-summary').textContent).toBe('');
    expect(calls).toEqual([['makeGoal']]);
  });

  it('have a menu each, by a button, a right-click and a long press', () => {
    const { root, calls } = show(winsOf('x', 20), { 'Goals/X.md': { area: 'x' } });

    labelled(root, 'More for “X”').click();
    one(root, '.small-wins-goal').dispatchEvent(new MouseEvent('contextmenu'));

    expect(calls).toEqual([
      ['menu', 'Goals/X.md'],
      ['menu', 'Goals/X.md'],
    ]);
  });

  it('say whom they are for, what would show that they worked, and the votes of this week', () => {
    const { root } = show(winsOf('write', 9, 16, 17, 18), {
      'Book.md': {
        area: 'write',
        for: 'Edie',
        outcome: 'she reads it',
        identity: 'someone who writes',
      },
    });

    expect(one(root, '.small-wins-goal-about').textContent).toBe(
      'For Edie · she reads it · 3 votes this week for someone who writes',
    );
  });

  it('keep those that have ended in a fold, from which one is picked up again', () => {
    const { root, calls } = show(winsOf('x', 20), {
      'Goals/X.md': { area: 'x' },
      'Goals/Old.md': { status: 'dropped' },
    });
    const fold = one(root, '.small-wins-ended-goals');

    button(fold, 'Pick it up again').click();
    button(fold, 'Old').click();

    expect(one(fold, 'summary').textContent).toBe('1 ended');
    expect(one(fold, 'li').textContent).toContain('dropped');
    expect(calls).toEqual([
      ['pickUp', 'Goals/Old.md'],
      ['openGoal', 'Goals/Old.md'],
    ]);
  });

  it('open in their rows: who one becomes, days, numbers and the latest wins', () => {
    const journal = winsOf('x', 4, 5).entry('2026-11-06', {
      areas: ['x'],
      text: 'Ran at last',
      metrics: { km: 5 },
    });
    const { root, calls } = show(journal, {
      'Goals/X.md': { area: 'x', identity: 'someone who runs', step: 'shoes on', metrics: 'km' },
    });
    const toggle = labelled(root, 'Details of “X”');
    const before = one(root, '.small-wins-goal-detail').textContent;

    toggle.click();
    const open = one(root, '.small-wins-goal-detail');
    const words = readingOf(open);
    button(open, 'Log a win for it').click();
    button(open, 'Open note').click();

    expect(before).toBe('');
    expect(toggle.getAttribute('aria-expanded')).toBe('true');
    expect(words).toContain("Who you're becoming someone who runs");
    expect(words).toContain('Next step shoes on');
    expect(words).toContain('3 wins on 3 days');
    expect(words).toContain('km last 5 · usually 5');
    expect(words).toContain('Ran at last');
    expect(open.querySelectorAll('.small-wins-cell').length).toBeGreaterThan(0);
    expect(calls).toEqual([
      ['logFor', 'Goals/X.md'],
      ['openGoal', 'Goals/X.md'],
    ]);

    toggle.click();
    expect(toggle.getAttribute('aria-expanded')).toBe('false');
    expect(open.textContent).toBe('');
  });

  it('open the menu of an entry in an open row, and not the goal’s as well', () => {
    const { root, calls } = show(winsOf('x', 20), { 'Goals/X.md': { area: 'x' } });
    labelled(root, 'Details of “X”').click();

    one(root, '.small-wins-goal-detail .small-wins-entry').dispatchEvent(
      new MouseEvent('contextmenu', { bubbles: true, cancelable: true }),
    );

    expect(calls).toEqual([]);
  });

  it('are between the week and the patterns', () => {
    const { screen } = show(winsOf('x', 20), { 'Goals/X.md': { area: 'x' } });

    const names = [...screen.root.querySelectorAll('.small-wins-section')].map(({ classList }) =>
      classList[1]?.replace('small-wins-', ''),
    );

    expect(names).toEqual([
      'today',
      'streak',
      'heatmap',
      'week',
      'goals',
      'patterns',
      'milestones',
      'on-this-day',
    ]);
  });

  it('show the run, the last win and the strength of each', () => {
    const { root } = show(winsOf('report', 18, 19, 20), { 'Goals/Report.md': { area: 'report' } });

    expect(readingOf(root)).toContain('3 days in a row · last win today');
    expect(labelled(root, 'Strength ').getAttribute('aria-label')).toBe('Strength 15%');
    expect(one(root, '.small-wins-section-summary').textContent).toBe('strength, 12 weeks');
  });

  it('say while closed how many they are', () => {
    const { root } = show(
      winsOf('report', 20),
      { 'Goals/A.md': { area: 'report' }, 'Goals/B.md': {} },
      { collapsed: true },
    );

    expect(one(root, '.small-wins-section-summary').textContent).toBe('2 active');
  });

  it('show the days of a challenge, and how far it is', () => {
    const { root } = show(winsOf('work', 16, 18, 20), {
      'Goals/Report.md': { area: 'work', start: '2026-11-16', days: 7 },
    });

    const marks = [...root.querySelectorAll<HTMLElement>('.small-wins-challenge-days > span')];

    expect(marks.map(({ dataset }) => dataset.status)).toEqual([
      'won',
      'missed',
      'won',
      'missed',
      'won',
      'future',
      'future',
    ]);
    expect(marks.findIndex(({ classList }) => classList.contains('is-today'))).toBe(4);
    expect(readingOf(root)).toContain('Day 5 of 7');
  });

  it('draw a challenge of 10,000 days as a bar', () => {
    const { root } = show(winsOf('work', 20), {
      'Goals/Life.md': { area: 'work', start: '2026-11-01', days: 10_000 },
    });

    expect(root.querySelectorAll('.small-wins-challenge-days > span')).toHaveLength(0);
    expect(isShown(one(root, '.small-wins-challenge-bar'))).toBe(true);
  });

  it('ask at a challenge’s end what comes next', () => {
    const { root, calls } = show(winsOf('calf', 8, 9, 10), {
      'Goals/Calves.md': { area: 'calf', start: '2026-11-08', days: 7 },
    });

    button(root, 'Make it a routine').click();
    button(root, 'Take a bigger step').click();
    const stretch = [...root.querySelectorAll('button')].filter(isShown);

    expect(readingOf(root)).toContain('The 7 days are over. What next?');
    expect(stretch.map(({ textContent }) => textContent)).toContain('Stop here');
    expect(calls[0]).toEqual(['endChallenge', 'Goals/Calves.md', 'standardize']);
  });

  it('offer a smaller step where one drifts', () => {
    const { root, calls } = show(winsOf('spanish', 1, 2, 3, 4), {
      'Goals/Learn Spanish.md': { area: 'spanish' },
    });

    button(root, 'Make the step smaller').click();

    expect(readingOf(root)).toContain('Quiet for 16 days.');
    expect(calls).toEqual([['narrowGoal', 'Goals/Learn Spanish.md']]);
  });

  it('offer to try something where the last days did not happen, and not where it only drifts', () => {
    const { root, calls } = show(winsOf('calf', 14, 15, 16), {
      'Goals/Calves.md': { area: 'calf' },
    });

    expect(readingOf(root)).toContain('The last three days went by without it.');
    button(root, 'Try something…').click();
    expect(calls).toEqual([['trySomething', 'Goals/Calves.md']]);

    const drifting = show(winsOf('calf', 1, 2, 3), { 'Goals/Calves.md': { area: 'calf' } }).root;
    expect(isShown(button(drifting, 'Try something…'))).toBe(false);
  });

  it('name in quiet mode no run, no strength and no miss', () => {
    const { root } = show(
      winsOf('calf', 8, 9, 10),
      { 'Goals/Calves.md': { area: 'calf', start: '2026-11-08', days: 7 } },
      { quiet: true },
    );

    const words = readingOf(root);

    expect(words).not.toMatch(/in a row|Strength|%|of 7|strength/);
    expect(words).toContain('Last win 10 Nov');
  });

  it('open the note, whose name is never markup', () => {
    const { root, calls } = show(winsOf('x', 20), { 'Goals/<b>x</b>.md': { area: 'x' } });

    one(root, '.small-wins-goal-name').click();

    expect(root.querySelector('b')).toBeNull();
    expect(calls).toEqual([['openGoal', 'Goals/<b>x</b>.md']]);
  });
});

describe('goals in focus', () => {
  it('are above a fold that holds the others', () => {
    const { root } = show(winsOf('b', 20), {
      'A.md': {},
      'B.md': { area: 'b', order: 2 },
      'C.md': { order: 1 },
    });
    const namesIn = (selector: string) =>
      [...root.querySelectorAll(`${selector} > .small-wins-goals-list .small-wins-goal-name`)].map(
        ({ textContent }) => textContent,
      );
    const fold = one(root, '.small-wins-other-goals');

    expect(namesIn('.small-wins-other-goals')).toEqual(['A']);
    expect(namesIn(':not(.small-wins-other-goals)').sort()).toEqual(['B', 'C']);
    expect([fold.hasAttribute('open'), one(fold, 'summary').textContent]).toEqual([
      false,
      '1 more',
    ]);
  });

  it('leave no fold where there are none', () => {
    const { root } = show(winsOf('b', 20), { 'A.md': {}, 'B.md': { area: 'b' } });

    expect(isShown(one(root, '.small-wins-other-goals'))).toBe(false);
  });
});

describe('a goal’s row that is opened', () => {
  function opened(notes: Properties, journal = winsOf('run')) {
    const { root } = show(journal, { 'Run.md': { area: 'run', ...notes } });
    labelled(root, 'Details of “Run”').click();
    return one(root, '.small-wins-goal-detail');
  }

  function ran(...kilometres: readonly (readonly [iso: string, km: number])[]): JournalBuilder {
    const journal = aJournal();
    for (const [iso, km] of kilometres) journal.entry(iso, { areas: ['run'], metrics: { km } });
    return journal;
  }

  it('says the step, when and where, and what feels hardest', () => {
    const row = opened({ step: 'lace the shoes', cue: 'after tea', friction: 'the cold' });

    expect(row.textContent).toContain('Next steplace the shoesWhen and whereafter tea');
    expect(row.textContent).toContain('What feels hardestthe cold');
  });

  it('shows the way to an aim, and what is left', () => {
    const row = opened({ aim: '20 km', by: '2026-12-10' }, ran(['2026-11-18', 5]));

    expect(one(row, '.small-wins-goal-aim').textContent).toContain(
      '5 of 20 km. 15 km to go.To be there by 10 Dec: about 5 km a week.',
    );
    expect(one(row, '.small-wins-progress').style.getPropertyValue('--small-wins-share')).toBe(
      '25%',
    );
  });

  it('shows the rungs of a ladder, those that are reached by more than their colour', () => {
    const row = opened({ ladder: '2, 5, 10 km' }, ran(['2026-11-18', 5]));
    const rungs = [...row.querySelectorAll('.small-wins-goal-rungs > li')];

    expect(rungs.map((rung) => rung.getAttribute('aria-label'))).toEqual([
      '2, reached on 18 Nov',
      '5, reached on 18 Nov',
      '10, still ahead',
    ]);
    expect(rungs.map((rung) => isShown(rung.children[0] as HTMLElement))).toEqual([
      true,
      true,
      false,
    ]);
    expect(row.textContent).toContain('Next rung: 10 km in a day. Best so far: 5 km.');
  });

  it('hides what the goal does not have', () => {
    const row = opened({});

    for (const name of ['aim', 'ladder', 'metrics']) {
      expect(isShown(one(row, `.small-wins-goal-${name}`))).toBe(false);
    }
    expect([...row.querySelectorAll<HTMLElement>('.small-wins-goal-said')].some(isShown)).toBe(
      false,
    );
  });

  it('leaves a gap in a metric’s line for weeks without a value', () => {
    const days = ran(['2026-09-09', 3], ['2026-11-11', 4], ['2026-11-18', 6]);
    const row = opened({ metrics: 'km', target: '1 km' }, days);
    const line = one(row, '.small-wins-goal-metric path').getAttribute('d') ?? '';

    // One week by itself, then two in a row.
    expect(line.match(/M[^ML]*/g)).toHaveLength(2);
    expect(line).toMatch(/^M[\d.]+,[\d.]+m-1,0a1,1 [^M]*M[\d.]+,[\d.]+L64,[\d.]+$/);
    expect(row.textContent).toContain('last 6 · 13 in all');
    const mood = opened({ metrics: 'km' }, days);
    expect(mood.textContent).toContain('last 6 · usually 4');
  });
});

describe('steps of goals', () => {
  it('are among the steps to do, with the goal’s name, a tick and a timer', () => {
    const journal = aJournal().build();
    const step = {
      goal: { path: 'Goals/Spanish.md', name: 'Spanish', cue: 'after tea' },
      step: 'Read one page',
      seconds: 300,
      left: null,
    };
    const calls: unknown[][] = [];
    const sidebar = aSidebar(journal, aPlan(), TODAY);
    const { root } = aScreen(
      { ...sidebar, today: sidebar.today && { ...sidebar.today, goalSteps: [step] } },
      {
        goalSteps: {
          done: (...values) => calls.push(['done', ...values]),
          toggleTimer: (...values) => calls.push(['toggleTimer', ...values]),
          open: (made) => calls.push(['open', made]),
          menu: (made) => calls.push(['menu', made]),
        },
      },
    );

    labelled(root, 'Done: Read one page').click();
    one(root, '.small-wins-timer').click();
    one(root, '.small-wins-step-body').click();
    one(root, '.small-wins-step').dispatchEvent(new MouseEvent('contextmenu'));

    expect(one(root, '.small-wins-step').textContent).toContain(
      'Read one pageafter tea · Spanish5 min',
    );
    expect(calls).toEqual([
      ['done', step],
      ['toggleTimer', step],
      ['open', step],
      ['menu', step],
    ]);
  });
});
