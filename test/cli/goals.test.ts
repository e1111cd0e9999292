import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCli, runJson } from './run-cli';
import { temporaryFolder } from './temporary-folder';

const TODAY = ['--today', '2026-11-20'];
const EXAMPLE = ['--vault', resolve(import.meta.dirname, '../fixtures/vault'), ...TODAY];

/** A vault with two goals; Friday's win belongs to both. */
function vault(files: Readonly<Record<string, string>> = {}): string {
  return temporaryFolder({
    '.obsidian/app.json': '{}',
    'Goals/Report.md': [
      '---',
      'small-wins: goal',
      'aliases: [The report]',
      'area: report',
      'start: 2026-11-18',
      'days: 5',
      'step: open the draft',
      'metrics: [words]',
      '---',
      '- [ ] not today #step',
    ].join('\n'),
    'Goals/Spanish.md': '---\nsmall-wins: goal\n---\n',
    '2026-11-18.md': '- wrote a page [words:: 250] #win/report/draft\n',
    '2026-11-19.md': '- wrote on [words:: 100] #win [[the report#Chapter 2|it]]\n- a walk #win\n',
    '2026-11-20.md': '- translated a page #win [[Goals/Report]] [[Spanish]]\n',
    ...files,
  });
}

interface Listed {
  readonly text: string;
  readonly goals: readonly string[];
}

describe('goals on the command line', () => {
  it('names the goals of each entry', () => {
    const { entries } = runJson(vault(), 'list', ...TODAY);

    expect((entries as Listed[]).map(({ goals }) => goals)).toEqual([
      ['Goals/Report.md'],
      ['Goals/Report.md'],
      [],
      ['Goals/Report.md', 'Goals/Spanish.md'],
      [],
    ]);
  });

  it('says when a goal that is still ahead starts, and names no run', () => {
    const files = {
      'Goals/Sea.md': '---\nsmall-wins: goal\nstart: 2026-12-01\nend: 2026-12-05\n---\n',
      '2026-11-17.md': '- found my trunks #win [[Sea]]\n',
    };

    const { stdout } = runCli(vault(files), 'goals', ...TODAY);

    expect(stdout).toContain(
      [
        'Sea · Every day',
        '  Starts on 1 Dec and lasts 5 days.',
        '  Strength 0% · 1 win',
        '  Last win 17 Nov: found my trunks [[Sea]]',
      ].join('\n'),
    );
  });

  it('shows the way to an aim and up a ladder, the step with its cue, goals in focus first', () => {
    const files = {
      'Goals/Spanish.md': '---\nsmall-wins: goal\naim: 40\nby: 2026-12-11\norder: 1\n---\n',
      'Goals/Report.md': [
        '---',
        'small-wins: goal',
        'area: report',
        'for: the valley',
        'step: open the draft',
        'cue: after the kettle is on',
        'ladder: 100, 250, 500 words',
        '---',
      ].join('\n'),
    };
    const folder = vault(files);
    const { stdout } = runCli(folder, 'goals', ...TODAY);

    expect(stdout).toContain(
      ['  1 of 40 wins. 39 wins to go.', '  To be there by 11 Dec: about 13 wins a week.'].join(
        '\n',
      ),
    );
    expect(stdout).toContain('\n  For the valley\n');
    expect(stdout).toContain('\n  Next step: open the draft · after the kettle is on\n');
    expect(stdout).toContain('  Next rung: 500 words in a day. Best so far: 250 words.');
    expect(stdout.indexOf('Spanish ·')).toBeLessThan(stdout.indexOf('Report ·'));
    const { goals } = runJson(folder, 'goals', ...TODAY);
    expect(goals).toMatchObject([
      { aim: { target: '40', sum: 1, left: 39, by: '2026-12-11', pace: null }, ladder: null },
      { aim: null, ladder: { unit: 'words', next: 500, best: 250 }, cue: 'after the kettle is on' },
    ]);
    expect(runCli(folder, 'milestones', ...TODAY).stdout).toContain('Report: 250 words in a day');
  });

  it.each([
    ['aim: 0', 'says “0”, which is left out. Use an amount above 0, such as “60000 words”.'],
    ['aim: 300 pages\nmetrics: words', "but the goal follows “words”, so it's left out."],
    ['by: 2027-03-01', "has no aim to reach, so it's left out. Add the property “aim”"],
    ['by: 2026-11-19\naim: 10', "says “2026-11-19”, which has passed, and the aim isn't reached."],
    [
      'ladder: 1, 10, 5 km',
      "goes from 10 to 5, so it's left out. Write its amounts from low to high",
    ],
    ['area: "#Win/Health/"', 'says “win/health”, which is left out. Did you mean “health”?'],
    ['area: win', 'Use the path of a tag, such as health/running.'],
    ['order: 4', 'Use a whole number from 1 to 3.'],
    ['schedule: every 0 days', 'Use a number from 2 to 365, as in “every 3 days”.'],
    ['schedule: every 400 days', 'Use a number from 2 to 365, as in “every 3 days”.'],
    ['schedule: 31 per month', 'Use a number from 1 to 28, as in “10 per month”.'],
  ])('checks %j, at its line', (properties, said) => {
    const note = `---\nsmall-wins: goal\n${properties}\n---\n`;
    const { problems } = runJson(vault({ 'Goals/Spanish.md': note }), 'check', ...TODAY);
    const own = (problems as { path: string }[]).filter(({ path }) => path === 'Goals/Spanish.md');

    expect(own).toMatchObject([{ line: 2, message: expect.stringContaining(said) as string }]);
  });

  it('has nothing against an area by the name of a mark that entries are in', () => {
    const folder = vault({
      'Goals/Spanish.md': '---\nsmall-wins: goal\narea: win/a\n---\n',
      '2026-11-18.md': '- a #win/win/a\n',
    });

    expect(JSON.stringify(runJson(folder, 'check', ...TODAY))).not.toContain('left out');
  });

  it('has nothing against a day that has passed once the aim is reached, or the goal is done', () => {
    const note = (more: string) => `---\nsmall-wins: goal\naim: ${more}\nby: 2026-11-19\n---\n`;

    for (const more of ['1', '9\nstatus: done']) {
      const folder = vault({ 'Goals/Spanish.md': note(more) });
      expect(JSON.stringify(runJson(folder, 'check', ...TODAY))).not.toContain('passed');
    }
  });

  it.each(['Report', 'the report', '[[Report]]', 'Goals/Report', 'Goals/Report.md'])(
    'narrows the list to the goal %s',
    (goal) => {
      const { entries } = runJson(vault(), 'list', ...TODAY, '--goal', goal);

      expect((entries as Listed[]).map(({ text }) => text)).toEqual([
        'wrote a page',
        'wrote on [[the report#Chapter 2|it]]',
        'translated a page [[Goals/Report]] [[Spanish]]',
      ]);
    },
  );

  it('prints the streak, the heatmap and the evidence of one goal', () => {
    const root = vault();
    const spanish = [...TODAY, '--goal', 'spanish'];

    expect(runJson(root, 'streak', ...spanish)).toMatchObject({
      goal: 'Goals/Spanish.md',
      current: { length: 1, start: '2026-11-20' },
    });
    const { cells } = runJson(root, 'heatmap', '--range', '2026-11-18..2026-11-20', ...spanish);
    expect((cells as { status: string; count: number }[]).map(({ count }) => count)).toEqual([
      0, 0, 1,
    ]);
    expect(runJson(root, 'export', ...spanish)['entries']).toHaveLength(1);
  });

  it('sums a goal up, as in the summary', () => {
    const root = vault();

    const { goals, unaligned } = runJson(root, 'goals', ...TODAY) as { goals: object[] } & Record<
      string,
      unknown
    >;

    expect(goals[0]).toMatchObject({
      path: 'Goals/Report.md',
      name: 'Report',
      status: 'active',
      area: 'report',
      schedule: 'daily',
      target: '1',
      start: '2026-11-18',
      end: '2026-11-22',
      step: 'open the draft',
      streak: { current: { length: 3, start: '2026-11-18' } },
      totals: { wins: 3, metrics: { words: 350 } },
      metrics: { words: 350 },
      lastWin: { text: 'translated a page [[Goals/Report]] [[Spanish]]' },
      challenge: { first: '2026-11-18', last: '2026-11-22', days: 5, day: 3, state: 'running' },
      alignment: [],
      proof: null,
    });
    expect(unaligned).toEqual({ count: 1, of: 4, share: 0.25 });
    expect(runJson(root, 'summary', ...TODAY)['goals']).toEqual(goals);
  });

  it('reaches a milestone by a completed challenge', () => {
    const root = vault({
      '2026-11-21.md': '- on #win/report',
      '2026-11-22.md': '- on #win/report',
    });
    const reached = runJson(root, 'milestones', '--today', '2026-11-23')['reached'];

    expect(reached).toContainEqual({
      kind: 'challenge',
      count: 5,
      day: '2026-11-22',
      goal: 'Report',
    });
  });

  it('lists the steps of goals that are due', () => {
    const root = vault({ '2026-11-20.md': '' });

    expect(runJson(root, 'today', ...TODAY)['goalSteps']).toEqual([
      { goal: 'Goals/Report.md', step: 'open the draft' },
    ]);
    expect(runCli(root, 'today', ...TODAY).stdout).toContain('○ open the draft · Report');
    expect(runJson(vault(), 'today', ...TODAY)['goalSteps']).toEqual([]);
  });

  it('logs for a goal by any of its names, so that the line belongs to it', () => {
    const root = vault({ 'Old/Spanish.md': '', 'A/Goals/Spanish.md': '' });

    runCli(root, 'log', 'one more', '--goal', 'THE REPORT', ...TODAY);
    runCli(root, 'log', 'and one', '--goal', 'Goals/Spanish', ...TODAY);
    runCli(root, 'log', 'and another', '--goal', 'Somewhere', ...TODAY);

    const { entries } = runJson(root, 'list', '--from', '2026-11-20', ...TODAY);
    expect((entries as Listed[]).slice(1)).toMatchObject([
      { text: 'one more [[Report]]', goals: ['Goals/Report.md'] },
      { text: 'and one [[Goals/Spanish]]', goals: ['Goals/Spanish.md'] },
      { text: 'and another [[Somewhere]]', goals: [] },
    ]);
  });

  it('says which goals there are', () => {
    expect(runCli(vault(), 'streak', '--goal', 'Piano', ...TODAY)).toMatchObject({
      status: 2,
      stderr:
        "small-wins: There's no goal called “Piano”. Your goals are “Report” and “Spanish”.\n",
    });
    expect(runCli(vault(), 'streak', '--goal', 'Spansh', ...TODAY).stderr).toContain(
      'Did you mean Spanish?',
    );
    const none = temporaryFolder({ '2026-11-20.md': 'a #win' });
    expect(runCli('/', 'list', '--vault', none, '--goal', 'x', ...TODAY).stderr).toContain(
      "There's no goal called “x”. This vault has no goals yet.",
    );
    expect(runCli('/', 'goals', '--vault', none, ...TODAY).stdout).toContain('No goals yet.');
  });

  it('checks goal notes, each property at its line, and uses the rest', () => {
    const root = vault({
      'Goals/Odd.md': [
        '---',
        'small-wins: goal',
        'start: 2026-11-20',
        'end: 2026-11-01',
        'schedule: now and then',
        'target: -3',
        'area: odd',
        '---',
      ].join('\n'),
      'Goals/Broken.md': '---\nsmall-wins: goal\narea: [unclosed\n---\n',
    });

    const { problems } = runJson(root, 'check', ...TODAY) as {
      problems: { path: string; line: number; code: string }[];
    };

    const found = problems.map(({ path, line, code }) => [path, line, code]);
    expect(found.filter(([path]) => path !== 'Goals/Report.md')).toEqual([
      ['Goals/Broken.md', 0, 'bad-front-matter'],
      ['Goals/Odd.md', 3, 'goal-ends-before-start'],
      ['Goals/Odd.md', 4, 'bad-goal-property'],
      ['Goals/Odd.md', 5, 'bad-goal-property'],
    ]);
    const { goals } = runJson(root, 'goals', ...TODAY);
    expect((goals as { name: string }[]).find(({ name }) => name === 'Odd')).toMatchObject({
      name: 'Odd',
      area: 'odd',
      end: null,
    });
  });

  it('makes no goal of a template, and says nothing of alignment where the settings want none', () => {
    const root = vault({
      'Templates/Goal.md': '---\nsmall-wins: goal\n---\n',
      '.obsidian/templates.json': '{ "folder": "Templates" }',
      '.obsidian/plugins/small-wins/data.json': '{ "goals": { "alignment": false } }',
    });

    const { goals, unaligned } = runJson(root, 'goals', ...TODAY);

    expect((goals as { name: string }[]).map(({ name }) => name)).toEqual(['Report', 'Spanish']);
    expect(unaligned).toBeNull();
  });

  it('writes them into the review: wins, steps to come, what becomes of a challenge', () => {
    const root = vault({
      '2026-11-21.md': '- on #win/report',
      '2026-11-22.md': '- on #win/report',
      'Goals/Spanish.md': '---\nsmall-wins: goal\nstep: hola\n---\n',
      '.obsidian/plugins/small-wins/data.json': '{ "weekly": { "format": "GGGG-[W]WW" } }',
    });

    const { path } = runJson(
      root,
      'review',
      '--write',
      '--today',
      '2026-11-23',
      '--week',
      '2026-W47',
    );
    const text = readFileSync(join(root, String(path)), 'utf8');

    expect(text).toContain('### [[Report]]\n\n- wrote a page — Wed 18, [[2026-11-18]]');
    expect(text).toContain(
      '- [[Report]] — 5 wins, 5 days in a row, strength 23%. Completed: 5 of 5 days.',
    );
    expect(text).toContain('- Report: 5-day challenge completed — Sun 22');
    expect(text).toContain('**[[Report]] is over. Make it a routine');
    expect(text).toContain('- [ ] hola #step [[Spanish]]\n');
    expect(text).not.toContain('- [ ] open the draft');
  });
});

describe('the goals of the example vault', () => {
  it('thrive, drift, and count their fifth day of seven', () => {
    const { stdout } = runCli('/', 'goals', ...EXAMPLE);

    expect(stdout).toContain(
      'Write the report · Monday to Friday\n  10 days in a row.\n  Since 9 Nov',
    );
    expect(stdout).toContain('Quiet for 17 days. A smaller step may be all it needs. On ');
    expect(stdout).toContain(
      'Calf raises, seven mornings · Every day\n  Day 5 of 7.\n  5 days in a row.\n  Since',
    );
  });
});
