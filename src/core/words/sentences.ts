/** Japanese and Chinese end a sentence with a mark that is as wide as a letter, its space included. */
const WIDE_END = /[。！？」』）]$/u;

/** Sentences one after the other, as one paragraph: with a space between them where their script has one. */
export function sentencesOf(sentences: readonly string[]): string {
  return sentences.reduce((told, next) => {
    const isApart = told !== '' && next !== '' && !WIDE_END.test(told);
    return told + (isApart ? ' ' : '') + next;
  }, '');
}
