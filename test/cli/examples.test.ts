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
