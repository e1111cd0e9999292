import { describe, expect, it, vi } from 'vitest';
import { dateRange } from '../../../src/core/calendar/date-range';
import { dayOf, formatDay, parseDay } from '../../../src/core/calendar/day';
import { dayCounted } from '../../../src/core/calendar/named-day';
import { dayInWords } from '../../../src/core/calendar/natural-date';
import { LANGUAGES } from '../../../src/core/words/languages';
import { SAID_IN_LANGUAGES } from './said-in-languages';

/** A Sunday. */
const TODAY = parseDay('2026-11-29') ?? 0;

describe('what people type', () => {
  const friday = parseDay('2026-11-20') ?? NaN;

  it.each(Object.keys(SAID_IN_LANGUAGES))('is read as they mean it in %s', (language) => {
    const meant = SAID_IN_LANGUAGES[language] ?? {};
    const read = Object.keys(meant).map((phrase): [phrase: string, meaning: string] => {
      const range = dateRange(phrase, friday, language, 1);
      if (range === null) return [phrase, '-'];
      const [first, last] = [formatDay(range.first), formatDay(range.last)];
      return [phrase, first === last ? first : `${first}..${last}`];
    });

    expect(Object.fromEntries(read)).toEqual(meant);
  });

  it.each(Object.keys(SAID_IN_LANGUAGES))(
    'is the same as a day and as a range in %s',
    (language) => {
      for (const [phrase, meaning] of Object.entries(SAID_IN_LANGUAGES[language] ?? {})) {
        if (meaning.includes('..')) continue;
        const day = dayInWords(phrase, friday, language);
        expect(day === null ? '-' : formatDay(day), phrase).toBe(meaning);
      }
    },
  );
});

describe('the Friday of last week', () => {
  it.each([
    ['en', 'friday last week'],
    ['de', 'Freitag letzter Woche'],
    ['es', 'el viernes de la semana pasada'],
    ['fr', 'le vendredi de la semaine dernière'],
    ['pt-BR', 'sexta da semana passada'],
    ['ru', 'в пятницу на прошлой неделе'],
    ['ja', '先週の金曜'],
    ['ko', '지난주 금요일'],
    ['zh-CN', '上周五'],
    ['ar', 'يوم الجمعة من الأسبوع الماضي'],
  ])('is that of the calendar week before on each day of a week, in %s', (language, phrase) => {
    const monday = parseDay('2026-11-16') ?? NaN;
    for (let day = monday; day < monday + 7; day++) {
      expect(dayInWords(phrase, day, language), formatDay(day)).toBe(monday - 3);
    }
  });
});

describe('what people say for a day beside what Intl says', () => {
  it.each([
    ['de', 'Freitag letzter Woche', '2026-11-20'],
    ['de', 'vor zwei Wochen', '2026-11-15'],
    ['es', 'antes de ayer', '2026-11-27'],
    ['es', 'el viernes pasado', '2026-11-27'],
    ['es', 'hace tres días', '2026-11-26'],
    ['es', 'hace una semana', '2026-11-22'],
    ['fr', 'avant hier', '2026-11-27'],
    ['fr', 'vendredi dernier', '2026-11-27'],
    ['fr', 'vendredi de la semaine dernière', '2026-11-20'],
    ['pt-BR', 'antes de ontem', '2026-11-27'],
    ['pt-BR', 'sexta passada', '2026-11-27'],
    ['pt-BR', 'três dias atrás', '2026-11-26'],
    ['ru', 'в прошлую пятницу', '2026-11-27'],
    ['ru', 'три дня назад', '2026-11-26'],
    ['ru', 'неделю назад', '2026-11-22'],
    ['ru', 'в пятницу', '2026-11-27'],
    ['ja', 'おととい', '2026-11-27'],
    ['ja', '先週の金曜日', '2026-11-20'],
    ['ja', '3日前', '2026-11-26'],
    ['ja', '３日前', '2026-11-26'],
    ['ja', '三日前', '2026-11-26'],
    ['ko', '그제', '2026-11-27'],
    ['ko', '지난 금요일', '2026-11-27'],
    ['ko', '지난주 금요일', '2026-11-20'],
    ['ko', '3일전', '2026-11-26'],
    ['ko', '사흘 전', '2026-11-26'],
    ['zh-CN', '前天', '2026-11-27'],
    ['zh-CN', '３天前', '2026-11-26'],
    ['zh-CN', '两周前', '2026-11-15'],
    ['ar', 'أول أمس', '2026-11-27'],
    ['ar', 'أمس الأول', '2026-11-27'],
    ['ar', 'الجمعة الماضية', '2026-11-27'],
    ['ar', 'قبل ٣ أيام', '2026-11-26'],
    ['tr', 'DÜN', '2026-11-28'],
    ['tr', 'SALI', '2026-11-24'],
  ])('is read in %s: %s', (language, phrase, day) => {
    const found = dayInWords(phrase, TODAY, language);
    expect(found === null ? null : formatDay(found)).toBe(day);
  });

  it.each(LANGUAGES.filter((language) => language !== 'en'))(
    'knows amounts and dates in %s as Intl says them, without asking it',
    async (language) => {
      const said = saidByIntl(language);
      vi.resetModules();
      const { readLocalPhrase } = await import('../../../src/core/calendar/local-phrase');
      const made = ['RelativeTimeFormat', 'DateTimeFormat'] as const;
      const spies = made.map((name) => vi.spyOn(Intl, name));

      const found = said.map(({ words }) => readLocalPhrase(words, TODAY, language.toLowerCase()));

      for (const spy of spies) {
        expect(spy).not.toHaveBeenCalled();
        spy.mockRestore();
      }
      expect(found.map((phrase, at) => [said[at]?.words, phrase?.start.day])).toEqual(
        said.map(({ words, day }) => [words, day]),
      );
    },
  );

  it.each(['ko', 'pt-BR', 'ru'])(
    'needs no format for the words that Intl has in %s for the days around today',
    async (language) => {
      const relative = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
      const near = [-2, -1, 0, 1];
      const words = near.map((days) => relative.format(days, 'day'));
      vi.resetModules();
      const { dayInWords: firstRead } = await import('../../../src/core/calendar/natural-date');
      const made = vi.spyOn(Intl, 'RelativeTimeFormat');

      const days = words.map((word) => firstRead(word, TODAY, language));

      expect(days).toEqual(near.map((days) => TODAY + days));
      expect(made).not.toHaveBeenCalled();
      made.mockRestore();
    },
  );

  it.each([
    ['ja', '去年', '2025-01-01', '2025-12-31'],
    ['ko', '지난해', '2025-01-01', '2025-12-31'],
    ['zh-CN', '上个星期', '2026-11-16', '2026-11-22'],
    ['fr', "l'année dernière", '2025-01-01', '2025-12-31'],
    ['pt-BR', 'último mês', '2026-10-01', '2026-10-31'],
    ['ru', 'прошлая неделя', '2026-11-16', '2026-11-22'],
    ['ar', 'العام الماضي', '2025-01-01', '2025-12-31'],
  ])('is a range in %s: %s', (language, phrase, first, last) => {
    const range = dateRange(phrase, TODAY, language);
    expect(range === null ? null : [range.first, range.last].map(formatDay)).toEqual([first, last]);
  });
});

/** Amounts and dates as `Intl` says them, and the days that they name. */
function saidByIntl(language: string): { words: string; day: number }[] {
  const always = new Intl.RelativeTimeFormat(language, { numeric: 'always' });
  const auto = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  const amounts = UNITS.flatMap((unit) => [
    ...(unit === 'day' ? [] : [{ words: auto.format(-1, unit), unit, count: 1 }]),
    ...COUNTS.map((count) => ({ words: always.format(-count, unit), unit, count })),
  ]);
  const styles = (['long', 'short'] as const).map((month) => {
    const options = { day: 'numeric', month, timeZone: 'UTC' } as const;
    return new Intl.DateTimeFormat(language, { ...options, year: 'numeric' });
  });
  const dates = Array.from({ length: 12 }, (_, at) => dayOf(2025, at + 1, at === 1 ? 28 : 31 - at));
  return [
    ...amounts.map(({ words, unit, count }) => ({
      words,
      day: dayCounted(TODAY, -count, unit).start.day,
    })),
    ...styles.flatMap((style) =>
      dates.map((day) => ({ words: style.format(day * 86_400_000), day })),
    ),
  ];
}

const UNITS = ['day', 'week', 'month', 'year'] as const;
const COUNTS = [1, 2, 3, 5, 10, 11, 12, 21, 22, 25, 100, 101, 102, 103, 111, 121, 999];
