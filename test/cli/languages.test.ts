import fc from 'fast-check';
import moment from 'moment';
import { describe, expect, it } from 'vitest';
import { vaultLanguages } from '../../pkg/cli/src/languages';
import type { Weekday } from '../../src/core/calendar/day';
import { momentFormat } from '../../src/core/calendar/moment-format';

const FORMATS = ['YYYY-MM-DD', 'gggg-[W]ww', 'GGGG-[W]WW', 'dddd D MMMM YYYY', 'YYYY/e'];

describe('English, which is known without moment until a name needs it', () => {
  it('has weeks and names as moment has them', () => {
    const [english] = vaultLanguages('en', null);
    const own = momentFormat(moment, 'en', 'en');

    expect(english.week).toEqual(own.week);
    fc.assert(
      fc.property(
        fc.integer({ min: -10_000, max: 40_000 }),
        fc.constantFrom(...FORMATS),
        (day, format) => {
          const name = own.format(day, format);
          expect(english.format(day, format)).toBe(name);
          expect(english.parse(name, format)).toBe(own.parse(name, format));
        },
      ),
    );
  });

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
