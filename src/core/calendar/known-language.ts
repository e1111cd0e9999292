/** Those that everything is said in: to ask `Intl` anything takes each process more than ten milliseconds. */
const ALWAYS_KNOWN: ReadonlySet<string> = new Set([
  'en',
  'de',
  'es',
  'fr',
  'pt',
  'pt-br',
  'ru',
  'ja',
  'ko',
  'zh',
  'zh-cn',
  'ar',
]);

/** Whether everything is said in the language, and its words for days are known without asking `Intl`. */
export function isSaid(language: string): boolean {
  return ALWAYS_KNOWN.has(language) && language !== 'en';
}

/**
 * Whether `Intl` knows the language. For any other tag it would take the machine's own, and a note would mean something
 * else on each machine.
 */
export function isKnownLanguage(language: string): boolean {
  if (ALWAYS_KNOWN.has(language)) return true;
  try {
    return Intl.RelativeTimeFormat.supportedLocalesOf(language).length > 0;
  } catch {
    return false;
  }
}
