import { describe, expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import { formatDay } from '../../../src/core/calendar/day';
import {
  dayInProperty,
  propertyOf,
  readProperties,
} from '../../../src/core/notes/front-matter-property';

function note(yaml: string): string {
  return `---\n${yaml}\n---\n\nText\n`;
}

describe('readProperties', () => {
  it('reads the front matter that has a wanted key', () => {
    expect(readProperties(note('rest: true\nmood: 4'), ['rest'], parse)).toEqual({
      rest: true,
      mood: 4,
    });
  });

  it.each([
    ['key: value', 'rest: true'],
    ['JSON', '{"rest": true}'],
    ['a flow', '{mood: 4,rest : true}'],
    ['a quoted key', "'rest': true"],
    ['a note with a byte order mark', 'rest: true', '\uFEFF'],
  ])('finds a key in %s', (_, yaml, before = '') => {
    const properties = readProperties(before + note(yaml), ['rest'], parse);

    expect(properties?.rest).toBe(true);
  });

  it.each([
    ['no front matter', 'rest: true'],
    ['front matter below the first line', `\n${note('rest: true')}`],
    ['front matter without the key', note('mood: 4')],
    ['the name in a longer key', note('interest: high\nrestaurant: yes')],
    ['the name in a value', note('title: the rest of it')],
    ['an empty note', ''],
  ])('parses no YAML for %s', (_, text) => {
    const parseYaml = vi.fn((yaml: string): unknown => parse(yaml));

    expect(readProperties(text, ['rest'], parseYaml)).toEqual({});
    expect(parseYaml).not.toHaveBeenCalled();
  });

  it('is null where the YAML is broken', () => {
    expect(readProperties(note('rest: [true'), ['rest'], parse)).toBeNull();
  });

  it.each([['- rest: true'], ['"rest: true"']])('finds no properties in %s', (yaml) => {
    expect(propertyOf(readProperties(note(yaml), ['rest'], parse) ?? {}, 'rest')).toBeUndefined();
  });

  it.each([
    ['Rest: true', 'rest'],
    ['REST: true', 'rest'],
    ['rest: true', 'Rest'],
    ['Réussite: true', 'réussite'.normalize('NFD')],
    ['Rest: false\nrest: true', 'rest'],
    // The sign of the kelvin, which is no letter of ASCII, is a small `k` as one.
    ['\u212Aind: true', 'kind'],
    ['kind: true', '\u212Aind'],
  ])('finds %j by %j', (yaml, name) => {
    expect(propertyOf(readProperties(note(yaml), [name], parse) ?? {}, name)).toBe(true);
  });

  it('takes no property from the prototype', () => {
    expect(propertyOf({}, 'constructor')).toBeUndefined();
  });
});

describe('dayInProperty', () => {
  function read(yaml: string, parseYaml: (yaml: string) => unknown = parse) {
    const day = dayInProperty(note(yaml), 'date', parseYaml);
    return day === null ? null : formatDay(day);
  }

  it.each([
    ['date: 2026-11-19'],
    ['date: "2026-11-19"'],
    ['date: 2026-11-19T23:30'],
    ['date: 2026-11-19T23:30:15.5Z'],
    ['date: 2026-11-19 00:10:00 +13:00'],
    ['date: 2026/11/19'],
    ['date: 19.11.2026'],
    ['date: "[[2026-11-19]]"'],
    ['date: "[[Journal/2026-11-19|yesterday]]"'],
    ['date: "[[2026-11-19 Thursday#Evening]]"'],
    ['date: [[2026-11-19]]'],
    ['date:\n  - "[[2026-11-19]]"'],
  ])('reads %s as written', (yaml) => {
    expect(read(yaml)).toBe('2026-11-19');
  });

  it.each([
    ['date: 2026-02-30'],
    ['date: yesterday'],
    ['date: 11/19/2026'],
    ['date: "[[Tom]]"'],
    ['date: ["[[2026-11-19]]", "[[2026-11-20]]"]'],
    ['date: 20261119'],
    ['date: [2026-11-19]'],
    ['date:'],
    ['date: 2026-11-19T99:00'],
    ['date: "'],
    ['day: 2026-11-19'],
  ])('finds no day in %s', (yaml) => {
    expect(read(yaml)).toBeNull();
  });

  it('reads a YAML timestamp in UTC', () => {
    expect(read('date: x', () => ({ date: new Date('2026-11-19') }))).toBe('2026-11-19');
    expect(read('date: x', () => ({ date: new Date(NaN) }))).toBeNull();
  });
});
