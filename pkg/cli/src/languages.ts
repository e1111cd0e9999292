import type Moment from 'moment';
import type { DateFormat } from '../../../src/core/calendar/date-format';
import type { Day, Weekday } from '../../../src/core/calendar/day';
import { english } from '../../../src/core/words/en/english';
import type { Words } from '../../../src/core/words/words';
import { momentFormat } from '../../../src/core/calendar/moment-format';
import { lazily } from '../../../src/core/text/lazily';
import { englishMoment } from './moment-english';
import { localMoment } from './moment-local';

let spoken: Words = english;
let written: Words = english;

/** What the command line says: in English until the settings are read. */
export function cliWords(): Words {
  return spoken;
}

/** What it writes into notes and files. */
export function cliNoteWords(): Words {
  return written;
}

/** Chooses what this process says and writes. */
export function chooseWords(words: Words, noteWords: Words): void {
  spoken = words;
  written = noteWords;
}

/**
 * The languages of a vault's file names: its own, then English, each with moment's names and weeks. `firstWeekday` is
 * the first weekday that Calendar or Periodic Notes set; it replaces the locale's and keeps its `doy`.
 */
export function vaultLanguages(
  language: string,
  firstWeekday: Weekday | null,
): readonly [DateFormat, DateFormat] {
  const english = lazyEnglish(null);
  if (language !== 'en') return [formatIn(localMoment(), language, firstWeekday), english];
  return [firstWeekday === null ? english : lazyEnglish(firstWeekday), english];
}

/** moment's weeks in English, which a test compares with moment's own. */
const ENGLISH_WEEK = { firstWeekday: 0, firstWeekOfYear: 6 } as const;

/** English is known without moment until a name needs it: formats of plain numbers do not, and most are such. */
function lazyEnglish(firstWeekday: Weekday | null): DateFormat {
  const own = lazily(() => formatIn(englishMoment(), 'en', firstWeekday));
  return {
    language: 'en',
    week: { ...ENGLISH_WEEK, firstWeekday: firstWeekday ?? ENGLISH_WEEK.firstWeekday },
    format: (day: Day, format: string, minutes?: number) => own().format(day, format, minutes),
    parse: (text: string, format: string) => own().parse(text, format),
  };
}

function formatIn(
  moment: typeof Moment,
  language: string,
  firstWeekday: Weekday | null,
): DateFormat {
  const locale = momentLocale(moment, language);
  // Loading locales makes the last one the global locale.
  moment.locale('en');
  if (firstWeekday === null) return momentFormat(moment, language, locale);
  const own = `small-wins-${locale}-${firstWeekday}`;
  if (!moment.locales().includes(own)) {
    const doy = moment.localeData(locale).firstDayOfYear();
    moment.defineLocale(own, { parentLocale: locale, week: { dow: firstWeekday, doy } });
    moment.locale('en');
  }
  return momentFormat(moment, language, own);
}

// Obsidian's names for languages that moment names otherwise.
const MOMENT_NAMES: Readonly<Record<string, string>> = { zh: 'zh-cn', no: 'nb' };

/** moment's locale for a language tag: the tag, then its parts from the right, then English. */
function momentLocale(moment: typeof Moment, language: string): string {
  const known = moment.locales();
  for (let tag = language.toLowerCase(); tag !== ''; tag = tag.replace(/(?:^|-)[^-]*$/, '')) {
    const name = MOMENT_NAMES[tag] ?? tag;
    if (known.includes(name)) return name;
  }
  return 'en';
}
