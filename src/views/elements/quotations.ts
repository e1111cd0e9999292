import { creator } from 'd3-selection';

/** A quotation, in the marks of any of our languages. */
const QUOTED = /([“«„「‹][^“”«»„「」‹›]+[”»“」›])/;
const RIGHT_TO_LEFT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const HTML = 'http://www.w3.org/1999/xhtml';

/**
 * Puts a text into an element as plain text. Where it may hold words of two directions, what is quoted is an island of its
 * own: `«C++»` in an Arabic sentence would else read `«++C»`, and an Arabic name would turn around what follows it.
 */
export function fillText(element: Element, text: string): void {
  element.textContent = text;
  if (element.namespaceURI !== HTML || !RIGHT_TO_LEFT.test(text)) return;
  // A quotation is every second piece.
  const pieces = text.split(QUOTED);
  if (pieces.length === 1) return;
  element.textContent = '';
  for (const [at, piece] of pieces.entries()) {
    if (at % 2 === 0) {
      element.append(piece);
      continue;
    }
    const island = creator('bdi').call(element as HTMLElement);
    island.textContent = piece.slice(1, -1);
    element.append(piece.slice(0, 1), island, piece.slice(-1));
  }
}
