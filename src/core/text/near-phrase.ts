import { nearWord } from './near-word';

const LETTERS = /[\p{L}\p{M}]+/gu;

/**
 * A phrase with each of its mistyped words replaced by the nearest of the known ones; null if nothing is mistyped, or
 * if `isMeant` does not know the result either.
 */
export function nearPhrase(
  phrase: string,
  known: readonly string[],
  isMeant: (phrase: string) => boolean,
): string | null {
  const typed = phrase.trim().replace(/\s+/g, ' ');
  const isKnown = new Set(known.map((word) => word.toLowerCase()));
  const meant = typed.replace(LETTERS, (word) =>
    isKnown.has(word.toLowerCase()) ? word : (nearWord(word, known) ?? word),
  );
  return meant.toLowerCase() !== typed.toLowerCase() && isMeant(meant) ? meant : null;
}
