import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, wordsOf } from '../../src/core/words/languages';
import { cellWidth } from '../../pkg/cli/src/text-width';
import { CLI, runCli } from './run-cli';
import { temporaryFolder } from './temporary-folder';

const DATA = '.obsidian/plugins/small-wins/data.json';
const NOTE = { '2026-11-20.md': '- read a page #win\n- forgot the words #setback\n' };

const vault = (settings: object = {}) =>
  temporaryFolder({ ...NOTE, [DATA]: JSON.stringify(settings) });

const printed = (folder: string, ...words: string[]) => {
  const { stdout, stderr } = runCli(folder, ...words, '--today', '2026-11-20');
  return stdout + stderr;
};

describe('the command line', () => {
  it('speaks the language of the settings, else that of --lang, else English', async () => {
    const [german, spanish] = [await wordsOf('de'), await wordsOf('es')];

    expect(printed(vault({ language: 'de' }), 'summary')).toContain(german.cli.rows.wins);
    expect(printed(vault({ language: 'de' }), 'summary', '--lang', 'es')).toContain(
      german.cli.rows.wins,
    );
    expect(printed(vault(), 'summary', '--lang=es-MX')).toContain(spanish.cli.rows.wins);
    expect(printed(vault(), 'summary')).toContain('Wins');
  });

  it('never speaks the language of the shell', () => {
    const env = { ...process.env, LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8', LANGUAGE: 'de' };
    const { stdout } = spawnSync(process.execPath, [CLI, 'summary', '--vault', vault()], {
      encoding: 'utf8',
      env,
    });

    expect(stdout).toContain('Wins');
  });

  it('helps and refuses in the same language', async () => {
    const { cliHelp, cliFailures } = await wordsOf('de');
    const folder = vault({ language: 'de' });

    expect(printed(folder, '--help')).toContain(cliHelp.about);
    expect(printed(folder, 'log')).toContain(cliFailures.noText);
  });

  it.each(['xx', 'de_DE', '', 'not a tag'])('takes “%s” for no language', (given) => {
    expect(printed(vault(), 'summary', '--lang', given)).toContain(
      "after --lang isn't a language. Use one such as en, de or pt-BR.",
    );
  });

  it('names a setting that is no language, and speaks English', () => {
    const checked = printed(vault({ language: 'xx' }), 'check');

    expect(checked).toContain('Language says “xx”. Use the code of a language, such as de');
  });

  it('writes in the language of notes', async () => {
    const { review } = await wordsOf('fr');

    expect(printed(vault({ language: 'de', notesLanguage: 'fr' }), 'review')).toContain(
      `## ${review.headings.week}`,
    );
  });

  it('reads words for days in the language of notes too', () => {
    const folder = vault({ language: 'de', notesLanguage: 'fr' });

    expect(printed(folder, 'log', 'appelé le dentiste @(vendredi dernier)')).toContain(
      '2026-11-13.md',
    );
  });

  it.each([
    ['去年', '1 Jan 2025 – 20 Nov 2026'],
    ['letzter Monat', '1 Oct – 20 Nov 2026'],
    ['в этом году', '1 Jan – 20 Nov 2026'],
  ])('reads %s as whoever types it says it, whatever the vault speaks', (words, range) => {
    const { stdout } = runCli(vault(), 'export', '--from', words, '--today', '2026-11-20');

    expect(stdout).toContain(range);
  });

  it('prints the marks that keep foreign words apart in Arabic sentences', () => {
    const said = printed(vault({ language: 'ar' }), 'streak', '--goal', 'C++');

    expect(said).toContain('«\u2068C++\u2069»');
    expect(said).not.toContain('\uFFFD');
  });

  it.each(LANGUAGES)('aligns its tables by the cells of a terminal in %s', (language) => {
    const lines = printed(vault({ language }), 'summary').split('\n');
    const rows = lines.filter((line) => / {2,}\S+\s*%?$/.test(line));

    expect(rows.length).toBeGreaterThan(4);
    expect(new Set(rows.map(cellWidth)).size).toBe(1);
  });
});
