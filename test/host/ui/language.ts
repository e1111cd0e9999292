/** Where the app keeps its language. */
const KEY = 'language';

/** "Get the ISO code for the currently configured app language. Defaults to 'en'." */
export function getLanguage(): string {
  return window.localStorage.getItem(KEY) ?? 'en';
}

/** Chooses the app's language; the app itself would start anew. */
export function setLanguage(language: string): void {
  window.localStorage.setItem(KEY, language);
}
