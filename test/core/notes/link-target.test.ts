import { describe, expect, it } from 'vitest';
import { readInline } from '../../../src/core/markdown/inline/inline';
import { linkTargets } from '../../../src/core/notes/link-target';

function read(text: string) {
  const definitions = { links: new Map([['REF', 'Referred.md']]), footnotes: new Set<string>() };
  return linkTargets(text, readInline(text, [], definitions).spans);
}

describe('linkTargets', () => {
  it.each([
    ['[[Report]]', 'Report'],
    ['[[Report|the report]]', 'Report'],
    ['[[Report#Part|the part]]', 'Report'],
    ['[[Report^block]]', 'Report^block'],
    ['[[Goals/Report]]', 'Goals/Report'],
    ['[[ Report ]]', 'Report'],
    ['[[Report.md]]', 'Report'],
    ['[[v1.2]]', 'v1.2'],
    ['[[chart.png]]', 'chart.png'],
    ['[it](Report.md)', 'Report'],
    ['[it](Goals/My%20Report.md)', 'Goals/My Report'],
    ['[it](<My Report.md>)', 'My Report'],
    ['[it](Report.md#Part "title")', 'Report'],
    ['[it](Report)', 'Report'],
    ['[it](100%.md)', '100%'],
    ['[it](v1.2)', 'v1.2'],
    [String.raw`[it](a\*b.md)`, 'a*b'],
    ['[it][ref]', 'Referred'],
    ['[#win](Report.md)', 'Report'],
    ['[r](B%C3%A4r.MD)', 'Bär'],
  ])('reads %s', (text, target) => {
    expect(read(text)).toEqual([target]);
  });

  it.each([
    ['[[#Part]]'],
    ['![[Report]]'],
    ['![it](chart.png)'],
    ['[it](chart.png)'],
    ['[it](song.mp3)'],
    ['[it](#part)'],
    ['[it](https://example.com/Report.md)'],
    ['[it](mailto:a@example.com)'],
    ['<https://example.com>'],
    ['`[[Report]]`'],
    [String.raw`\[\[Report\]\]`],
    ['no link'],
  ])('finds no note in %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('names each note once, in order', () => {
    expect(read('[[B]] [[A]] [b](B.md) [[C]]')).toEqual(['B', 'A', 'C']);
  });
});
