import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runCli, runJson } from './run-cli';
import { temporaryFolder } from './temporary-folder';

const SETTINGS = '.obsidian/plugins/small-wins/data.json';

/** A vault with these notes and the plugin's settings. */
function vault(notes: Record<string, string>, settings: object = {}, daily: object = {}): string {
  return temporaryFolder({
    ...notes,
    [SETTINGS]: JSON.stringify({ version: 1, ...settings }),
    '.obsidian/daily-notes.json': JSON.stringify(daily),
  });
}

function listed(folder: string, today: string): string[] {
  const { entries } = runJson(folder, 'list', '--today', today) as {
    entries: { day: string | null; text: string; counts: boolean }[];
  };
  return entries.map(({ day, text, counts }) => `${day ?? '–'} ${text}${counts ? '' : ' (not)'}`);
}

function check(folder: string, today: string): string {
  return runCli(folder, 'check', '--today', today).stdout;
}

describe('vaults as people keep them', () => {
  it('keep one note a day where its name has another day’s weekday', () => {
    const notes = { '2026-11-28 Monday.md': '- a #win\n' };
    const folder = vault(notes, {}, { format: 'YYYY-MM-DD dddd' });
    const { status, stderr } = runCli(folder, 'log', 'b', '--today', '2026-11-28');

    expect(status).toBe(1);
    expect(stderr).toContain('Nothing was written. 2026-11-28 Monday.md looks like the note of');
    expect(readdirSync(folder).filter((name) => name.endsWith('.md'))).toEqual(Object.keys(notes));
  });

  it('are not said to have no notes where only a file of settings is to be looked at', () => {
    expect(check(vault({}, { plan: { freezes: 99 } }), '2026-11-28')).toMatch(
      /1 thing to look at\. Nothing was changed\.\n$/,
    );
  });

  it('count a template’s routine that was ticked after midnight on its own day', () => {
    const routine = (day: string) =>
      `## Routine\n- [x] read #win ✅ 2026-11-${day}\n- [x] stretch #win ✅ 2026-11-${day}\n`;
    const folder = vault(
      {
        '2026-11-16.md': routine('16'),
        '2026-11-17.md': routine('18'),
        '2026-11-18.md': routine('18'),
        '2026-11-19.md': routine('19'),
      },
      { plan: { dayStart: 4, freezes: 0 } },
    );

    expect(listed(folder, '2026-11-19')).toEqual(
      ['16', '17', '18', '19'].flatMap((day) => [`2026-11-${day} read`, `2026-11-${day} stretch`]),
    );
  });

  it('count a routine of two daily notes twice, and a copy in a weekly note once', () => {
    const line = '- [x] read #win ✅ 2026-11-18\n';
    const folder = vault({ '2026-11-17.md': line, '2026-11-18.md': line, 'Week.md': line });

    expect(listed(folder, '2026-11-18')).toEqual([
      '2026-11-18 read',
      '2026-11-18 read',
      '2026-11-18 read (not)',
    ]);
  });

  it('show no marker of a callout, nothing hidden, and no escape of a table', () => {
    const folder = vault({
      '2026-11-18.md':
        '> [!success]- Shipped it #win\n> details\n\n- called #win <!-- secret --> %%id%%\n\n' +
        '| what | n |\n|---|---|\n| finished [[Goal\\|my goal]] #win | 1 |\n| a \\| b #win | 2 |\n',
    });

    expect(listed(folder, '2026-11-18')).toEqual([
      '2026-11-18 Shipped it',
      '2026-11-18 called',
      '2026-11-18 finished [[Goal|my goal]] 1',
      '2026-11-18 a | b 2',
    ]);
    const review = runCli(folder, 'review', '--today', '2026-11-18').stdout;
    expect(review).not.toMatch(/secret|%%id|\[!success/);
  });

  it('have the properties of a merge’s first side, and its goals and days', () => {
    const merged = (line: string) =>
      `---\n${line}\n<<<<<<< HEAD\nseen: 9:12\n=======\nseen: 9:40\n>>>>>>> phone\n---\n`;
    const folder = vault(
      {
        'Goal.md': merged('small-wins: goal'),
        'Meeting.md': `${merged('date: 2026-11-17')}- spoke up #win [[Goal]]\n`,
        '2026-11-16.md': merged('rest: true'),
      },
      { dateProperty: 'date' },
    );

    expect(listed(folder, '2026-11-18')).toEqual(['2026-11-17 spoke up [[Goal]]']);
    expect(runCli(folder, 'goals', '--today', '2026-11-18').stdout).toContain('Goal');
    expect(check(folder, '2026-11-18')).toMatch(
      /^2026-11-16\.md:3 and 2 more: Two versions of this note meet here/,
    );
  });

  it('are told of a note that is two whole versions, mark or no mark', () => {
    const goal = (area: string) => `---\nsmall-wins: goal\narea: ${area}\n---\n`;
    const folder = vault({
      'Goal.md': `\uFEFF<<<<<<< HEAD\n${goal('a')}=======\n${goal('b')}>>>>>>> phone\n`,
      'Heading.md': '<<<<<<<<\n---\n',
    });

    expect(check(folder, '2026-11-18')).toMatch(
      /^Goal\.md:1: .*\(unresolved-merge\)\n\n1 thing to look at/,
    );
  });

  it('keep one note a day, whatever its name', () => {
    const folder = vault(
      { '2026-11-18 Wednesday.md': '# Mine\n\n- a #win\n' },
      { language: 'pl' },
      { format: 'YYYY-MM-DD dddd' },
    );

    const { stdout } = runCli(folder, 'log', 'second', '--today', '2026-11-18');

    expect(stdout).toContain('2026-11-18 Wednesday.md');
    expect(listed(folder, '2026-11-18')).toEqual(['2026-11-18 a', '2026-11-18 second']);
  });

  it('are read and written where letters and accents are kept apart', () => {
    const apart = 'Tägliches'.normalize('NFD');
    const folder = vault(
      { [`${apart}/2026-11-18.md`]: `- a #${'réussite'.normalize('NFD')}\n` },
      { marks: { win: ['réussite'] } },
      { folder: 'Tägliches'.normalize('NFC') },
    );

    expect(runCli(folder, 'log', 'b', '--today', '2026-11-19').stdout).toContain(apart);
    expect(listed(folder, '2026-11-19')).toEqual(['2026-11-18 a', '2026-11-19 b']);
    expect(check(folder, '2026-11-19')).toContain('Everything was understood');
  });

  it('have a day where their names hold an offset', () => {
    const folder = vault(
      { '2014/5-May/2014-05-31_2330-0500.md': '- flew a kite #win\n' },
      {},
      { format: 'YYYY/M-MMMM/YYYY-MM-D_HmmZZ' },
    );

    expect(listed(folder, '2014-06-10')).toEqual(['2014-05-31 flew a kite']);
  });

  it('have one line in check for each shape of names, and a hint in today', () => {
    const folder = vault({
      'journals/2026_11_17.md': '- a #win\n- b #win\n',
      'journals/2026_11_18.md': '- a #win\n',
      'Daily/18-11-2026.md': '- b #win\n',
    });

    const lines = check(folder, '2026-11-18')
      .split('\n')
      .filter((line) => line.includes(': '));
    expect(lines).toHaveLength(3);
    expect(lines.join('\n')).toContain('the folder “journals” and the date format “YYYY_MM_DD”');
    expect(lines.join('\n')).toContain('the folder “Daily” and the date format “DD-MM-YYYY”');
    expect(runCli(folder, 'today', '--today', '2026-11-18').stdout).toContain('small-wins check');
  });

  it('name a mark among the properties', () => {
    const folder = vault({ '2026-11-18.md': '---\na: b\ntags: [win]\n---\n' });

    expect(check(folder, '2026-11-18')).toMatch(/^2026-11-18\.md:3: .*\(mark-in-properties\)/);
  });
});

describe('settings that would empty the journal', () => {
  it('are named', () => {
    const folder = vault(
      { 'Daily/2026-11-18.md': '- a #win\n' },
      { excludedFolders: ['Daily'], marks: { lesson: ['win'] } },
      { folder: 'Daily' },
    );

    expect(check(folder, '2026-11-18')).toContain('(daily-notes-excluded)');
    expect(check(folder, '2026-11-18')).toContain('(tag-of-two-marks)');
  });
});

describe('a line logged', () => {
  it('goes into the day’s note with another time in its name, above the footer', () => {
    const path = '2026-11-18 0930.md';
    const folder = vault({ [path]: '## Wins\n\n---\nfooter\n' }, {}, { format: 'YYYY-MM-DD HHmm' });

    expect(runJson(folder, 'log', 'second', '--today', '2026-11-18')).toMatchObject({
      path,
      line: 1,
      created: false,
    });
  });

  it('name notes in folders of another language’s months, and take no second note of a day', () => {
    const daily = { folder: 'J', format: 'YYYY/MM-MMMM/YYYY-MM-DD-dddd' };
    const path = 'J/2026/03-März/2026-03-18-Mittwoch.md';
    const folder = vault({ [path]: '- ran #win\n' }, {}, daily);

    const { status, stderr } = runCli(folder, 'log', 'read', '--today', '2026-03-18');

    expect(check(folder, '2026-03-18')).toContain('“Deutsch”');
    expect([status, stderr]).toEqual([1, expect.stringContaining(path)]);
    expect(
      listed(vault({ [path]: '- ran #win\n' }, { language: 'de' }, daily), '2026-03-18'),
    ).toEqual(['2026-03-18 ran']);
  });

  it('log into the note of a day wherever an earlier format has it', () => {
    const folder = vault(
      { 'Old/17.11.2026.md': '- ran #win\n', 'Daily/2026-11-18.md': '- read #win\n' },
      { daily: { others: [{ folder: 'Old', format: 'DD.MM.YYYY' }] } },
      { folder: 'Daily' },
    );

    expect(
      runJson(folder, 'log', 'slept', '--on', '2026-11-17', '--today', '2026-11-18'),
    ).toMatchObject({ path: 'Old/17.11.2026.md', created: false });
  });

  it('count no line twice that a merge left twice, and say where', () => {
    const folder = vault({
      '2026-11-17.md': '<<<<<<< HEAD\n- ran #win\n=======\n- ran #win\n- read #win\n',
      '2026-11-18.md': '- slept #win\n>>>>>>> abc1234 (log my #win)\n',
    });

    expect(listed(folder, '2026-11-18')).toEqual([
      '2026-11-17 ran',
      '2026-11-17 read',
      '2026-11-18 slept',
    ]);
    expect(check(folder, '2026-11-18')).toMatch(/half-resolved-merge/);
  });
});
