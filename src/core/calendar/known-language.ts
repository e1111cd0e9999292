/**
 * Whether `Intl` knows the language. For any other tag it would take the machine's own, and a note would mean something
 * else on each machine.
 */
export function isKnownLanguage(language: string): boolean {
  try {
    return Intl.RelativeTimeFormat.supportedLocalesOf(language).length > 0;
  } catch {
    return false;
  }
}
