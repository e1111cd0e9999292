/** Characters that a note's name cannot hold on some system or in a link, and invisible ones. */
const NOT_IN_NAMES = /[\\/:*?"<>|#^[\]\p{Cc}\u200B\u202A-\u202E\u2066-\u2069\uFEFF]/gu;
/** Windows reserves these names for devices. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;
/** File systems allow 255 bytes; a character takes up to four. */
const MOST_LETTERS = /^.{0,60}/u;

/**
 * The name of a new note in the user's words, as every system can keep it: a leading dot would hide the note, and
 * Windows drops a trailing one. Empty if nothing is left.
 */
export function noteNameOf(words: string): string {
  const cleaned = words
    .normalize('NFC')
    .replace(/\.md\s*$/i, '')
    .replace(NOT_IN_NAMES, ' ')
    .replace(/\s+/g, ' ');
  const [cut = ''] = MOST_LETTERS.exec(cleaned.replace(/^[.\s]+/, '')) ?? [];
  const name = cut.replace(/[.\s]+$/, '');
  return DEVICE.test(name) ? '' : name;
}
