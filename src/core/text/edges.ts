/** The text without those of the characters that are at its start. A pattern for this would take quadratic time. */
export function withoutOpening(text: string, characters: string): string {
  let from = 0;
  while (from < text.length && characters.includes(text.charAt(from))) from++;
  return text.slice(from);
}

/** The text without those of the characters that are at its end: `a/b//` without `/` is `a/b`. */
export function withoutClosing(text: string, characters: string): string {
  let to = text.length;
  while (to > 0 && characters.includes(text.charAt(to - 1))) to--;
  return text.slice(0, to);
}
