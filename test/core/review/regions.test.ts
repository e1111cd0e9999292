import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePeriod } from '../../../src/core/calendar/period';
import { readOutline } from '../../../src/core/markdown/outline';
import { findRegions } from '../../../src/core/review/regions';

const BEGIN = '%% small-wins:begin wins week:2026-11-16 %%';
const END = '%% small-wins:end wins sha=0123456789abcdef %%';
const BEGIN_NUMBERS = '%% small-wins:begin numbers week:2026-11-16 %%';
const END_NUMBERS = '%% small-wins:end numbers sha=0123456789abcdef %%';

function find(...lines: string[]) {
  const text = lines.join('\n');
  return findRegions(text, readOutline(text));
}

/** The bodies of a note's regions by section, or its error as `line: kind`. */
function bodies(...lines: string[]): unknown {
  const text = lines.join('\n');
  const found = find(...lines);
  return 'error' in found
    ? `${found.error.line}: ${found.error.problem.kind}`
    : found.regions.map(({ section, from, to }) => [section, text.slice(from, to)]);
}

describe('regions', () => {
  it('are what stands between a begin and its own end', () => {
    expect(
      bodies('# Week', '', BEGIN, '', '## Wins', '', END, '', BEGIN_NUMBERS, END_NUMBERS),
    ).toEqual([
      ['wins', '\n## Wins\n\n'],
      ['numbers', ''],
    ]);
  });

  it('tell the period and where the hash stands', () => {
    const text = `\uFEFF${BEGIN}  \r\n🎉\r\n${END}\t`;

    const found = findRegions(text, readOutline(text));

    const shaAt = text.indexOf('0123456789abcdef');
    expect(found).toMatchObject({
      regions: [{ period: { kind: 'week', first: 20773 }, beginLine: 0, endLine: 2, shaAt }],
    });
  });

  it.each(['month:2026-11', 'quarter:2026-Q4', 'year:2026', 'days:2026-11-02..2026-11-15'])(
    'are found by any period: %s',
    (written) => {
      const begin = `%% small-wins:begin wins ${written} %%`;
      const found = findRegions(`${begin}\n${END}`, readOutline(`${begin}\n${END}`));

      expect(found).toMatchObject({ regions: [{ period: parsePeriod(written) }] });
    },
  );

  it('are the same where a formatter has wrapped their markers', () => {
    const section = fc.stringMatching(/^[a-z][a-z-]{0,40}$/);
    const period = fc.constantFrom('week:2026-11-16', 'days:2026-11-02..2026-11-15', 'year:2026');
    const breaks = fc.array(fc.constantFrom(' ', '\n', '\r\n', ' \n  '), { minLength: 6 });
    fc.assert(
      fc.property(section, period, breaks, fc.lorem(), (name, of, gaps, body) => {
        const [a, b, c, d, e, f] = gaps;
        const begin = `%% small-wins:begin${a}${name}${b}${of}${c}%%`;
        const end = `%% small-wins:end${d}${name}${e}sha=0123456789abcdef${f}%%`;
        const text = `Mine\n\n${begin}\n\n${body}\n\n${end}\n\nMine`;
        const outline = readOutline(text);
        const found = findRegions(text, outline);
        if ('error' in found) throw new Error(found.error.problem.kind);
        const [region] = found.regions;
        if (region === undefined) throw new Error('no region');

        expect(text.slice(region.from, region.to)).toBe(`\n${body}\n\n`);
        expect(text.slice(region.shaAt, region.shaAt + 16)).toBe('0123456789abcdef');
        expect(outline.lines[region.beginLine]?.from).toBe(text.indexOf(begin));
        expect(outline.lines[region.endLine]?.end).toBe(text.indexOf(end) + end.length);
        expect(outline.regions).toEqual([region.beginLine]);
      }),
    );
  });

  it('have no markers in what is nearly one', () => {
    expect(bodies('%% small-wins:begin wins', '', 'week:2026-11-16 %%', END)).toContain('no-begin');
    expect(bodies('%% small-wins:begin wins', 'week:2026-11-16 %% mine', END)).toContain(
      'no-begin',
    );
    expect(bodies('%% small-wins:begin wins', 'mine week:2026-11-16 %%', END)).toContain(
      'no-begin',
    );
  });

  it.each([
    ['fenced code', ['```', BEGIN, END, '```']],
    ['fenced code that never ends', ['~~~', BEGIN]],
    ['front matter', ['---', BEGIN, '---']],
    ['a list item', [`- ${BEGIN}`]],
    ['an indented line', [`  ${BEGIN}`]],
    ['a line with more in it', [`${BEGIN} and`]],
    ['a date that does not exist', ['%% small-wins:begin wins week:2026-02-30 %%']],
    ['a hash of another length', ['%% small-wins:end wins sha=0123 %%']],
  ])('are not marked in %s', (_, lines) => {
    expect(bodies(...lines)).toEqual([]);
  });

  it('are marked where fenced code of a list item has ended', () => {
    expect(bodies('- a', '  ```', BEGIN, END)).toEqual([['wins', '']]);
  });

  it('are marked behind a comment that somebody left open', () => {
    expect(bodies('%%', 'a hint', BEGIN, '## Wins', END)).toEqual([['wins', '## Wins\n']]);
  });

  it('may be of several periods', () => {
    const other = BEGIN.replace('16', '09');

    expect(bodies(BEGIN, END, other, END)).toHaveLength(2);
  });

  it.each([
    ['a missing end', ['a', BEGIN, 'b'], '2: no-end'],
    ['a missing end before another region', [BEGIN, BEGIN_NUMBERS, END_NUMBERS], '1: no-end'],
    ['a missing begin', ['a', END], '2: no-begin'],
    ['a second begin', [BEGIN, '', BEGIN, END], '3: crossed'],
    ['a second region', [BEGIN, END, '', BEGIN, END], '4: twin'],
    ['a region in a region', [BEGIN, BEGIN_NUMBERS, END_NUMBERS, END], '2: crossed'],
    ['crossed regions', [BEGIN, BEGIN_NUMBERS, END, END_NUMBERS], '2: crossed'],
    ['the end of another', [BEGIN, END_NUMBERS, END], '2: crossed'],
    ['a broken region of another period', [BEGIN, END, BEGIN.replace('16', '09')], '3: no-end'],
  ])('name the line of %s', (_, lines, error) => {
    expect(bodies(...lines)).toBe(error);
  });
});
