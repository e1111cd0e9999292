const DATES = /(\d{4}-\d\d(?:-\d\d)?(?:\.\.[\d-]+)?)/;

/** A hint whose dates, and ranges of them, stay on one line: browsers break a line after any hyphen. */
export function unbrokenDates(text: string): DocumentFragment {
  return createFragment((fragment) => {
    for (const [at, part] of text.split(DATES).entries()) {
      if (at % 2 === 1) fragment.createSpan({ cls: 'small-wins-unbroken', text: part });
      else fragment.appendText(part);
    }
  });
}
