import { setSentence } from '../views/elements/sentence';

/** A hint whose dates, and ranges of them, stay whole at the ends of lines. */
export function unbrokenDates(text: string): DocumentFragment {
  return createFragment((fragment) => {
    setSentence(fragment.createSpan(), text);
  });
}
