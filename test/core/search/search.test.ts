import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateRange } from '../../../src/core/calendar/date-range';
import { areaPath } from '../../../src/core/markdown/area';
import { foundEntries } from '../../../src/core/search/found-entries';
import { foundTotals } from '../../../src/core/search/found-totals';
import type { QueryProblem } from '../../../src/core/search/query';
import { unusedNames, usedNames } from '../../../src/core/search/used-names';
import { searchable } from '../../../src/core/text/search-words';
import { readQuery } from '../../../src/core/search/query';
import { goalsOver } from '../goals/a-vault';
import { aJournal, day } from '../journal/a-journal';

const TODAY = day('2026-11-20');
const marked = (tag: string) => ({ marks: [{ line: 0, from: 0, to: tag.length, tag }] });
const journal = aJournal()
  .entry('2026-01-10', {
    text: 'Ran along the river',
    areas: ['health/running'],
    metrics: { km: 5 },
  })
  .entry('2026-11-02', { text: 'Café with Zoë', links: ['People/Zoë'], time: 510 })
  .entry('2026-11-13', {
    text: 'wrote two pages',
    areas: ['report'],
    ...marked('#Win/report'),
    metrics: { words: 420 },
    minutes: 40,
  })
  .entry('2026-11-18', {
    text: 'two more pages wrote',
    areas: ['report'],
    metrics: { words: 90 },
    ...marked('#win/report'),
  })
  .entry('2026-11-19', { text: 'slept badly', kind: 'setback', ...marked('#setback') })
  .entry('2026-11-20', { text: '早上跑步，很开心', time: 1_100 })
  .entry('2026-11-20', { text: 'call the bank #home', state: 'open' })
  .entry('2026-11-20', { text: 'see https://example.org at 10:30' });
const goals = goalsOver(journal, { 'Goals/Write the report.md': { area: 'report' } });
const all = goals.journal.list({ countSteps: true }, TODAY, {});

function read(text: string) {
  return readQuery(text, {
    goal: (words) => goals.find(words),
    goalNames: goals.all().map(({ name }) => name),
    area: areaPath,
    range: (words) => dateRange(words, TODAY, 'en'),
  });
}

function found(text: string): string[] {
  return foundEntries(all, read(text).query, goals).map((entry) => entry.text);
}

function problems(text: string): readonly QueryProblem[] {
  return read(text).problems;
}

describe('searching for entries', () => {
  it('finds all of them where nothing is asked', () => {
    expect(found('  ')).toHaveLength(all.length);
  });

  it('takes words in any order, whatever their case and accents', () => {
    expect(found('pages TWO')).toEqual(['wrote two pages', 'two more pages wrote']);
    expect(found('cafe zoe')).toEqual(['Café with Zoë']);
    expect(found('RIVER ran')).toEqual(['Ran along the river']);
  });

  it('takes an apostrophe in any of its forms', () => {
    expect(searchable('don’t')).toBe(searchable("don't"));
  });

  it('takes words of scripts without spaces in any order', () => {
    expect(found('开心跑步')).toEqual(['早上跑步，很开心']);
    expect(found('跑步开会')).toEqual([]);
  });

  it('takes phrases in quotation marks as they are, also in those of phones', () => {
    expect(found('"two pages"')).toEqual(['wrote two pages']);
    expect(found('“two pages”')).toEqual(['wrote two pages']);
    expect(found('"two pages')).toEqual(['wrote two pages']);
  });

  it('leaves out what a minus excludes', () => {
    expect(found('pages -more')).toEqual(['wrote two pages']);
    expect(found('pages -"two more"')).toEqual(['wrote two pages']);
    expect(found('area:report -has:words>200')).toEqual(['two more pages wrote']);
    expect(found('-kind:win')).toEqual(['slept badly']);
  });

  it.each([
    ['kind:setback', ['slept badly']],
    ['area:health', ['Ran along the river']],
    ['area:#report', ['wrote two pages', 'two more pages wrote']],
    ['goal:"Write the report" two', ['wrote two pages', 'two more pages wrote']],
    ['with:[[Zoë]]', ['Café with Zoë']],
    ['with:zoe', ['Café with Zoë']],
    ['has:km', ['Ran along the river']],
    ['has:words>=420', ['wrote two pages']],
    ['has:minutes<60', ['wrote two pages']],
    ['time:<09:00', ['Café with Zoë']],
    ['time:>6:00pm', ['早上跑步，很开心']],
    ['to:2026-01', ['Ran along the river']],
    ['from:2026-11-19 to:yesterday', ['slept badly']],
    ['from:"last friday" to:"last friday"', ['wrote two pages']],
    ['time:<9', ['Café with Zoë']],
    ['time:>6pm', ['早上跑步，很开心']],
    ['has:km>4,5', ['Ran along the river']],
    ['kind: setback', ['slept badly']],
    ['goal: "Write the report" two', ['wrote two pages', 'two more pages wrote']],
    ['#setback', ['slept badly']],
    ['#win/report/ -more', ['wrote two pages']],
    ['#win/rep', []],
    ['-#win from:2026-11-13 to:2026-11-19', ['slept badly']],
    ['#home', ['call the bank #home']],
    ['caf\u00ad\u200be\u202e', ['Café with Zoë']],
    ['is:open', ['call the bank #home']],
    ['has:constructor', []],
    ['has:__proto__', []],
    ['is:uncounted', ['slept badly', 'call the bank #home']],
  ])('understands %s', (query, texts) => {
    expect(found(query)).toEqual(texts);
    expect(problems(query)).toEqual([]);
  });

  it('looks for addresses, times and slashes as they are written', () => {
    for (const words of ['https://example.org', '10:30', '10:30 see']) {
      expect(found(words)).toEqual(['see https://example.org at 10:30']);
      expect(problems(words)).toEqual([]);
    }
    for (const words of ['/home/music', 'C:\\data', 'C++', '100$', 'and', 'a|', 'see: https:']) {
      expect(problems(words)).toEqual([]);
    }
    expect(found('see: https')).toEqual([]);
  });

  it.each([
    '/ran.*/',
    '/ran/i',
    '^ran',
    'ran|slept',
    'rive?.+',
    '[a-z]',
    '\\d+',
    '(?=a)',
    'ran*',
    'OR',
    'NOT',
  ])('says that %s is looked for as it is written, and how to say what is meant', (pattern) => {
    expect(problems(`the ${pattern}`)).toEqual([{ kind: 'pattern', written: pattern }]);
    expect(problems(`the "${pattern}"`)).toEqual([]);
  });

  it.each<[string, QueryProblem[]]>([
    ['kind:wins', [{ kind: 'unknown-value', token: 'kind', written: 'wins', near: 'win' }]],
    [
      'goal:"Write the reprot"',
      [
        {
          kind: 'unknown-value',
          token: 'goal',
          written: 'Write the reprot',
          near: 'Write the report',
        },
      ],
    ],
    ['knd:win', [{ kind: 'unknown-token', written: 'knd', near: 'kind' }]],
    ['colour:red', [{ kind: 'unknown-token', written: 'colour', near: null }]],
    ['time:noonish', [{ kind: 'unknown-value', token: 'time', written: 'noonish', near: null }]],
    [
      'has:words>many',
      [{ kind: 'unknown-value', token: 'has', written: 'words>many', near: null }],
    ],
    ['from:', []],
    ['a'.repeat(10_000), [{ kind: 'too-long', most: 2_000 }]],
  ])('names what it does not understand: %s', (query, expected) => {
    expect(problems(query)).toEqual(expected);
  });

  it('never throws, and finds only what there is', () => {
    const token = fc.constantFrom(
      'kind:',
      'is:',
      'has:',
      '"',
      '[[',
      '-',
      ':',
      'two',
      ' ',
      '<',
      '\ud800',
    );
    const typed = fc.array(fc.oneof(token, fc.string({ maxLength: 4 })), { maxLength: 12 });
    const known = new Set(all.map(({ text }) => text));
    fc.assert(
      fc.property(typed, (parts) => {
        expect(found(parts.join('')).every((text) => known.has(text))).toBe(true);
      }),
    );
  });

  it('finds no more by more words, and what a word excludes is all that it finds', () => {
    const word = fc.constantFrom(
      'two',
      'pages',
      'the',
      'kind:win',
      'is:open',
      'area:report',
      'o',
      'zoe',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 3 }), word, (words, other) => {
        const without = found(`${words.join(' ')} -${other}`);
        const within = found([...words, other].join(' '));
        expect([...within, ...without].sort()).toEqual(found(words.join(' ')).sort());
      }),
    );
  });
});

describe('what a search adds up to', () => {
  it('counts entries, days that count, minutes, and each metric', () => {
    expect(foundTotals(foundEntries(all, read('area:report').query, goals))).toEqual({
      entries: 2,
      days: 2,
      minutes: 40,
      metrics: [{ name: 'words', sum: 510, median: null }],
    });
    const [wrote] = foundEntries(all, read('"wrote two pages"').query, goals);
    const of = (...values: number[]) =>
      foundTotals(
        values.flatMap((words) => (wrote === undefined ? [] : { ...wrote, metrics: { words } })),
      ).metrics;
    expect(of(1, 2, 9, 4, 5)).toEqual([{ name: 'words', sum: 21, median: 4 }]);
    expect(of(5, 5, 5, 5, 5)).toEqual([{ name: 'words', sum: 25, median: null }]);
    expect(foundTotals([])).toEqual({ entries: 0, days: 0, minutes: 0, metrics: [] });
  });
});

describe('days that begin after their end', () => {
  it('are said as they are written, unless one of them is left out', () => {
    expect(read('from:2026-11 to:2026-03').problems).toEqual([
      { kind: 'no-days', from: '2026-11', to: '2026-03' },
    ]);
    expect(read('from:2026-03 to:2026-03 -to:2026-01').problems).toEqual([]);
  });
});

describe('an area or a number that no entry has', () => {
  const unused = (text: string) => unusedNames(read(text).query, () => usedNames(all));

  it('is said where one that is in use is near, whether it is wanted or left out', () => {
    expect(unused('area:reprot -has:wrods>100 two')).toEqual([
      { kind: 'unused-name', token: 'area', written: 'reprot', near: 'area:report' },
      { kind: 'unused-name', token: 'has', written: 'wrods', near: 'has:words' },
    ]);
    expect(unused('has:minuets')).toMatchObject([{ near: 'has:minutes' }]);
  });

  it('is looked for in silence where nothing is near, or an area inside it is in use', () => {
    expect(unused('area:garden has:litres area:report has:words has:minutes')).toEqual([]);
    const inside = usedNames([{ areas: ['health/running'], marks: [], links: [], metrics: {} }]);
    expect(unusedNames(read('area:health').query, () => inside)).toEqual([]);
    expect(unusedNames(read('area:heatlh/running').query, () => inside)).toMatchObject([
      { near: 'area:health/running' },
    ]);
  });
});
