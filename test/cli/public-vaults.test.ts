import { cpSync, readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'prettier';
import { describe, expect, it } from 'vitest';
import { cellWidth } from '../../pkg/cli/src/text-width';
import { runCli, runCliAt, runJson } from './run-cli';
import { temporaryFolder } from './temporary-folder';

/** Small vaults after public reports, of this plugin's neighbours and of vaults that people publish. */
const CASES = 'test/fixtures/cases';

/** A copy of one of these vaults. */
function copyOf(name: string): string {
  const folder = temporaryFolder({ '.obsidian/app.json': '{}' });
  cpSync(join(CASES, name), folder, { recursive: true });
  return folder;
}

function listed(folder: string, today: string): string[] {
  const { entries } = runJson(folder, 'list', '--today', today) as {
    entries: { day: string | null; text: string; counts: boolean }[];
  };
  return entries.map(({ day, text, counts }) => `${day ?? '–'} ${text}${counts ? '' : ' (not)'}`);
}

/** Each problem as `path code`, in order; `--json` folds nothing. */
function problems(folder: string, today: string): string[] {
  const { problems: found } = runJson(folder, 'check', '--today', today) as {
    problems: { path: string; code: string }[];
  };
  return found.map(({ path, code }) => `${path} ${code}`);
}

/** What `check` says, a line each. */
function said(folder: string, today: string): string[] {
  const { stdout } = runCli(folder, 'check', '--today', today);
  return stdout.split('\n').filter((line) => / \([a-z-]+\)$/.test(line));
}

function read(folder: string, path: string): string {
  return readFileSync(join(folder, path), 'utf8');
}

describe('a vault like those that people publish', () => {
  it('has each win of a template’s routine, ticked after midnight too, on its note’s day', () => {
    const folder = copyOf('after-midnight-routine');

    expect(listed(folder, '2026-11-19')).toEqual(
      ['16', '17', '18', '19'].flatMap((day) => [
        `2026-11-${day} read a page`,
        `2026-11-${day} stretch`,
      ]),
    );
    expect(runJson(folder, 'streak', '--today', '2026-11-19')).toMatchObject({
      current: { length: 4 },
    });
    expect(problems(folder, '2026-11-19')).toEqual([]);
  });

  it('has the title of a callout for a win’s words', () => {
    const folder = copyOf('callout-title');

    expect(listed(folder, '2026-11-18')).toEqual(['2026-11-18 Shipped version 2']);
    expect(runCli(folder, 'review', '--today', '2026-11-18').stdout).toContain(
      '\n- Shipped version 2 — ',
    );
  });

  it('is told of daily notes with other common names, once for each kind of name', () => {
    const folder = copyOf('daily-names-without-a-hint');

    const lines = said(folder, '2026-11-18');

    const places = [
      ['Daily', 'DD-MM-YYYY'],
      ['Daily', 'DD.MM.YYYY'],
      ['Daily', 'YYYYMMDD'],
      ['journals', 'YYYY_MM_DD'],
    ] as const;
    expect(lines).toEqual([
      ...places.map(([place, names]): unknown =>
        expect.stringContaining(`the folder “${place}” and the date format “${names}”`),
      ),
      expect.stringContaining('5 lines'),
    ]);
    expect(runCli(folder, 'today', '--today', '2026-11-18').stdout).toContain('small-wins check');
  });

  it.each([
    ['in the folder “Journal” yet', { folder: 'Journal' }],
    ['in “Notes” is named like YYYY_MM_DD.', { folder: 'Notes', format: 'YYYY_MM_DD' }],
    ['in the vault is named like YYYY-MM-DD.', {}],
  ])('is told by today that no daily note was found %s', (words, daily) => {
    const folder = temporaryFolder({
      '.obsidian/daily-notes.json': JSON.stringify(daily),
      'Notes/Idea.md': '- read a book #win\n',
    });

    expect(runCli(folder, 'today', '--today', '2026-11-18').stdout).toContain(words);
  });

  it('is told of no daily notes where it has one, or no note at all', () => {
    const empty = { '.obsidian/app.json': '{}' };
    const folders = [temporaryFolder(empty), temporaryFolder({ ...empty, '2026-11-02.md': '' })];

    for (const folder of folders) {
      expect(runCli(folder, 'today').stdout).not.toContain('No daily note');
    }
  });

  it('may have daily notes with an offset from UTC in their names', () => {
    const folder = copyOf('format-with-an-offset');

    expect(listed(folder, '2014-06-10')).toEqual(['2014-05-31 flew a kite']);
    expect(problems(folder, '2014-06-10')).toEqual([]);
  });

  it.each([
    ['Prettier', (text: string) => format(text, { parser: 'markdown' })],
    ['other bullets', (text: string) => text.replace(/^- /gm, '* ')],
    ['no line below headings', (text: string) => text.replace(/^(#.*\n)\n/gm, '$1')],
    ['a line between items', (text: string) => text.replace(/^(- .*\n)(?=- )/gm, '$1\n')],
  ])('has its review written again after %s', async (_, formatted) => {
    const folder = copyOf('formatter-is-an-edit');
    const review = ['review', '--write', '--today', '2026-11-17'];
    const path = 'Reviews/2026-W47.md';
    runCli(folder, ...review);
    const before = read(folder, path);

    const after = await formatted(before);
    writeFileSync(join(folder, path), after);
    writeFileSync(join(folder, '2026-11-17.md'), '- more #win\n');
    const { stdout } = runCli(folder, ...review);

    expect(after).not.toBe(before);
    expect(stdout).toBe('The review is in Reviews/2026-W47.md.\n');
    expect(read(folder, path)).toMatch(/[-*] more — Tue 17/);
  });

  it('has its day of rest among the tags of a note’s properties', () => {
    const folder = copyOf('frontmatter-restday');

    expect(runJson(folder, 'summary', '--today', '2026-11-18')).toMatchObject({
      days: [{ status: 'won' }, { status: 'rest' }, { status: 'won' }],
      streak: { current: { length: 2 } },
    });
  });

  it.each(['ja', 'zh', 'ko', 'vi', 'ar', 'he'])(
    'has the rows of its heatmap below one another in %s',
    (language) => {
      const folder = copyOf('heatmap-in-wide-letters');

      const { stdout } = runCli(
        folder,
        ...['heatmap', '--lang', language, '--today', '2026-11-18'],
      );

      const rows = stdout.split('\n');
      const won = rows.filter((row) => row.endsWith('▒'));
      expect(won).toHaveLength(2);
      expect(new Set(won.map(cellWidth)).size).toBe(1);
    },
  );

  it('shows nowhere what is hidden in comments', () => {
    const folder = copyOf('hidden-comment-becomes-visible');

    const shown = [
      ['today'],
      ['list'],
      ['review'],
      ...['html', 'md', 'csv', 'json'].map((to) => ['export', '--format', to]),
    ].map((args) => runCli(folder, ...args, '--today', '2026-11-18').stdout);

    for (const text of shown) {
      expect(text).toContain('called the clinic');
      expect(text).not.toMatch(/secret|todoist_id|<!-- |&lt;!|%%\[|\\%/);
    }
  });

  it('has the links of a table’s rows as they are written outside of tables', () => {
    const folder = copyOf('link-from-a-table');
    const texts = ['finished [[Goal|my goal]] 1', 'a | b 2'];

    expect(listed(folder, '2026-11-18')).toEqual(texts.map((text) => `2026-11-18 ${text}`));
    expect(runCli(folder, 'review', '--today', '2026-11-18').stdout).toContain(texts[0]);
    for (const args of [['review'], ['export', '--format', 'csv']]) {
      const { stdout } = runCli(folder, ...args, '--today', '2026-11-18');
      expect(stdout).toContain('my goal');
      expect(stdout).not.toContain('\\|');
    }
  });

  it.each([
    ['yesterday’s, or today’s ahead', 0, ['x', '--at', '14:30'], 2],
    ['the same in words', 0, ['14:30 finished report'], 2],
    ['the same after noon', 0, ['2:30pm finished report'], 2],
    ['a time that has come', 0, ['x', '--at', '0:30'], 0],
    ['the afternoon of a day that goes on until 4', 4, ['x', '--at', '2:30pm'], 0],
    ['the night of a day that goes on until 4', 4, ['x', '--at', '02:00'], 2],
    ['today’s ahead, as asked for', 0, ['x', '--at', '14:30', '--ahead'], 0],
    ['yesterday’s, as asked for', 0, ['x', '--at', '14:30', '--on', 'yesterday'], 0],
  ])('at 00:42 is asked about a time to come: %s', (_, dayStart, words, expected) => {
    const folder = copyOf('log-at-a-time-to-come');
    const settings = JSON.stringify({ version: 1, plan: { dayStart } });
    writeFileSync(join(folder, '.obsidian/plugins/small-wins/data.json'), settings);
    const before = readdirSync(folder);

    const { status, stderr } = runCliAt('2026-04-25T00:42:00', folder, 'log', ...words);

    expect([status, stderr]).toEqual([
      expected,
      expected === 0 ? '' : expect.stringMatching(/--on yesterday.*--ahead/),
    ]);
    if (expected !== 0) expect(readdirSync(folder)).toEqual(before);
  });

  it('is logged into below its empty heading, above the footer', () => {
    const folder = copyOf('log-below-the-footer');

    runCli(folder, 'log', 'new', '--today', '2026-11-18');

    expect(read(folder, '2026-11-18.md')).toBe(
      '# Day\n\n## Wins\n- new #win\n\n---\n[[2026-11-17]] | [[2026-11-19]]\n',
    );
  });

  it('keeps one note a day where the day has one under another name', () => {
    const folder = copyOf('log-makes-a-second-note');

    runCli(folder, 'log', 'second', '--today', '2026-11-18');

    expect(readdirSync(folder).filter((name) => name.endsWith('.md'))).toEqual([
      '2026-11-18 Wednesday.md',
    ]);
    expect(listed(folder, '2026-11-18')).toEqual(['2026-11-18 a', '2026-11-18 second']);
  });

  it('counts no line that its writer takes for an unticked box', () => {
    const folder = copyOf('looks-unticked-but-counts');

    expect(listed(folder, '2026-11-18').filter((line) => !line.endsWith(' (not)'))).toEqual([
      '2026-11-18 [x ] spaced x',
    ]);
    expect(said(folder, '2026-11-18')).toEqual([
      expect.stringMatching(/^2026-11-16\.md:1 and 9 more: .*\(looks-unticked\)$/),
      expect.stringMatching(/^2026-11-18\.md:11: .*\(looks-ticked\)$/),
    ]);
  });

  it('is told of a merge that nobody resolved, of which one side counts', () => {
    const folder = copyOf('merge-markers');

    expect(listed(folder, '2026-11-18')).toEqual(['2026-11-18 a', '2026-11-18 b']);
    expect(problems(folder, '2026-11-18')).toEqual(['2026-11-18.md unresolved-merge']);
  });

  it('means a day that is past by a day and a month without a year', () => {
    const folder = copyOf('month-and-day-without-year');

    expect(listed(folder, '2026-11-18')).toEqual([
      '2026-04-05 passed the exam',
      '2026-05-16 ran the half marathon',
      '2026-11-05 x',
    ]);
    const { path } = runJson(
      folder,
      ...['log', 'ran it', '--on', '5 april', '--today', '2026-11-18'],
    );
    expect(path).toBe('2026-04-05.md');
  });

  it('is read and written where its folder’s letters and accents are kept apart', () => {
    const folder = temporaryFolder({
      '.obsidian/daily-notes.json': JSON.stringify({ folder: 'Tägliches'.normalize('NFC') }),
      'T/2026-11-18.md': '- a #win\n',
    });
    const apart = 'Tägliches'.normalize('NFD');
    renameSync(join(folder, 'T'), join(folder, apart));

    const { path } = runJson(folder, 'log', 'neu', '--today', '2026-11-18');

    expect(path).toBe(`${apart}/2026-11-18.md`);
    expect(problems(folder, '2026-11-18')).toEqual([]);
    expect(readdirSync(folder).filter((name) => !name.startsWith('.'))).toEqual([apart]);
  });

  it.each([
    ['kept apart', 'NFD', 'NFC'],
    ['composed', 'NFC', 'NFD'],
  ] as const)('finds what the settings name the other way: %s', (_, stored, named) => {
    const there = (text: string) => text.normalize(stored);
    const asked = (text: string) => text.normalize(named);
    const folder = temporaryFolder({
      '.obsidian/daily-notes.json': JSON.stringify({ template: asked('Modèles/Été') }),
      '.obsidian/plugins/small-wins/data.json': JSON.stringify({
        weekly: { folder: asked('Révisions') },
        winProperty: asked('Réussites'),
        dateProperty: asked('Été'),
      }),
      [there('Modèles/Été.md')]: '## Wins\n',
      [there('Révisions/2026-W47.md')]: '# Week\n',
      'Note.md': there('---\nÉté: 2026-11-17\nRéussites: nagé\n---\n- couru #win/été\n'),
      [there('Être.md')]: `---\nsmall-wins: goal\narea: ${asked('été')}\n---\n`,
    });

    expect(runCli(folder, 'log', 'b', '--today', '2026-11-18').stderr).toBe('');
    expect(runCli(folder, 'review', '--write', '--today', '2026-11-18').stderr).toBe('');

    expect(readdirSync(folder).filter((name) => /visions$/.test(name))).toEqual([
      there('Révisions'),
    ]);
    expect(read(folder, '2026-11-18.md')).toBe('## Wins\n- b #win\n');
    const { entries } = runJson(
      folder,
      ...['list', '--area', asked('été'), '--goal', asked('Être'), '--today', '2026-11-18'],
    );
    expect(entries).toMatchObject([{ day: '2026-11-17', text: 'couru' }]);
    expect(listed(folder, '2026-11-18')).toContainEqual(there('2026-11-17 nagé'));
  });

  it('is told which notes are copies that a sync left, and never to read them as well', () => {
    const folder = copyOf('sync-copy-advice');

    expect(listed(folder, '2026-11-18').filter((line) => !line.endsWith(' (not)'))).toEqual([
      '2026-11-18 did it',
    ]);
    const [copies, ...rest] = said(folder, '2026-11-18');
    expect(copies).toMatch(/^2026-11-18 1\.md:1: 2 notes .* of 2026-11-18\.md.*\(sync-copy\)$/);
    expect(rest.join()).not.toContain('date format');
  });

  it('is told so before the lines that are there twice where copies have their day in a property', () => {
    const note = (line: string) => `---\ndate: 2026-11-17\n---\n- did it #win\n${line}`;
    const folder = temporaryFolder({
      '.obsidian/plugins/small-wins/data.json': '{ "dateProperty": "date" }',
      'The 17th.md': note(''),
      'The 17th 2.md': note(''),
      'Notes/2026-11-17.md': note('- at home #win\n'),
      'Notes/2026-11-17 (1).md': note('- on the phone #win\n'),
    });

    expect(said(folder, '2026-11-18')).toEqual([
      expect.stringMatching(
        /^Notes\/2026-11-17 \(1\)\.md:1: This .* of Notes\/2026-11-17\.md .* only the copy has count too/,
      ),
      expect.stringMatching(/^Notes\/2026-11-17 \(1\)\.md:4: .* \(duplicate\)$/),
      expect.stringMatching(/^The 17th 2\.md:4: .* \(duplicate\)$/),
    ]);
  });

  it('is told once which language its names speak', () => {
    const folder = copyOf('weekday-names-of-another-language');

    const named = said(folder, '2026-03-25').filter((line) => line.includes('unmatched'));

    expect(named).toEqual([expect.stringContaining('choose “简体中文” in Settings')]);
    expect(listed(folder, '2026-03-25')).toEqual(['– b (not)', '– a (not)']);
  });
});
