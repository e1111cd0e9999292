/**
 * Reads a catalogue that is carried as data. An engine looks through every function of a file that it loads; a string it
 * passes over, so a language that nobody has chosen costs a start next to nothing. `scripts/carried-catalogues.mjs` makes
 * the data of a catalogue's modules, which are expressions without loops, assignments or state.
 *
 * In the data a string, a boolean or null is itself. A number is a variable: its place, and {@link PLACES} for each
 * function outwards. A list begins with the name of what it does; statements are an expression, too, whose first part is
 * the result.
 */
type Node = string | number | boolean | null | readonly Node[];

/** The variables of a call: those of the function around it at 0, then its own. */
type Scope = unknown[];

type Code = (scope: Scope) => unknown;

type Callable = (...given: readonly unknown[]) => unknown;

type Receiver = Readonly<Record<string, unknown>>;

/** More than the variables of any function. */
const PLACES = 10_000;

/** No language uses these letters. One says how many to take again, the letter after it how far back they begin. */
const LENGTHS = { first: 0xe000, last: 0xf8ff, least: 3 };
const NO_DISTANCE = 0x3400;
/** An engine takes no more than some ten thousand arguments. */
const AT_ONCE = 8192;

/** The catalogue in a text of `scripts/carried-catalogues.mjs`; `given` are the values that it uses of other modules. */
export function readCatalogue(packed: string, given: readonly unknown[]): unknown {
  return expression(JSON.parse(unpacked(packed)) as Node)([null, ...given]);
}

function unpacked(packed: string): string {
  const codes: number[] = [];
  for (let i = 0; i < packed.length; i++) {
    const code = packed.charCodeAt(i);
    if (code < LENGTHS.first || code > LENGTHS.last) {
      codes.push(code);
      continue;
    }
    const from = codes.length - (packed.charCodeAt(++i) - NO_DISTANCE);
    const length = code - LENGTHS.first + LENGTHS.least;
    for (let k = 0; k < length; k++) codes.push(codes[from + k] ?? 0);
  }
  let text = '';
  for (let i = 0; i < codes.length; i += AT_ONCE) {
    text += String.fromCharCode(...codes.slice(i, i + AT_ONCE));
  }
  return text;
}

/** What follows from values, all of which are read first. */
const OF_VALUES: Readonly<Record<string, (...values: never[]) => unknown>> = {
  '===': (one: unknown, other: unknown) => one === other,
  '!==': (one: unknown, other: unknown) => one !== other,
  '<': (one: number, other: number) => one < other,
  '<=': (one: number, other: number) => one <= other,
  '>': (one: number, other: number) => one > other,
  '>=': (one: number, other: number) => one >= other,
  // Of texts, too: what is added is whatever the catalogue adds.
  '+': (one: number, other: number) => one + other,
  '-': (one: number, other: number) => one - other,
  '*': (one: number, other: number) => one * other,
  '/': (one: number, other: number) => one / other,
  '%': (one: number, other: number) => one % other,
  negative: (value: number) => -value,
  '!': (value: unknown) => !isTrue(value),
  in: (key: string, of: object) => key in of,
  undefined: () => undefined,
  regex: (source: string, flags: string) => new RegExp(source, flags),
  '`': (...parts: readonly unknown[]) => parts.map(String).join(''),
  '[': (...items: readonly unknown[]) => items,
  '.': (of: Receiver, key: string) => of[key],
  '?.': (of: Receiver | undefined, key: string) => of?.[key],
  '(': (called: Callable, ...given: readonly unknown[]) => called(...given),
  '.(': (of: Receiver, key: string, ...given: readonly unknown[]): unknown =>
    Reflect.apply(of[key] as Callable, of, given),
  new: (of: Callable, ...given: readonly unknown[]): unknown => Reflect.construct(of, given),
};

/** What does not read all of its parts, or has parts that are no values. */
const OF_PARTS: Readonly<Record<string, (parts: readonly Node[]) => Code>> = {
  '?': ([asked, one, other]) => {
    const [test, yes, no] = [expression(asked), expression(one), expression(other)];
    return (scope) => (isTrue(test(scope)) ? yes(scope) : no(scope));
  },
  '&&': pair((one, other) => (scope) => {
    const value = one(scope);
    return isTrue(value) ? other(scope) : value;
  }),
  '||': pair((one, other) => (scope) => {
    const value = one(scope);
    return isTrue(value) ? value : other(scope);
  }),
  '??': pair((one, other) => (scope) => one(scope) ?? other(scope)),
  '#':
    ([value]) =>
    () =>
      value,
  const: ([result, ...parts]) => {
    const steps = inPairs(parts).map(([at, of]) => ({ put: pattern(at), value: expression(of) }));
    const last = expression(result);
    return (scope) => {
      for (const { put, value } of steps) put(scope, value(scope));
      return last(scope);
    };
  },
  '=>': callable,
  '{': object,
};

function expression(node: Node | undefined): Code {
  if (typeof node === 'number') return variable(Math.floor(node / PLACES), node % PLACES);
  if (!isList(node)) return () => node;
  const [kind, ...parts] = node;
  const ofParts = OF_PARTS[String(kind)];
  if (ofParts !== undefined) return ofParts(parts);
  const ofValues = OF_VALUES[String(kind)];
  if (ofValues === undefined) throw new Error(`There is no expression ${String(kind)}`);
  const values = spread(parts);
  return (scope) => ofValues(...(values(scope) as never[]));
}

function isList(node: Node | undefined): node is readonly Node[] {
  return Array.isArray(node);
}

/** As the engine asks of any value. */
function isTrue(value: unknown): boolean {
  return Boolean(value);
}

function variable(outwards: number, at: number): Code {
  return (scope) => {
    let from = scope;
    for (let i = 0; i < outwards; i++) from = from[0] as Scope;
    return from[at];
  };
}

function pair(made: (one: Code, other: Code) => Code): (parts: readonly Node[]) => Code {
  return ([one, other]) => made(expression(one), expression(other));
}

function inPairs(parts: readonly Node[]): [Node | undefined, Node | undefined][] {
  return parts.flatMap((part, i) => (i % 2 === 0 ? [[part, parts[i + 1]]] : []));
}

/** Values in a row, of which `['...', list]` stands for those of a list. */
function spread(parts: readonly Node[]): (scope: Scope) => unknown[] {
  const codes = parts.map((part) => {
    const isMany = isList(part) && part[0] === '...';
    return { isMany, code: expression(isMany ? part[1] : part) };
  });
  return (scope) => {
    const values: unknown[] = [];
    for (const { isMany, code } of codes) {
      if (isMany) values.push(...(code(scope) as Iterable<unknown>));
      else values.push(code(scope));
    }
    return values;
  };
}

/** Keys and values in turn. The key is `'...'` for all that an object has, and `['get', key]` for a getter. */
function object(parts: readonly Node[]): Code {
  const entries = inPairs(parts).map(([key, value]) => ({ key, value: expression(value) }));
  return (scope) => {
    const made: Record<string, unknown> = {};
    for (const { key, value } of entries) {
      if (key === '...') Object.assign(made, value(scope));
      else if (isList(key)) defineGetter(made, String(key[1]), value(scope) as () => unknown);
      else made[String(key)] = value(scope);
    }
    return made;
  };
}

function defineGetter(of: object, key: string, get: () => unknown): void {
  Object.defineProperty(of, key, { get, enumerable: true, configurable: true });
}

/** Its body is read at the first call: most sentences of a catalogue are never said. */
function callable([result, ...parameters]: readonly Node[]): Code {
  const puts = parameters.map(pattern);
  let body: Code | null = null;
  return (scope) =>
    (...given: readonly unknown[]) => {
      const inner: Scope = [scope];
      for (let i = 0; i < puts.length; i++) puts[i]?.(inner, given[i]);
      body ??= expression(result);
      return body(inner);
    };
}

/** Where a value goes: to a place, from `['=', pattern, otherwise]` with a value if absent, or by its parts' keys. */
function pattern(node: Node | undefined): (scope: Scope, value: unknown) => void {
  if (typeof node === 'number') {
    return (scope, value) => {
      scope[node] = value;
    };
  }
  const [kind, ...parts] = isList(node) ? node : [];
  if (kind === '=') {
    const [put, otherwise] = [pattern(parts[0]), expression(parts[1])];
    return (scope, value) => {
      put(scope, value === undefined ? otherwise(scope) : value);
    };
  }
  const puts = inPairs(parts).map(([key, part]) => ({ key: String(key), put: pattern(part) }));
  return (scope, value) => {
    for (const { key, put } of puts) put(scope, (value as Receiver)[key]);
  };
}
