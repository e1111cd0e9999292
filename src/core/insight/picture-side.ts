import { escapeXml } from '../text/escape-xml';

/** The side that a picture begins on: the right one in Arabic. */
export interface PictureSide {
  /** the left edge of what begins `x` pixels from that side, and is `width` wide */
  readonly at: (x: number, width: number) => number;
  /** words that begin `x` pixels from that side */
  readonly text: (words: string, x: number, y: number) => string;
}

/** The side of a picture of this width. */
export function sideOf(fullWidth: number, isRight: boolean): PictureSide {
  const at = (x: number, width: number) => (isRight ? fullWidth - x - width : x);
  const direction = isRight ? ' direction="rtl"' : '';
  return {
    at,
    text: (words, x, y) => `<text x="${at(x, 0)}" y="${y}"${direction}>${escapeXml(words)}</text>`,
  };
}
