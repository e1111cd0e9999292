import { lazily } from './lazily';

const MADE = new Map<string, () => Intl.Segmenter>();
/** Dates, targets of links before their alias, and embeds say where something is, not what it was like. */
const NOT_WORDS = /\d{4}-\d{2}-\d{2}|\[\[[^\]|]*\||[[\]]|https?:\/\/\S+/g;
const NUMBER = /^[\p{N}\p{P}]+$/u;

/**
 * The distinct words of a text in any script, in lower case, without numbers and dates. `language` is a BCP 47 tag
 * and decides only how words are folded: English ones lose the `s` of a plural.
 */
export function wordSet(text: string, language: string): ReadonlySet<string> {
  const words = new Set<string>();
  const lower = text.replace(NOT_WORDS, ' ').normalize('NFKC').toLowerCase();
  // The small letter of `İ` is an `i`, and not one with a second dot.
  const folded = lower.replaceAll('i\u0307', 'i');
  for (const { segment, isWordLike } of segmenter(language).segment(folded)) {
    if (isWordLike === true && !NUMBER.test(segment)) words.add(fold(segment, language));
  }
  return words;
}

function segmenter(language: string): Intl.Segmenter {
  let made = MADE.get(language);
  if (made === undefined) {
    made = lazily(() => new Intl.Segmenter(language, { granularity: 'word' }));
    MADE.set(language, made);
  }
  return made();
}

/** `mornings` and `morning` are one word; `bus` and `stress` keep their end. */
function fold(word: string, language: string): string {
  return language.startsWith('en') && /[^su]s$/.test(word) && word.length > 3
    ? word.slice(0, -1)
    : word;
}
