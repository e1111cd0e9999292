import type Moment from 'moment';
import type { DateFormat } from '../../../src/core/calendar/date-format';
import type { Day, Weekday } from '../../../src/core/calendar/day';
import { english } from '../../../src/core/words/en/english';
import type { Words } from '../../../src/core/words/words';
import type { WeekRule } from '../../../src/core/calendar/week';
import { momentFormat } from '../../../src/core/calendar/moment-format';
import { plainName } from '../../../src/core/calendar/plain-name';
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
  const english = lazyFormat('en', null, ENGLISH_WEEK);
  if (language === 'en' && firstWeekday === null) return [english, english];
  const week = WEEKS.get(language);
  const own =
    week === undefined
      ? formatIn(language, firstWeekday)
      : lazyFormat(language, firstWeekday, week);
  return [own, english];
}

const ENGLISH_WEEK: WeekRule = { firstWeekday: 0, firstWeekOfYear: 6 };
const EUROPEAN_WEEK: WeekRule = { firstWeekday: 1, firstWeekOfYear: 4 };

/** moment's weeks in languages that it writes in our digits, which a test compares with moment's own. */
const WEEKS: ReadonlyMap<string, WeekRule> = new Map([
  ['en', ENGLISH_WEEK],
  ['de', EUROPEAN_WEEK],
  ['es', EUROPEAN_WEEK],
  ['fr', EUROPEAN_WEEK],
  ['pt-BR', ENGLISH_WEEK],
  ['ru', EUROPEAN_WEEK],
  ['ja', ENGLISH_WEEK],
  ['ko', ENGLISH_WEEK],
  ['zh-CN', EUROPEAN_WEEK],
]);

/** A language is known without moment until a name needs it: formats of plain numbers do not, and most are such. */
function lazyFormat(language: string, firstWeekday: Weekday | null, known: WeekRule): DateFormat {
  const own = lazily(() => formatIn(language, firstWeekday));
  const week = { ...known, firstWeekday: firstWeekday ?? known.firstWeekday };
  return {
    language,
    week,
    format: (day: Day, format: string, minutes?: number) =>
      plainName(day, format, week) ?? own().format(day, format, minutes),
    parse: (text: string, format: string) => own().parse(text, format),
  };
}

function formatIn(language: string, firstWeekday: Weekday | null): DateFormat {
  const moment = language === 'en' ? englishMoment() : localMoment();
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
