// A plugin for esbuild that puts all catalogues but English into main.js as data, which `core/words/carried.ts` reads: an
// engine looks through every function of a file at each start, and passes over a string.
import { build } from 'esbuild';
import { readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

const WORDS = resolve(import.meta.dirname, '../src/core/words');
const LANGUAGES = join(WORDS, 'languages.ts');
/** What only the command line says; the plugin does without, in English, too. */
const OF_THE_COMMAND_LINE = /[\\/]words[\\/][^\\/]+[\\/]cli(?:-failures|-help)?\.ts$/;
/** More than the variables of any function. */
const PLACES = 10_000;
const GLOBALS = ['Array', 'Boolean', 'Intl', 'Map', 'Math', 'Number', 'Object', 'Set', 'String'];

/** A name that all catalogues share is one of these letters, which no language uses, and stands in one list. */
const FIRST_LETTER = 0xe000;
const LETTERS = 0x1800;
/** Below this a name and its place in the list take more than they spare. */
const LEAST_USES = 6;

export const CARRIED_CATALOGUES = {
  name: 'carried-catalogues',
  setup({ onLoad, onResolve, onStart }) {
    let carried = null;
    onStart(() => {
      carried = null;
    });
    onResolve({ filter: /^\.\// }, ({ kind, path, importer, resolveDir }) => {
      if (kind !== 'dynamic-import' || resolve(importer) !== LANGUAGES) return undefined;
      return { path: `${join(resolveDir, path)}.ts`, namespace: 'carried' };
    });
    onResolve({ filter: /^carried-names$/ }, () => ({ path: 'names', namespace: 'carried' }));
    onLoad({ filter: /.*/, namespace: 'carried' }, async ({ path }) => {
      carried ??= allCarried();
      const { names, catalogues } = await carried;
      if (path !== 'names') return moduleOf(path, catalogues.get(path));
      return { contents: `export const names = ${JSON.stringify(names.join(' '))};`, loader: 'js' };
    });
    onLoad({ filter: OF_THE_COMMAND_LINE }, ({ path }) => ({ contents: unsaid(path) }));
  },
};

/** All catalogues but English by their paths, each with its data as text, and the names that these share. */
async function allCarried() {
  const found = readFileSync(LANGUAGES, 'utf8').matchAll(/import\('(\.\/[^']+)'\)/g);
  const paths = [...found].map(([, path]) => `${join(WORDS, path)}.ts`);
  const read = await Promise.all(paths.map(catalogueData));
  const texts = read.map(({ body }) => JSON.stringify(body));
  if (/[\ue000-\uf8ff]/.test(texts.join())) {
    throw new Error('A catalogue has a letter that stands for a name.');
  }
  const uses = new Map();
  for (const [name] of texts.join().matchAll(NAME)) uses.set(name, (uses.get(name) ?? 0) + 1);
  const names = [...uses]
    .filter(([, count]) => count >= LEAST_USES)
    .map(([name]) => name)
    .slice(0, LETTERS);
  const letters = new Map(names.map((name, i) => [name, String.fromCharCode(FIRST_LETTER + i)]));
  const shortened = (text) => text.replace(NAME, (name) => letters.get(name) ?? name);
  const catalogues = read.map((each, i) => [paths[i], { ...each, text: shortened(texts[i]) }]);
  return { names, catalogues: new Map(catalogues) };
}

/** A name of the data in its quotes, or what is done: never a sentence, which has spaces or other letters. */
const NAME = /(?<!\\)"(?:[A-Za-z][\w-]{2,}|=>\{?)"/g;

function unsaid(path) {
  const [, name] = /(cli(?:-\w+)?)\.ts$/.exec(path);
  return `export const ${name.replace(/-(\w)/, (_, letter) => letter.toUpperCase())} = {};`;
}

/** A module that exports what a catalogue's own module does, and reads it when it is first run. */
function moduleOf(path, { text, imports, globals, exported, inputs }) {
  const given = [...imports.map((_, i) => `given${i}`), ...globals];
  return {
    contents: [
      `import { names } from 'carried-names';`,
      `import { readCatalogue } from '${moduleFrom(path, join(WORDS, 'carried'))}';`,
      ...imports.map(({ from, name }, i) => `import { ${name} as given${i} } from '${from}';`),
      `export const ${exported} = readCatalogue(${JSON.stringify(text)}, names, [${given.join()}]);`,
    ].join('\n'),
    loader: 'js',
    resolveDir: join(path, '..'),
    watchFiles: inputs,
  };
}

function moduleFrom(path, target) {
  return relative(join(path, '..'), target).replaceAll('\\', '/');
}

/** A catalogue's own modules as the data that `carried.ts` describes, and what it uses of other modules. */
async function catalogueData(path) {
  const folder = join(path, '..');
  const { outputFiles, metafile } = await build({
    entryPoints: [path],
    bundle: true,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    minifySyntax: true,
    write: false,
    metafile: true,
    plugins: [
      {
        name: 'own-modules-only',
        setup({ onLoad, onResolve }) {
          onLoad({ filter: OF_THE_COMMAND_LINE }, ({ path }) => ({ contents: unsaid(path) }));
          onResolve({ filter: /^\.\.\// }, ({ path, resolveDir }) => ({
            path: moduleFrom(join(folder, 'any.ts'), join(resolveDir, path)),
            external: true,
          }));
        },
      },
    ],
  });
  // Loaded here: most of what imports this file builds nothing.
  const { parseAst } = await import('vite');
  const program = parseAst(outputFiles[0].text);
  return {
    ...new Encoder(program).program(),
    inputs: Object.keys(metafile.inputs).map((input) => resolve(input)),
  };
}

/** The names of one function, in blocks that begin with the innermost. */
class Names {
  count = 1;
  blocks = [new Map()];
  constructor(outer) {
    this.outer = outer;
  }

  add(name) {
    this.blocks[0].set(name, this.count);
    return this.count++;
  }

  placeOf(name) {
    return this.blocks.find((block) => block.has(name))?.get(name);
  }

  within(encode) {
    this.blocks.unshift(new Map());
    const encoded = encode();
    this.blocks.shift();
    return encoded;
  }
}

class Encoder {
  names = new Names(null);
  constructor(program) {
    this.statements = program.body;
  }

  program() {
    const declared = this.statements.filter(({ type }) => type === 'ImportDeclaration');
    const imports = declared.flatMap(({ specifiers, source }) =>
      specifiers.map(({ imported, local }) => {
        this.names.add(local.name);
        return { from: source.value, name: imported.name };
      }),
    );
    for (const name of GLOBALS) this.names.add(name);
    const { local, exported } = this.statements.at(-1).specifiers[0];
    const body = this.block(this.statements.filter((each) => !/^(Im|Ex)port/.test(each.type)));
    return {
      body: [...body, ['return', this.expression(local)]],
      imports,
      globals: GLOBALS,
      exported: exported.name,
    };
  }

  /** Functions first, as they are there before anything runs; all names before all values, since functions use later ones. */
  block(statements) {
    const functions = statements.filter(({ type }) => type === 'FunctionDeclaration');
    for (const { id } of functions) this.names.add(id.name);
    for (const { type, declarations } of statements) {
      if (type === 'VariableDeclaration') for (const { id } of declarations) this.declare(id);
    }
    return [
      ...functions.map((each) => ['const', this.names.placeOf(each.id.name), this.callable(each)]),
      ...statements.flatMap((each) => this.statement(each)),
    ];
  }

  declare(pattern) {
    switch (pattern.type) {
      case 'Identifier':
        this.names.add(pattern.name);
        return;
      case 'AssignmentPattern':
        this.declare(pattern.left);
        return;
      case 'ObjectPattern':
        for (const { value } of pattern.properties) this.declare(value);
        return;
      case 'ArrayPattern':
        for (const each of pattern.elements) this.declare(each);
        return;
      default:
        unknown(pattern);
    }
  }

  statement(node) {
    switch (node.type) {
      case 'FunctionDeclaration':
        return [];
      case 'VariableDeclaration':
        return node.declarations.map(({ id, init }) => [
          'const',
          this.pattern(id),
          this.expression(init),
        ]);
      case 'ReturnStatement':
        return [['return', this.expression(node.argument)]];
      case 'BlockStatement':
        return this.names.within(() => this.block(node.body));
      case 'IfStatement':
        return [
          [
            'if',
            this.expression(node.test),
            this.statement(node.consequent),
            ...(node.alternate === null ? [] : [this.statement(node.alternate)]),
          ],
        ];
      case 'SwitchStatement':
        return [
          [
            'switch',
            this.expression(node.discriminant),
            node.cases.map(({ test, consequent }) => [
              test === null ? ['default'] : this.expression(test),
              consequent.flatMap((each) => this.statement(each)),
            ]),
          ],
        ];
      default:
        return unknown(node);
    }
  }

  expression(node) {
    switch (node?.type) {
      case undefined:
        return ['undefined'];
      case 'Identifier':
        return this.variable(node);
      case 'Literal':
        if (node.regex !== undefined) return ['regex', node.regex.pattern, node.regex.flags];
        return typeof node.value === 'number' ? ['#', node.value] : node.value;
      case 'TemplateLiteral':
        return ['`', ...this.template(node)];
      case 'ConditionalExpression':
        return ['?', ...this.expressions([node.test, node.consequent, node.alternate])];
      case 'BinaryExpression':
      case 'LogicalExpression':
        return [node.operator, ...this.expressions([node.left, node.right])];
      case 'UnaryExpression':
        return this.unary(node);
      case 'ChainExpression':
        return this.expression(node.expression);
      case 'MemberExpression':
        return [node.optional ? '?.' : '.', this.expression(node.object), this.key(node)];
      case 'CallExpression':
        return this.call(node);
      case 'NewExpression':
        return ['new', ...this.expressions([node.callee, ...node.arguments])];
      case 'ArrayExpression':
        return ['[', ...this.expressions(node.elements)];
      case 'SpreadElement':
        return ['...', this.expression(node.argument)];
      case 'ObjectExpression':
        return ['{', ...node.properties.flatMap((each) => this.property(each))];
      case 'ArrowFunctionExpression':
      case 'FunctionExpression':
        return this.callable(node);
      default:
        return unknown(node);
    }
  }

  expressions(nodes) {
    return nodes.map((node) => this.expression(node));
  }

  variable(node) {
    if (node.name === 'undefined') return ['undefined'];
    let outwards = 0;
    for (let names = this.names; names !== null; names = names.outer) {
      const place = names.placeOf(node.name);
      if (place !== undefined) return outwards * PLACES + place;
      outwards++;
    }
    return unknown(node);
  }

  template({ quasis, expressions }) {
    return quasis.flatMap(({ value }, i) => [
      ...(value.cooked === '' ? [] : [value.cooked]),
      ...(i < expressions.length ? [this.expression(expressions[i])] : []),
    ]);
  }

  unary(node) {
    const { operator, argument } = node;
    if (operator === 'void') return ['undefined'];
    if (operator === '!') return ['!', this.expression(argument)];
    if (operator !== '-') return unknown(node);
    return ['negative', this.expression(argument)];
  }

  key({ computed, property }) {
    return computed ? this.expression(property) : property.name;
  }

  call(node) {
    const { callee, arguments: given, optional } = node;
    if (optional) return unknown(node);
    if (callee.type !== 'MemberExpression') return ['(', ...this.expressions([callee, ...given])];
    if (callee.optional) return unknown(callee);
    const owner = this.expression(callee.object);
    return ['.(', owner, this.key(callee), ...this.expressions(given)];
  }

  property(node) {
    if (node.type === 'SpreadElement') return [['...', this.expression(node.argument)]];
    if (node.computed) return unknown(node);
    const key = String(node.key.name ?? node.key.value);
    const value = this.expression(node.value);
    return node.kind === 'get' ? [['get', key, value]] : [key, value];
  }

  callable(node) {
    this.names = new Names(this.names);
    for (const each of node.params) this.declare(each);
    const parameters = node.params.map((each) => this.pattern(each));
    const encoded =
      node.body.type === 'BlockStatement'
        ? ['=>{', parameters, this.block(node.body.body)]
        : ['=>', parameters, this.expression(node.body)];
    this.names = this.names.outer;
    return encoded;
  }

  pattern(node) {
    switch (node.type) {
      case 'Identifier':
        return this.names.placeOf(node.name);
      case 'AssignmentPattern':
        return ['=', this.pattern(node.left), this.expression(node.right)];
      case 'ObjectPattern':
        return [
          '{',
          ...node.properties.flatMap((each) =>
            each.computed
              ? unknown(each)
              : [each.key.name ?? String(each.key.value), this.pattern(each.value)],
          ),
        ];
      case 'ArrayPattern':
        return ['[', ...node.elements.map((each) => this.pattern(each))];
      default:
        return unknown(node);
    }
  }
}

/** A catalogue may say more one day: `carried.ts` has to know it, too. */
function unknown(node) {
  throw new Error(
    `No catalogue has used ${node.type} before: ${JSON.stringify(node).slice(0, 200)}`,
  );
}
