/**
 * Reads a catalogue that is carried as data. An engine looks through every function of a file that it loads; a string it
 * passes over, so a language that nobody has chosen costs a start next to nothing. `scripts/carried-catalogues.mjs` makes
 * the data of a catalogue's modules, which are expressions without loops, assignments or state.
 *
 * In the data a string, a boolean or null is itself. A number is a variable: its place, and {@link PLACES} for each
 * function outwards. A list begins with the name of what it does.
 */
type Node = string | number | boolean | null | readonly Node[];

/** The variables of a call: those of the function around it at 0, then its own. */
type Scope = unknown[];

type Code = (scope: Scope) => unknown;

type Callable = (...given: readonly unknown[]) => unknown;

type Receiver = Readonly<Record<string, unknown>>;

/** What a statement gives that does not return. */
const GOES_ON = Symbol('goes on');

/** More than the variables of any function. */
const PLACES = 10_000;

/** The first of the letters that stand for names. */
const FIRST_LETTER = 0xe000;

/**
 * The catalogue in a text of `scripts/carried-catalogues.mjs`, in which letters that no language uses stand for `names`,
 * one after another; `given` are the values that it uses of other modules.
 */
export function readCatalogue(text: string, names: string, given: readonly unknown[]): unknown {
  const known = names.split(' ');
  const whole = text.replace(/[\ue000-\uf8ff]/g, (letter) => {
    return known[letter.charCodeAt(0) - FIRST_LETTER] ?? '';
  });
  const body = JSON.parse(whole) as Node;
  return returned(statements(list(body)), [null, ...given]);
}

function returned(run: Code, scope: Scope): unknown {
  const value = run(scope);
  return value === GOES_ON ? undefined : value;
}

function list(node: Node | undefined): readonly Node[] {
  return Array.isArray(node) ? (node as readonly Node[]) : [];
}

function text(node: Node | undefined): string {
  return typeof node === 'string' ? node : '';
}

/** Statements in order, up to the first that returns. */
function statements(nodes: readonly Node[]): Code {
  const [only, ...others] = nodes.map((node) => statement(list(node)));
  if (only === undefined) return () => GOES_ON;
  if (others.length === 0) return only;
  return (scope) => {
    let value = only(scope);
    for (let i = 0; value === GOES_ON && i < others.length; i++) value = others[i]?.(scope);
    return value;
  };
}

function statement([kind, ...parts]: readonly Node[]): Code {
  const [first, second, third] = parts;
  switch (kind) {
    case 'return':
      return expression(first);
    case 'const': {
      const [value, put] = [expression(second), pattern(first)];
      return (scope) => {
        put(scope, value(scope));
        return GOES_ON;
      };
    }
    case 'if': {
      const [test, yes, no] = [
        expression(first),
        statements(list(second)),
        statements(list(third)),
      ];
      return (scope) => (isTrue(test(scope)) ? yes(scope) : no(scope));
    }
    case 'switch':
      return switched(expression(first), list(second).map(list));
    default:
      throw new Error(`There is no statement ${String(kind)}`);
  }
}

/** Cases as [value, statements], the default without a value; a case that does not return goes on to the next. */
function switched(asked: Code, cases: readonly (readonly Node[])[]): Code {
  const values = cases.map(([value]) => (list(value)[0] === 'default' ? null : expression(value)));
  const bodies = cases.map((_, from) =>
    statements(cases.slice(from).flatMap(([, body]) => list(body))),
  );
  const otherwise = values.indexOf(null);
  return (scope) => {
    const value = asked(scope);
    const found = values.findIndex((each) => each !== null && each(scope) === value);
    const body = bodies[found < 0 ? otherwise : found];
    return body === undefined ? GOES_ON : body(scope);
  };
}

const BINARY: Readonly<Record<string, (one: number, other: number) => unknown>> = {
  '===': (one, other) => one === other,
  '!==': (one, other) => one !== other,
  '<': (one, other) => one < other,
  '<=': (one, other) => one <= other,
  '>': (one, other) => one > other,
  '>=': (one, other) => one >= other,
  // Of texts, too: what is added is whatever the catalogue adds.
  '+': (one, other) => one + other,
  '-': (one, other) => one - other,
  '*': (one, other) => one * other,
  '/': (one, other) => one / other,
  '%': (one, other) => one % other,
};

const KINDS: Readonly<Record<string, (parts: readonly Node[]) => Code>> = {
  '`': (parts) => {
    const codes = parts.map(expression);
    return (scope) => {
      let said = '';
      for (const code of codes) said += String(code(scope));
      return said;
    };
  },
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
  in: pair((one, other) => (scope) => (one(scope) as string) in (other(scope) as object)),
  '!': ([value]) => {
    const code = expression(value);
    return (scope) => !isTrue(code(scope));
  },
  negative: ([value]) => {
    const code = expression(value);
    return (scope) => -(code(scope) as number);
  },
  undefined: () => () => undefined,
  '#':
    ([value]) =>
    () =>
      value,
  '.': pair((of, key) => (scope) => (of(scope) as Receiver)[key(scope) as string]),
  '?.': pair((of, key) => (scope) => (of(scope) as Receiver | undefined)?.[key(scope) as string]),
  '(': ([callee, ...parts]) => {
    const [called, values] = [expression(callee), spread(parts)];
    return (scope) => (called(scope) as Callable)(...values(scope));
  },
  '.(': ([of, key, ...parts]) => {
    const [receiver, name, values] = [expression(of), expression(key), spread(parts)];
    return (scope) => {
      const owner = receiver(scope) as Receiver;
      return Reflect.apply(owner[name(scope) as string] as Callable, owner, values(scope));
    };
  },
  new: ([of, ...parts]) => {
    const [made, values] = [expression(of), spread(parts)];
    return (scope) =>
      Reflect.construct(made(scope) as new (...given: unknown[]) => unknown, values(scope));
  },
  '[': spread,
  '{': object,
  regex: ([source, flags]) => {
    const made = new RegExp(text(source), text(flags));
    return () => made;
  },
  // The body is read at the first call: most sentences of a catalogue are never said.
  '=>': ([parameters, body]) => callable(list(parameters), () => expression(body)),
  '=>{': ([parameters, body]) => {
    return callable(list(parameters), () => {
      const run = statements(list(body));
      return (scope) => returned(run, scope);
    });
  },
};

function expression(node: Node | undefined): Code {
  if (typeof node === 'number') return variable(Math.floor(node / PLACES), node % PLACES);
  if (!Array.isArray(node)) return () => node;
  const [kind, ...parts] = list(node);
  const name = text(kind);
  const binary = BINARY[name];
  if (binary !== undefined && parts.length === 2) {
    const [one, other] = [expression(parts[0]), expression(parts[1])];
    return (scope) => binary(one(scope) as number, other(scope) as number);
  }
  const made = KINDS[name];
  if (made === undefined) throw new Error(`There is no expression ${name}`);
  return made(parts);
}

function variable(outwards: number, at: number): Code {
  if (outwards === 0) return (scope) => scope[at];
  if (outwards === 1) return (scope) => (scope[0] as Scope)[at];
  return (scope) => {
    let from = scope;
    for (let i = 0; i < outwards; i++) from = from[0] as Scope;
    return from[at];
  };
}

function pair(made: (one: Code, other: Code) => Code): (parts: readonly Node[]) => Code {
  return ([one, other]) => made(expression(one), expression(other));
}

/** Values in a row, of which `['...', list]` stands for those of a list. */
function spread(parts: readonly Node[]): (scope: Scope) => unknown[] {
  const codes = parts.map((part) => {
    const [kind, value] = list(part);
    return { isMany: kind === '...', code: expression(kind === '...' ? value : part) };
  });
  if (!codes.some(({ isMany }) => isMany)) return (scope) => codes.map(({ code }) => code(scope));
  return (scope) => {
    return codes.flatMap(({ isMany, code }) => {
      const value = code(scope);
      return isMany ? [...(value as Iterable<unknown>)] : [value];
    });
  };
}

/** Keys and values in turn; between them `['...', object]` and `['get', key, function]`. */
function object(parts: readonly Node[]): Code {
  const steps: ((made: Record<string, unknown>, scope: Scope) => void)[] = [];
  for (let i = 0; i < parts.length; i++) {
    const key = parts[i];
    if (typeof key === 'string') {
      const value = expression(parts[++i]);
      steps.push((made, scope) => {
        made[key] = value(scope);
      });
      continue;
    }
    const [kind, of, getter] = list(key);
    const value = expression(kind === 'get' ? getter : of);
    steps.push((made, scope) => {
      if (kind === '...') Object.assign(made, value(scope));
      else defineGetter(made, text(of), value(scope) as () => unknown);
    });
  }
  return (scope) => {
    const made: Record<string, unknown> = {};
    for (const step of steps) step(made, scope);
    return made;
  };
}

function defineGetter(of: object, key: string, get: () => unknown): void {
  Object.defineProperty(of, key, { get, enumerable: true, configurable: true });
}

function callable(parameters: readonly Node[], read: () => Code): Code {
  const puts = parameters.map(pattern);
  let body: Code | null = null;
  return (scope) =>
    (...given: readonly unknown[]) => {
      const inner: Scope = [scope];
      for (let i = 0; i < puts.length; i++) puts[i]?.(inner, given[i]);
      body ??= read();
      return body(inner);
    };
}

/** Where a value goes: a place, or the parts of an object or a list, each of which may have a value of its own if absent. */
function pattern(node: Node | undefined): (scope: Scope, value: unknown) => void {
  if (typeof node === 'number') {
    return (scope, value) => {
      scope[node] = value;
    };
  }
  const [kind, ...parts] = list(node);
  if (kind === '=') {
    const [put, otherwise] = [pattern(parts[0]), expression(parts[1])];
    return (scope, value) => {
      put(scope, value === undefined ? otherwise(scope) : value);
    };
  }
  const keys = kind === '{' ? parts.filter((_, i) => i % 2 === 0).map(text) : parts.keys();
  const puts = (kind === '{' ? parts.filter((_, i) => i % 2 === 1) : parts).map(pattern);
  const named = [...keys].map(String);
  return (scope, value) => {
    for (let i = 0; i < puts.length; i++) {
      puts[i]?.(scope, (value as Receiver)[named[i] ?? '']);
    }
  };
}

/** As the engine asks of any value. */
function isTrue(value: unknown): boolean {
  return Boolean(value);
}
