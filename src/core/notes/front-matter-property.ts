import type { Day } from '../calendar/day';
import { dayOf, isRealDate } from '../calendar/day';
import { dateInTarget, dayOfWrittenDate } from '../calendar/written-date';
import { fieldsOf } from '../text/json';
import { readYaml } from '../text/read-yaml';
import type { FrontMatter } from '../markdown/front-matter';
import { findFrontMatter } from '../markdown/front-matter';
import { firstSidesOf, signOf } from '../markdown/merge-conflict';

/** A note's properties by name, as parsed from YAML. */
export type Properties = Readonly<Record<string, unknown>>;

/** For a note with none of the wanted properties. */
export const NO_PROPERTIES: Properties = {};

/**
 * The properties of a note. YAML is slow, so it is parsed only if one of `names` may be a key in it; else, and where
 * there is no front matter, they are {@link NO_PROPERTIES}. Null where the YAML cannot be read. A merge that nobody
 * resolved is read by its first side.
 */
export function readProperties(
  text: string,
  names: readonly string[],
  parseYaml: (yaml: string) => unknown,
): Properties | null {
  const isWanted = (yaml: string) => names.some((name) => mayHoldKey(yaml, name));
  const settled = firstSidesOf(text)?.text ?? text;
  return propertiesIn(settled, findFrontMatter(settled), isWanted, parseYaml);
}

/**
 * The same for a note, or its first sides, whose front matter is found already; null where it has none. `isWanted`
 * decides by the YAML's text.
 */
export function propertiesIn(
  text: string,
  frontMatter: FrontMatter | null,
  isWanted: (yaml: string) => boolean,
  parseYaml: (yaml: string) => unknown,
): Properties | null {
  if (frontMatter === null) return NO_PROPERTIES;
  const yaml = text.slice(frontMatter.from, frontMatter.to);
  if (!isWanted(yaml)) return NO_PROPERTIES;
  try {
    return fieldsOf(readYaml(withoutMarkers(yaml), parseYaml));
  } catch {
    return null;
  }
}

/**
 * YAML without the markers of a merge whose others are gone, and without what follows its middle: both sides together,
 * or a marker, would be no YAML. All of it where no merge begins; whole merges have been settled before.
 */
function withoutMarkers(yaml: string): string {
  if (!yaml.includes('<<<<<<<')) return yaml;
  let isOther = false;
  const lines = (yaml.match(/[^\n]*\n|[^\n]+$/g) ?? []).filter((line) => {
    const sign = signOf(line.trimEnd());
    if (sign !== undefined) isOther = sign === '|' || sign === '=';
    return sign === undefined && !isOther;
  });
  return lines.join('');
}

/** The day that a note's property holds: a date, a date-time or a link to a daily note. Null for anything else. */
export function dayInProperty(
  text: string,
  name: string,
  parseYaml: (yaml: string) => unknown,
): Day | null {
  const properties = readProperties(text, [name], parseYaml);
  return properties === null ? null : dayOfProperty(properties, name);
}

/** The same for properties that are read already. */
export function dayOfProperty(properties: Properties, name: string): Day | null {
  return dayOfValue(propertyOf(properties, name));
}

/** Whether a property holds something, but not a day. */
export function isNoDay(properties: Properties, name: string): boolean {
  const value = propertyOf(properties, name);
  const isEmpty = value === undefined || value === null || value === '';
  return !isEmpty && dayOfValue(value) === null;
}

/** A property by its name, as {@link storedName} finds it; undefined where the note has none by that name. */
export function propertyOf(properties: Properties, name: string): unknown {
  if (Object.hasOwn(properties, name)) return properties[name];
  const stored = storedName(Object.keys(properties), name);
  return stored === undefined ? undefined : properties[stored];
}

/**
 * The one of these names that means a property: the same, or the same in other letters. Phones begin words with a
 * capital, and letters and accents may be kept apart in one of them.
 */
export function storedName(names: readonly string[], name: string): string | undefined {
  if (names.includes(name)) return name;
  // Folded, what is not ASCII can become so, but never shorter or longer: most names need not be folded at all.
  const near = NOT_ASCII.test(name) ? names : names.filter(({ length }) => length === name.length);
  if (near.length === 0) return undefined;
  const key = folded(name);
  return near.find((other) => folded(other) === key);
}

function folded(name: string): string {
  return (NOT_ASCII.test(name) ? name.normalize('NFC') : name).toLowerCase();
}

const NOT_ASCII = /[^\0-\x7f]/;

/** The 0-based line of a note on which a property of its front matter is; 0 where it is not found. */
export function propertyLine(text: string, name: string): number {
  const found = findFrontMatter(text);
  if (found === null) return 0;
  const lines = text.slice(0, found.to).split(/\r\n|[\r\n]/);
  const exact = lines.findIndex((each) => isKeyLine(each, name));
  const alike = lines.findIndex((each) => isKeyLine(folded(each), folded(name)));
  return Math.max(exact < 0 ? alike : exact, 0);
}

/** Whether a line of YAML begins with this key, which may be in quotes. */
export function isKeyLine(line: string, name: string): boolean {
  return [name, `"${name}"`, `'${name}'`].some(
    (key) => line.startsWith(key) && /^\s*:/.test(line.slice(key.length)),
  );
}

function dayOfValue(written: unknown): Day | null {
  const value = linkIn(written);
  if (typeof value === 'string')
    return dayOfWrittenDate(WIKI_LINK.test(value) ? linkedDate(value) : value);
  if (!(value instanceof Date) || Number.isNaN(value.getTime())) return null;
  // YAML's timestamps without a zone are UTC: any other reading would move the day with the machine.
  const [year, month, date] = [value.getUTCFullYear(), value.getUTCMonth() + 1, value.getUTCDate()];
  return isRealDate(year, month, date) ? dayOf(year, month, date) : null;
}

const WIKI_LINK = /^\s*\[\[[^[\]]+\]\]\s*$/;

/** `[[2026-11-19]]` without quotes is a list in a list to YAML; a list of one link is that link. */
function linkIn(value: unknown): unknown {
  const only = onlyOf(value);
  const inner = onlyOf(only);
  if (typeof inner === 'string') return `[[${inner}]]`;
  return typeof only === 'string' && WIKI_LINK.test(only) ? only : value;
}

function onlyOf(value: unknown): unknown {
  const items: readonly unknown[] = Array.isArray(value) ? value : [];
  return items.length === 1 ? items[0] : undefined;
}

/** The date in a link to a daily note. */
function linkedDate(link: string): string {
  return dateInTarget(link.trim().slice(2, -2).split(/[|#^]/)[0] ?? '');
}

const BEFORE_KEY = /[\s"'{,]/;
const AFTER_KEY = /["']?\s*:/y;

/** Whether `name` occurs in the YAML where a key may be, in any case: `interest: 3` does not hold `rest`. */
export function mayHoldKey(yaml: string, name: string): boolean {
  return name !== '' && holdsKey(folded(yaml), folded(name));
}

function holdsKey(yaml: string, name: string): boolean {
  for (let at = yaml.indexOf(name); at !== -1; at = yaml.indexOf(name, at + name.length)) {
    AFTER_KEY.lastIndex = at + name.length;
    if ((at === 0 || BEFORE_KEY.test(yaml.charAt(at - 1))) && AFTER_KEY.test(yaml)) return true;
  }
  return false;
}
