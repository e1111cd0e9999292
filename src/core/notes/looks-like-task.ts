import type { State } from './entry';
import type { States } from './state';

/**
 * What may come before a box where Markdown sees no marker, or one that takes no checkbox: `-[ ]`, `• [ ]`, `12.[ ]`.
 */
const MARKER = String.raw`[=_]{0,4}(?:(?:[-*+•‣◦▪·・●○■►▸➢→–—]|\d{1,9}[.)])\s{0,9}){0,3}[=_]{0,4}`;
/** `[ ]`, `[]`, `\[ \]`, `［ ］`, `[ ][[Note]]`, unless what follows makes it a link. */
const BLANK_BOX = new RegExp(
  String.raw`^${MARKER}\\?[[［【]\s{0,9}\\?[\]］】](?!\(|\[(?!\[|\s{0,9}\]))`,
  'u',
);
/** `[x]`, `[x ]`, `[>]`, unless what follows makes it a link or a definition. */
const BOX = new RegExp(
  String.raw`^${MARKER}\\?[[［【](\s{0,9}[^\s\\]{1,2}\s{0,9})\\?[\]］】](?!\[(?!\[)|[(:])`,
  'u',
);
/** `☐`, and `( )`; in HTML `<input type="checkbox">`, unless it is checked. */
const EMPTY_BOX = new RegExp(
  String.raw`^${MARKER}(?:[☐⬜◻□▢🔲🔳❏❑⬚]|\(\s{1,9}\)|<input(?![^>]{0,50}\schecked)[^>]{0,50}\btype=["']?checkbox)`,
  'iu',
);
/** The words of Org mode and Logseq for a task that is not done, emphasised or not: `TODO`, `==TODO==`, `[TODO]`. */
const KEYWORD = new RegExp(
  String.raw`^${MARKER}[*_=]{0,6}\[?(?:TODO|DOING|NOW|LATER|WAITING|WAIT|IN-PROGRESS|CANCELL?ED)(?![\p{L}\p{N}/-])(?!\][[(:])`,
  'u',
);
/** A character that people put into a box for a task that is not done: `[>]`, `[!]`. */
const SIGN = /^[^\p{L}\p{N}^[]$/u;
const TICKS = '✓✔☑✅';

/**
 * The state of a block that has no checkbox to Markdown but begins with what its writer meant as one: `open` for `[
 * ]`, `[]`, `☐` and `TODO`; for a box with another character, what that character means, `open` for a sign that means
 * nothing yet. Null if it begins with nothing of the kind.
 */
export function looksLikeTask(text: string, states: States): State | null {
  const start = text.slice(0, LONGEST).replace(INVISIBLE, '').trimStart();
  if (BLANK_BOX.test(start) || EMPTY_BOX.test(start) || KEYWORD.test(start)) return 'open';
  const inside = BOX.exec(start)?.[1]?.trim();
  if (inside === undefined) return null;
  if (TICKS.includes(inside)) return 'done';
  const state = states.get(inside) ?? (SIGN.test(inside) ? 'open' : null);
  return state === 'no-task' ? null : state;
}

/** Of no width: `-\u200B[ ]` looks as `-[ ]` does. */
const INVISIBLE = /[\u200B-\u200D\u2060\uFEFF]/g;
/** More UTF-16 units than anything that looks like a checkbox has. */
const LONGEST = 60;
