import {
  existsSync,
  readFileSync,
  readdirSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCli, runJson } from './run-cli';
import { temporaryFolder } from './temporary-folder';
import { itOnPosix } from './posix';

const TODAY = ['--today', '2026-11-21'];
const NOTE = 'Reviews/2026-W47.md';

function vault(files: Readonly<Record<string, string>> = {}): string {
  return temporaryFolder({
    '.obsidian/app.json': '{}',
    '2026-11-17.md': '- walked to work #win/health\n',
    '2026-11-20.md': '- wrote a page %% hint %% #win\n- missed the bus #setback\n',
    ...files,
  });
}

/** The notes of reviews, with the folders below their own. */
function notesIn(root: string): string[] {
  return readdirSync(join(root, 'Reviews'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .sort();
}

function read(root: string, path = NOTE): string {
  return readFileSync(join(root, path), 'utf8');
}

describe('the weekly review from the command line', () => {
  it('prints the week, writes nothing', () => {
    const root = vault();

    const { status, stdout } = runCli(root, 'review', ...TODAY);

    expect(status).toBe(0);
    expect(stdout.split('\n')).toContain('- walked to work — Tue 17, [[2026-11-17]]');
    expect(readdirSync(root)).not.toContain('Reviews');
  });

  it('says the week it is of', () => {
    const { period, markdown } = runJson(vault(), 'review', '--week', '2026-11-17', ...TODAY);

    expect(period).toEqual({
      kind: 'week',
      name: '2026-W47',
      from: '2026-11-15',
      to: '2026-11-21',
    });
    expect(markdown).toContain('## Wins');
  });

  it.each([
    ['--month', '2026-11', 'month', '2026-11', '2026-11-01', '2026-11-30'],
    ['--month', 'this month', 'month', '2026-11', '2026-11-01', '2026-11-30'],
    ['--quarter', '2026-Q4', 'quarter', '2026-Q4', '2026-10-01', '2026-12-31'],
    ['--quarter', '2026-11-20', 'quarter', '2026-Q4', '2026-10-01', '2026-12-31'],
    ['--year', '2026', 'year', '2026', '2026-01-01', '2026-12-31'],
    [
      '--days',
      '2026-11-16..2026-11-20',
      'days',
      '2026-11-16–2026-11-20',
      '2026-11-16',
      '2026-11-20',
    ],
  ])('is of any period: %s %s', (option, words, kind, name, from, to) => {
    const { period, numbers, markdown } = runJson(vault(), 'review', option, words, ...TODAY);

    expect(period).toEqual({ kind, name, from, to });
    expect(numbers).toContainEqual(expect.objectContaining({ name: 'wins', now: 2 }));
    expect(markdown).toContain('2 wins on 2 of ');
  });

  it.each([
    ['ar', '2026-W47.md', '--week', '2026-11-18'],
    ['de', '٢٠٢٦-W٤٧.md', '--week', '2026-11-18'],
    ['ar', '2026-11.md', '--month', '2026-11'],
  ])('is written into the note that there is, under %s: %s', (lang, name, ...period) => {
    const path = `Reviews/${name}`;
    const root = vault({ [path]: 'My own words.\n' });

    const { status } = runCli(root, 'review', ...period, '--write', '--lang', lang, ...TODAY);

    expect(status).toBe(0);
    expect(readdirSync(join(root, 'Reviews'))).toEqual([name]);
    expect(read(root, path)).toMatch(/^My own words\.\n[\s\S]*%% small-wins/);
  });

  it.each([
    ['en', 'YYYY MMMM', '2026 novembre.md'],
    ['ja', 'MMM YYYY', 'Nov 2026.md'],
    ['fr', 'YYYY-MM MMMM', '2026-11 November.md'],
    ['zh-CN', 'YYYY/MMMM', '2026/ноябрь.md'],
    ['ar', '[M]MM MMMM YYYY', 'M11 11월 2026.md'],
    ['en', 'Mo MMMM YYYY', '11. November 2026.md'],
  ])(
    'is written into the note that has its month in other words, under %s: %s',
    (lang, format, name) => {
      const path = `Reviews/${name}`;
      const root = vault({
        [path]: 'My own words.\n',
        'Reviews/2026 octobre.md': 'October.\n',
        '.obsidian/plugins/small-wins/data.json': JSON.stringify({ monthly: { format } }),
      });
      const write = (month: string) =>
        runCli(root, 'review', '--month', month, '--write', '--lang', lang, ...TODAY);

      expect([write('2026-11').status, write('2026-11').status]).toEqual([0, 0]);
      expect(notesIn(root)).toEqual([name, '2026 octobre.md'].sort());
      expect(read(root, path)).toMatch(/^My own words\.\n[\s\S]*%% small-wins/);
    },
  );

  // October in Croatian, November in Polish and Czech.
  it.each([
    { beside: [], to: '2026 November.md', by: 'nothing' },
    {
      beside: ['2026 październik.md', '2026 August.md'],
      to: '2026 listopad.md',
      by: 'Polish names',
    },
    { beside: ['2026 rujan.md'], to: '2026 November.md', by: 'a Croatian name' },
    { beside: ['2026 březen.md', '2026 rujan.md'], to: '2026 November.md', by: 'two languages' },
  ])('goes by the names beside it where a name is of two months: by $by', ({ beside, to }) => {
    const others = ['2026 listopad.md', ...beside];
    const root = vault({
      ...Object.fromEntries(others.map((name) => [`Reviews/${name}`, 'My own words.\n'])),
      '.obsidian/plugins/small-wins/data.json': JSON.stringify({
        monthly: { format: 'YYYY MMMM' },
      }),
    });

    runCli(root, 'review', '--month', '2026-11', '--write', ...TODAY);

    expect(notesIn(root)).toEqual([...new Set([...others, to])].sort());
    expect(read(root, `Reviews/${to}`)).toContain('%% small-wins');
  });

  it('is one, in the language of its last writing, whichever day its language begins weeks on', () => {
    const root = vault();
    const write = (...args: string[]) =>
      runCli(root, 'review', '--week', '2026-11-18', '--write', ...args, ...TODAY);

    write();
    const first = read(root);
    write('--lang', 'de');
    const second = read(root);

    expect(first).toContain('begin wins week:2026-11-15 %%\n\n## Wins\n');
    expect(second).toContain('begin wins week:2026-11-16 %%\n\n## Erfolge\n');
    expect(second.match(/small-wins:begin/g)).toHaveLength(
      first.match(/small-wins:begin/g)?.length ?? 0,
    );
    expect(second).not.toContain('## Wins');
    write();
    expect(read(root)).toBe(first);
  });

  it('refuses two periods, and words that name none', () => {
    const two = runCli(vault(), 'review', '--month', '2026-11', '--year', '2026', ...TODAY);
    expect([two.status, two.stderr]).toEqual([
      2,
      expect.stringContaining('Use --month or --year, not both.'),
    ]);

    const none = runCli(vault(), 'review', '--quarter', 'sometime', ...TODAY);
    expect([none.status, none.stderr]).toEqual([2, expect.stringContaining('2026-Q4')]);
  });

  it('writes a year into its own note where Periodic Notes keeps it, and leaves the week in it alone', () => {
    const yearly = { enabled: true, folder: 'Years', format: '[Year] YYYY', template: '' };
    const root = vault({
      '.obsidian/community-plugins.json': '["periodic-notes"]',
      '.obsidian/plugins/periodic-notes/data.json': JSON.stringify({ yearly }),
    });
    const path = 'Years/Year 2026.md';

    expect(runCli(root, 'review', '--year', '2026', '--write', ...TODAY).stdout).toContain(path);
    const first = read(root, path);
    expect(first).toContain('%% small-wins:begin headline year:2026 %%');
    expect(first).toContain('## Next year');
    expect(runCli(root, 'review', '--year', '2026', '--write', ...TODAY).stdout).toContain(
      'up to date',
    );
    expect(read(root, path)).toBe(first);
    expect(runJson(root, 'list', ...TODAY)['entries']).toHaveLength(3);
  });

  it('writes the same bytes twice, the second time nothing', () => {
    const root = vault();
    runCli(root, 'review', '--write', ...TODAY);
    const first = read(root);
    utimesSync(join(root, NOTE), 1_000, 1_000);

    const { stdout } = runCli(root, 'review', '--write', ...TODAY);

    expect(stdout).toBe(`${NOTE} is up to date.\n`);
    expect(read(root)).toBe(first);
    expect(statSync(join(root, NOTE)).mtimeMs).toBe(1_000_000);
  });

  it('writes the same bytes twice where its name is that of a daily note, too', () => {
    const root = temporaryFolder({
      '.obsidian/plugins/small-wins/data.json': '{ "weekly": { "format": "YYYY-MM-DD" } }',
      '2026-11-15.md': '- rested well #win\n',
    });
    const path = 'Reviews/2026-11-15.md';

    runCli(root, 'review', '--write', ...TODAY);
    const first = readFileSync(join(root, path), 'utf8');
    runCli(root, 'review', '--write', ...TODAY);

    expect(first).toContain('[[2026-11-15|2026-11-15]]');
    expect(readFileSync(join(root, path), 'utf8')).toBe(first);
  });

  it('changes its own parts alone when the notes change', () => {
    const root = vault({ [NOTE]: '\uFEFFmy words\r\n\r\nmore 🌱' });
    runCli(root, 'review', '--write', ...TODAY);
    const before = read(root).replace('more 🌱', 'more 🌱, and my own reflection');
    writeFileSync(join(root, NOTE), before);
    writeFileSync(join(root, '2026-11-18.md'), '- planted a tree #win\n');

    runCli(root, 'review', '--write', ...TODAY);

    const after = read(root);
    expect(after).toContain('planted a tree');
    expect(after.startsWith('\uFEFFmy words\r\n\r\nmore 🌱, and my own reflection')).toBe(true);
    expect(after.replace(/\r\n/g, '')).not.toContain('\n');
  });

  it('keeps a part that was edited by hand, says so', () => {
    const root = vault();
    runCli(root, 'review', '--write', ...TODAY);
    writeFileSync(join(root, NOTE), read(root).replace('walked to work', 'strolled to work'));
    writeFileSync(join(root, '2026-11-18.md'), '- planted a tree #win\n');

    const kept = runJson(root, 'review', '--write', ...TODAY);
    const text = read(root);
    const forced = runJson(root, 'review', '--write', '--force', ...TODAY);

    expect(kept['kept']).toEqual(['wins']);
    expect(text).toContain('strolled to work');
    expect(forced['moved']).toEqual(['wins']);
    expect(read(root)).toContain('strolled to work');
    expect(read(root)).toContain('planted a tree');
  });

  it('says by their headings which parts it kept', () => {
    const root = vault();
    const german = [...TODAY, '--lang', 'de'];
    runCli(root, 'review', '--write', ...german);
    const edited = read(root)
      .replace('walked to work', 'strolled to work')
      .replace('Serie', 'Lauf');
    writeFileSync(join(root, NOTE), edited);
    writeFileSync(join(root, '2026-11-18.md'), '- planted a tree #win\n');

    const { stdout } = runCli(root, 'review', '--write', ...german);

    expect(stdout).toMatchInlineSnapshot(`
      "Der Rückblick ist in Reviews/2026-W47.md.
      Behalten, wie du es geändert hast: Bisher 3 Erfolge an 3 von 5 Tagen. Serie… · Erfolge. Mit --force wird es ersetzt, und deine Fassung rückt darunter.
      "
    `);
  });

  it('writes nothing between damaged markers, names the line', () => {
    const root = vault();
    runCli(root, 'review', '--write', ...TODAY);
    const damaged = read(root).replace(/%% small-wins:end wins .* %%/, '');
    writeFileSync(join(root, NOTE), damaged);

    const { status, stderr } = runCli(root, 'review', '--write', ...TODAY);

    expect(status).toBe(1);
    expect(stderr).toMatch(/Reviews\/2026-W47\.md, line \d+: .*Nothing was written/);
    expect(read(root)).toBe(damaged);
  });

  it('never counts itself', () => {
    const root = vault();
    const before = runJson(root, 'list', ...TODAY)['entries'];

    runCli(root, 'review', '--write', ...TODAY);

    expect(runJson(root, 'list', ...TODAY)['entries']).toEqual(before);
  });

  it('takes --force with --write only', () => {
    expect(runCli(vault(), 'review', '--force', ...TODAY)).toMatchObject({ status: 2, stdout: '' });
  });
});

describe('evidence from the command line', () => {
  it('comes in four formats', () => {
    const root = vault({ '2026-11-16.md': '- =1+1, "quoted" #win\n' });
    const evidence = (format: string) =>
      runCli(root, 'export', '--format', format, ...TODAY).stdout;

    expect(evidence('md')).toContain('walked to work');
    expect(evidence('csv')).toContain('"\'=1+1, ""quoted"""');
    expect(evidence('csv').split('\r\n')[0]).toMatch(/^day,time,kind,text/);
    expect(evidence('html')).toMatch(/^<!doctype html>/i);
    expect((JSON.parse(evidence('json')) as { entries: unknown[] }).entries).toHaveLength(3);
  });

  it('goes to a file', () => {
    const root = vault();

    const { stdout } = runCli(root, 'export', '--out', 'wins.csv', '--format', 'csv', ...TODAY);

    expect(stdout).toBe('2 wins are in wins.csv.\n');
    expect(readFileSync(join(root, 'wins.csv'), 'utf8')).toContain('wrote a page');
  });

  it.each([
    ['export', '--format', 'csv'],
    ['heatmap', '--year', '2026'],
  ])('leaves a file that is there, from %s, until it is forced', (...command) => {
    const root = vault({ 'mine.csv': 'day;mood\n' });
    const run = (...more: string[]) =>
      runCli(root, ...command, '--out', 'mine.csv', ...more, ...TODAY);

    const refused = run();
    expect(refused.status).toBe(1);
    expect(refused.stdout).toBe('');
    expect(refused.stderr).toMatch(
      /mine\.csv is there already\. Nothing was written\..*--force\.\n$/,
    );
    expect(readFileSync(join(root, 'mine.csv'), 'utf8')).toBe('day;mood\n');

    expect(run('--force').status).toBe(0);
    expect(readFileSync(join(root, 'mine.csv'), 'utf8')).not.toContain('mood');
  });

  it('draws its own picture again, leaves a drawing of the user, and fills an empty file', () => {
    const root = vault({ 'drawing.svg': '<svg>mine</svg>', empty: '' });
    const draw = (out: string) => runCli(root, 'heatmap', '--out', out, ...TODAY);

    expect(draw('days.svg').status).toBe(0);
    expect(draw('days.svg').status).toBe(0);
    writeFileSync(join(root, 'days.svg'), `${read(root, 'days.svg')}<!-- mine -->`);

    for (const out of ['drawing.svg', 'days.svg']) {
      const { status, stderr } = draw(out);
      expect([status, stderr]).toEqual([1, expect.stringContaining('Nothing was written')]);
      expect(read(root, out)).toContain('mine');
    }
    expect(runCli(root, 'export', '--out', 'empty', ...TODAY).status).toBe(0);
    expect(read(root, 'empty')).toContain('wrote a page');
  });

  itOnPosix('never replaces a note of the vault, by whatever name', () => {
    const note = '- mine #win\n';
    const root = vault({ '2026-11-16.md': note });
    symlinkSync(join(root, '2026-11-16.md'), join(root, 'wins.csv'));

    for (const out of ['2026-11-16.md', 'wins.csv']) {
      const { status, stderr } = runCli(root, 'export', '--out', out, '--force', ...TODAY);

      expect(status).toBe(1);
      expect(stderr).toContain('is a note in your vault, so it stays. Nothing was written.');
    }
    expect(readFileSync(join(root, '2026-11-16.md'), 'utf8')).toBe(note);
  });

  it('never replaces what belongs to the settings of the vault, a canvas or a base', () => {
    const root = vault({ 'Plan.canvas': '{}', 'Goals.base': 'views: []' });
    const before = read(root, '.obsidian/app.json');
    const to = (out: string) => runCli(root, 'export', '--out', out, '--force', ...TODAY);

    expect(to('.obsidian/app.json').stderr).toContain(
      'Nothing was written. .obsidian/app.json has a name that starts with a dot',
    );
    // A new file there would be settings, too.
    for (const path of ['.obsidian/daily-notes.json', '.obsidian/new/x.csv']) {
      expect(to(path).stderr).toContain(`Nothing was written. ${path} has a name`);
      expect(existsSync(join(root, path))).toBe(false);
    }
    expect(to('Plan.canvas').stderr).toContain('so it stays');
    expect(to('Goals.base').stderr).toContain('so it stays');
    expect(
      ['.obsidian/app.json', 'Plan.canvas', 'Goals.base'].map((path) => read(root, path)),
    ).toEqual([before, '{}', 'views: []']);
  });
});
