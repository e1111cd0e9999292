import { sentenceParts } from '../views/elements/sentence';

/** A hint whose dates, and ranges of them, stay whole at the ends of lines. */
export function unbrokenDates(text: string): DocumentFragment {
  return createFragment((fragment) => {
    for (const part of sentenceParts(text)) {
      if (!part.isWhole) {
        fragment.appendText(part.text);
        continue;
      }
      const whole = fragment.createSpan({ cls: 'small-wins-unbroken', text: part.text });
      if (part.isTyped) whole.dir = 'ltr';
    }
  });
}
