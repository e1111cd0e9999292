import { spawnSync } from 'node:child_process';
import {
  existsSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CLI, runCli, runJson } from './run-cli';
import { temporaryFolder } from './temporary-folder';
import { itOnPosix } from './posix';

const TODAY = ['--today', '2026-11-21'];
const SETTINGS = '.obsidian/daily-notes.json';
const DATA = '.obsidian/plugins/small-wins/data.json';

function read(root: string, path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

describe('logging from the command line', () => {
  it('appends under the heading, in the manner of the list', () => {
    const root = temporaryFolder({
      [SETTINGS]: '{}',
      '2026-11-21.md': '# Saturday\r\n\r\n## Wins\r\n\r\n* first #win\r\n\r\n## Notes\r\n\r\ntext',
    });

    const logged = runJson(root, 'log', 'wrote', 'a', 'page', '--area', 'report', ...TODAY);

    expect(logged).toEqual({
      version: 1,
      path: '2026-11-21.md',
      line: 5,
      text: 'wrote a page',
      day: '2026-11-21',
      created: false,
    });
    expect(read(root, '2026-11-21.md')).toBe(
      '# Saturday\r\n\r\n## Wins\r\n\r\n* first #win\r\n* wrote a page #win/report\r\n\r\n## Notes\r\n\r\ntext',
    );
  });

  it.each([
    ['28. März 2026.md', 'D. MMMM YYYY', 'Settings → Advanced → Language'],
    ['2026年3月28日.md', 'YYYY-MM-DD', 'YYYY年M月DD日'],
  ])('makes no second note beside %s, whose name it does not read', (path, format, fix) => {
    const root = temporaryFolder({ [SETTINGS]: JSON.stringify({ format }), [path]: 'mine\n' });

    const { status, stderr } = runCli(root, 'log', 'ran', '--today', '2026-03-28');

    expect(status).toBe(1);
    expect(stderr).toContain(path);
    expect(stderr).toContain(fix);
    expect(readdirSync(root).sort()).toEqual(['.obsidian', path]);
    expect(read(root, path)).toBe('mine\n');
  });

  it.each(['5/4', '3/4/2026', '26-11-17'])('asks for a day that has one meaning, not %s', (day) => {
    const root = temporaryFolder({ [SETTINGS]: '{}' });

    const { status, stderr } = runCli(root, 'log', 'x', '--on', day, ...TODAY);

    expect([status, stderr]).toEqual([2, expect.stringContaining(day)]);
    expect(readdirSync(root)).toEqual(['.obsidian']);
  });

  it('makes a missing note from its template', () => {
    const root = temporaryFolder({
      [SETTINGS]: JSON.stringify({ folder: 'J', format: 'YYYY/MM/YYYY-MM-DD', template: 'T/Day' }),
      'T/Day.md': '# {{title}}, {{date:dddd}}\n\n## Wins\n\n## Rest\n',
    });

    const logged = runJson(root, 'log', 'slept', '--on', 'yesterday', '--at', '9:05', ...TODAY);

    expect(logged).toMatchObject({ path: 'J/2026/11/2026-11-20.md', created: true });
    expect(read(root, 'J/2026/11/2026-11-20.md')).toBe(
      '# 2026-11-20, Friday\n\n## Wins\n- 09:05 slept #win\n\n## Rest\n',
    );
  });

  it.each([
    ['#setback lost keys', '- lost keys #setback\n', { kind: 'setback', counts: false }],
    ['ask early #lesson/work', '- ask early #lesson/work\n', { kind: 'lesson' }],
    ['clear talk, said Ana #kudos', '- clear talk, said Ana #kudos\n', { kind: 'kudos' }],
    ['* [ ] call the bank', '- [ ] call the bank #win\n', { state: 'open', counts: false }],
    ['- [ ] call the bank', '- [ ] call the bank #win\n', { state: 'open', counts: false }],
    ['- called Grandma', '- called Grandma #win\n', { counts: true }],
    ['[ ] call the bank', '- [ ] call the bank #win\n', { state: 'open', counts: false }],
    ['yesterday called Grandma', '- called Grandma #win\n', { day: '2026-11-20' }],
  ])('logs “%s” as it is said', (words, line, entry) => {
    const root = temporaryFolder({ [SETTINGS]: '{}', '2026-11-21.md': '', '2026-11-20.md': '' });

    const { path } = runJson(root, 'log', words, ...TODAY);

    expect(read(root, String(path))).toContain(line);
    expect(runJson(root, 'list', ...TODAY)['entries']).toMatchObject([entry]);
  });

  it('makes no win of the mark of a day', () => {
    const root = temporaryFolder({ [SETTINGS]: '{}', '2026-11-21.md': '## Wins\n- ran #win\n' });

    expect(runJson(root, 'log', 'felt ill #restday', ...TODAY)).toMatchObject({ line: 2 });
    expect(read(root, '2026-11-21.md')).toBe('## Wins\n- ran #win\n- felt ill #restday\n');
    expect(runJson(root, 'list', ...TODAY)['entries']).toHaveLength(1);
  });

  it.each([
    ['a day ahead', ['--on', 'tomorrow'], '--ahead'],
    ['a day ahead in the words', ['tomorrow'], '--ahead'],
    ['a time that is no time', ['--at', '25:00'], '2:30pm'],
    ['a kind that is none', ['--kind', 'joy'], 'setback'],
  ])('refuses %s, and writes nothing', (_, given, mend) => {
    const root = temporaryFolder({ [SETTINGS]: '{}', '2026-11-21.md': '' });
    const words = given[0] === 'tomorrow' ? ['tomorrow will do it'] : ['did it', ...given];

    const { status, stderr } = runCli(root, 'log', ...words, ...TODAY);

    expect(status).toBe(2);
    expect(stderr).toContain(mend);
    expect(read(root, '2026-11-21.md')).toBe('');
    expect(existsSync(join(root, '2026-11-22.md'))).toBe(false);
  });

  it('logs for a day ahead if asked to, and takes 2:30pm for a time', () => {
    const root = temporaryFolder({ [SETTINGS]: '{}', '2026-11-22.md': '## Wins\n' });

    runJson(root, 'log', 'will run', '--on', 'tomorrow', '--ahead', '--at', '2:30pm', ...TODAY);

    expect(read(root, '2026-11-22.md')).toBe('## Wins\n- 14:30 will run #win\n');
  });

  it('logs a step for a goal', () => {
    const root = temporaryFolder({ [SETTINGS]: '{}', '2026-11-21.md': '' });

    runCli(root, 'log', 'opened the file', '--step', '--goal', 'Write the report', ...TODAY);

    expect(read(root, '2026-11-21.md')).toContain('- opened the file #step [[Write the report]]');
    expect(runJson(root, 'list', ...TODAY)['entries']).toMatchObject([
      { kind: 'step', links: ['Write the report'], counts: true },
    ]);
  });

  it('never writes into a code block', () => {
    const note = '## Wins\n\n```\n- #win in code\n';
    const root = temporaryFolder({ [SETTINGS]: '{}', '2026-11-21.md': note });

    runCli(root, 'log', 'out of it', ...TODAY);

    expect(runJson(root, 'list', ...TODAY)['entries']).toMatchObject([{ text: 'out of it' }]);
    expect(read(root, '2026-11-21.md')).toContain('```\n- #win in code\n');
  });

  it('keeps words as words', () => {
    const root = temporaryFolder({ [SETTINGS]: '{}', '2026-11-21.md': '' });

    runCli(root, 'log', 'a `tick, 50%% more,\n<!-- and @yesterday too', ...TODAY);

    expect(runJson(root, 'list', ...TODAY)['entries']).toMatchObject([
      { kind: 'win', day: '2026-11-21', counts: true },
    ]);
  });

  it('writes nothing where the template needs Templater', () => {
    const root = temporaryFolder({
      [SETTINGS]: JSON.stringify({ template: 'T' }),
      'T.md': '<% tp.date.now() %>',
    });

    const { status, stderr } = runCli(root, 'log', 'x', ...TODAY);

    expect(status).toBe(1);
    expect(stderr).toContain('The template T needs Templater, which only runs in Obsidian.');
    expect(existsSync(join(root, '2026-11-21.md'))).toBe(false);
  });

  it('writes nothing where the template is missing', () => {
    const root = temporaryFolder({ [SETTINGS]: JSON.stringify({ template: 'T' }) });

    const { status, stderr } = runCli(root, 'log', 'x', ...TODAY);

    expect(status).toBe(1);
    expect(stderr).toContain(
      "Nothing was written, because the template of 2026-11-21.md doesn't exist. Create T,",
    );
    expect(existsSync(join(root, '2026-11-21.md'))).toBe(false);
  });

  it.each([' ', '#win'])('takes %j for no words, writes nothing', (words) => {
    const root = temporaryFolder({ [SETTINGS]: '{}', '2026-11-21.md': 'as it was' });

    const { status } = runCli(root, 'log', words, ...TODAY);

    expect(status).toBe(2);
    expect(read(root, '2026-11-21.md')).toBe('as it was');
  });

  it('writes at the end where the settings name no heading', () => {
    const root = temporaryFolder({
      [DATA]: JSON.stringify({ log: { heading: '' } }),
      '2026-11-21.md': 'text',
    });

    runCli(root, 'log', 'done', ...TODAY);

    expect(read(root, '2026-11-21.md')).toBe('text\n\n- done #win\n');
  });
});

describe('a vault that is not written to', () => {
  const CONFIG = '.obsidian/';

  it.each([
    ['daily-notes.json', '{"folder":"Da'],
    ['daily-notes.json', ''],
    ['daily-notes.json', '[]'],
    ['daily-notes.json', '{"folder": 7}'],
    ['plugins/small-wins/data.json', '{"daily":'],
    ['plugins/small-wins/data.json', '{"marks": {"win": "three words here"}}'],
    ['plugins/periodic-notes/data.json', 'nonsense'],
    ['plugins/calendar/data.json', '{'],
    ['templates.json', '{'],
    ['community-plugins.json', '["periodic-notes"'],
  ])('has a %s that says %j: it is named, and reads go on', (name, content) => {
    const files = { [DATA]: '{}', [`${CONFIG}${name}`]: content, '2026-11-21.md': '- a #win\n' };
    const root = temporaryFolder(files);

    for (const args of [
      ['log', 'x'],
      ['review', '--write'],
    ]) {
      const { status, stderr } = runCli(root, ...args, ...TODAY);
      expect(status).toBe(1);
      expect(stderr.trimEnd().split('\n')).toHaveLength(1);
      expect(stderr).toContain('Nothing was written');
      const place = content.includes('marks') ? 'Settings → Marks → Win tags' : name;
      expect(stderr).toContain(place);
    }
    expect(read(root, '2026-11-21.md')).toBe('- a #win\n');
    expect(existsSync(join(root, 'Reviews'))).toBe(false);
    expect(runJson(root, 'list', ...TODAY)['entries']).toHaveLength(1);
  });

  it.each(['.x', './Days', 'Days/../..', '../evil', 'Days/.hidden', 'T'])(
    'keeps its daily notes in %s, where nothing would count',
    (folder) => {
      const outer = temporaryFolder({
        [`vault/${SETTINGS}`]: JSON.stringify({ folder }),
        'vault/.obsidian/templates.json': '{"folder":"T"}',
      });
      const root = join(outer, 'vault');

      const { status, stderr } = runCli(root, 'log', 'x', ...TODAY);

      const said = folder === 'T' ? /templates/ : /outside of the vault|starts with a dot/;
      expect([status, stderr]).toEqual([1, expect.stringMatching(said)]);
      expect(stderr).toMatch(/nothing was written/i);
      expect([readdirSync(outer), readdirSync(root)]).toEqual([['vault'], ['.obsidian']]);
    },
  );

  it('has a config in another encoding, whose folder would be another', () => {
    const root = temporaryFolder({ '.obsidian/app.json': '{}' });
    writeFileSync(join(root, SETTINGS), Buffer.from('{"folder":"Tageb\xfccher"}', 'latin1'));

    const { status, stderr } = runCli(root, 'log', 'x', ...TODAY);

    expect([status, stderr]).toEqual([1, expect.stringContaining('daily-notes.json')]);
    expect(readdirSync(root)).toEqual(['.obsidian']);
  });

  itOnPosix('has its config in a link that leads nowhere', () => {
    const root = temporaryFolder({ '.obsidian/app.json': '{}' });
    symlinkSync('/nowhere/daily-notes.json', join(root, SETTINGS));

    const { status, stderr } = runCli(root, 'log', 'x', ...TODAY);

    expect([status, stderr]).toEqual([1, expect.stringContaining('daily-notes.json')]);
    expect(readdirSync(root)).toEqual(['.obsidian']);
  });
});

itOnPosix('logs beside notes that cannot be read, and names them', () => {
  const root = temporaryFolder({ '.obsidian/app.json': '{}' });
  symlinkSync('/nowhere/a.md', join(root, 'a.md'));

  const { status, stderr } = runCli(root, 'log', 'x', ...TODAY);

  expect([status, stderr]).toEqual([0, expect.stringContaining('a.md')]);
  expect(read(root, '2026-11-21.md')).toContain('x #win');
});

it('writes nothing into a note that is too long to be read', () => {
  const root = temporaryFolder({ [SETTINGS]: '{}', '2026-11-21.md': '- a #win\n' });
  truncateSync(join(root, '2026-11-21.md'), 33 * 1024 * 1024);

  const { status, stderr } = runCli(root, 'log', 'x', ...TODAY);

  expect([status, stderr]).toEqual([1, expect.stringContaining('longer than 32 MB')]);
  expect(statSync(join(root, '2026-11-21.md')).size).toBe(33 * 1024 * 1024);
});

it.runIf(existsSync('/bin/sh'))('leaves nothing where nothing can be written', () => {
  const root = temporaryFolder({ [SETTINGS]: '{}', '2026-11-21.md': '- a #win\n' });
  const command = `ulimit -f 0; exec "${process.execPath}" "${CLI}" log x --today 2026-11-21`;

  const { status, stderr } = spawnSync('/bin/sh', ['-c', command], { cwd: root, encoding: 'utf8' });

  expect([status, stderr]).toEqual([1, expect.stringContaining('the file would be too large')]);
  expect(readdirSync(root)).toEqual(['.obsidian', '2026-11-21.md']);
  expect(read(root, '2026-11-21.md')).toBe('- a #win\n');
});

it('says of an empty --vault that it names no folder', () => {
  const { status, stderr } = runCli(temporaryFolder(), 'today', '--vault', '');

  expect([status, stderr]).toEqual([1, expect.stringContaining('--vault')]);
});

it('lets no escape sequence of a config, path or argument reach the terminal', () => {
  const evil = 'Da\u001b[2Jys\u009b31m';
  const root = temporaryFolder({
    [SETTINGS]: JSON.stringify({ folder: evil }),
    [`${evil}/2026-11-21.md`]: '- a #win\n- b @2026-99-99 #win\n',
    'bad\u001b[2J.md': 'a #step',
  });

  const said = [
    ['log', 'x'],
    ['list'],
    ['check'],
    ['export', '--format', 'md'],
    ['list', '--json'],
    ['list', '--goal', evil],
    [evil],
  ].map((args) => {
    const { stdout, stderr } = runCli(root, ...args, ...TODAY);
    return stdout + stderr;
  });

  for (const text of said) expect(text).not.toMatch(/(?![\n])\p{Cc}/u);
});
