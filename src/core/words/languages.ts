import { english } from './en/english';
import type { Words } from './words';

interface Catalogue {
  /** what its speakers call it */
  readonly name: string;
  readonly words: () => Promise<Words>;
}

/**
 * The languages that everything is said in, each by its BCP 47 tag: a language is added here once all of it is
 * translated. A catalogue's modules first run when it is asked for, so that a start pays for one language.
 */
const CATALOGUES: Readonly<Record<string, Catalogue>> = {
  en: { name: 'English', words: () => Promise.resolve(english) },
  de: { name: 'Deutsch', words: async () => (await import('./de/german')).german },
  es: { name: 'Español', words: async () => (await import('./es/spanish')).spanish },
  'zh-CN': { name: '简体中文', words: async () => (await import('./zh-CN/chinese')).chinese },
  fr: { name: 'Français', words: async () => (await import('./fr/french')).french },
  ja: { name: '日本語', words: async () => (await import('./ja/japanese')).japanese },
  ar: { name: 'العربية', words: async () => (await import('./ar/arabic')).arabic },
  'pt-BR': {
    name: 'Português (Brasil)',
    words: async () => (await import('./pt-BR/portuguese')).portuguese,
  },
  ru: { name: 'Русский', words: async () => (await import('./ru/russian')).russian },
  ko: { name: '한국어', words: async () => (await import('./ko/korean')).korean },
};

/** The tags of all languages that can be chosen, English first. */
export const LANGUAGES: readonly string[] = Object.keys(CATALOGUES);

/** What the speakers of one of {@link LANGUAGES} call it; the tag of any other language. */
export function languageName(tag: string): string {
  return CATALOGUES[tag]?.name ?? tag;
}

/**
 * The language of ours that is nearest to a tag of any language: `pt-BR` for `pt` and `pt-PT`, `zh-CN` for `zh-Hant`;
 * English if there is none, and for what is not a tag.
 */
export function nearestLanguage(tag: string, known: readonly string[] = LANGUAGES): string {
  if (known.includes(tag)) return tag;
  const main = mainLanguage(tag);
  return known.find((each) => mainLanguage(each) === main) ?? 'en';
}

/** What the settings call the language of a tag: `简体中文` for `zh` too; the tag itself where they do not offer it. */
export function nameInSettings(tag: string): string {
  const near = nearestLanguage(tag);
  return mainLanguage(near) === mainLanguage(tag) ? languageName(near) : tag;
}

/** Everything that is said in the language nearest to a tag. */
export async function wordsOf(tag: string): Promise<Words> {
  const catalogue = CATALOGUES[nearestLanguage(tag)];
  return catalogue === undefined ? english : catalogue.words();
}

function mainLanguage(tag: string): string | null {
  try {
    return new Intl.Locale(tag).language;
  } catch {
    return null;
  }
}
