/** The place after the quote that closes the one at `at`, before `limit`; null where there is none. */
export function quotedEnd(text: string, at: number, limit: number): number | null {
  const quote = text.charAt(at);
  for (let i = at + 1; i < limit; i++) {
    const letter = text.charAt(i);
    if (quote === '"' && letter === '\\') i++;
    else if (letter === quote) {
      if (quote === '"' || text.charAt(i + 1) !== quote) return i + 1;
      i++;
    }
  }
  return null;
}

function isQuote(letter: string): boolean {
  return letter === '"' || letter === "'";
}

/** How much deeper a letter leads into brackets and braces. */
function depthAfter(letter: string): number {
  if (letter === '[' || letter === '{') return 1;
  return letter === ']' || letter === '}' ? -1 : 0;
}

/** The place after the bracket or brace that closes the one at `at`, before `limit`; null where there is none. */
export function flowEnd(text: string, at: number, limit: number): number | null {
  let depth = 0;
  // A quote opens only where a value may begin: not in `don't`.
  let mayBegin = true;
  for (let i = at; i < limit; i++) {
    const letter = text.charAt(i);
    if (mayBegin && isQuote(letter)) {
      const end = quotedEnd(text, i, limit);
      if (end === null) return null;
      i = end - 1;
    } else if (letter === '#' && /\s/.test(text.charAt(i - 1))) {
      i = endOfLine(text, i, limit) - 1;
      continue;
    } else {
      depth += depthAfter(letter);
      if (depth === 0) return i + 1;
    }
    if (!/\s/.test(letter)) mayBegin = /[[{,:]/.test(letter);
  }
  return null;
}

function endOfLine(text: string, at: number, limit: number): number {
  const length = text.slice(at, limit).search(/[\r\n]/);
  return length === -1 ? limit : at + length;
}

/** Where a comment begins in a text; null for none. */
export function commentIn(text: string): number | null {
  const found = /(?:^|[ \t\r\n])#/.exec(text);
  return found === null ? null : found.index + found[0].length - 1;
}

/** The first place from `at` on, before `end`, that is neither a space nor a tab. */
export function skipBlanks(text: string, at: number, end: number): number {
  let i = at;
  while (i < end && (text.charAt(i) === ' ' || text.charAt(i) === '\t')) i++;
  return i;
}

/** The place after the anchor and the tag of a value, if it has any. */
export function skipNodeProperties(text: string, at: number, end: number): number {
  let i = at;
  while (i < end && (text.charAt(i) === '&' || text.charAt(i) === '!')) {
    while (i < end && text.charAt(i) !== ' ' && text.charAt(i) !== '\t') i++;
    i = skipBlanks(text, i, end);
  }
  return i;
}
