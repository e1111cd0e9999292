/** What a note's name cannot hold on every system, or not in a link, and what nobody sees. */
const NOT_IN_NAMES = /[\\/:*?"<>|#^[\]\p{Cc}\u200B\u202A-\u202E\u2066-\u2069\uFEFF]/gu;
/** Names of devices, which Windows gives to no file. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;
/** File systems take 255 bytes; a letter has up to four. */
const MOST_LETTERS = /^.{0,60}/u;

/**
 * The name of a new note in the words of its user, as every system can keep it: a dot before it would hide the note,
 * one behind it is lost on Windows. Empty where nothing is left.
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
