import { PICTURE, WIDE, graphemes, graphemeWidth, textWidth } from '../text/text-width';

/** No line of a picture needs to be read further than this to know that it does not fit. */
const MOST_CHARACTERS = 2_000;

/**
 * A text in rows no wider than `width` pixels: broken at spaces, between wide characters, and within a word that
 * fits in no row, never within a character as one sees it. What does not fit into `most` rows ends with `…`.
 */
export function wrapText(
  text: string,
  size: number,
  { width, most }: { readonly width: number; readonly most: number },
): string[] {
  const rows: string[] = [];
  let row = '';
  for (const piece of piecesOf(text.slice(0, MOST_CHARACTERS).trim(), size, width)) {
    if (row !== '' && textWidth(`${row}${piece}`.trimEnd(), size) > width) {
      rows.push(row.trimEnd());
      row = '';
      if (rows.length > most) break;
    }
    row += row === '' ? piece.trimStart() : piece;
  }
  if (row.trim() !== '') rows.push(row.trimEnd());
  const isCut = rows.length > most || text.trim().length > MOST_CHARACTERS;
  const shown = rows.slice(0, most);
  if (isCut) shown[shown.length - 1] = withEllipsis(shown.at(-1) ?? '', size, width);
  return shown;
}

/** Words with the space before them, wide characters by themselves, and the parts of words that fit in no row. */
function piecesOf(text: string, size: number, width: number): string[] {
  const pieces: string[] = [];
  let piece = '';
  let wide = 0;
  const end = () => {
    if (piece !== '') pieces.push(piece);
    piece = '';
    wide = 0;
  };
  for (const { segment } of graphemes.segment(text)) {
    const own = graphemeWidth(segment) * size;
    const isAlone = WIDE.test(segment) || PICTURE.test(segment);
    if (/^\s/u.test(segment) || isAlone || wide + own > width) end();
    piece += segment;
    wide += own;
    if (isAlone) end();
  }
  end();
  return pieces;
}

function withEllipsis(row: string, size: number, width: number): string {
  const letters = [...graphemes.segment(row)].map(({ segment }) => segment);
  while (letters.length > 0 && textWidth(`${letters.join('')}…`, size) > width) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}
