import { describe, expect, it, vi } from 'vitest';
import { english } from '../../../src/core/words/en/english';
import { LANGUAGES, nearestLanguage, wordsOf } from '../../../src/core/words/languages';

const TEN = ['en', 'de', 'es', 'fr', 'pt-BR', 'ru', 'ja', 'ko', 'zh-CN', 'ar'];

describe('the nearest language', () => {
  it.each([
    ['en', 'en'],
    ['en-GB', 'en'],
    ['de', 'de'],
    ['de-AT', 'de'],
    ['DE', 'de'],
    ['pt', 'pt-BR'],
    ['pt-PT', 'pt-BR'],
    ['zh', 'zh-CN'],
    ['zh-TW', 'zh-CN'],
    ['zh-Hant', 'zh-CN'],
    ['zh-Hant-HK', 'zh-CN'],
    ['ar-EG-u-nu-arab', 'ar'],
    ['xx', 'en'],
    ['sr-Latn', 'en'],
    ['', 'en'],
    ['de_DE.UTF-8', 'en'],
    ['not a tag', 'en'],
    ['constructor', 'en'],
    ['__proto__', 'en'],
  ])('to %s is %s', (tag, nearest) => {
    expect(nearestLanguage(tag, TEN)).toBe(nearest);
  });
});

describe('the catalogues', () => {
  it('begin with English, which is never loaded late', async () => {
    expect(LANGUAGES[0]).toBe('en');
    expect(await wordsOf('en')).toBe(english);
    expect(await wordsOf('xx')).toBe(english);
  });

  it.each(LANGUAGES)('hold %s, by a tag that it is found by', async (tag) => {
    expect(TEN).toContain(tag);
    expect(await wordsOf(tag)).toHaveProperty('number');
    expect(nearestLanguage(tag)).toBe(tag);
  });

  it('make no format of `Intl` before something is said', async () => {
    const formats = (
      ['NumberFormat', 'ListFormat', 'DateTimeFormat', 'RelativeTimeFormat', 'PluralRules'] as const
    ).map((format) => vi.spyOn(Intl, format));
    vi.resetModules();

    const fresh = await import('../../../src/core/words/languages');
    for (const tag of TEN) await fresh.wordsOf(tag);

    expect(formats.flatMap(({ mock }) => mock.calls)).toEqual([]);
    vi.restoreAllMocks();
  });
});
