/** A text with the only line end that editors have, and without a byte order mark, which they do not show. */
export function inOneForm(text: string): string {
  return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}
