import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PALETTES } from '../../../src/core/insight/palette';

/** The levels that the style sheet gives a palette on one background. */
function styled(ground: string, palette: string): string[] {
  const sheet = readFileSync('src/styles.css', 'utf8');
  const [, rule = ''] = sheet.split(`.theme-${ground} .small-wins-palette-${palette} {`);
  return [...rule.slice(0, rule.indexOf('}')).matchAll(/-level-\d: (#[0-9a-f]{6});/g)].map(
    ([, colour = '']) => colour,
  );
}

describe('palettes', () => {
  it.each(['leaf', 'cividis'] as const)('are the same in pictures and in the app: %s', (name) => {
    expect(styled('light', name)).toEqual(PALETTES[name].light);
    expect(styled('dark', name)).toEqual(PALETTES[name].dark);
  });
});
