import { parse as parseYaml } from 'yaml';
import { describe, expect, it } from 'vitest';
import { formatDay } from '../../../src/core/calendar/day';
import { noteReader, propertyReader } from '../../../src/core/journal/note-reader';
import { noteParser, propertyParser } from '../../../src/core/notes/parse-note';
import { DEFAULTS } from '../notes/note';

const OPTIONS = { ...DEFAULTS, winProperty: 'wins' };
const daily = { dayOf: () => null } as unknown as Parameters<typeof noteReader>[0]['daily'];
const read = noteReader({ daily, dateProperty: 'date', parse: noteParser(OPTIONS), parseYaml });
const readProperties = propertyReader({
  daily,
  dateProperty: 'date',
  parseProperties: propertyParser(OPTIONS),
});

describe('the property that gives a note its day', () => {
  it.each([['2026/11/19'], ['"[[Journal/2026-11-19]]"'], ['2026-11-19T23:30']])(
    'is read: %s',
    (value) => {
      const { day, problems } = read('A.md', `---\ndate: ${value}\n---\nran #win\n`);

      expect(day === null ? null : formatDay(day)).toBe('2026-11-19');
      expect(problems).toEqual([]);
    },
  );

  it.each([['31.02.2026'], ['11/19/2026'], ['tomorow'], ['{a: 1}'], ['[1']])(
    'is named where it holds no date: %s',
    (value) => {
      const { day, problems } = read('A.md', `---\ndate: ${value}\n---\nran #win\n`);

      expect(day).toBeNull();
      expect(problems.map(({ code }) => code)).toEqual(['bad-date-property', 'no-day']);
    },
  );

  it.each([
    ['without a value', '---\ndate:\n---\nran #win\n', ['no-day']],
    ['in a note that says nothing', '---\ndate: soon\n---\nran\n', []],
    ['that is not there', '---\nday: soon\n---\nran #win\n', ['no-day']],
  ])('is not named %s', (_, text, codes) => {
    expect(read('A.md', text).problems.map(({ code }) => code)).toEqual(codes);
  });

  it.each([
    { date: '31.02.2026', wins: ['ran'] },
    { date: '19.11.2026', wins: ['ran'] },
    { date: 'soon' },
    { date: null, wins: 'ran' },
  ])('is read alike from properties that are known: %j', (properties) => {
    const text = `---\n${JSON.stringify(properties)}\n---\n`;

    expect(readProperties('A.md', properties)).toEqual(read('A.md', text));
  });
});
