import { describe, expect, it } from 'vitest';
import { formatDay } from '../../../src/core/calendar/day';
import { dayAhead } from '../../../src/core/calendar/day-ahead';
import { LANGUAGES, wordsOf } from '../../../src/core/words/languages';
import { day } from '../journal/a-journal';

const TODAY = day('2026-11-20'); // a Friday

function read(words: string, language = 'en'): string | null {
  const found = dayAhead(words, TODAY, language);
  return found === null ? null : formatDay(found);
}

describe('a day by which something is to be done', () => {
  it.each([
    ['2027-06-30', '2027-06-30'],
    ['30.6.2027', '2027-06-30'],
    ['30.6.', '2027-06-30'],
    ['1.12.', '2026-12-01'],
    ['30 June', '2027-06-30'],
    ['June 30', '2027-06-30'],
    ['20 November', '2026-11-20'],
    ['19 November', '2027-11-19'],
    ['end of June', '2027-06-30'],
    ['by the  end of june 2028', '2028-06-30'],
    ['June', '2027-06-30'],
    ['November', '2026-11-30'],
    ['2027-06', '2027-06-30'],
    ['2027-Q1', '2027-03-31'],
    ['2027', '2027-12-31'],
    ['in 3 months', '2027-02-20'],
    ['in three months', '2027-02-20'],
    ['in 2 weeks', '2026-12-04'],
    ['next month', '2026-12-31'],
    ['next year', '2027-12-31'],
    ['end of the year', '2026-12-31'],
    ['friday', '2026-11-27'],
    ['by monday', '2026-11-23'],
    ['tomorrow', '2026-11-21'],
    ['the 25th', '2026-11-25'],
    ['by the 15th', '2026-12-15'],
    ['the third of june', '2027-06-03'],
  ])('is the next one that %s names', (words, wanted) => {
    expect(read(words)).toBe(wanted);
  });

  it.each([
    ['de', 'Ende Juni', '2027-06-30'],
    ['de', 'bis 30. Juni', '2027-06-30'],
    ['de', 'Ende nächsten Monats', '2026-12-31'],
    ['de', 'bis zum 15.', '2026-12-15'],
    ['fr', 'le premier juin', '2027-06-01'],
    ['ja', '25日', '2026-11-25'],
    ['de', 'in 3 Monaten', '2027-02-20'],
    ['es', 'finales de junio', '2027-06-30'],
    ['es', 'dentro de 3 meses', '2027-02-20'],
    ['fr', 'fin de l’année', '2026-12-31'],
    ['fr', 'dans 3 mois', '2027-02-20'],
    ['pt-BR', 'fim do ano', '2026-12-31'],
    ['pt-BR', 'até 30 de junho', '2027-06-30'],
    ['ru', 'к концу месяца', '2026-11-30'],
    ['ru', 'через 3 месяца', '2027-02-20'],
    ['ru', 'июнь 2027', '2027-06-30'],
    ['ja', '6月末', '2027-06-30'],
    ['ja', '3か月後', '2027-02-20'],
    ['ko', '연말', '2026-12-31'],
    ['ko', '3개월 후', '2027-02-20'],
    ['zh-CN', '月底', '2026-11-30'],
    ['zh-CN', '3个月后', '2027-02-20'],
    ['ar', 'نهاية العام', '2026-12-31'],
    ['ar', 'خلال 3 أشهر', '2027-02-20'],
  ])('is read in %s: %s', (language, words, wanted) => {
    expect(read(words, language)).toBe(wanted);
  });

  it.each(['', 'soon', '2026-13-01', '31 June', 'end of friday', 'x'.repeat(10_000)])(
    'is none for %.20j',
    (words) => {
      expect(read(words)).toBeNull();
    },
  );

  it('is what the example of each language says', async () => {
    for (const language of LANGUAGES) {
      const { forms } = await wordsOf(language);
      const [example = ''] = /^.*?(?=,| or | oder | o | ou | или |、| 또는 |或| أو )/u.exec(
        forms.goal.fields.by.placeholder ?? '',
      ) ?? [''];
      expect([language, read(example, language)]).toEqual([language, '2027-06-30']);
    }
  });
});
