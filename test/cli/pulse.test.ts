import { describe, expect, it } from 'vitest';
import { runCli, runJson } from './run-cli';
import { temporaryFolder } from './temporary-folder';

function aVault(): string {
  return temporaryFolder({
    '.obsidian/app.json': '{}',
    'Reviews/2026-W46.md': 'How did the week feel, 1–5? [pulse:: 2]\n',
    '2026-11-16.md': 'A grey day. [pulse:: 3]\n',
    '2026-11-17.md': '---\npulse: 5\n---\n- ran #win\n',
    '2026-11-18.md': '- wrote two pages #win [pulse:: 4] [words:: 90]\n',
    '2026-11-19.md': 'Too good. [pulse:: 6]\n',
    'People/Anna.md': 'Her heart: [pulse:: 2]\n',
  });
}

const TODAY = ['--today', '2026-11-20'] as const;

interface Numbers {
  readonly numbers: readonly { readonly name: string; readonly [key: string]: unknown }[];
}

describe('the pulse of daily and weekly notes', () => {
  it('is the middle of the answers in the review of a week, beside that of the week before', () => {
    const { numbers } = runJson(aVault(), 'review', ...TODAY, '--json') as unknown as Numbers;

    expect(numbers.filter(({ unit }) => unit === 'pulse' || unit === 'metric')).toEqual([
      { name: 'pulse', unit: 'pulse', thisWeek: 4, lastWeek: 2, difference: 2 },
      { name: 'words', unit: 'metric', thisWeek: 90, lastWeek: null, difference: null },
    ]);
  });

  it('is told in the review', () => {
    const { stdout } = runCli(aVault(), 'review', ...TODAY);

    expect(stdout).toContain('| How it felt, 1–5 | 4 | 2 | +2 |');
  });

  it('is told week by week, with its number of answers, in the review of a month', () => {
    const { stdout } = runCli(aVault(), 'review', '--month', '2026-11', ...TODAY);

    expect(stdout.split('\n').filter((line) => line.includes('answer'))).toEqual([
      '| 8 – 14 Nov |  | 0 | 0 | 2 (1 answer) | – |',
      '| 15 – 21 Nov | ▇ | 2 | 2 | 4 (3 answers) | 90 |',
    ]);
  });

  it('is in the summary, and never added up', () => {
    const summary = runJson(aVault(), 'summary', ...TODAY, '--json') as {
      readonly pulse: unknown;
      readonly totals: { readonly metrics: unknown };
    };

    expect(summary.pulse).toEqual({ median: 3.5, n: 4 });
    expect(summary.totals.metrics).toEqual({ words: 90 });
  });

  it('is said of today', () => {
    const root = aVault();

    expect(runCli(root, 'today', '--today', '2026-11-18').stdout).toContain(
      'Felt like 4 of 5, good.',
    );
    expect(runJson(root, 'today', '--today', '2026-11-18', '--json')).toMatchObject({ pulse: 4 });
    expect(runJson(root, 'today', '--today', '2026-11-19', '--json')).toMatchObject({
      pulse: null,
    });
  });

  it('is named where it is not 1 to 5', () => {
    const { stdout } = runCli(aVault(), 'check', ...TODAY);

    expect(stdout).toContain('2026-11-19.md:1');
    expect(stdout).toContain("“[pulse:: 6]” isn't a pulse");
    expect(stdout).not.toContain('Anna');
  });

  it('moves neither streak nor strength', () => {
    const root = temporaryFolder({
      '.obsidian/app.json': '{}',
      '2026-11-19.md': 'fine [pulse:: 5]\n',
      '2026-11-20.md': '- ran #win\n',
    });

    expect(runJson(root, 'streak', ...TODAY, '--json')).toMatchObject({ current: { length: 1 } });
  });
});
