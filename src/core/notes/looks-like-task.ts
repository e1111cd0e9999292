import type { CheckboxState, States } from './state';

/** What stands before a box where Markdown sees no marker, or none that takes a checkbox: `-[ ]`, `• [ ]`, `12.[ ]`. */
const MARKER = String.raw`(?:(?:[-*+•‣◦▪·–—]|\d{1,9}[.)])\s{0,9}){0,3}`;
/** `[ ]`, `[]`, `[x ]`, `\[ \]`, `［ ］`: what follows would make it a link, or its definition. */
const BOX = new RegExp(
  String.raw`^${MARKER}\\?[[［【](\s{0,9}[^\s\\]{0,2}\s{0,9})\\?[\]］】](?![[(:])`,
  'u',
);
const EMPTY_BOX = new RegExp(String.raw`^${MARKER}[☐⬜◻□▢🔲❏❑⬚]`, 'u');
/** Org mode's and Logseq's word for what is still to do. */
const KEYWORD = new RegExp(String.raw`^${MARKER}(?:TODO|DOING|WAITING)(?![\p{L}\p{N}_/-])`, 'u');
const TICKS = '✓✔☑✅';

/**
 * What a block without a checkbox says to its writer, who takes what begins it for one: `open` for `[ ]`, `[]`, `☐` and
 * `TODO`, and what the character means for any other box of one. Null where it begins with nothing of the kind.
 */
export function looksLikeTask(text: string, states: States): CheckboxState | null {
  const start = text.slice(0, LONGEST).trimStart();
  if (EMPTY_BOX.test(start) || KEYWORD.test(start)) return 'open';
  const inside = BOX.exec(start)?.[1]?.trim();
  if (inside === undefined) return null;
  if (inside === '') return 'open';
  if (TICKS.includes(inside)) return 'done';
  const state = states.get(inside) ?? null;
  return state === 'no-task' ? null : state;
}

/** More UTF-16 units than what looks like a checkbox has. */
const LONGEST = 60;
