import { describe, expect, it } from 'vitest';
import { runCli, runJson } from './run-cli';
import { temporaryFolder } from './temporary-folder';

function aVault(): string {
  return temporaryFolder({
    '.obsidian/app.json': '{}',
    'Write the report.md': '---\nsmall-wins: goal\narea: report\n---\n',
    '2026-11-18.md': '- wrote two pages (40 min) #win/report [words:: 420]\n',
    '2026-11-19.md': '- Café with [[People/Zoë]] #win\n- slept badly #setback\n',
    '2026-11-20.md': '- 08:30 two more pages #win/report [words:: 90]\n- [ ] call the bank #win\n',
  });
}

function list(...args: string[]) {
  return runCli(aVault(), 'list', ...args, '--today', '2026-11-20');
}

describe('small-wins list with words', () => {
  it('prints what is found, and what it adds up to', () => {
    expect(list('pages two').stdout.trimEnd().split('\n')).toEqual([
      'Wednesday 18 November 2026',
      '  ● wrote two pages · report · 40 min · 420 words',
      '',
      'Friday 20 November 2026',
      '  ● 08:30 two more pages · report · 90 words',
      '',
      '2 entries on 2 winning days · 40 minutes · 510 words',
    ]);
  });

  it('takes words as several arguments, tokens and options together', () => {
    expect(list('goal:"Write the report"', 'time:<09:00').stdout).toContain('two more pages');
    expect(list('two', '--to', '2026-11-19').stdout).not.toContain('two more');
    expect(list('cafe', 'with:zoe').stdout).toContain('Café');
    expect(list('unicorn').stdout).toBe('No entries here.\n');
  });

  it('gives the same as a document', () => {
    const { entries } = runJson(aVault(), 'list', 'is:open', '--today', '2026-11-20');
    expect(entries).toMatchObject([{ text: 'call the bank', state: 'open' }]);
  });

  it.each([
    ['knd:win', "You can't search by “knd:”. Did you mean kind:?"],
    ['kind:wins', '“wins” after kind: means nothing here. Did you mean win?'],
    ['time:later', '“later” after time: means nothing here. Write a time, such as time:<09:00.'],
  ])('says what it does not understand: %s', (query, sentence) => {
    const { status, stdout, stderr } = list(query);

    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(sentence);
  });

  it('names several of them at once, but no more than four', () => {
    const { stderr } = list('knd:win', 'kind:wins', 'is:opn', 'time:later', 'from:never', 'to:x');
    expect(stderr.match(/Did you mean|such as/g)).toHaveLength(4);
  });

  it('finds nothing for an area or a number that is nowhere, and asks which was meant', () => {
    expect(list('area:reprot', 'has:wrods>9')).toMatchObject({
      status: 0,
      stdout: 'No entries here.\n',
      stderr:
        'small-wins: No line has the area “reprot”. Did you mean area:report? ' +
        'No line has a number called “wrods”. Did you mean has:words?\n',
    });
    expect(list('area:garden').stderr).toBe('');
  });

  it('says that an area given as an option is nowhere, whatever is near', () => {
    const none = { status: 0, stdout: 'No entries here.\n' };
    const slip = 'small-wins: No line has the area “reprot”. Did you mean report?\n';
    expect(list('--area', '#win/reprot')).toMatchObject({ ...none, stderr: slip });
    const garden = 'small-wins: No line has the area “garden”.\n';
    expect(list('--area', 'garden')).toMatchObject({ ...none, stderr: garden });
    expect(runCli(aVault(), 'export', '--area', 'garden').stderr).toBe(garden);
    expect(list('--area', '#win/report').stderr).toBe('');
  });

  it('takes an area in words as a whole tag, too', () => {
    expect(list('area:#win/report', 'two').stdout).toContain('two more pages');
  });

  it('sends no escape sequence of a query to the terminal', () => {
    const { stdout, stderr } = list('kind:\u001b[31mred');

    expect(stderr).toContain('after kind: means nothing here');
    expect(stdout + stderr).not.toContain('\u001b');
  });
});
