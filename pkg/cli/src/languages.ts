import moment from 'moment';
import type { DateFormat } from '../../../src/core/calendar/date-format';
import type { Weekday } from '../../../src/core/calendar/day';
import { english } from '../../../src/core/words/en/english';
import type { Words } from '../../../src/core/words/words';
import { momentFormat } from '../../../src/core/calendar/moment-format';

/** What the command line says: in English, the only catalogue there is. */
export function cliWords(): Words {
  return english;
}

/**
 * The languages of a vault's file names: its own, then English, each with moment's names and weeks. `firstWeekday` is
 * the first weekday that Calendar or Periodic Notes set; it replaces the locale's and keeps its `doy`.
 */
export async function vaultLanguages(
  language: string,
  firstWeekday: Weekday | null,
): Promise<readonly [DateFormat, DateFormat]> {
  // Half a megabyte of locales is loaded only if one of them is needed.
  if (language !== 'en') await import('moment/min/locales');
  // Loading locales makes the last one the global locale.
  moment.locale('en');
  const english = momentFormat(moment, 'en', 'en');
  const locale = momentLocale(language);
  if (firstWeekday === null) return [momentFormat(moment, language, locale), english];
  const own = `small-wins-${locale}`;
  moment.defineLocale(own, { parentLocale: locale, week: weekFrom(locale, firstWeekday) });
  moment.locale('en');
  return [momentFormat(moment, language, own), english];
}

function weekFrom(locale: string, firstWeekday: Weekday): { dow: number; doy: number } {
  return { dow: firstWeekday, doy: moment.localeData(locale).firstDayOfYear() };
}

// Obsidian's names for languages that moment names otherwise.
const MOMENT_NAMES: Readonly<Record<string, string>> = { zh: 'zh-cn', no: 'nb' };

/** moment's locale for a language tag: the tag, then its parts from the right, then English. */
function momentLocale(language: string): string {
  const known = moment.locales();
  for (let tag = language.toLowerCase(); tag !== ''; tag = tag.replace(/(?:^|-)[^-]*$/, '')) {
    const name = MOMENT_NAMES[tag] ?? tag;
    if (known.includes(name)) return name;
  }
  return 'en';
}
