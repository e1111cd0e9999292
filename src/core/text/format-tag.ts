/**
 * The tag to format a language with: the same numbers and dates whatever the release of the language data. Plain
 * English is the world's, with the day before its month and no comma before `and`; Arabic has the digits that names of
 * files have.
 */
export function formatTag(language: string): string {
  if (language === 'en') return 'en-GB';
  return language === 'ar' ? 'ar-u-nu-latn' : language;
}
