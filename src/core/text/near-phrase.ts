import { nearWord } from './near-word';

const LETTERS = /[a-z]+/gi;

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
  const meant = typed.replace(LETTERS, (word) => nearWord(word, known) ?? word);
  return meant.toLowerCase() !== typed.toLowerCase() && isMeant(meant) ? meant : null;
}
