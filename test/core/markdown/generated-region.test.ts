import { describe, expect, it } from 'vitest';
import { placedTags, tagsIn } from './scanning';

const begin = '%% small-wins:begin wins week:2026-11-16 %%';
const end = '%% small-wins:end wins sha=1f3a9c0d5b7e2a44 %%';

function note(...lines: readonly string[]): string {
  return lines.join('\n');
}

describe('a generated region', () => {
  it('is skipped, whatever it holds', () => {
    const text = note(begin, '', '## Wins', '', '- a #win', '```', '#win', '%%', '#win', end);

    expect(tagsIn(text)).toEqual([]);
  });

  it('leaves what is around it alone', () => {
    const text = note('- a #win', begin, '- b #win', end, '- c #win', begin, '#win', end, '#win');

    expect(placedTags(text).map(({ line }) => line)).toEqual([0, 4, 8]);
  });

  it.each(['\r\n', '\r'])('may have lines that end with %j', (lineEnd) => {
    expect(tagsIn([begin, '#win', end, '#step'].join(lineEnd))).toEqual(['#step']);
  });

  it('ends at the end of its own section', () => {
    const other = '%% small-wins:end numbers sha=1f3a9c0d5b7e2a44 %%';

    expect(tagsIn(note(begin, '#win', other, '#win', end, '#step'))).toEqual(['#step']);
  });

  it.each([
    ['has no end', note(begin, '#win')],
    ['has only the end of another section', note(begin, '#win', end.replace('wins', 'next'))],
    ['has its end before it', note(end, begin, '#win')],
    ['is indented', note(`  ${begin}`, '#win', end)],
    ['is begun with no date', note(begin.replace('2026-11-16', '2026-02-30'), '#win', end)],
    ['stands in code', note('```', begin, '```', '#win', '```', end, '```')],
    ['is begun within a line', note(`a ${begin}`, '#win', end)],
  ])('is none where it %s', (_, text) => {
    expect(tagsIn(text)).toEqual(['#win']);
  });
});
