import { appendWhole, withIslands } from './quotations';

/**
 * What stays on one line of a sentence: a date as its language writes it, a number and the word that it counts. Browsers
 * break a line after each hyphen, and between any two signs of Chinese or Japanese.
 */
const UNBROKEN =
  /(\d{4}-\d\d(?:-\d\d)?(?:\.\.[\d-]+)?|\d+(?:\/\d+)+|(?:\d+年)?\d+月(?:\d+日)?|(?:\d+년 )?\d+월(?: \d+일)?|\b\d{1,3}\.?(?: de)? [\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Arabic}]{3,}\.?(?: (?:de )?\d{4}(?![\d-])(?: г\.)?)?)/u;

/** What is typed in this order, wherever the words around it are read from. */
const TYPED = /^\d{4}-/;

/** A part of a sentence. */
export interface SentencePart {
  readonly text: string;
  /** is never broken */
  readonly isWhole: boolean;
  /** is read from the left, in every language */
  readonly isTyped: boolean;
}

/** A sentence cut into what may be broken and what may not, by turns; a range of dates breaks at its dash only. */
export function sentenceParts(text: string): readonly SentencePart[] {
  return text
    .split(UNBROKEN)
    .map((part, i) => ({ text: part, isWhole: i % 2 === 1, isTyped: TYPED.test(part) }))
    .filter((part) => part.text !== '');
}

/** Writes a sentence whose dates stay whole, and its quotations apart; only if it differs. */
export function setSentence(element: HTMLElement, text: string): void {
  if (element.textContent === text) return;
  element.textContent = '';
  withIslands(element, text, (place, piece) => {
    for (const part of sentenceParts(piece)) {
      if (!part.isWhole) {
        place.append(part.text);
        continue;
      }
      const whole = appendWhole(place, part.text);
      if (part.isTyped) whole.dir = 'ltr';
    }
  });
}
