import { describe, expect, it } from 'vitest';
import { runCli, runJson } from './run-cli';
import { temporaryFolder } from './temporary-folder';

interface Cell {
  readonly day: string;
  readonly status: string;
  readonly count: number;
}

function vault(): string {
  return temporaryFolder({
    '.obsidian/app.json': '{}',
    '2025-12-30.md': '- planned the year #win\n',
    '2025-12-31.md': '- cooked for six #win\n- washed up #win\n',
  });
}

function cells(root: string, ...args: string[]): Cell[] {
  return runJson(root, 'heatmap', '--today', '2026-01-01', ...args)['cells'] as Cell[];
}

describe('the heatmap from the command line, on 1 January', () => {
  it('still shows the year that ended', () => {
    const shown = cells(vault());

    expect(shown.at(-1)).toMatchObject({ day: '2026-01-01', status: 'open', count: 0 });
    expect(shown.slice(-3).map(({ count }) => count)).toEqual([1, 2, 0]);
    expect(shown.length).toBeGreaterThan(90);
  });

  it('shows either year when it is asked for', () => {
    const root = vault();

    const last = cells(root, '--year', '2025');
    const begun = cells(root, '--year', '2026');

    expect([last.at(0)?.day, last.at(-1)?.day]).toEqual(['2025-01-01', '2025-12-31']);
    expect(last.filter(({ status }) => status === 'won')).toHaveLength(2);
    expect([begun.at(0)?.day, begun.at(-1)?.day]).toEqual(['2026-01-01', '2026-12-31']);
    expect(begun.filter(({ status }) => status === 'open').map(({ day }) => day)).toEqual([
      '2026-01-01',
    ]);
  });

  it('draws the last days of the year that ended', () => {
    const { status, stdout } = runCli(vault(), 'heatmap', '--today', '2026-01-01');

    expect(status).toBe(0);
    expect(stdout).toContain('█');
  });
});
