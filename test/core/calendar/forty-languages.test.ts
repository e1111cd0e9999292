import { describe, expect, it } from 'vitest';
import type { Day } from '../../../src/core/calendar/day';
import { formatDay, parseDay } from '../../../src/core/calendar/day';
import { dateRange } from '../../../src/core/calendar/date-range';
import { daySuggestions } from '../../../src/core/calendar/day-suggestions';
import { searchable } from '../../../src/core/text/search-words';
import { dayWords } from '../../../src/core/calendar/day-words';
import { dayInWords } from '../../../src/core/calendar/natural-date';
import { capturedLine } from '../../../src/core/logging/captured-line';
import { parse } from '../notes/note';

const FRIDAY = parseDay('2026-11-20') ?? NaN;

/** Those with the most readers, in twelve scripts; not only those that we speak. */
const LANGUAGES = (
  'en de es fr it pt pt-BR nl pl cs sk sl hr sr uk ru bg ro hu tr el fi sv da nb et lv lt ' +
  'ar he fa ur hi bn ta te th vi id ms ja ko zh zh-TW ka sw'
).split(' ');

/** What is read in a note that has this text behind an `@`. */
function readBack(written: string, language: string): string {
  const [entry] = parse(`- a #win ${written}`, { language }, formatDay(FRIDAY)).entries;
  return entry?.day == null ? 'nothing' : formatDay(entry.day);
}

describe.each(LANGUAGES)('in %s', (language) => {
  const relative = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  const words = dayWords(language);

  it('each day that is offered is read back as that day', () => {
    const offer = (typed: string) =>
      daySuggestions(typed, { noteDay: FRIDAY, today: FRIDAY, languages: language });
    const first = offer('').flatMap((each) => [Array.from(each.words)[0] ?? '', each.words]);
    const offered = ['', ...first].flatMap(offer);

    expect(offered.length).toBeGreaterThan(8);
    expect(
      offered
        .filter(({ written, day }) => readBack(written, language) !== formatDay(day))
        .map(({ written, day }) => `${written} ${formatDay(day)}`),
    ).toEqual([]);
  });

  it('days are read as the language says them', () => {
    const near = [-7, -6, -5, -4, -3, -2, -1, 0].map((days) => [days, 'day', days] as const);
    const weeks = [[-1, 'week', -7]] as const;
    // A word for two days, such as that for yesterday and tomorrow, is the past one.
    const said = new Map<string, Day>();
    for (const [count, unit, days] of [...weeks, ...near])
      said.set(relative.format(count, unit), FRIDAY + days);

    expect(
      [...said]
        .map(([phrase, day]) => [phrase, day, dayInWords(phrase, FRIDAY, language)] as const)
        .filter(([, day, read]) => day !== read)
        .map(
          ([phrase, day, read]) =>
            `${phrase}: ${formatDay(day)}, read as ${read === null ? 'nothing' : formatDay(read)}`,
        ),
    ).toEqual([]);
  });

  it('weekdays are read by their names', () => {
    const days = [-1, -2, -3, -4, -5, -6].map((back) => FRIDAY + back);

    expect(
      days
        .filter((day) => dayInWords(words.weekday(day), FRIDAY, language) !== day)
        .map((day) => words.weekday(day)),
    ).toEqual([]);
  });
});

describe('a month by its name', () => {
  it.each([
    ['ru', 'август', '2026-08-01..2026-08-31'],
    ['ru', 'августа', '2026-08-01..2026-08-31'],
    ['ru', 'декабрь', '2025-12-01..2025-12-31'],
    ['ru', 'август 2025 г.', '2025-08-01..2025-08-31'],
    ['pl', 'sierpień', '2026-08-01..2026-08-31'],
    ['fr', 'août', '2026-08-01..2026-08-31'],
    ['pt-BR', 'agosto de 2025', '2025-08-01..2025-08-31'],
    ['ja', '8月', '2026-08-01..2026-08-31'],
    ['ja', '2025年8月', '2025-08-01..2025-08-31'],
    ['ko', '8월', '2026-08-01..2026-08-31'],
    ['zh-CN', '八月', '2026-08-01..2026-08-31'],
    ['ar', 'أغسطس', '2026-08-01..2026-08-31'],
    ['en', 'august', '2026-08-01..2026-08-31'],
    ['tr', 'AĞUSTOS', '2026-08-01..2026-08-31'],
  ])('in %s, “%s”', (language, words, range) => {
    const { first, last } = dateRange(words, FRIDAY, language) ?? { first: NaN, last: NaN };

    expect(`${formatDay(first)}..${formatDay(last)}`).toBe(range);
  });
});

describe('a typed line', () => {
  it.each([
    ['ru', 'вчера позвонил бабушке', -1, 'позвонил бабушке'],
    ['ja', '昨日おばあちゃんに電話した #win', -1, 'おばあちゃんに電話した #win'],
    ['ja', '一昨日本を読んだ', -2, '本を読んだ'],
    ['zh', '昨天给奶奶打了电话', -1, '给奶奶打了电话'],
    ['zh-CN', '前天跑步', -2, '跑步'],
    ['ko', '어제 할머니께 전화했다', -1, '할머니께 전화했다'],
    ['pl', 'wczoraj zadzwoniłem do babci', -1, 'zadzwoniłem do babci'],
    ['tr', 'dün büyükannemi aradım', -1, 'büyükannemi aradım'],
    ['cs', 'včera jsem volal babičce', -1, 'jsem volal babičce'],
    ['he', 'אתמול התקשרתי לסבתא', -1, 'התקשרתי לסבתא'],
    ['hi', 'कल दादी को फ़ोन किया', -1, 'दादी को फ़ोन किया'],
    ['th', 'เมื่อวานโทรหาคุณยาย', -1, 'โทรหาคุณยาย'],
    ['ar', 'أمس اتصلت بجدتي', -1, 'اتصلت بجدتي'],
    ['de', 'gestern Oma angerufen', -1, 'Oma angerufen'],
    ['fr', 'avant-hier couru', -2, 'couru'],
    ['es', 'ayer llamé a la abuela', -1, 'llamé a la abuela'],
    ['pt-BR', 'ontem liguei para a vovó', -1, 'liguei para a vovó'],
    ['ru', 'yesterday called Grandma', -1, 'called Grandma'],
    ['tr', 'ılık su içtim', 0, 'ılık su içtim'],
    ['ja', '今日は走った', 0, '今日は走った'],
  ] as const)('in %s, “%s”', (language, line, days, rest) => {
    expect(capturedLine(line, FRIDAY, language)).toEqual({ words: rest, day: FRIDAY + days });
  });
});

describe('Turkish', () => {
  it('has no say in which area a tag names: it is the same in a vault of any language', () => {
    const note = ['İstanbul', 'istanbul', 'ISPARTA', 'ısparta', 'IĞDIR', 'iğdır']
      .map((area) => `- a #win/${area}\n`)
      .join('');
    const areas = (language: string) =>
      parse(note, { language }, '2026-11-20').entries.flatMap((entry) => entry.areas);

    expect(areas('tr')).toEqual(['i̇stanbul', 'istanbul', 'isparta', 'ısparta', 'iğdir', 'iğdır']);
    expect(areas('tr')).toEqual(areas('en'));
    expect(areas('az')).toEqual(areas('en'));
  });

  it.each([
    ['Başarılar', 'BAŞARILAR'],
    ['İyi İşler', 'iyi işler'],
    ['Işık', 'ışık'],
  ])('writes a heading in capitals and without: %s, %s', (one, other) => {
    const wins = (heading: string, set: string) =>
      parse(`## ${heading}\n- a\n`, { winHeadings: [set] }, '2026-11-20').entries.length;

    expect([wins(one, other), wins(other, one), wins(other, 'Diğer')]).toEqual([1, 1, 0]);
    expect(searchable(one)).toBe(searchable(other));
  });

  it('has no say in which tag is a mark: capitals are those of every language', () => {
    const texts = (line: string) => parse(line, { language: 'tr' }, '2026-11-20').entries.length;

    expect([texts('- a #WIN'), texts('- a #Win/İŞ'), texts('- a #wın')]).toEqual([1, 1, 0]);
  });
});
