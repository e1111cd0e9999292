import fc from 'fast-check';
import moment from 'moment';
import allMoment from 'moment/min/moment-with-locales.js';
import { describe, expect, it } from 'vitest';
import { vaultLanguages } from '../../pkg/cli/src/languages';
import type { Weekday } from '../../src/core/calendar/day';
import { dayOf } from '../../src/core/calendar/day';
import { momentFormat } from '../../src/core/calendar/moment-format';

const FORMATS = [
  ...['YYYY-MM-DD', 'gggg-[W]ww', 'GGGG-[W]WW', 'gggg/[w]w W', 'YYYY-[Q]Q', 'M.D.YYYY'],
  ...['dddd D MMMM YYYY', 'YYYY/e', 'YYYY年MM', 'YYYY[', 'Do YYYY'],
];

describe('A language, which is known without moment until a name needs it', () => {
  it.each([
    ...['en', 'de', 'es', 'fr', 'pt-BR', 'ru', 'ja', 'ko', 'zh-CN', 'ar'],
    ...['de-AT', 'en-GB', 'tlh'],
  ])('has weeks and names as moment has them: %s', (language) => {
    const [format] = vaultLanguages(language, null);
    const own = momentFormat(allMoment, language, language.toLowerCase());

    expect(format.week).toEqual(own.week);
    fc.assert(
      fc.property(
        fc.oneof(
          fc.integer({ min: -10_000, max: 40_000 }),
          fc.integer({ min: dayOf(1, 1, 1), max: dayOf(9999, 12, 31) }),
        ),
        fc.constantFrom(...FORMATS),
        (day, pattern) => {
          const name = own.format(day, pattern);
          expect(format.format(day, pattern)).toBe(name);
          expect(format.parse(name, pattern)).toBe(own.parse(name, pattern));
        },
      ),
    );
  });

  it.each([0, 1, 2, 3, 4, 5, 6] as const)(
    'has weeks that begin on weekday %i as Calendar has',
    (first) => {
      const [format] = vaultLanguages('en', first);
      const name = `weeks-${first}`;
      moment.defineLocale(name, { parentLocale: 'en', week: { dow: first, doy: 6 } });
      moment.locale('en');
      const own = momentFormat(moment, 'en', name);

      const days = Array.from({ length: 4_000 }, (_, i) => 20_000 + i);
      const names = (by: typeof own) => days.map((day) => by.format(day, 'gggg-[W]ww'));
      expect(names(format)).toEqual(names(own));
    },
  );

  it('begins its weeks on the day that Calendar sets, and keeps the rule of its first week', () => {
    const [monday, english] = vaultLanguages('en', 1);

    expect(monday.week).toEqual({ firstWeekday: 1, firstWeekOfYear: 6 });
    // Sunday 3 January 2027
    expect(monday.format(20_821, 'gggg-[W]ww')).toBe('2027-W01');
    expect(english.format(20_821, 'gggg-[W]ww')).toBe('2027-W02');
  });

  it('has the weeks that are set now, whatever was set before in the same run', () => {
    const name = (firstWeekday: Weekday) =>
      vaultLanguages('en', firstWeekday)[0].format(20_821, 'gggg-[W]ww');

    expect([name(1), name(0), name(1)]).toEqual(['2027-W01', '2027-W02', '2027-W01']);
  });
});
