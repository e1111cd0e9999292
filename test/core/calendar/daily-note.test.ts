import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dailyNotes, singleSlashes } from '../../../src/core/calendar/daily-note';
import { dayOf, formatDay } from '../../../src/core/calendar/day';
import { dateFormat, languages } from './languages';
import { runs } from '../../runs';

function dayIn(path: string, format: string, { folder = '', language = 'en' } = {}): string | null {
  const day = dailyNotes({ folder, format }, [], languages(language)).dayOf(path);
  return day === null ? null : formatDay(day);
}

describe('daily note', () => {
  it.each(['__proto__', 'constructor', 'toString'])('has no day by the format %s', (format) => {
    expect(dayIn(`${format}.md`, format)).toBeNull();
    expect(dailyNotes({ folder: '', format }, [], languages('en')).pathOf(0)).toBe(`${format}.md`);
  });

  it.each([
    ['2026-11-21.md', 'YYYY-MM-DD', '2026-11-21'],
    ['2026/11/2026-11-21.md', 'YYYY/MM/YYYY-MM-DD', '2026-11-21'],
    ['2026/11/2026-11-21 Saturday.md', 'YYYY/MM/YYYY-MM-DD dddd', '2026-11-21'],
    ['2026/11/21.md', 'YYYY/MM/DD', '2026-11-21'],
    ['Daily 21.11.2026.md', '[Daily] DD.MM.YYYY', '2026-11-21'],
    ['1-2-2026.md', 'D-M-YYYY', '2026-02-01'],
    ['20261121.md', 'YYYYMMDD', '2026-11-21'],
    ['2026年11月21日.md', 'YYYY年MM月DD日', '2026-11-21'],
    ['November 21st, 2026.md', 'MMMM Do, YYYY', '2026-11-21'],
    ['2026-325.md', 'YYYY-DDDD', '2026-11-21'],
    ['26-11-21.md', 'YY-MM-DD', '2026-11-21'],
    ['2026-W47-6.md', 'GGGG-[W]WW-E', '2026-11-21'],
    ['2026-W47-6.md', 'YYYY-[W]WW-E', '2026-11-21'],
  ])('%s under %s is %s', (path, format, day) => {
    expect(dayIn(path, format)).toBe(day);
  });

  it.each([
    ['2026-11-21 notes.md', 'YYYY-MM-DD'],
    ['a/2026-11-21.md', 'YYYY-MM-DD'],
    ['2026-11-21.txt', 'YYYY-MM-DD'],
    ['2026-02-30.md', 'YYYY-MM-DD'],
    ['0000-01-01.md', 'YYYY-MM-DD'],
    ['0000-01-01 Saturday.md', 'YYYY-MM-DD dddd'],
    ['12026-01-01.md', 'Y-MM-DD'],
    ['2025/11/2026-11-21.md', 'YYYY/MM/YYYY-MM-DD'],
    ['2026/12/2026-11-21.md', 'YYYY/MM/YYYY-MM-DD'],
    ['2026-11-21 Friday.md', 'YYYY-MM-DD dddd'],
    ['01-02-2026.md', 'D-M-YYYY'],
    ['21.md', 'DD'],
    ['21-11.md', 'DD-MM'],
    ['.md', 'YYYY-MM-DD'],
  ])('%s under %s is no daily note', (path, format) => {
    expect(dayIn(path, format)).toBeNull();
  });

  it.each([
    ['de', '21. November 2026, Samstag.md', 'D. MMMM YYYY, dddd'],
    ['de', '1. März 2026.md', 'D. MMMM YYYY'],
    ['ar', '٢٠٢٦-١١-٢١.md', 'YYYY-MM-DD'],
    ['ar', '2026-11-21.md', 'YYYY-MM-DD'],
    ['ja', '2026年11月21日 土曜日.md', 'YYYY年MM月DD日 dddd'],
    ['fr', '21 novembre 2026.md', 'D MMMM YYYY'],
  ])('reads names in %s: %s', (language, path, format) => {
    expect(dayIn(path, format, { language })).not.toBeNull();
  });

  it.each([
    ['2026-11-18 wednesday.md', 'en'],
    ['2026-11-18 Mercredi.md', 'fr'],
    ['2026-11-18 mittwoch.md', 'de'],
  ])('reads %s whatever its capitals', (path, language) => {
    expect(dayIn(path, 'YYYY-MM-DD dddd', { language })).toBe('2026-11-18');
  });

  it('falls back to English names in another language', () => {
    const day = dayIn('21 November 2026.md', 'D MMMM YYYY', { language: 'ar' });

    expect(day).toBe('2026-11-21');
  });

  it('reads an earlier format with slashes that Obsidian’s paths leave out', () => {
    expect(dayIn('2026/11-21.md', '/YYYY//MM-DD')).toBe('2026-11-21');
  });

  it.each(['Journal', '/Journal/', 'Journal/', ' Journal '])('looks in the folder %j', (folder) => {
    expect(dayIn('Journal/2026-11-21.md', 'YYYY-MM-DD', { folder })).toBe('2026-11-21');
    expect(dayIn('2026-11-21.md', 'YYYY-MM-DD', { folder })).toBeNull();
    expect(dayIn('Journal2/2026-11-21.md', 'YYYY-MM-DD', { folder })).toBeNull();
  });

  it('reads earlier locations in order, writes the main one', () => {
    const notes = dailyNotes(
      { folder: 'New', format: 'YYYY/MM-DD' },
      [{ folder: '', format: 'YYYY-MM-DD' }],
      languages('en'),
    );
    const day = dayOf(2026, 11, 21);

    expect(notes.dayOf('2026-11-21.md')).toBe(day);
    expect(notes.dayOf('New/2026/11-21.md')).toBe(day);
    expect(notes.pathOf(day)).toBe('New/2026/11-21.md');
  });

  it('writes names in the language of the vault', () => {
    const notes = dailyNotes({ folder: '', format: 'dddd D MMMM YYYY' }, [], languages('de'));

    expect(notes.pathOf(dayOf(2026, 3, 1))).toBe('Sonntag 1 März 2026.md');
  });

  it('reads numeric formats exactly as moment does', () => {
    const tokens = fc.constantFrom(
      'YYYY',
      'MM',
      'DD',
      'M',
      'D',
      '-',
      '/',
      '.',
      ' ',
      '[of]',
      '[',
      '年',
    );
    const formats = fc.array(tokens, { minLength: 3, maxLength: 8 }).map((list) => list.join(''));
    const days = fc.integer({ min: dayOf(1, 1, 1), max: dayOf(9998, 12, 31) });
    const moment = dateFormat('en');

    fc.assert(
      fc.property(formats, formats, days, (format, other, day) => {
        const complete = singleSlashes(`${format}/YYYY-MM-DD`);
        for (const named of [complete, singleSlashes(`${other}/YYYY-MM-DD`)]) {
          const name = moment.format(day, named);
          const notes = dailyNotes({ folder: '', format: complete }, [], [moment]);

          expect(notes.dayOf(`${name}.md`)).toBe(moment.parse(name, complete));
        }
      }),
      { numRuns: runs(1_000) },
    );
  });
});
