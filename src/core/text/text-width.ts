/** Characters as wide as they are high. */
export const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uff60]/u;
/** Emoji and the like. */
export const PICTURE = /\p{Extended_Pictographic}/u;
const NARROW = /^[ijlftr1.,:;'|!()[\]’“”·-]$/;
const CAPITAL = /^[\p{Lu}mwMW@%&]$/u;

/** Cuts a text into characters as one sees them. */
export const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** The width of a text in pixels at a font size, estimated. */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const { segment } of graphemes.segment(text)) width += graphemeWidth(segment);
  return width * size;
}

/** How wide a character is, as a share of the font's size, generously: every system has other fonts. */
export function graphemeWidth(grapheme: string): number {
  if (grapheme === ' ') return 0.33;
  if (WIDE.test(grapheme)) return 1.02;
  if (PICTURE.test(grapheme)) return 1.35;
  if (NARROW.test(grapheme)) return 0.4;
  return CAPITAL.test(grapheme) ? 0.82 : 0.64;
}
