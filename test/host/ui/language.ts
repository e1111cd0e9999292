/** Where the app keeps its language. */
const KEY = 'language';

/** "Get the ISO code for the currently configured app language. Defaults to 'en'." */
export function getLanguage(): string {
  return window.localStorage.getItem(KEY) ?? 'en';
}

/** Sets the app's language; the app itself would restart. */
export function setLanguage(language: string): void {
  window.localStorage.setItem(KEY, language);
}
