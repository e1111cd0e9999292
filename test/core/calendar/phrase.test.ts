import {
  MONTH_DICTIONARY,
  TIME_UNIT_DICTIONARY,
  WEEKDAY_DICTIONARY,
} from '../../../node_modules/chrono-node/dist/esm/locales/en/constants.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDay, weekdayOf, yearMonthDay } from '../../../src/core/calendar/day';
import { daySuggestions } from '../../../src/core/calendar/day-suggestions';
import { noonOf } from '../../../src/core/calendar/day-format';
import { dayWords } from '../../../src/core/calendar/day-words';
import { mayNameDayInEnglish, readEnglishPhrase } from '../../../src/core/calendar/english-phrase';
import { readKnownDate, readLocalPhrase } from '../../../src/core/calendar/local-phrase';
import { dayInWords } from '../../../src/core/calendar/natural-date';
import type { Phrase } from '../../../src/core/calendar/named-day';
import { readWithChrono } from '../../../src/core/calendar/chrono-phrase';
import { IS_HOME, runs, runsByZone } from '../../runs';

const FRIDAY = parseDay('2026-11-20') ?? 0;
const days = fc.integer({ min: -10_000, max: 40_000 });

const weekdays = Object.keys(WEEKDAY_DICTIONARY).filter((name) => !name.endsWith('.'));
const months = Object.keys(MONTH_DICTIONARY).filter((name) => !name.endsWith('.'));
const ordinal = fc.constantFrom('', 'st', 'nd', 'rd', 'th');
const date = fc.integer({ min: 1, max: 31 });
const year = fc.oneof(
  fc.constant(''),
  fc.integer({ min: 1800, max: 2199 }).map((each) => ` ${each}`),
);

/** Words that the quick reader knows, and some that it does not. */
const phrases = fc.oneof(
  fc
    .tuple(
      fc.constantFrom('today', 'Yesterday', 'tomorrow', 'tonight', 'now', 'this', 'last', 'monday'),
      fc.constantFrom('', '', ' morning', ' afternoon', ' evening', ' night', ' noon'),
    )
    .map((parts) => parts.join('')),
  fc
    .tuple(fc.constantFrom('', 'on ', 'last ', 'past ', 'this '), fc.constantFrom(...weekdays))
    .map((parts) => parts.join('')),
  fc
    .tuple(
      fc.oneof(
        fc.integer({ min: 0, max: 999 }).map(String),
        fc.constantFrom('a', 'an', 'one', 'two', 'seven', 'twelve', 'few', 'no'),
      ),
      fc.constantFrom(' day ago', ' days ago', ' week ago', ' weeks ago', ' month ago'),
    )
    .map((parts) => parts.join('')),
  fc
    .tuple(date, ordinal, fc.constantFrom(' ', ' of '), fc.constantFrom(...months), year)
    .map((parts) => parts.join('')),
  fc
    .tuple(fc.constantFrom(...months), fc.constant(' '), date, ordinal, year)
    .map((parts) => parts.join('')),
);

describe('readEnglishPhrase', () => {
  it('reads every phrase that it knows as chrono does', () => {
    let known = 0;
    fc.assert(
      fc.property(phrases, days, (phrase, reference) => {
        const quick = readEnglishPhrase(phrase, reference);
        if (quick === null) return;
        known++;
        // On the last days of a month chrono looks for the nearest year in the month after the one it was asked for.
        if (quick.start.says.month && !quick.start.says.year && yearMonthDay(reference).date > 28)
          return;
        expect(quick, phrase).toEqual(readWithChrono('en', phrase, reference));
      }),
      { numRuns: runsByZone(runs(2_000)) },
    );
    expect(known).toBeGreaterThan(runsByZone(runs(1_000)) * 0.8);
  });
});

/** Which year is meant by words that say none is decided later; chrono's Chinese takes that of the reference. */
function withoutYear({ start, ...phrase }: Phrase): unknown {
  const { month, date } = yearMonthDay(start.day);
  return start.says.year ? { start, ...phrase } : { says: start.says, month, date, ...phrase };
}

describe('readKnownDate', () => {
  it('reads the dates that Intl writes as chrono of the language does', () => {
    const styles = fc.record({
      month: fc.constantFrom('long', 'short'),
      year: fc.constantFrom('numeric', undefined),
    });
    let known = 0;
    fc.assert(
      fc.property(
        fc.constantFrom('de', 'es', 'fr', 'ja', 'zh'),
        styles,
        days,
        days,
        (language, style, named, reference) => {
          const format = new Intl.DateTimeFormat(language, {
            ...style,
            day: 'numeric',
            timeZone: 'UTC',
          });
          const phrase = format.format(noonOf(named));
          const quick = readKnownDate(phrase, reference, language);
          const slow = readWithChrono(language, phrase, reference);
          if (quick === null || slow === null) return;
          known++;
          expect(withoutYear(quick), `${phrase} (${language})`).toEqual(withoutYear(slow));
        },
      ),
      { numRuns: runsByZone(1_000) },
    );
    expect(known).toBeGreaterThan(runsByZone(300) * 0.8);
  });
});

describe('a date without a year', () => {
  it.each([
    ['feb 2', '1966-08-31', '1966-02-02'],
    ['feb 2', '1966-08-01', '1966-02-02'],
    ['2 January', '2026-11-20', '2026-01-02'],
    ['16 may', '2026-11-18', '2026-05-16'],
    ['apr5', '2026-11-18', '2026-04-05'],
    ['25 November', '2026-11-18', '2026-11-25'],
    ['26 November', '2026-11-18', '2025-11-26'],
    ['31 December', '2026-01-31', '2025-12-31'],
  ])(
    'is the last, or in the next seven days: "%s" seen from %s is %s',
    (words, reference, expected) => {
      expect(dayInWords(words, parseDay(reference), 'en')).toBe(parseDay(expected));
    },
  );
});

describe('mayNameDayInEnglish', () => {
  it('lets nothing pass it by that chrono would read', () => {
    const word = fc.oneof(
      fc.constantFrom(...weekdays, ...months, ...Object.keys(TIME_UNIT_DICTIONARY)),
      fc.constantFrom(
        ...'today tonight tomorrow tmr tmrw yesterday now noon midnight midday morning afternoon evening night weekend'.split(
          ' ',
        ),
        ...'last next this past on in at the of a an few several couple half and to until from before after ago later within for about one two first second'.split(
          ' ',
        ),
        ..."wrote called grandma home cleaned it's may sat back again".split(' '),
      ),
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), (words) => {
        const phrase = words.join(' ');
        // Chrono takes “half and” for half a day: “half an d”.
        if (!phrase.includes('half and') && !mayNameDayInEnglish(phrase)) {
          expect(readWithChrono('en', phrase, FRIDAY), phrase).toBeNull();
        }
      }),
      { numRuns: runsByZone(runs(3_000)) },
    );
  });

  it.each(['wrote one sentence', "it's done", 'called Grandma', 'home'])(
    'says of "%s" that it names no day',
    (words) => {
      expect(mayNameDayInEnglish(words)).toBe(false);
    },
  );
});

/** As many languages as people write in; all are in the language data of Node and of the app. */
const LANGUAGES =
  'ar bg bn ca cs da de el en es et fa fi fil fr gu he hi hr hu id it ja kn ko lt lv ml mr ms nb nl pl pt pt-BR ro ru sk sl sr sv sw ta te th tr uk ur vi zh'.split(
    ' ',
  );

/** Of each way to read a day one or two: away from home it is the zone that is tried, not the language. */
const SOME_LANGUAGES = 'ar de en es fr hi ja ko pl pt-BR ru zh'.split(' ');

describe('readLocalPhrase', () => {
  it.each([
    ['ko', '어제', -1],
    ['pl', 'wczoraj', -1],
    ['tr', 'dün', -1],
    ['tr', 'DÜN', -1],
    ['cs', 'včera', -1],
    ['he', 'אתמול', -1],
    ['th', 'เมื่อวาน', -1],
    ['hi', 'कल', -1],
    ['ru', 'вчера', -1],
    ['ru', 'позавчера', -2],
    ['pt-BR', 'ontem', -1],
    ['pl', '3 dni temu', -3],
    ['ru', '5 дней назад', -5],
    ['fa', '۳ روز پیش', -3],
    ['nl', '2 weken geleden', -14],
    ['it', 'domani', 1],
  ])('reads in %s "%s" as %i days from today', (language, words, expected) => {
    expect(dayInWords(words, FRIDAY, language)).toBe(FRIDAY + expected);
  });

  it.each([
    ['pl', 'poniedziałek', '2026-11-16'],
    ['ko', '월요일', '2026-11-16'],
    ['ru', 'понедельник', '2026-11-16'],
    ['pl', '19 listopada', '2026-11-19'],
    ['ru', '19 ноября', '2026-11-19'],
    ['ko', '11월 19일', '2026-11-19'],
    ['sv', '2 januari', '2026-01-02'],
    ['cs', '19. listopadu 2025', '2025-11-19'],
  ])('reads in %s "%s" as %s', (language, words, expected) => {
    expect(dayInWords(words, FRIDAY, language)).toBe(parseDay(expected));
  });

  it.each([['xx'], ['not a tag'], ['']])(
    'reads nothing in a language that is not known: "%s"',
    (language) => {
      expect(readLocalPhrase('yesterday', FRIDAY, language)).toBeNull();
    },
  );

  it.each(IS_HOME ? LANGUAGES : SOME_LANGUAGES)(
    'reads back in %s whatever is suggested',
    (language) => {
      for (const reference of [FRIDAY, FRIDAY + 3, FRIDAY + 101]) {
        const words = dayWords(language);
        const context = { noteDay: reference, today: reference, languages: language };
        const relative = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });

        expect(dayInWords(relative.format(-1, 'day'), reference, language)).toBe(reference - 1);
        for (let day = reference - 6; day <= reference; day++) {
          const said = dayInWords(words.weekday(day), reference, language);
          expect(said === null ? null : weekdayOf(said), words.weekday(day)).toBe(weekdayOf(day));
          expect(
            dayInWords(words.full(day).replace(/^\P{Nd}+/u, ''), reference, language) ?? day,
          ).toBe(day);
        }
        for (const { words: offered, day } of daySuggestions('', context)) {
          expect(dayInWords(offered, reference, language), offered).toBe(day);
        }
      }
    },
  );
});
