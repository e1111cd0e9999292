import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { itOnPosix } from './posix';
import { CLI, runCli, runJson, spawnCli } from './run-cli';
import { temporaryFolder } from './temporary-folder';

const TODAY = ['--today', '2026-11-21'];

/** A vault of daily notes in its root. */
function vault(files: Readonly<Record<string, string | Buffer>> = {}): string {
  return temporaryFolder({
    '.obsidian/app.json': '{}',
    '2026-11-19.md': '- walked to work #win/health\n',
    '2026-11-20.md': '- wrote a page [words:: 250] #win/report\n- missed the bus #setback\n',
    '2026-11-21.md': '- [ ] open the file #step\n',
    ...files,
  });
}

/** Every file below a folder with its bytes and time. */
function snapshot(root: string): string {
  const hash = createHash('sha256');
  for (const path of readdirSync(root, { recursive: true, encoding: 'utf8' }).sort()) {
    const stats = statSync(join(root, path));
    hash.update(`${path}\n${stats.mtimeMs}\n`);
    if (stats.isFile()) hash.update(readFileSync(join(root, path)));
  }
  return hash.digest('hex');
}

describe('the command line', () => {
  it('lists entries with all their fields', () => {
    const { version, today, entries } = runJson(vault(), 'list', ...TODAY);

    expect({ version, today }).toEqual({ version: 1, today: '2026-11-21' });
    expect(entries).toHaveLength(4);
    expect((entries as unknown[])[1]).toEqual({
      path: '2026-11-20.md',
      line: 0,
      kind: 'win',
      state: 'done',
      counts: true,
      day: '2026-11-20',
      time: null,
      minutes: null,
      areas: ['report'],
      links: [],
      goals: [],
      metrics: { words: 250 },
      text: 'wrote a page',
      blockId: null,
      marks: [{ tag: '#win/report', line: 0, from: 29, to: 40 }],
    });
  });

  it('narrows the list by range, kind, area', () => {
    const root = vault();
    const texts = (...args: string[]) =>
      (runJson(root, 'list', ...TODAY, ...args)['entries'] as { text: string }[]).map(
        ({ text }) => text,
      );

    expect(texts('--from', 'yesterday', '--to', 'yesterday')).toEqual([
      'wrote a page',
      'missed the bus',
    ]);
    expect(texts('--kind', 'step')).toEqual(['open the file']);
    for (const area of ['health', '#health', '#win/health', 'win/health', '#step/Health/']) {
      expect(texts('--area', area)).toEqual(['walked to work']);
    }
    expect(texts('--to', '2026-11-19')).toEqual(['walked to work']);
  });

  it('prints the streak', () => {
    const { current, longest, strength, consistency } = runJson(vault(), 'streak', ...TODAY);

    expect(current).toMatchObject({
      length: 2,
      unit: 'day',
      start: '2026-11-19',
      end: '2026-11-20',
      state: 'open',
      needed: 1,
      daysLeft: 1,
    });
    expect(longest).toEqual(current);
    expect(strength).toBeCloseTo(1 - 0.5 ** (2 / 13), 9);
    expect(consistency).toEqual({ days30: 1, days90: 1, all: 1 });
  });

  it('sums up every day from the first counted entry to today', () => {
    const summary = runJson(vault(), 'summary', ...TODAY);

    expect(summary['days']).toEqual([
      { day: '2026-11-19', status: 'won', count: 1, level: 2, partial: false, note: true },
      { day: '2026-11-20', status: 'won', count: 1, level: 2, partial: false, note: true },
      { day: '2026-11-21', status: 'open', count: 0, level: 0, partial: false, note: true },
    ]);
    expect(summary).toMatchObject({ goals: [], patterns: [], totals: { wins: 2 } });
  });

  it('finds the vault upward from where it is run', () => {
    const root = vault({ 'deep/er/note.md': '' });

    expect(runJson(join(root, 'deep/er'), 'list', ...TODAY)['entries']).toHaveLength(4);
  });

  it('works in a folder without settings that is named', () => {
    const root = temporaryFolder({ '2026-11-20.md': 'a win #win' });

    expect(runJson('/', 'list', '--vault', root, ...TODAY)['entries']).toHaveLength(1);
  });

  it.each([
    ['today', 'still open'],
    ['streak', 'Since 19 Nov.'],
    ['list', 'wrote a page'],
    ['heatmap', 'Wins a day'],
    ['milestones', 'Your first win'],
    ['on-this-day', 'Nothing to look back on today.'],
    ['proof', 'One of your wins, from '],
    ['summary', 'Winning days'],
    ['check', 'Everything was understood'],
    ['review', 'The week'],
    ['export', 'wrote a page'],
  ])('prints %s for a person', (command, words) => {
    const { status, stdout, stderr } = runCli(vault(), command, ...TODAY);

    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain(words);
    expect(stdout).not.toContain('\u001b');
  });

  it('prints today where no command is given', () => {
    const root = vault();

    expect(runCli(root, ...TODAY).stdout).toBe(runCli(root, 'today', ...TODAY).stdout);
  });

  it('puts what was done after midnight after the evening if the day starts later', () => {
    const root = vault({
      '.obsidian/plugins/small-wins/data.json': '{ "plan": { "dayStart": 4 } }',
      '2026-11-20.md': '- 00:30 finished the chapter #win\n- 09:00 opened the book #win\n',
    });

    const { entries } = runJson(root, 'today', '--today', '2026-11-20');

    expect((entries as { text: string }[]).map(({ text }) => text)).toEqual([
      'opened the book',
      'finished the chapter',
    ]);
  });

  it('changes nothing by reading', () => {
    const root = vault();
    const before = snapshot(root);

    for (const command of [
      'today',
      'list',
      'streak',
      'summary',
      'heatmap',
      'milestones',
      'on-this-day',
      'proof',
      'review',
      'check',
      'export',
    ]) {
      runCli(root, command, ...TODAY);
    }

    expect(snapshot(root)).toBe(before);
  });

  it.each([
    [['list', '--today', 'someday'], '“someday” after --today isn’t a day. Use YYYY-MM-DD'],
    [['list', '--today', '2026-02-30'], '“2026-02-30” after --today isn’t a day'],
    [['list', '--today', '0000-01-01'], '“0000-01-01” after --today isn’t a day'],
    [['log', 'x', '--on', '0000-01-01'], '“0000-01-01” after --on isn’t a day'],
    [['review', '--week', '0000-W01'], '“0000-W01” after --week isn’t a week'],
    [['heatmap', '--year', '0000'], '“0000” after --year isn’t a year'],
    [['list', '--from', 'whenever'], '“whenever” after --from isn’t a day'],
    [
      ['list', '--from', '2026-11-20', '--to', '2026-11-19'],
      '--from Friday 20 November 2026 is later than --to Thursday 19 November 2026.',
    ],
    [['list', '--kind', 'wins'], '“wins” after --kind isn’t a kind. Did you mean win?'],
    [['list', '--kind', 'joy'], 'Use one of these: win, step, setback, lesson and kudos.'],
    [
      ['review', '--week', '2026-W99'],
      '“2026-W99” after --week isn’t a week. Use its name, such as 2026-W47',
    ],
    [['heatmap', '--range', 'the blue one'], '“the blue one” after --range isn’t a range'],
    [['heatmap', '--range', 'lst 6 monts'], 'Did you mean last 6 months?'],
    [['heatmap', '--range', '2026', '--year', '2026'], 'Use --year or --range, not both.'],
    [['heatmap', '--year', '26'], '“26” after --year isn’t a year'],
    [['list', '--lang', 'no_such'], '“no_such” after --lang isn’t a language'],
    [['log', 'x', '--at', '25:00'], '“25:00” after --at isn’t a time'],
    [['log', ' '], 'There are no words to log'],
    [['log', 'x', '--area', 'deep work'], "“deep work” can't be an area"],
    [['list', '--area', 'deep work'], "“deep work” can't be an area"],
    [['export', '--area', '#'], "“#” can't be an area"],
    [['log', 'x', '--goal', 'a|b'], "“a|b” can't be the name of a note"],
    [['export', '--format', 'pdf'], 'Use one of these: md, csv, json, html and ics.'],
    [['export', '--format', 'htm'], 'Did you mean html?'],
    [['lists'], 'There’s no command “lists”. Did you mean list?'],
    [['dance'], 'There’s no command “dance”. See small-wins --help.'],
    [['list', '--frm', 'x'], 'There’s no option --frm. Did you mean --from?'],
    [['list', '--xyz'], 'There’s no option --xyz. See small-wins list --help.'],
    [['list', '--from'], '--from has no value after it. See small-wins list --help.'],
    [['review', '--range', 'august'], 'There’s no option --range. Did you mean --days?'],
    [['list', '--since', 'august'], 'There’s no option --since. Did you mean --from?'],
    [['today', '--since', 'august'], 'There’s no option --since. See small-wins today --help.'],
    [['today', 'streak'], 'more words here than the command takes. See small-wins --help.'],
    [['goals', 'Spanish'], 'more words here than the command takes. See small-wins goals --help.'],
    [['log'], 'What went right? Try small-wins log "read ten pages".'],
    [['review', '--force'], '--force and --restore change a note, so they need --write too.'],
  ])('says what was expected of %j', (args, words) => {
    const { status, stdout, stderr } = runCli(vault(), ...TODAY, ...args);

    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr.replaceAll('’', "'")).toContain(words.replaceAll('’', "'"));
    expect(stderr.split('\n')).toHaveLength(2);
  });

  it('says where no vault is', () => {
    const file = temporaryFolder({ 'a.md': '' });

    expect(runCli('/', 'today', '--vault', '/no/such/folder')).toMatchObject({
      status: 1,
      stderr:
        "small-wins: There's no folder /no/such/folder. Give your vault's folder with --vault.\n",
    });
    expect(runCli('/', 'today', '--vault', join(file, 'a.md')).stderr).toContain('is a file');
    expect(runCli(file, 'today').stderr).toContain("There's no vault here");
  });

  it.each([
    [],
    ['list', '--json'],
    ['goals', '--help'],
    ['--version'],
    ['lst'],
    ['list', '--from', 'soon'],
    ['streak', '--vault', 'nowhere'],
  ])('is the same as a process of its own: %j %j', (...args) => {
    const root = temporaryFolder({
      '.obsidian/plugins/small-wins/data.json': '{ "quiet": tru',
      '2026-11-21.md': '- größer als gestern #win\n',
    });

    expect(spawnCli(root, ...args)).toEqual(runCli(root, ...args));
  });

  it('names broken settings on stderr, uses the defaults', () => {
    const root = vault({
      '.obsidian/daily-notes.json': '{ "folder": ',
      '.obsidian/plugins/small-wins/data.json': 'nonsense',
    });

    const { status, stdout, stderr } = runCli(root, 'list', ...TODAY, '--json');

    expect(status).toBe(0);
    expect((JSON.parse(stdout) as { entries: unknown[] }).entries).toHaveLength(4);
    expect(stderr).toContain('.obsidian/daily-notes.json: This file is damaged');
    expect(stderr).toContain('.obsidian/plugins/small-wins/data.json: This file is damaged');
  });

  it.each(['null', '[]', '"text"', '3'])(
    'writes nothing while a file of settings holds %s, names it, and reads on',
    (content) => {
      const files = [
        'daily-notes.json',
        'plugins/periodic-notes/data.json',
        'plugins/small-wins/data.json',
      ];
      for (const file of files) {
        const root = vault({ [`.obsidian/${file}`]: content });
        const before = snapshot(root);

        const logged = runCli(root, 'log', 'x', ...TODAY);
        const listed = runCli(root, 'list', ...TODAY, '--json');
        const checked = runCli(root, 'check', ...TODAY);

        expect(logged.status).toBe(1);
        expect(logged.stderr).toContain(`Nothing was written. .obsidian/${file} `);
        expect(snapshot(root)).toBe(before);
        expect((JSON.parse(listed.stdout) as { entries: unknown[] }).entries).toHaveLength(4);
        expect(listed.stderr).toContain(`.obsidian/${file}: This file doesn't hold settings`);
        expect(checked.stdout).toContain(`.obsidian/${file}:1: This file doesn't hold settings`);
      }
    },
  );

  it('has every number again from the notes alone when its settings are lost', () => {
    const root = vault({
      '.obsidian/plugins/small-wins/data.json': '{ "version": 1, "celebrate": "burst" }',
      '2026-11-18.md': '#restday\n#pause 2026-11-10..2026-11-17\n',
      '2026-11-09.md': '- [x] swam ✅ 2026-11-09 (30 min) [laps:: 20] #win ^lap\n',
    });
    const commands = ['summary', 'streak', 'list', 'milestones', 'heatmap', 'review'];
    const numbers = () => commands.map((command) => runJson(root, command, ...TODAY));
    const before = numbers();

    rmSync(join(root, '.obsidian/plugins'), { recursive: true });

    expect(numbers()).toEqual(before);
  });

  it('reads nested daily notes, and reads them again once folder and setting have moved', () => {
    const root = temporaryFolder({
      '.obsidian/daily-notes.json': '{ "folder": "Journal", "format": "YYYY/MM/YYYY-MM-DD" }',
      'Journal/2026/11/2026-11-20.md': '- wrote a page #win\n',
      'Journal/2026/10/2026-11-19.md': '- filed in the wrong month #win\n',
    });
    const days = () =>
      (runJson(root, 'list', ...TODAY)['entries'] as { day: string | null }[]).map(
        ({ day }) => day,
      );
    expect(days()).toEqual(['2026-11-20', null]);

    renameSync(join(root, 'Journal'), join(root, 'Diary'));
    expect(days()).toEqual([null, null]);

    writeFileSync(
      join(root, '.obsidian/daily-notes.json'),
      '{ "folder": "Diary", "format": "YYYY/MM/YYYY-MM-DD" }',
    );
    expect(days()).toEqual(['2026-11-20', null]);
  });

  it.each([
    ['gggg-[W]WW', ['mixed-week-format', 'week-start-differs']],
    ['YYYY-[W]ww', ['mixed-week-format']],
    ['GGGG-[W]WW', ['week-start-differs']],
    ['YYYY-MM-DD [Woche] WW', ['week-start-differs']],
    ['gggg-[W]ww', []],
  ])(
    'checks whether weekly notes by %s can be told apart, and begin as weeks do',
    (format, codes) => {
      const root = vault({
        '.obsidian/plugins/small-wins/data.json': JSON.stringify({ weekly: { format } }),
      });

      const { problems } = runJson(root, 'check', ...TODAY) as { problems: { code: string }[] };

      expect(problems.map(({ code }) => code)).toEqual(codes);
    },
  );

  it('works in a vault without any note', () => {
    const root = temporaryFolder({ '.obsidian/app.json': '{}' });

    expect(runCli(root, 'today', ...TODAY)).toMatchObject({ status: 0, stderr: '' });
    expect(runJson(root, 'streak', ...TODAY)['current']).toMatchObject({
      length: 0,
      state: 'none',
    });
    expect(runJson(root, 'summary', ...TODAY)['days']).toEqual([]);
  });

  it.runIf(existsSync('/dev/full'))('says on one line that its output has no room', () => {
    const root = vault();

    const { status, stderr } = spawnSync(process.execPath, [CLI, 'list', '--vault', root], {
      stdio: ['ignore', openSync('/dev/full', 'w'), 'pipe'],
      encoding: 'utf8',
    });

    expect({ status, stderr }).toEqual({
      status: 1,
      stderr:
        "small-wins: The output can't be written (the disk is full). Send it somewhere else.\n",
    });
  });

  itOnPosix('ends well when its reader has read enough', () => {
    const root = vault({ '2026-11-18.md': '- wrote a page #win\n'.repeat(9_999) });
    const command = `{ "$0" "$1" list --vault "$2"; echo "status $?" >&2; } | head -c 2`;

    const { stdout, stderr } = spawnSync('sh', ['-c', command, process.execPath, CLI, root], {
      encoding: 'utf8',
    });

    expect({ stdout, stderr }).toEqual({ stdout: 'We', stderr: 'status 0\n' });
  });

  it('steers no terminal by what a note says', () => {
    const root = vault({ '2026-11-18.md': '- red \u001b[31m alert \u202e #win\n' });

    expect(runCli(root, 'list', ...TODAY).stdout).toContain('red \uFFFD[31m alert \uFFFD');
  });

  it('names notes that are not text', () => {
    const root = vault({
      '2026-11-16.md': '- walked #win\n',
      '2026-11-17.md': Buffer.from('- walked #win\n', 'utf16le'),
      '2026-11-18.md': Buffer.from('- fine\n- caf\xe9 #win\n', 'latin1'),
    });

    expect(runJson(root, 'check', ...TODAY)).toMatchObject({
      problems: [
        { path: '2026-11-17.md', line: 0, code: 'not-text' },
        { path: '2026-11-18.md', line: 1, code: 'not-text' },
      ],
    });
    expect(runCli(root, 'list', ...TODAY).stderr).toContain('2026-11-17.md: This note is saved');
  });

  it('names hundreds of them by one line', () => {
    const notes = Array.from({ length: 300 }, (_, i) => [`${i}.md`, Buffer.from([0xff])]);
    const { stderr } = runCli(vault(Object.fromEntries(notes)), 'today', ...TODAY);

    expect(stderr).toMatch(/^small-wins: 0\.md and 299 more: Letters of this note.*\n$/);
  });

  it('checks notes by place, code, words', () => {
    const root = vault({
      '2026-11-18.md': 'x\n- late @2026-02-30 #win\n',
      'Old/2019-03-04.md': '',
      'loose.md': '- sometime #win\n',
    });

    const { problems } = runJson(root, 'check', ...TODAY) as {
      problems: { path: string; line: number; code: string }[];
    };

    expect(problems.map(({ path, line, code }) => [path, line, code])).toEqual([
      ['2026-11-18.md', 1, 'bad-date'],
      ['Old/2019-03-04.md', 0, 'unmatched-daily-note'],
      ['loose.md', 0, 'no-day'],
    ]);
  });
});
