/** An inline field as Dataview writes it, `[name:: value]` or `(name:: value)`, and its place. */
export interface InlineField {
  /** in the form in which names are compared: lower case, spaces as `-`, without emphasis around it */
  readonly name: string;
  /** without white space around it; may be `''` */
  readonly value: string;
  readonly from: number;
  readonly to: number;
}

const NONE: readonly InlineField[] = [];
const TOKEN = /\\[^]|[[\]()]|::/g;

/**
 * Finds the inline fields of a text, in order. Brackets match and nest, a backslash escapes one, and a field within
 * another is part of its value. `prose` is `text` with everything else hidden; names are read as they are written.
 */
export function findInlineFields(prose: string, text: string): readonly InlineField[] {
  if (!prose.includes('::')) return NONE;
  const { closers, separators } = scanBrackets(prose);
  const fields: InlineField[] = [];
  for (const { opener: from, at } of separators) {
    const close = closers.get(from);
    const name = at - from > LONGEST_NAME ? '' : fieldName(text.slice(from + 1, at));
    if (close === undefined || name === '' || from < (fields.at(-1)?.to ?? 0)) continue;
    fields.push({ name, value: prose.slice(at + 2, close).trim(), from, to: close + 1 });
  }
  return fields;
}

/** The bracket that closes each one, and the first `::` after an opening bracket with none in between. */
function scanBrackets(prose: string) {
  const closers = new Map<number, number>();
  const separators: { opener: number; at: number }[] = [];
  const open = { '[': [] as number[], '(': [] as number[] };
  /** the last bracket, if it opens and no `::` has followed it yet */
  let opener = -1;
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(prose); match !== null; match = TOKEN.exec(prose)) {
    const { 0: token, index } = match;
    if (token === '[' || token === '(') {
      open[token].push(index);
      opener = index;
    } else if (token === ']' || token === ')') {
      const start = open[token === ']' ? '[' : '('].pop();
      if (start !== undefined) closers.set(start, index);
      opener = -1;
    } else if (token === '::' && opener !== -1) {
      separators.push({ opener, at: index });
      opener = -1;
    }
  }
  return { closers, separators };
}

/** More UTF-16 units than any real name of a field has. */
const LONGEST_NAME = 200;
const EMPHASIS_AROUND = /^[*_~=`]+|[*_~=`]+$/g;

/** A name in the form in which Dataview compares names: `**Deep work**` is `deep-work`. */
function fieldName(written: string): string {
  return written.trim().replace(EMPHASIS_AROUND, '').trim().toLowerCase().replace(/\s+/g, '-');
}
