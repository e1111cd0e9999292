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
  if (element.namespaceURI !== HTML || !mayTurn(text)) return;
  element.textContent = '';
  withIslands(element as HTMLElement, text, (place, piece) => {
    place.append(piece);
  });
}

/** Writes a text piece by piece, each into its place: into the element, or into the island of a quotation. */
export function withIslands(
  element: HTMLElement,
  text: string,
  write: (place: HTMLElement, piece: string) => void,
): void {
  // A quotation is every second piece.
  const pieces = mayTurn(text) ? text.split(QUOTED) : [text];
  for (const [at, piece] of pieces.entries()) {
    if (at % 2 === 0) {
      write(element, piece);
      continue;
    }
    const island = creator('bdi').call(element);
    write(island, piece.slice(1, -1));
    element.append(piece.slice(0, 1), island, piece.slice(-1));
  }
}

/** Whether a text quotes something and has words that go from right to left. */
function mayTurn(text: string): boolean {
  return RIGHT_TO_LEFT.test(text) && QUOTED.test(text);
}
