/**
 * Words without a dash at their beginning or end: it is left over where what it parted from them was a field.
 * `[km:: 5] #win – longest yet` says `longest yet`.
 */
export function withoutLooseDashes(text: string): string {
  let words = text;
  while (/^[-–—]\s/u.test(words)) words = words.slice(2).trimStart();
  while (/\s[-–—]$/u.test(words)) words = words.slice(0, -2).trimEnd();
  return words === '' ? text : words;
}
