// A plugin for esbuild that puts all catalogues but English into main.js as data, which `core/words/carried.ts` reads: an
// engine looks through every function of a file at each start, and passes over a string.
import { build } from 'esbuild';
import { createRequire } from 'node:module';
import { join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const WORDS = resolve(import.meta.dirname, '../src/core/words');
const LANGUAGES = join(WORDS, 'languages.ts');
/** What only the command line says; the plugin does without, in English, too. */
const OF_THE_COMMAND_LINE = /[\\/]words[\\/][^\\/]+[\\/]cli(?:-failures|-help)?\.ts$/;
/** More than the variables of any function. */
const PLACES = 10_000;
const GLOBALS = ['Array', 'Boolean', 'Intl', 'Map', 'Math', 'Number', 'Object', 'Set', 'String'];

/** As `carried.ts` reads them: how many letters are taken again, then how far back they begin. */
const LENGTHS = { first: 0xe000, last: 0xf8ff, least: 3 };
const NO_DISTANCE = 0x3400;
const MOST_DISTANCE = 0xd7ff - NO_DISTANCE;
/** How many places are compared for the longest: more take longer, and spare little. */
const COMPARED = 50;

export const CARRIED_CATALOGUES = {
  name: 'carried-catalogues',
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^\.\// }, ({ kind, path, importer, resolveDir }) => {
      if (kind !== 'dynamic-import' || resolve(importer) !== LANGUAGES) return undefined;
      return { path: `${join(resolveDir, path)}.ts`, namespace: 'carried' };
    });
    onLoad({ filter: /.*/, namespace: 'carried' }, async ({ path }) =>
      moduleOf(path, await catalogueData(path)),
    );
    onLoad({ filter: OF_THE_COMMAND_LINE }, ({ path }) => ({ contents: unsaid(path) }));
  },
};

/** A text in which what is there already is not written again. */
function packed(text) {
  if (/[\ue000-\uf8ff]/.test(text)) throw new Error('A catalogue has a letter that is a length.');
  // Where the same three letters stood last, and for each place where they did before.
  const last = new Map();
  const before = new Int32Array(text.length).fill(-1);
  let written = '';
  for (let i = 0; i < text.length;) {
    const { length, distance } = longest(text, i, last.get(text.slice(i, i + 3)) ?? -1, before);
    const end = i + Math.max(1, length);
    written +=
      length === 0
        ? text[i]
        : String.fromCharCode(LENGTHS.first + length - LENGTHS.least, NO_DISTANCE + distance);
    for (; i < end; i++) {
      const begin = text.slice(i, i + 3);
      before[i] = last.get(begin) ?? -1;
      last.set(begin, i);
    }
  }
  return written;
}

function longest(text, at, last, before) {
  const most = Math.min(LENGTHS.last - LENGTHS.first + LENGTHS.least, text.length - at);
  let found = { length: 0, distance: 0 };
  let place = last;
  for (let i = 0; i < COMPARED && place >= 0 && at - place <= MOST_DISTANCE; i++) {
    let length = LENGTHS.least;
    while (length < most && text[place + length] === text[at + length]) length++;
    if (length > found.length) found = { length, distance: at - place };
    place = before[place];
  }
  return found;
}

function unsaid(path) {
  const [, name] = /(cli(?:-\w+)?)\.ts$/.exec(path);
  return `export const ${name.replace(/-(\w)/, (_, letter) => letter.toUpperCase())} = {};`;
}

/** A module that exports what a catalogue's own module does, and reads it when it is first run. */
function moduleOf(path, { body, imports, globals, exported, inputs }) {
  const given = [...imports.map((_, i) => `given${i}`), ...globals];
  return {
    contents: [
      `import { readCatalogue } from '${moduleFrom(path, join(WORDS, 'carried'))}';`,
      ...imports.map(({ from, name }, i) => `import { ${name} as given${i} } from '${from}';`),
      `export const ${exported} = readCatalogue(${JSON.stringify(packed(JSON.stringify(body)))}, [${given.join()}]);`,
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
  // Loaded here: most of what imports this file builds nothing. The rest of Vite takes longer to load than all
  // catalogues to parse.
  const ofVite = createRequire(createRequire(import.meta.url).resolve('vite'));
  const { parseAst } = await import(pathToFileURL(ofVite.resolve('rolldown/parseAst')).href);
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
    return {
      body: this.block([
        ...this.statements.filter((each) => !/^(Im|Ex)port/.test(each.type)),
        { type: 'ReturnStatement', argument: local },
      ]),
      imports,
      globals: GLOBALS,
      exported: exported.name,
    };
  }

  /** Statements as an expression, and what comes after them. All names are there before any value: functions use later ones. */
  block(statements, after = ['undefined']) {
    return this.names.within(() => {
      const functions = statements.filter(({ type }) => type === 'FunctionDeclaration');
      for (const { id } of functions) this.names.add(id.name);
      for (const { type, declarations } of statements) {
        if (type === 'VariableDeclaration') for (const { id } of declarations) this.declare(id);
      }
      const puts = functions.flatMap((each) => [
        this.names.placeOf(each.id.name),
        this.callable(each),
      ]);
      const others = statements.filter((each) => !functions.includes(each));
      return withValues(puts, this.inOrder(others, after));
    });
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

  inOrder([first, ...others], after) {
    switch (first?.type) {
      case undefined:
        return after;
      case 'ReturnStatement':
        return this.expression(first.argument);
      case 'VariableDeclaration': {
        const puts = first.declarations.flatMap(({ id, init }) => [
          this.pattern(id),
          this.expression(init),
        ]);
        return withValues(puts, this.inOrder(others, after));
      }
      case 'BlockStatement':
        return this.block(first.body, this.inOrder(others, after));
      case 'IfStatement': {
        const { test, consequent, alternate } = first;
        const rest = this.inOrder(others, after);
        const no = alternate === null ? rest : this.block([alternate], rest);
        return ['?', this.expression(test), this.block([consequent], rest), no];
      }
      case 'SwitchStatement':
        return this.cases(first, this.inOrder(others, after));
      default:
        return unknown(first);
    }
  }

  /** A case that does not return goes on to the next. */
  cases({ discriminant, cases }, after) {
    const asked = this.names.count++;
    const bodies = [];
    for (const { consequent } of cases.toReversed()) {
      bodies.unshift(this.block(consequent, bodies[0] ?? after));
    }
    const otherwise = bodies[cases.findIndex(({ test }) => test === null)] ?? after;
    const chosen = cases.reduceRight((others, { test }, i) => {
      if (bodies[i] === otherwise) return others;
      const isAsked = ['===', asked, this.expression(test)];
      const [, alsoAsked, same, rest] = Array.isArray(others) ? others : [];
      if (i + 1 < cases.length && same === bodies[i])
        return ['?', ['||', isAsked, alsoAsked], same, rest];
      return ['?', isAsked, bodies[i], others];
    }, otherwise);
    return withValues([asked, this.expression(discriminant)], chosen);
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
    if (node.type === 'SpreadElement') return ['...', this.expression(node.argument)];
    if (node.computed) return unknown(node);
    const key = String(node.key.name ?? node.key.value);
    const value = this.expression(node.value);
    return [node.kind === 'get' ? ['get', key] : key, value];
  }

  callable({ params, body }) {
    this.names = new Names(this.names);
    for (const each of params) this.declare(each);
    const parameters = params.map((each) => this.pattern(each));
    const isBlock = body.type === 'BlockStatement';
    const result = isBlock ? this.block(body.body) : this.expression(body);
    this.names = this.names.outer;
    return ['=>', result, ...parameters];
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
        return ['{', ...node.elements.flatMap((each, i) => [String(i), this.pattern(each)])];
      default:
        return unknown(node);
    }
  }
}

/** What is calculated once some values have their places. */
function withValues(puts, result) {
  if (puts.length === 0) return result;
  const [kind, last, ...later] = Array.isArray(result) ? result : [];
  return kind === 'const' ? ['const', last, ...puts, ...later] : ['const', result, ...puts];
}

/** A catalogue may say more one day: `carried.ts` has to know it, too. */
function unknown(node) {
  throw new Error(
    `No catalogue has used ${node.type} before: ${JSON.stringify(node).slice(0, 200)}`,
  );
}
