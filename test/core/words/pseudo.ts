import type { Prose } from '../../../src/core/words/prose';
import { english } from '../../../src/core/words/en/english';
import type { Words } from '../../../src/core/words/words';

/** What programs read: words for days that the reader of ranges has to know. */
const NO_SENTENCES = new Set(['exampleDates', 'exampleDays', 'offered']);

const OPEN = '⟦';
const CLOSE = '⟧';

/**
 * A language that nobody speaks: English between brackets. What stands outside of them on a screen does not come from
 * the catalogue.
 */
export const pseudo: Words = { ...(bracketed(english) as Words), language: 'xx' };

function bracketed(said: unknown): unknown {
  if (typeof said === 'string') return said === '' ? '' : `${OPEN}${said}${CLOSE}`;
  if (typeof said === 'function') {
    return (...facts: unknown[]) => bracketed((said as (...facts: unknown[]) => unknown)(...facts));
  }
  if (Array.isArray(said)) return said.map(bracketed);
  if (isMarkup(said)) return said;
  if (typeof said !== 'object' || said === null) return said;
  return Object.fromEntries(
    Object.entries(said).map(([key, part]) => [
      key,
      NO_SENTENCES.has(key) ? part : bracketed(part),
    ]),
  );
}

/** Part of a {@link Prose}: what is stressed or typed is the user's. */
function isMarkup(said: unknown): said is Exclude<Prose[number], string> {
  return typeof said === 'object' && said !== null && ('strong' in said || 'code' in said);
}

/** What of a text is not between brackets; null if brackets are torn apart. */
export function outside(text: string): string | null {
  let depth = 0;
  let rest = '';
  for (const letter of text) {
    if (letter === OPEN) depth++;
    else if (letter === CLOSE) depth--;
    else if (depth === 0) rest += letter;
    if (depth < 0) return null;
  }
  return depth === 0 ? rest : null;
}
