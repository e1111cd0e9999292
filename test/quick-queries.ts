import { createRequire } from 'node:module';

/** A node behind jsdom's wrapper. */
interface Inner {
  readonly nodeType: number;
  readonly _localName: string;
  readonly _globalObject: object;
  readonly _ownerDocument: { readonly compatMode: string };
  getAttributeNS(namespace: null, name: string): string | null;
  querySelector(selector: string): Inner | null;
  querySelectorAll(selector: string): object;
}

interface Internals {
  readonly domSymbolTree: { treeIterator(root: Inner): Iterable<Inner> };
  readonly implementation: { readonly prototype: Inner };
  createImpl(
    global: object,
    args: readonly [],
    parts: { readonly nodes: readonly Inner[] },
  ): object;
}

const required = createRequire(import.meta.url);
const internal = (path: string) => required(`jsdom/lib/${path}.js`) as Internals;

/** One class, or one tag. */
const SIMPLE = /^(?:\.[a-z][a-z-]*|[a-z]+)$/;
const ELEMENT = 1;

/**
 * Finds elements by one class or one tag, which is what is mostly looked for, by walking the tree. jsdom's own way is for
 * any selector: before it has found out that this one is simple, it has spent many times as long.
 */
function quicken(kind: Inner): void {
  const { domSymbolTree } = internal('jsdom/living/helpers/internal-constants');
  const lists = internal('generated/idl/NodeList');
  const { querySelector, querySelectorAll } = kind;

  function* found(root: Inner, selector: string): Generator<Inner> {
    const isFit = fits(selector);
    for (const node of domSymbolTree.treeIterator(root)) {
      if (node !== root && node.nodeType === ELEMENT && isFit(node)) yield node;
    }
  }

  kind.querySelector = function (this: Inner, selector: string) {
    if (!isSimple(this, selector)) return querySelector.call(this, selector);
    for (const first of found(this, selector)) return first;
    return null;
  };
  kind.querySelectorAll = function (this: Inner, selector: string) {
    if (!isSimple(this, selector)) return querySelectorAll.call(this, selector);
    return lists.createImpl(this._globalObject, [], { nodes: [...found(this, selector)] });
  };
}

/** Elsewhere the case of a class's letters means nothing. */
function isSimple({ _ownerDocument }: Inner, selector: unknown): selector is string {
  const isText = typeof selector === 'string' && SIMPLE.test(selector);
  return isText && _ownerDocument.compatMode === 'CSS1Compat';
}

function fits(selector: string): (node: Inner) => boolean {
  if (!selector.startsWith('.')) return (node) => node._localName === selector;
  const name = selector.slice(1);
  return (node) => {
    const names = node.getAttributeNS(null, 'class');
    return names?.includes(name) === true && names.split(/[ \t\n\f\r]+/).includes(name);
  };
}

const quick = Symbol.for('small-wins.quick-queries');
if (!(quick in globalThis)) {
  for (const kind of ['Element', 'Document', 'DocumentFragment']) {
    quicken(internal(`jsdom/living/nodes/${kind}-impl`).implementation.prototype);
  }
  Object.assign(globalThis, { [quick]: true });
}
