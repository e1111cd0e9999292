import { parseYaml } from './parse-yaml';

/*
 * The YAML that most notes have: names and short values, one on a line, and lists of them. It is read here, because to
 * load the library and to run it for the first time takes a third as long as a short command. Whatever may mean
 * more than it says is left to the library, and so is every mistake.
 */

/** What begins a name or a text that no reader of YAML takes for anything else. */
const BEGINNING = 'A-Za-zÀ-ɏЀ-ӿء-يぁ-ヿ一-鿿가-힣';
const NAMED = new RegExp(`^([${BEGINNING}][${BEGINNING}\\d_-]*):(?: ([^ ].*))?$`);
const ITEM = /^( *)- ([^ ].*)$/;
const TEXT = new RegExp(`^[${BEGINNING}\\d]`);
/** A value with a comment, a value in a value, or what is no text. */
const MEANS_MORE = /:(?: |$)| #| $|[\p{Cc}\u2028\u2029\ufeff\ufffe\uffff]/u;
const QUOTED = /^(["'])([^"'\\]*)\1$/;
const LISTED = /^\[([^[\]{}"'#&*!|>%@`:?-]*)\]$/;
const WORD = /^(?:null|true|false)$/i;
const WORDS: ReadonlyMap<string, boolean | null> = new Map([
  ['null', null],
  ['true', true],
  ['false', false],
]);
const NUMBER = /^(?:0|[1-9]\d{0,14}|\d{1,9}\.\d{1,5})$/;
/** Numbers that are written in another way, to some reader of YAML. */
const OTHER_NUMBER = /^(?:[\d.]+$|0[xob]|[\d.]+[eE])/;

type Value = string | number | boolean | null;

/** Reads YAML, by the library only where that is needed. Throws where the library does. */
export function noteYaml(yaml: string): unknown {
  return plainYaml(yaml) ?? parseYaml(yaml);
}

/** What YAML of this kind says; null for any other. */
export function plainYaml(yaml: string): Readonly<Record<string, unknown>> | null {
  const found: Found = { values: {}, open: '', items: [], indent: '' };
  for (const line of yaml.split(/\r?\n/)) {
    const item = found.open === '' ? null : ITEM.exec(line);
    const isRead = item === null ? line === '' || takeNamed(line, found) : takeItem(item, found);
    if (!isRead) return null;
  }
  return Object.keys(found.values).length === 0 ? null : found.values;
}

interface Found {
  readonly values: Record<string, Value | readonly Value[]>;
  /** the name that nothing has followed yet but a list's items; empty for none */
  open: string;
  items: Value[];
  /** what is before each of the items */
  indent: string;
}

/** Takes in an item of a list; false if it may be anything else. */
function takeItem([, indent = '', written = '']: readonly string[], found: Found): boolean {
  const value = valueOf(written);
  if (value === undefined || (found.items.length > 0 && indent !== found.indent)) return false;
  found.indent = indent;
  found.items.push(value);
  found.values[found.open] = found.items;
  return true;
}

/** Takes in a name and its value, if it has one on its line; false for any other line. */
function takeNamed(line: string, found: Found): boolean {
  const [all, name = '', written] = NAMED.exec(line) ?? [];
  if (all === undefined || WORD.test(name) || Object.hasOwn(found.values, name)) return false;
  const value = written === undefined ? null : (listOf(written) ?? valueOf(written));
  if (value === undefined) return false;
  found.values[name] = value;
  found.open = written === undefined ? name : '';
  found.items = [];
  return true;
}

/** The items of a list in brackets; null for anything else. */
function listOf(written: string): Value[] | null {
  const [, inside = ''] = LISTED.exec(written) ?? [];
  if (inside === '') return null;
  const items: Value[] = [];
  for (const each of inside.split(',')) {
    const value = valueOf(each.trim());
    if (value === undefined) return null;
    items.push(value);
  }
  return items;
}

/** A text, a number or a word of YAML's own; undefined for what may be anything else. */
function valueOf(written: string): Value | undefined {
  if (MEANS_MORE.test(written)) return undefined;
  const quoted = QUOTED.exec(written);
  if (quoted !== null) return quoted[2];
  if (NUMBER.test(written)) return Number(written);
  if (!TEXT.test(written) || OTHER_NUMBER.test(written)) return undefined;
  if (!WORD.test(written)) return written;
  // `nULL` is a text, and `NULL` is none.
  return WORDS.get(written);
}
