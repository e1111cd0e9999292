import { getLanguage, moment, parseYaml } from 'obsidian';
import type { DateFormat } from '../core/calendar/date-format';
import { momentFormat } from '../core/calendar/moment-format';
import { english } from '../core/words/en/english';
import type { Words } from '../core/words/words';
import type { AppLanguages } from './index/setup-reader';

/**
 * The languages of file names: the app's, then English. Names and weeks follow moment's current locale, because core
 * Daily notes, Calendar and Periodic Notes name notes by it; words are read in `language`.
 */
export function noteLanguages(language: string): readonly [DateFormat, DateFormat] {
  return [momentFormat(moment, language, moment.locale()), momentFormat(moment, 'en', 'en')];
}

/** What Obsidian knows of languages. */
export const appLanguages: AppLanguages = {
  languageOf: (setting) => setting ?? getLanguage(),
  noteLanguages,
  locale: () => moment.locale(),
  parseYaml: (yaml) => parseYaml(yaml) as unknown,
};

/** Everything that the interface says. */
export const interfaceWords: Words = english;
