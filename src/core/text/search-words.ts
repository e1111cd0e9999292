/**
 * Whether a text holds every word of a search, in any order, whatever their case and accents. A search without words
 * is in every text.
 */
export function holdsWords(text: string, search: string): boolean {
  const folded = searchable(text);
  return searchedWords(search).every((word) => folded.includes(word));
}

/**
 * A text as it is searched: without case and accents, white space folded. Characters that nobody sees, such as the
 * joiners and direction marks that come along when words are pasted, are left out, and an apostrophe is one in any form.
 */
export function searchable(text: string): string {
  return (
    text
      .normalize('NFKD')
      .replace(/[\p{M}\p{Cf}\0]/gu, '')
      // Phones write the one, keyboards the other.
      .replace(/[’‘ʼ]/g, "'")
      .toLowerCase()
      // In Turkish it is the small letter of `I`.
      .replace(/ı/g, 'i')
      .replace(/\s+/gu, ' ')
      .trim()
  );
}

/** Scripts that put no spaces between words. */
const UNSPACED =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

/** The words of a search, as they are in a {@link searchable} text. */
export function searchedWords(search: string): string[] {
  return searchable(search)
    .split(' ')
    .filter((word) => word !== '')
    .flatMap((word) => (UNSPACED.test(word) ? segments(word) : [word]));
}

let segmenter: Intl.Segmenter | null = null;

function segments(text: string): string[] {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' });
  const words = Array.from(segmenter.segment(text)).filter(({ isWordLike }) => isWordLike === true);
  return words.map(({ segment }) => segment);
}
