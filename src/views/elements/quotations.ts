import { creator } from 'd3-selection';

/** A quotation, in the marks of any of our languages. */
const QUOTED = /([“«„「‹][^“”«»„「」‹›]+[”»“」›])/;
/** Between two facts in a row. */
const POINT = /([ \u00a0]·[ \u00a0])/;
/** A day, month, quarter or week as it is typed, a range of two days, or the form of a day. */
const TYPED =
  /(\d{4}-(?:\d\d(?:-\d\d(?:\.\.\d{4}-\d\d-\d\d)?)?|[QW]\d{1,2})(?![\d-])|[A-Z]{4}-[A-Z]{2}-[A-Z]{2})/;
const RIGHT_TO_LEFT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const HTML = 'http://www.w3.org/1999/xhtml';

/**
 * Puts a text into an element as plain text, of which a typed date stays on one line. Where it may hold words of two
 * directions, what is quoted is an island of its own, and so is each of several facts in a row: `«C++»` in an Arabic
 * sentence would else read `«++C»`, and an Arabic name would turn around what follows it.
 */
export function fillText(element: Element, text: string): void {
  element.textContent = text;
  if (element.namespaceURI !== HTML) return;
  const hasDate = hasTypedDate(text);
  if (!hasDate && !mayTurn(text)) return;
  element.textContent = '';
  // The pieces around a date are one, so that a row of flexible boxes, such as a button, has no gap between them.
  const place = hasDate ? element.appendChild(creator('span').call(element)) : element;
  withIslands(place as HTMLElement, text, appendText);
}

/** Whether a text has a date in it as it is typed. */
export function hasTypedDate(text: string): boolean {
  return TYPED.test(text);
}

/** Appends a text as plain text, of which a typed date stays on one line. */
export function appendText(place: HTMLElement, text: string): void {
  // A date is every second piece.
  for (const [at, piece] of text.split(TYPED).entries()) {
    if (at % 2 === 0) {
      if (piece !== '') place.append(piece);
      continue;
    }
    appendWhole(place, piece).dir = 'ltr';
  }
}

/**
 * Appends what stays on one line: browsers break a date after its hyphens. A range of two days, longer than a line of a
 * phone may be, breaks between the two.
 */
export function appendWhole(place: HTMLElement, text: string): HTMLElement {
  const whole = creator('span').call(place);
  whole.className = 'small-wins-unbroken';
  const [first = '', ...others] = text.split('..');
  whole.append(first);
  for (const other of others) whole.append('..', creator('wbr').call(place), other);
  place.append(whole);
  return whole;
}

/** Changes the facts in a row that stand below words of the other direction: each is read from its own side. */
export function setFacts(element: HTMLElement, text: string): void {
  if (element.textContent === text) return;
  element.textContent = '';
  writeFacts(element, text, appendText);
}

/** Writes a text piece by piece, each into its place: into the element, or into the island of a quotation or a fact. */
export function withIslands(
  element: HTMLElement,
  text: string,
  write: (place: HTMLElement, piece: string) => void,
): void {
  if (mayTurn(text)) writeFacts(element, text, write);
  else write(element, text);
}

function writeFacts(
  element: HTMLElement,
  text: string,
  write: (place: HTMLElement, piece: string) => void,
): void {
  // A point is every second piece.
  const facts = text.split(POINT);
  element.classList.toggle('small-wins-pieces', facts.length > 1);
  for (const [at, fact] of facts.entries()) {
    if (at % 2 === 1) element.append(fact);
    else if (facts.length === 1) writeQuotations(element, fact, write);
    else writeQuotations(element.appendChild(creator('bdi').call(element)), fact, write);
  }
}

function writeQuotations(
  element: HTMLElement,
  text: string,
  write: (place: HTMLElement, piece: string) => void,
): void {
  // A quotation is every second piece.
  for (const [at, piece] of text.split(QUOTED).entries()) {
    if (at % 2 === 0) {
      write(element, piece);
      continue;
    }
    const island = creator('bdi').call(element);
    write(island, piece.slice(1, -1));
    element.append(piece.slice(0, 1), island, piece.slice(-1));
  }
}

/** Whether a text quotes something or tells several facts, and has words that go from right to left. */
function mayTurn(text: string): boolean {
  return RIGHT_TO_LEFT.test(text) && (QUOTED.test(text) || POINT.test(text));
}
