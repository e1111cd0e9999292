/**
 * The language that words for days are in, by its BCP 47 tag, or several, which are asked in this order: each only if
 * those before it do not know the words. English is always understood.
 */
export type DayLanguages = string | readonly string[];

/** Each of them once, in their order. */
export function eachLanguage(languages: DayLanguages): readonly string[] {
  return typeof languages === 'string' ? [languages] : [...new Set(languages)];
}

/** The languages of a vault's words for days: that of the interface, then that of the notes if it is another one. */
export function dayLanguages(language: string, notesLanguage: string | null): readonly string[] {
  const own = mainLanguage(language);
  const other = notesLanguage === null ? own : mainLanguage(notesLanguage);
  return notesLanguage === null || other === own || other === 'en'
    ? [language]
    : [language, notesLanguage];
}

function mainLanguage(tag: string): string | undefined {
  return tag.toLowerCase().split('-')[0];
}
