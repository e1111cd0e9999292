import { writtenIn } from '../notes/found-fields';
import { expectedNear } from '../journal/near-value';
import type { Expected } from '../text/expected';
import { nearWord } from '../text/near-word';

/** The field name of a problem with the whole file. */
export const WHOLE_FILE = 'data.json';

/** A field of `data.json` that could not be used, and what is used instead. */
export interface SettingProblem {
  /** the field's path: `plan.freezes`, `daily.others[2]`; `data.json` for all of it */
  readonly field: string;
  /** what is there, cut where it is long; null for what is neither text nor a number */
  readonly found: string | null;
  readonly expected: Expected;
  /** the field's default · nothing, for an element of a list · what the file said before it was damaged */
  readonly used: 'default' | 'nothing' | 'earlier';
}

/** Reads one field of parsed JSON. `undefined` is a missing field: its default, without a problem. */
export type Read<T> = (value: unknown, field: string, problems: SettingProblem[]) => T;

function bad(
  value: unknown,
  expected: Expected,
  field: string,
  used: SettingProblem['used'] = 'default',
): SettingProblem {
  return { field, found: writtenIn(value), expected: expectedNear(expected, value), used };
}

/**
 * A field with fields of its own. Keys that it does not name are left alone; one that looks like the misspelt name of
 * a missing field is a problem too.
 */
export function objectOf<T extends object>(fields: {
  readonly [K in keyof T]: Read<T[K]>;
}): Read<T> {
  return (value, field, problems) => {
    const usable = typeof value === 'object' && value !== null && !Array.isArray(value);
    if (!usable && value !== undefined) {
      problems.push(bad(value, { kind: 'object' }, field === '' ? WHOLE_FILE : field));
    }
    const source = usable ? (value as Readonly<Record<string, unknown>>) : {};
    const prefix = field === '' ? '' : `${field}.`;
    const read: Partial<T> = {};
    for (const key in fields) {
      read[key] = fields[key](source[key], `${prefix}${key}`, problems);
    }
    const missing = Object.keys(fields).filter((key) => !(key in source));
    for (const key of Object.keys(source).filter((name) => !(name in fields))) {
      const near = nearWord(key, missing);
      const expected = { kind: 'name', near: near ?? '' } as const;
      if (near !== null) problems.push(bad(source[key], expected, `${prefix}${key}`, 'nothing'));
    }
    return read as T;
  };
}

/** A field that `parse` understands; `missing` is what a missing or bad one is read as. */
export function valueOf<T>(
  expected: Expected,
  parse: (value: unknown) => T | null,
  missing?: unknown,
): Read<T> & { readonly parse: (value: unknown) => T | null; readonly expected: Expected } {
  const read: Read<T> = (value, field, problems) => {
    const parsed = value === undefined ? null : parse(value);
    if (parsed !== null) return parsed;
    if (value !== undefined) problems.push(bad(value, expected, field));
    const fallback = parse(missing);
    if (fallback === null) throw new Error(`the default of ${field} is not usable`);
    return fallback;
  };
  return Object.assign(read, { parse, expected });
}

type Value<T> = ReturnType<typeof valueOf<T>>;

/** A text, which may be empty. */
export function text(missing: string): Value<string> {
  return valueOf({ kind: 'text' }, (value) => (typeof value === 'string' ? value : null), missing);
}

/** `true` or `false`. */
export function flag(missing: boolean): Value<boolean> {
  return valueOf({ kind: 'flag' }, (value) => (typeof value === 'boolean' ? value : null), missing);
}

/** One of the given words; the first is the default. */
export function oneOf<const Words extends readonly [string, ...string[]]>(
  words: Words,
): Value<Words[number]> {
  return valueOf<Words[number]>(
    { kind: 'choice', options: words },
    (value) => words.find((word) => word === value) ?? null,
    words[0],
  );
}

/** A number from `least` to `most`, both included. */
export function numberFrom(
  least: number,
  most: number,
  missing: number,
  whole?: 'whole',
): Value<number> {
  return valueOf(
    { kind: 'number', least, most, isWhole: whole !== undefined },
    (value) =>
      typeof value === 'number' &&
      value >= least &&
      value <= most &&
      (whole === undefined || Number.isInteger(value))
        ? value
        : null,
    missing,
  );
}

/** A field that may be null, which is also its default. */
export function nullable<T>({ parse, expected }: Value<T>): Read<T | null> {
  return (value, field, problems) => {
    if (value === undefined || value === null) return null;
    const parsed = parse(value);
    // What is left empty is nothing, which is what its message would say to do.
    if (parsed === null && value !== '') {
      problems.push(bad(value, { ...expected, orNothing: true }, field));
    }
    return parsed;
  };
}

/** A list; a bad element is dropped by itself, and a list with fewer than `atLeast` elements left is the default. */
export function listOf<T>(
  element: Value<T>,
  missing: readonly T[],
  { atLeast = 0 } = {},
): Read<readonly T[]> {
  return (value, field, problems) => {
    if (value === undefined) return missing;
    if (!Array.isArray(value)) {
      problems.push(bad(value, { kind: 'list' }, field));
      return missing;
    }
    const kept: T[] = [];
    for (const [index, item] of (value as readonly unknown[]).entries()) {
      const parsed = element.parse(item);
      if (parsed !== null) kept.push(parsed);
      else problems.push(bad(item, element.expected, `${field}[${index}]`, 'nothing'));
    }
    // A list without a usable element was not meant to be empty.
    const isUsable = kept.length > 0 || value.length === 0;
    if (isUsable && kept.length >= atLeast) return kept;
    if (value.length === 0) problems.push(bad(value, { kind: 'full-list', atLeast }, field));
    return missing;
  };
}
