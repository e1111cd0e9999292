import { append } from './element';

/**
 * What stays on one line of a sentence: a date as its language writes it, a number and the word that it counts. Browsers
 * break a line after each hyphen, and between any two signs of Chinese or Japanese.
 */
const UNBROKEN =
  /(\d{4}-\d\d(?:-\d\d)?(?:\.\.[\d-]+)?|\d+(?:\/\d+)+|(?:\d+年)?\d+月(?:\d+日)?|(?:\d+년 )?\d+월(?: \d+일)?|\d+\.?(?: de)? [\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Arabic}]{3,}\.?(?: (?:de )?\d{4}(?: г\.)?)?)/u;

/** A sentence cut into what may be broken and what may not, by turns; a range of dates breaks at its dash only. */
export function sentenceParts(
  text: string,
): { readonly text: string; readonly isWhole: boolean }[] {
  return text
    .split(UNBROKEN)
    .map((part, i) => ({ text: part, isWhole: i % 2 === 1 }))
    .filter((part) => part.text !== '');
}

/** Writes a sentence whose dates stay whole; only if it differs. */
export function setSentence(element: HTMLElement, text: string): void {
  if (element.textContent === text) return;
  element.textContent = '';
  for (const part of sentenceParts(text)) {
    if (part.isWhole) append(element, 'span', 'small-wins-unbroken', part.text);
    else element.append(part.text);
  }
}
