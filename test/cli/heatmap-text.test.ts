import { describe, expect, it } from 'vitest';
import { heatmapText, weeksThatFit } from '../../pkg/cli/src/heatmap-text';
import { english } from '../../src/core/words/en/english';
import { heatmap } from '../../src/core/insight/heatmap';
import { levelFloors } from '../../src/core/insight/levels';
import { aJournal, aPlan, day } from '../core/journal/a-journal';

function picture(columns: number): string[] {
  const journal = aJournal()
    .won('2026-10-19', 1)
    .won('2026-10-20', 2)
    .won('2026-10-21', 3)
    .rest('2026-10-25')
    .paused('2026-10-26', '2026-11-01')
    .build();
  const context = journal.context(aPlan(), day('2026-11-06'));
  const found = heatmap(
    { from: day('2026-10-12'), to: day('2026-11-06') },
    levelFloors(context, null),
    context,
  );
  const colors = { bold: String, dim: String, green: String };
  const terminal = { colors, colored: false, isTerminal: false, columns };
  return heatmapText(found, english, terminal);
}

describe('heatmap in the terminal', () => {
  it('draws a column a week, statuses by shape', () => {
    expect(picture(80)).toEqual([
      '     Oct 2026',
      'Mon    ░ / ·',
      '       ▒ / ·',
      'Wed    █ / ·',
      '       · / ·',
      'Fri    · / □',
      '       · /',
      'Sun    - /',
      '',
      '     Wins a day: ░ 1   ▒ 2   █ 3+   · no win   - rest   / paused   □ still open',
    ]);
  });

  it('continues below if the weeks do not fit', () => {
    const lines = picture(9);

    expect(weeksThatFit(9)).toBe(2);
    expect(lines.filter((line) => line.startsWith('Mon'))).toEqual(['Mon    ░', 'Mon  / ·']);
  });
});
