import { hasTypedDate } from '../views/elements/quotations';
import { setSentence } from '../views/elements/sentence';

/** A hint whose dates, and ranges of them, stay whole at the ends of lines. */
export function unbrokenDates(text: string): DocumentFragment {
  return createFragment((fragment) => {
    setSentence(fragment.createSpan(), text);
  });
}

/**
 * Typed dates with hyphens at which no line breaks: only where no element can keep them whole, and nothing reads them. The
 * mark before each keeps its order where words go from the right, which another hyphen would turn around.
 */
export function unbrokenText(text: string): string {
  return text.replace(/\d{4}-\d\d-\d\d/g, (date) => `\u200e${date.replaceAll('-', '\u2011')}`);
}

/** A row's words: as they are, unless a typed date in them has to stay whole. */
export function settingText(text: string): string | DocumentFragment {
  return hasTypedDate(text) ? unbrokenDates(text) : text;
}
