import { resolve } from 'node:path';
import ts from '../../../scripts/typescript.mjs';

const ROOT = resolve(import.meta.dirname, '../../..');
const SOME_DAY = 20_777;
/** A text of the user's own, in letters that no language of ours is written in. */
export const OWN_TEXT = 'Ωμέγα';

/** A sentence of the catalogue: where it is, and the facts that it can be called with; no facts for a text. */
export interface SentenceFacts {
  readonly path: readonly string[];
  /** the arguments of a call, for a count and one of `ways` ways to choose among kinds of facts; null for a text */
  readonly facts: ((count: number, way: number) => unknown[]) | null;
  readonly ways: number;
}

const MOST_WAYS = 60;
const LEAST_WAYS = 6;

/** All sentences of the catalogue, with facts that follow from their types. Takes seconds: it compiles the catalogue. */
export function sentenceFacts(): SentenceFacts[] {
  const file = resolve(ROOT, 'src/core/words/words.ts');
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    lib: ['lib.es2022.d.ts'],
    types: [],
    strict: true,
    noEmit: true,
  };
  const host = ts.createCompilerHost(options);
  // No type of ours is in a comment.
  host.jsDocParsingMode = ts.JSDocParsingMode.ParseNone;
  const program = ts.createProgram([file], options, host);
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  const words = source?.statements.find(ts.isTypeAliasDeclaration);
  if (words === undefined) throw new Error('The catalogue has no type.');
  return new FactMaker(checker).sentences(checker.getTypeAtLocation(words), []);
}

/** Chooses among kinds of facts. */
interface Choice {
  readonly count: number;
  readonly way: number;
  /** grows with each choice, so that two choices of a call differ */
  turn: number;
}

class FactMaker {
  readonly #checker: ts.TypeChecker;

  constructor(checker: ts.TypeChecker) {
    this.#checker = checker;
  }

  sentences(type: ts.Type, path: readonly string[]): SentenceFacts[] {
    const [call] = type.getCallSignatures();
    if (call !== undefined) {
      const parameters = call.getParameters();
      const types = parameters.map((each) => this.#typeOf(each));
      const kinds = Math.max(1, ...types.map((each) => this.#kinds(each, 0)));
      return [
        {
          path,
          ways: Math.min(MOST_WAYS, Math.max(LEAST_WAYS, kinds)),
          facts: (count, way) => {
            const choice: Choice = { count, way, turn: 0 };
            return parameters.map((each) => this.#valueOf(each, choice, 0));
          },
        },
      ];
    }
    if (isText(type)) return [{ path, ways: 1, facts: null }];
    if (this.#checker.isArrayLikeType(type)) return [{ path, ways: 1, facts: null }];
    return type
      .getProperties()
      .flatMap((property) => this.sentences(this.#typeOf(property), [...path, property.name]));
  }

  #typeOf(symbol: ts.Symbol): ts.Type {
    return this.#checker.getTypeOfSymbol(symbol);
  }

  /** How many kinds of facts a type has at its widest. */
  #kinds(type: ts.Type, depth: number): number {
    if (depth > 3) return 1;
    const parts = type.isUnion() ? type.types : [];
    const inner = type.isUnion()
      ? parts
      : type.flags & ts.TypeFlags.Object
        ? type.getProperties().map((each) => this.#typeOf(each))
        : [];
    return Math.max(1, parts.length, ...inner.map((each) => this.#kinds(each, depth + 1)));
  }

  /** The value of a parameter or a property. What is declared as a day is one. */
  #valueOf(symbol: ts.Symbol, choice: Choice, depth: number): unknown {
    const declared = declaredType(symbol);
    const type = this.#typeOf(symbol);
    if (/^Day(?: \| null)?$/.test(declared)) {
      const isNone = declared !== 'Day' && this.#next(choice, 2) === 1;
      return isNone ? null : SOME_DAY + Math.floor(choice.count);
    }
    return this.#value(type, choice, depth);
  }

  #value(type: ts.Type, choice: Choice, depth: number): unknown {
    if (type.isUnion()) {
      const part = type.types[this.#next(choice, type.types.length)];
      return part === undefined ? null : this.#value(part, choice, depth);
    }
    if (type.isStringLiteral() || type.isNumberLiteral()) return type.value;
    const { flags } = type;
    if (flags & ts.TypeFlags.BooleanLiteral) return this.#checker.typeToString(type) === 'true';
    if (flags & ts.TypeFlags.StringLike) return OWN_TEXT;
    if (flags & ts.TypeFlags.NumberLike) return choice.count;
    if (flags & ts.TypeFlags.Undefined) return undefined;
    if (flags & ts.TypeFlags.Null || depth > 8) return null;
    return flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)
      ? this.#object(type, choice, depth)
      : OWN_TEXT;
  }

  #object(type: ts.Type, choice: Choice, depth: number): unknown {
    if (type.getCallSignatures().length > 0) return () => OWN_TEXT;
    const name = type.getSymbol()?.name ?? '';
    if (/Map$/.test(name)) return new Map();
    if (/Set$/.test(name)) return new Set();
    if (this.#checker.isTupleType(type)) return this.#tuple(type, choice, depth);
    if (this.#checker.isArrayType(type)) {
      const [element] = this.#checker.getTypeArguments(type as ts.TypeReference);
      const length = [2, 1, 3, 0][this.#next(choice, 4)] ?? 1;
      return Array.from({ length }, () =>
        element === undefined ? OWN_TEXT : this.#value(element, choice, depth + 1),
      );
    }
    return Object.fromEntries(
      type
        .getProperties()
        .map((property) => [property.name, this.#valueOf(property, choice, depth + 1)]),
    );
  }

  #tuple(type: ts.Type, choice: Choice, depth: number): unknown[] {
    const { target } = type as ts.TypeReference;
    const names = (target as ts.TupleType).labeledElementDeclarations ?? [];
    return this.#checker.getTypeArguments(type as ts.TypeReference).map((element, at) => {
      const isDay = names[at]?.type?.getText() === 'Day';
      return isDay ? SOME_DAY : this.#value(element, choice, depth + 1);
    });
  }

  /** The first choice of a call goes through all kinds, later ones through other mixtures. */
  #next(choice: Choice, kinds: number): number {
    const { way, turn } = choice;
    choice.turn++;
    return (turn === 0 ? way : way * (1 + turn) + Math.floor(way / kinds) + turn) % kinds;
  }
}

function isText(type: ts.Type): boolean {
  return (
    (type.flags & ts.TypeFlags.StringLike) !== 0 || (type.isUnion() && type.types.every(isText))
  );
}

function declaredType(symbol: ts.Symbol): string {
  const [declaration] = symbol.declarations ?? [];
  if (declaration === undefined) return '';
  const isTyped =
    ts.isParameter(declaration) ||
    ts.isPropertySignature(declaration) ||
    ts.isPropertyDeclaration(declaration);
  return isTyped ? (declaration.type?.getText() ?? '') : '';
}
