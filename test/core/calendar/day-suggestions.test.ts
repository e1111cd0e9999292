import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDay, parseDay } from '../../../src/core/calendar/day';
import type { DayLanguages } from '../../../src/core/calendar/day-languages';
import { daySuggestions } from '../../../src/core/calendar/day-suggestions';
import { parse } from '../notes/note';
import { runs } from '../../runs';

const FRIDAY = parseDay('2026-11-20') ?? NaN;

function suggest(
  typed: string,
  languages: DayLanguages = 'en',
  noteDay: number | null = FRIDAY,
): string[] {
  return daySuggestions(typed, { noteDay, today: FRIDAY, languages }).map(
    ({ written, day }) => `${written} ${formatDay(day)}`,
  );
}

describe('suggestions of days', () => {
  it.each([
    ['yes', 'en', ['@yesterday 2026-11-19']],
    ['last fri', 'en', ['@(last friday) 2026-11-13']],
    ['fri', 'en', ['@friday 2026-11-20']],
    ['mon', 'en', ['@monday 2026-11-16']],
    ['19 nov', 'en', ['@(19 nov) 2026-11-19']],
    ['2026-11-01', 'en', ['@2026-11-01 2026-11-01']],
    ['ges', 'de', ['@gestern 2026-11-19']],
    ['yes', 'de', ['@yesterday 2026-11-19']],
    ['hier', 'fr', ['@hier 2026-11-19']],
    ['hie', ['en', 'fr'], ['@hier 2026-11-19']],
    ['yes', ['en', 'fr'], ['@yesterday 2026-11-19']],
    ['lun', ['de', 'fr'], ['@lundi 2026-11-16']],
    ['mon', ['de', 'fr'], ['@montag 2026-11-16']],
    ['昨', ['en', 'ja'], ['@昨日 2026-11-19']],
    ['home', 'en', []],
  ])('%s in %s', (typed, language, wanted) => {
    expect(suggest(typed, language).slice(0, Math.max(1, wanted.length))).toEqual(wanted);
  });

  it('are written as dates where the note has no day', () => {
    expect(suggest('yes', 'en', null)).toEqual(['@2026-11-19 2026-11-19']);
  });

  it('are read back as the day they say', () => {
    const typed = fc.constantFrom('', 'l', 'last', 't', 'y', 'm', '3 days ago', 'in 2 weeks');
    const languages = fc.constantFrom<DayLanguages>(
      'en',
      'de',
      'es',
      'fr',
      'ja',
      'zh',
      ['en', 'ar'],
      ['ko', 'fr'],
    );
    const days = fc.integer({ min: FRIDAY - 400, max: FRIDAY + 400 });
    fc.assert(
      fc.property(typed, languages, days, (words, language, noteDay) => {
        for (const suggestion of suggest(words, language, noteDay)) {
          const [, written = '', iso = ''] = /^(.*) (\S+)$/.exec(suggestion) ?? [];
          const [entry] = parse(`- a #win ${written}`, { language }, formatDay(noteDay)).entries;
          expect(formatDay(entry?.day ?? NaN)).toBe(iso);
        }
      }),
      { numRuns: runs(200) },
    );
  });
});
