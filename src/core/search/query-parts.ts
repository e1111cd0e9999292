/** A word, a phrase or a token of a query, as it is written. */
export interface QueryPart {
  /** what is before the colon; null for words and phrases */
  readonly token: string | null;
  /** without its quotation marks */
  readonly value: string;
  /** it has quotation marks */
  readonly isExact: boolean;
  /** a `-` comes before it */
  readonly isExcluded: boolean;
  /** where it begins and ends in the query, in UTF-16 units */
  readonly from: number;
  readonly to: number;
}

const SPACE = /\s/u;
/** Phrases by any of the quotation marks that keyboards and phones write. */
const CLOSING: Readonly<Record<string, string>> = { '"': '"', '“': '”', '„': '“', '«': '»' };

/**
 * Splits a query at white space. Quotation marks and `[[…]]` keep what is between them together; one that is not closed
 * lasts up to the end. A name and a colon at the end of the text have no value yet, and are left out.
 */
export function queryParts(text: string): QueryPart[] {
  const parts: QueryPart[] = [];
  let at = 0;
  while (at < text.length) {
    if (SPACE.test(text.charAt(at))) {
      at += 1;
      continue;
    }
    const part = partAt(text, at);
    if (part.value !== '' || isBare(part, text)) parts.push(part);
    at = part.to;
  }
  return parts;
}

/** A name, a colon and a space: `kind: win`. At the end of the text its value is still being typed. */
function isBare({ token, isExact, to }: QueryPart, text: string): boolean {
  return token !== null && !isExact && text.slice(to).trim() !== '';
}

function partAt(text: string, from: number): QueryPart {
  const isExcluded = text.charAt(from) === '-' && !SPACE.test(text.charAt(from + 1));
  let at = isExcluded ? from + 1 : from;
  let token: string | null = null;
  let value = '';
  while (at < text.length && !SPACE.test(text.charAt(at))) {
    const character = text.charAt(at);
    const closing = value === '' ? CLOSING[character] : undefined;
    if (closing !== undefined) {
      const end = endOf(text, closing, at + 1);
      const exact = text.slice(at + 1, end).trim();
      return { token, value: exact, isExact: true, isExcluded, from, to: end + 1 };
    }
    if (text.startsWith('[[', at)) {
      const end = Math.min(endOf(text, ']]', at + 2) + 2, text.length);
      value += text.slice(at, end);
      at = end;
      continue;
    }
    if (character === ':' && token === null && value !== '') {
      token = value;
      value = '';
    } else value += character;
    at += 1;
  }
  return { token, value, isExact: false, isExcluded, from, to: at };
}

function endOf(text: string, closing: string, from: number): number {
  const end = text.indexOf(closing, from);
  return end === -1 ? text.length : end;
}
