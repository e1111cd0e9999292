import { createRequire } from 'node:module';

/** A node behind jsdom's wrapper. */
interface Inner {
  readonly nodeType: number;
  readonly _localName: string;
  readonly _attributesByNameMap: ReadonlyMap<string, readonly { readonly _value: string }[]>;
  readonly _globalObject: object;
  readonly _ownerDocument: { readonly compatMode: string };
  matches(selector: string): boolean;
  closest(selector: string): Inner | null;
  querySelector(selector: string): Inner | null;
  querySelectorAll(selector: string): object;
}

interface Internals {
  readonly domSymbolTree: {
    treeIterator(root: Inner): Iterable<Inner>;
    parent(node: Inner): Inner | null;
  };
  readonly implementation: { readonly prototype: Inner };
  createImpl(
    global: object,
    args: readonly [],
    parts: { readonly nodes: readonly Inner[] },
  ): object;
}

type Fits = (element: Inner) => boolean;

const required = createRequire(import.meta.url);
const internal = (path: string) => required(`jsdom/lib/${path}.js`) as Internals;

const ELEMENT = 1;
/** What one element is: a tag, classes, attributes, in this order. */
const COMPOUND = /^([a-z][a-z0-9]*)?((?:\.[a-z][a-z-]*)*)((?:\[[^[\]]+\])*)$/;
/** An attribute that is there, or one whose value means something else in letters of another case. */
const ATTRIBUTE = /\[([a-z-]+)\]|\[(aria-[a-z]+|data-[a-z-]+|role|tabindex)(\^?)="([^"\\]*)"\]/y;
const { domSymbolTree: tree } = internal('jsdom/living/helpers/internal-constants');
const known = new Map<string, Fits | null>();

/** What an element is by a selector; null for one that is not made of tags, classes and attributes. */
function fitsOf(selector: string): Fits | null {
  let fits = known.get(selector);
  if (fits === undefined) known.set(selector, (fits = readList(selector)));
  return fits;
}

function readList(selector: string): Fits | null {
  // A bracket or a quotation mark holds whatever it holds.
  const parts = selector.match(/(?:"[^"]*"|[^",])+/g) ?? [];
  if (parts.join(',') !== selector) return null;
  const all = parts.map((part) => readDescent(part.trim()));
  if (!all.every((each) => each !== null)) return null;
  return all.length === 1 ? (all[0] ?? null) : (element) => all.some((fits) => fits(element));
}

/** One after another, each somewhere below the one before it. */
function readDescent(selector: string): Fits | null {
  const parts = selector.match(/(?:"[^"]*"|[^"\s])+/g) ?? [];
  const all = parts.map(readCompound).reverse();
  if (!all.every((each) => each !== null)) return null;
  const [last, ...outer] = all;
  if (last === undefined) return null;
  if (outer.length === 0) return last;
  return (element) => last(element) && isBelow(element, outer);
}

function isBelow(element: Inner, outer: readonly Fits[]): boolean {
  let found = 0;
  for (const each of around(element)) {
    if (found === outer.length) break;
    if (outer[found]?.(each) === true) found += 1;
  }
  return found === outer.length;
}

function* around(element: Inner): Generator<Inner> {
  for (let each = tree.parent(element); each?.nodeType === ELEMENT; each = tree.parent(each)) {
    yield each;
  }
}

function readCompound(selector: string): Fits | null {
  const [whole, tag, classes = '', brackets = ''] = COMPOUND.exec(selector) ?? [];
  const attributes = readAttributes(brackets);
  if (whole === undefined || attributes === null) return null;
  const all: Fits[] = [
    ...(tag === undefined ? [] : [(element: Inner) => element._localName === tag]),
    ...classes.split('.').filter(Boolean).map(hasClass),
    ...attributes,
  ];
  const [only] = all;
  if (only === undefined) return null;
  return all.length === 1 ? only : (element) => all.every((fits) => fits(element));
}

function readAttributes(brackets: string): Fits[] | null {
  const all: Fits[] = [];
  ATTRIBUTE.lastIndex = 0;
  while (ATTRIBUTE.lastIndex < brackets.length) {
    const [whole, there, name = '', start, text = ''] = ATTRIBUTE.exec(brackets) ?? [];
    if (whole === undefined) return null;
    if (there !== undefined) all.push((element) => valueOf(element, there) !== undefined);
    else if (start === '') all.push((element) => valueOf(element, name) === text);
    // Nothing begins with no text.
    else all.push((element) => text !== '' && valueOf(element, name)?.startsWith(text) === true);
  }
  return all;
}

function hasClass(name: string): Fits {
  return (element) => {
    const names = valueOf(element, 'class');
    return names?.includes(name) === true && names.split(/[ \t\n\f\r]+/).includes(name);
  };
}

function valueOf(element: Inner, name: string): string | undefined {
  return element._attributesByNameMap.get(name)?.[0]?._value;
}

/** Elsewhere the case of a class's letters means nothing. */
function simple(node: Inner, selector: unknown): Fits | null {
  if (typeof selector !== 'string' || node._ownerDocument.compatMode !== 'CSS1Compat') return null;
  return fitsOf(selector);
}

function found(root: Inner, fits: Fits, isOne: boolean): readonly Inner[] {
  const all: Inner[] = [];
  for (const node of tree.treeIterator(root)) {
    if (node.nodeType !== ELEMENT || node === root || !fits(node)) continue;
    all.push(node);
    if (isOne) break;
  }
  return all;
}

/**
 * Finds elements by tags, classes and attributes, which is what is mostly looked for, by walking the tree. jsdom's own way
 * is for any selector: before it has found out that this one is simple, it has spent many times as long.
 */
function quicken(kind: Inner): void {
  const lists = internal('generated/idl/NodeList');
  const { querySelector, querySelectorAll } = kind;

  kind.querySelector = function (this: Inner, selector: string) {
    const fits = simple(this, selector);
    if (fits === null) return querySelector.call(this, selector);
    return found(this, fits, true)[0] ?? null;
  };
  kind.querySelectorAll = function (this: Inner, selector: string) {
    const fits = simple(this, selector);
    if (fits === null) return querySelectorAll.call(this, selector);
    return lists.createImpl(this._globalObject, [], { nodes: found(this, fits, false) });
  };
}

function quickenElements(kind: Inner): void {
  const { matches, closest } = kind;
  kind.matches = function (this: Inner, selector: string) {
    return simple(this, selector)?.(this) ?? matches.call(this, selector);
  };
  kind.closest = function (this: Inner, selector: string) {
    const fits = simple(this, selector);
    if (fits === null) return closest.call(this, selector);
    if (fits(this)) return this;
    for (const each of around(this)) if (fits(each)) return each;
    return null;
  };
}

const quick = Symbol.for('small-wins.quick-queries');
if (!(quick in globalThis)) {
  for (const kind of ['Element', 'Document', 'DocumentFragment']) {
    quicken(internal(`jsdom/living/nodes/${kind}-impl`).implementation.prototype);
  }
  quickenElements(internal('jsdom/living/nodes/Element-impl').implementation.prototype);
  Object.assign(globalThis, { [quick]: true });
}
