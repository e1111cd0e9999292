import { createRequire } from 'node:module';

/** A node behind jsdom's wrapper: an element, a text, an attribute. */
interface Inner {
  readonly _globalObject: object;
  readonly _ownerDocument: InnerDocument;
  readonly _attached?: boolean;
  readonly _childrenList: { _update(): void } | null;
  readonly _childNodesList: { _update(): void } | null;
  _version: number;
  _memoizedQueries: object;
  _modified(): void;
}

interface InnerDocument {
  _styleCache: WeakMap<object, unknown>;
  _clearStyleCache(): void;
}

interface InnerElement extends Inner {
  _settingCssText: boolean;
  _initElementCSSInlineStyle(): void;
}

type Create = (global: object, args: readonly unknown[], parts: object) => object;

interface Internals<Kind> {
  readonly domSymbolTree: { parent(node: Inner): Inner | null };
  readonly implementation: { readonly prototype: Kind } & (new (
    ...args: Parameters<Create>
  ) => Kind & object);
  createImpl: Create;
  readonly implSymbol: symbol;
  readonly wrapperSymbol: symbol;
  readonly ctorRegistrySymbol: symbol;
}

const required = createRequire(import.meta.url);
const internal = <Kind = Inner>(path: string) =>
  required(`jsdom/lib/${path}.js`) as Internals<Kind>;
const utils = internal('generated/idl/utils');
const { domSymbolTree: tree } = internal('jsdom/living/helpers/internal-constants');

/** Remembers whether it holds anything: an empty one need not be replaced by another. */
class StyleCache extends WeakMap<object, unknown> {
  isUsed = false;

  override set(element: object, style: unknown): this {
    this.isUsed = true;
    return super.set(element, style);
  }
}

/** A page forgets its styles at each change: where none was asked for since, it goes on with the same memory. */
function forgetStylesOnce(kind: InnerDocument): void {
  kind._clearStyleCache = function () {
    const isEmpty = this._styleCache instanceof StyleCache && !this._styleCache.isUsed;
    if (!isEmpty) this._styleCache = new StyleCache();
  };
}

/** A change is told to all around it in one walk, which makes nothing new where nothing was remembered. */
function changeInOneWalk(kind: Inner): void {
  kind._modified = function () {
    changeAround(this);
    this._childrenList?._update();
    this._childNodesList?._update();
    if (this._attached === true) this._ownerDocument._clearStyleCache();
  };
}

function changeAround(node: Inner): void {
  for (let each: Inner | null = node; each !== null; each = tree.parent(each)) {
    each._version += 1;
    if (!isEmpty(each._memoizedQueries)) each._memoizedQueries = {};
  }
}

function isEmpty(object: object): boolean {
  for (const key in object) if (Object.hasOwn(object, key)) return false;
  return true;
}

/** Makes what a property holds when it is first asked for, and keeps it. */
function lazily<Kind extends object>(
  kind: Kind,
  name: string | symbol,
  make: (owner: Kind) => unknown,
): void {
  const put = (owner: Kind, value: unknown) =>
    Object.defineProperty(owner, name, { value, configurable: true, writable: true });
  Object.defineProperty(kind, name, {
    configurable: true,
    get(this: Kind) {
      const value = make(this);
      put(this, value);
      return value;
    },
    set(this: Kind, value: unknown) {
      put(this, value);
    },
  });
}

/** An element's own style is made once it is looked at: few have one. */
function styleLater(kind: InnerElement): void {
  const styles = internal('generated/idl/CSSStyleProperties');
  kind._initElementCSSInlineStyle = function () {
    this._settingCssText = false;
  };
  lazily(kind, 'style', (ownerNode) =>
    styles.createImpl(ownerNode._globalObject, [], { ownerNode }),
  );
}

/** An attribute is an object of its own for those who ask for its node, which nobody does: what they ask for is its text. */
function wrapAttributesLater(): void {
  const attributes = internal('generated/idl/Attr');
  const { implementation } = internal('jsdom/living/attributes/Attr-impl');
  const { implSymbol, wrapperSymbol, ctorRegistrySymbol } = utils;
  lazily(implementation.prototype, wrapperSymbol, (attribute) => {
    const kinds = Reflect.get(attribute._globalObject, ctorRegistrySymbol) as {
      readonly Attr: { readonly prototype: object };
    };
    return Object.defineProperty(Object.create(kinds.Attr.prototype), implSymbol, {
      value: attribute,
      configurable: true,
    });
  });
  attributes.createImpl = (...args) => new implementation(...args);
}

const quick = Symbol.for('small-wins.quick-nodes');
if (!(quick in globalThis)) {
  const kindOf = <Kind = Inner>(name: string) =>
    internal<Kind>(`jsdom/living/nodes/${name}-impl`).implementation.prototype;
  forgetStylesOnce(kindOf<InnerDocument>('Document'));
  changeInOneWalk(kindOf('Node'));
  for (const name of ['HTMLElement', 'SVGElement']) styleLater(kindOf<InnerElement>(name));
  wrapAttributesLater();
  Object.assign(globalThis, { [quick]: true });
}
