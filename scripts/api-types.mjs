// The types of the plugin's API, for other plugins. The sources infer most of them from the functions that make the
// documents; here they are spelled out, without an import.
import { join } from 'node:path';
import prettier from 'prettier';
import ts from './typescript.mjs';

const ROOT = join(import.meta.dirname, '..');
const SOURCE = join(ROOT, 'src/obsidian/api/api.ts');
const HEAD = "// The API of the plugin Small Wins: app.plugins.plugins['small-wins'].api\n";
/** Deeper than any document: a type that holds itself would be spelled out for ever. */
const DEEPEST = 12;

/** The declarations, each exported type of api.ts with everything it is made of. */
export async function apiTypes() {
  const config = ts.readConfigFile(join(ROOT, 'tsconfig.json'), ts.sys.readFile).config;
  const { options } = ts.convertCompilerOptionsFromJson(
    // No document has a type of the window, whose declarations are most of what there is to read.
    { ...config.compilerOptions, types: [], lib: ['ES2022'] },
    ROOT,
  );
  const program = ts.createProgram([SOURCE], options, hostInEnglish(options));
  const checker = program.getTypeChecker();
  const module = checker.getSymbolAtLocation(program.getSourceFile(SOURCE));
  const types = checker
    .getExportsOfModule(module)
    .filter(({ flags }) => flags & (ts.SymbolFlags.Interface | ts.SymbolFlags.TypeAlias));
  const named = new Map(types.map((symbol) => [checker.getDeclaredTypeOfSymbol(symbol), symbol]));
  const declarations = types.map((symbol) => {
    const body = spelled(checker.getDeclaredTypeOfSymbol(symbol), { checker, named, depth: 0 });
    return `${commentOf(symbol, checker)}export type ${symbol.name} = ${body};\n`;
  });
  const style = await prettier.resolveConfig(SOURCE);
  return prettier.format([HEAD, ...declarations].join('\n'), { ...style, parser: 'typescript' });
}

/** Reads no translation: it has the types of the English catalogue, and would be most of what there is to read. */
function hostInEnglish(options) {
  const host = ts.createCompilerHost(options);
  host.resolveModuleNameLiterals = (literals, file) =>
    literals.map(({ text }) =>
      /^\.\/(?!en\/)[^/]+\//.test(text) && file.endsWith('/words/languages.ts')
        ? { resolvedModule: undefined }
        : ts.resolveModuleName(text, file, options, host),
    );
  return host;
}

function spelled(type, { checker, named, depth }) {
  if (depth > DEEPEST) throw new Error(`${checker.typeToString(type)} holds itself`);
  const inner = (part) => {
    const symbol = named.get(part);
    return symbol === undefined ? spelled(part, { checker, named, depth: depth + 1 }) : symbol.name;
  };
  if (type.flags & ts.TypeFlags.Boolean) return 'boolean';
  if (type.isUnion()) return unionOf(type.types.map(inner));
  if (checker.isTupleType(type)) return `[${checker.getTypeArguments(type).map(inner).join(', ')}]`;
  if (checker.isArrayType(type)) {
    const [element] = checker.getTypeArguments(type);
    const readonly = type.symbol.name === 'ReadonlyArray' ? 'readonly ' : '';
    return `${readonly}(${inner(element)})[]`;
  }
  if (type.symbol?.name === 'Promise')
    return `Promise<${inner(checker.getTypeArguments(type)[0])}>`;
  const [call] = type.getCallSignatures();
  if (call !== undefined) return functionType(call, checker, inner);
  if (!(type.flags & ts.TypeFlags.Object)) return checker.typeToString(type);
  const indexes = checker
    .getIndexInfosOfType(type)
    .map(({ keyType, type: value }) => `readonly [key: ${inner(keyType)}]: ${inner(value)};`);
  const fields = checker.getPropertiesOfType(type).map((property) => {
    const optional = (property.flags & ts.SymbolFlags.Optional) === 0 ? '' : '?';
    const value = given(inner(checker.getTypeOfSymbol(property)));
    return `${commentOf(property, checker)}readonly ${property.name}${optional}: ${value};`;
  });
  return `{ ${[...indexes, ...fields].join('\n')} }`;
}

/** Sorted, because TypeScript keeps no order of its own; `null` and `undefined` come last. */
function unionOf(spellings) {
  const names = new Set(spellings);
  if (names.delete('true') && names.delete('false')) names.add('boolean');
  const last = ['null', 'undefined'].filter((name) => names.delete(name));
  return [...[...names].sort(), ...last].join(' | ');
}

function functionType(call, checker, inner) {
  const parameters = call.getParameters().map((parameter) => {
    const optional = parameter.valueDeclaration.questionToken === undefined ? '' : '?';
    return `${parameter.name}${optional}: ${given(inner(checker.getTypeOfSymbol(parameter)))}`;
  });
  return `((${parameters.join(', ')}) => ${inner(call.getReturnType())})`;
}

/** What a field holds where it is given at all. */
function given(spelling) {
  return spelling.replace(/ \| undefined$/, '');
}

function commentOf(symbol, checker) {
  const text = ts.displayPartsToString(symbol.getDocumentationComment(checker));
  return text === '' ? '' : `/** ${text.replaceAll('\n', '\n * ')} */\n`;
}
