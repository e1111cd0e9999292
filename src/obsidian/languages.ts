import { getLanguage, moment, parseYaml } from 'obsidian';
import type { DateFormat } from '../core/calendar/date-format';
import { momentFormat } from '../core/calendar/moment-format';
import type { Settings } from '../core/settings/settings';
import { english } from '../core/words/en/english';
import { wordsOf } from '../core/words/languages';
import { Spoken } from '../core/words/spoken';
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

/** The language of the interface: who shows its words shows them again when it changes. */
export const interfaceLanguage = new Spoken();

/** Everything that the interface says. */
export const interfaceWords: Words = interfaceLanguage.words;

/** What stands beside a text in this language: the interface's words if it speaks that, else English. */
export function wordsBeside(language: string): Words {
  return interfaceWords.language === language ? interfaceWords : english;
}

const notesLanguage = new Spoken();

/** Everything that is written into the vault, or leaves it. */
export const noteWords: Words = notesLanguage.words;

let asked = 0;

/**
 * Speaks the languages that the settings choose: the interface's, else the app's, and that of notes, else the
 * interface's. Of several calls the last one counts.
 */
export async function speak({
  language,
  notesLanguage: ofNotes,
}: Pick<Settings, 'language' | 'notesLanguage'>): Promise<void> {
  const turn = ++asked;
  const own = appLanguages.languageOf(language);
  const [words, notes] = await Promise.all([wordsOf(own), wordsOf(ofNotes ?? own)]);
  if (turn !== asked) return;
  notesLanguage.choose(notes);
  interfaceLanguage.choose(words);
}
