import { describe, expect, it } from 'vitest';
import { isKnownLanguage } from '../../../src/core/calendar/known-language';
import { knownWeekdays, weekdayNames } from '../../../src/core/calendar/weekday-names';
import { LANGUAGES } from '../../../src/core/words/languages';

describe('the names of weekdays', () => {
  it.each(LANGUAGES.filter((language) => language !== 'en'))(
    'are known of %s without asking Intl, as Intl says them',
    (language) => {
      const names = [...weekdayNames(language)].sort();

      expect(names.length).toBeGreaterThanOrEqual(7);
      expect([...knownWeekdays(language)].sort()).toEqual(names);
    },
  );

  it('are known of no other language', () => {
    expect(knownWeekdays('nl').size).toBe(0);
  });
});

describe('a language', () => {
  it('is known if Intl knows it', () => {
    for (const tag of [...LANGUAGES, 'pt', 'zh']) {
      expect(Intl.RelativeTimeFormat.supportedLocalesOf(tag), tag).not.toEqual([]);
      expect(isKnownLanguage(tag.toLowerCase()), tag).toBe(true);
    }
  });

  it('is not known if it is no tag, or of no language', () => {
    expect(['tlh', 'de-', '', 'x', 'klingon'].filter(isKnownLanguage)).toEqual([]);
  });
});
