import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCli, runJson } from './run-cli';

const FIXTURES = resolve(import.meta.dirname, '../fixtures');

describe('the examples that the README shows', () => {
  it.each([
    ['year-review.md', ['review', '--year', '2026']],
    ['brag-document.md', ['brag']],
    ['story.md', ['story', '--goal', 'Write the report', '--setbacks']],
    ['evidence.html', ['export', '--format', 'html', '--from', '2026-11-01']],
    [
      'card.svg',
      [
        'share',
        ...['--year', '2026', '--show', 'wins,days,run'],
        ...['--line', 'presented to the board', 'quince', 'ran home in the dark'],
      ],
    ],
    ['poster.svg', ['share', '--year', '2026', '--size', 'poster', '--theme', 'dark']],
  ])('are what the command line prints: %s', (file, args) => {
    const { status, stdout } = runCli(join(FIXTURES, 'vault'), ...args, '--today', '2026-11-20');

    expect(status).toBe(0);
    expect(stdout).toBe(readFileSync(join(FIXTURES, 'examples', file), 'utf8'));
  });
});

describe('the example vault', () => {
  const VAULT = join(FIXTURES, 'vault');
  const TODAY = ['--today', '2026-11-20'] as const;

  it('has no line that is not understood', () => {
    expect(runJson(VAULT, 'check', ...TODAY)).toMatchObject({ problems: [] });
  });

  it('adds up in every review to its lines, counted one by one', () => {
    interface Listed {
      readonly entries: readonly { readonly day: string | null; readonly counts: boolean }[];
    }
    const { entries } = runJson(VAULT, 'list', ...TODAY) as unknown as Listed;
    interface Told {
      readonly period: { readonly from: string; readonly to: string };
      readonly numbers: readonly {
        readonly name: string;
        readonly now?: number;
        readonly thisWeek?: number;
      }[];
    }
    const months = ['2025-10', '2025-12', '2026-02', '2026-08', '2026-11'];
    const asked = [
      ...['2025', '2026'].map((year) => ['--year', year]),
      ...['2025-Q4', '2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4'].map((name) => ['--quarter', name]),
      ...months.map((month) => ['--month', month]),
      ...['2025-12-29', '2026-08-31', '2026-11-16'].map((week) => ['--week', week]),
      ['--days', '2025-10-01..2026-11-20'],
    ];
    for (const period of asked) {
      const told = runJson(VAULT, 'review', ...period, ...TODAY) as unknown as Told;
      const { from, to } = told.period;
      const wins = told.numbers.find(({ name }) => name === 'wins');
      const own = entries.filter(
        ({ day, counts }) => counts && day !== null && day >= from && day <= to,
      );

      expect([...period, wins?.now ?? wins?.thisWeek]).toEqual([...period, own.length]);
    }
  });

  it('has something that keeps coming back, with what came after it', () => {
    expect(runCli(VAULT, 'patterns', ...TODAY).stdout).toContain(
      '“draft” and “mail”: 7 setbacks in 23 weeks. 7 of its 7 days were Mondays',
    );
    expect(runJson(VAULT, 'proof', ...TODAY)).toMatchObject({ precedents: { length: 3 } });
  });

  it('tries something, has tried something, and keeps how its days felt', () => {
    expect(runJson(VAULT, 'experiments', ...TODAY)).toMatchObject({
      experiments: [
        { stage: 'running', problems: [], outcome: null },
        { stage: 'closed', problems: [], outcome: { verdict: 'unclear' } },
      ],
    });
    expect(runJson(VAULT, 'summary', ...TODAY)).toMatchObject({ pulse: { median: 4 } });
  });
});
