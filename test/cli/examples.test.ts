import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCli } from './run-cli';

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
