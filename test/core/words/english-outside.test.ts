import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ts from '../../../scripts/typescript.mjs';
import { describe, expect, it } from 'vitest';
import { DEFAULT_PROMPTS } from '../../../src/core/settings/default-prompts';

const ROOT = resolve(import.meta.dirname, '../../..');

/** A text in a source file, and where it is. */
interface Found {
  readonly path: string;
  readonly text: string;
}

/** English that may be outside of the catalogue: how the text begins, and why it isn't one of our sentences. */
const ALLOWED: Readonly<Record<string, readonly (readonly [start: string, because: string])[]>> = {
  'src/core/calendar/counted-phrase.ts': [
    ['', 'amounts of time as people of nine languages type them'],
  ],
  'src/core/calendar/day-suggestions.ts': [['last …', 'a date as a person types it']],
  'src/core/calendar/periodic-notes.ts': [['Reviews', 'the default of a folder, a setting']],
  'src/core/calendar/english-phrase.ts': [
    ['week before last', 'which weekday is meant, in a type of its own'],
    ['before last', 'which weekday is meant, in a type of its own'],
    ['last week', 'which weekday is meant, in a type of its own'],
  ],
  'src/core/calendar/known-dates.ts': [['', 'dates as Intl writes them, in ten languages']],
  'src/core/calendar/said-dates.ts': [['', 'dates as people of ten languages type them']],
  'src/core/calendar/said-days.ts': [['', 'days as people of ten languages type them']],
  'src/core/calendar/said-periods.ts': [['', 'ranges as people of ten languages type them']],
  'src/core/calendar/said-phrase.ts': [
    ['week before last', 'which weekday is meant, in a type of its own'],
    ['before last', 'which weekday is meant, in a type of its own'],
    ['last week', 'which weekday is meant, in a type of its own'],
    ['this week', 'which weekday is meant, in a type of its own'],
  ],
  'src/core/documents/diagnostics.ts': [['changed (', 'a report for developers']],
  'src/core/editing/entry-tries.ts': [['[keep:: yes]', 'a field as notes hold it']],
  'src/core/journal/note-name-shape.ts': [['Do', 'a token of a date format']],
  'src/core/journal/schedule.ts': [
    ['… per week', 'the form in which settings and notes keep it'],
    ['… per month', 'the form in which settings and notes keep it'],
    ['every … days', 'the form in which settings and notes keep it'],
  ],
  'src/core/journal/said-schedule.ts': [['', 'schedules as people of nine languages type them']],
  'src/core/markdown/kept-meaning.ts': [['item of the top level', 'a key of what is compared']],
  'src/core/markdown/blocks/html-block.ts': [
    ['address', 'names of elements'],
    ['dt fieldset', 'names of elements'],
    ['li link', 'names of elements'],
    ['tfoot th', 'names of elements'],
  ],
  'src/core/notes/clock-time.ts': [['may be 24:00', 'an argument, in a type of its own']],
  'src/core/sharing/evidence-html.ts': [
    ['@media print', 'a rule of the page'],
    [':root{', 'a style sheet'],
    ['body{', 'a style sheet'],
  ],
  'src/core/sharing/calendar-file.ts': [['PRODID:', 'what the format asks for']],
  'src/core/settings/default-brag.ts': [
    ['Goals and projects', 'the default of a setting'],
    ['Helping others', 'the default of a setting'],
    ['Making things better', 'the default of a setting'],
    ['Learning', 'the default of a setting'],
    ['Kudos', 'the default of a setting'],
    ['Outside of work', 'the default of a setting'],
  ],
  'src/core/insight/heatmap-svg.ts': [
    ['@media', 'a style sheet'],
    ['text{', 'a style sheet'],
  ],
  'src/core/settings/default-prompts.ts': Object.values(DEFAULT_PROMPTS)
    .flat()
    .map((prompt) => [prompt, 'the default of a setting that the user owns'] as const),
  'src/obsidian/editor/mark-suggest.ts': [['Enter', 'the name of a key']],
  'src/obsidian/bases/bases-heatmap.ts': [['last … months', 'a range as a person types it']],
  'pkg/cli/src/cache-folder.ts': [
    ['Local', 'a folder of the system'],
    ['Cache', 'a folder of the system'],
    ['Library', 'a folder of the system'],
  ],
  'pkg/cli/src/terminal.ts': [['small-wins: …', 'the name of the program']],
  'src/views/heatmap/grid-keys.ts': [
    ['Home', 'a key of the keyboard'],
    ['End', 'a key of the keyboard'],
  ],
  'pkg/cli/src/writing/swap-files.ts': [['\nuse Time', 'a program in Perl']],
  'src/models/try-form.ts': [['won days', 'a key of a list']],
  'src/models/week.ts': [['day …', 'a key of what is felt on a day']],
  'src/views/sidebar/step-list.ts': [['goal', 'a key of a list']],
  'src/views/forms/narrow-form.ts': [
    ['mon, tue', 'the form in which notes keep a schedule'],
    ['3 per week', 'the form in which notes keep a schedule'],
  ],
};

/** Calls whose texts are not sentences, by the name that is called. */
const NO_SENTENCES =
  /^(?:querySelector(?:All)?|closest|matches|select(?:All)?|classed|addClass(?:es)?|removeClass|toggleClass|hasClass|on|getByRole|addEventListener|removeEventListener|register|split|includes|startsWith|endsWith|indexOf|error|warn)$/;
/** Calls that show a text, and properties that hold one: a single word is enough. */
const SINKS =
  /^(?:setText|setName|setDesc|setTitle|setButtonText|setTooltip|setPlaceholder|setHeading|appendText|Notice|notify|Failure|Refusal|text|title|placeholder|label|name|desc|ariaLabel|tooltip)$/;

const PHRASE = /[A-Za-z’']{2,}[,.:;”"’)]*\s+[“"(]*[A-Za-z…]/;
const WORD = /^[A-Z][a-z]+$/;
/** Parts of notes that are for programs: comments, fields, fences, and lines of code blocks. */
const NOTATION =
  /^(?:%% small-wins:|\[(?:completion|pulse)::|pulse: …$|```small-wins|(?:view|goal|range|query|by): (?:…|heatmap)$)/;
const NAMES = /^(?:[a-z]+(?:-[a-z\d…]+)+\s?)+$/;

/** The text of a string or a template, `…` for what is filled in; null for any other node. */
function textOf(node: ts.Node): string | null {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return null;
  return node.head.text + node.templateSpans.map(({ literal }) => `…${literal.text}`).join('');
}

/** The name that is called; for `a.b.c(…)` and `new C(…)` the last one. */
function nameOf(call: ts.CallExpression | ts.NewExpression): string {
  const { expression } = call;
  if (ts.isPropertyAccessExpression(expression)) return expression.name.text;
  return ts.isIdentifier(expression) ? expression.text : '';
}

/** Whether a text is a key, a type, a case or a path, which nobody is shown. */
function isCode(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isCallExpression(parent) || ts.isNewExpression(parent)) {
    const name = nameOf(parent);
    return NO_SENTENCES.test(name) || /^(?:Type|Range)?Error$/.test(name);
  }
  return (
    ts.isImportDeclaration(parent) ||
    ts.isLiteralTypeNode(parent) ||
    ts.isCaseClause(parent) ||
    ts.isElementAccessExpression(parent) ||
    (ts.isBinaryExpression(parent) && /^[!=]==$/.test(parent.operatorToken.getText())) ||
    (ts.isPropertyAssignment(parent) && parent.name === node) ||
    // `'a b c'.split(' ')`
    (ts.isPropertyAccessExpression(parent) && parent.name.text === 'split')
  );
}

/** Whether a text goes where people see it: into a call that shows it, or a property with such a name. */
function isShown({ parent }: ts.Node): boolean {
  if (ts.isCallExpression(parent) || ts.isNewExpression(parent)) return SINKS.test(nameOf(parent));
  return ts.isPropertyAssignment(parent) && SINKS.test(parent.name.getText());
}

function isEnglish(text: string, shown: boolean): boolean {
  if (/^(?:\s|…)*(?:<|$)|small-wins-/.test(text)) return false;
  if (NOTATION.test(text) || NAMES.test(text)) return false;
  return PHRASE.test(text) || WORD.test(text) || (shown && /^\s*[A-Z][A-Za-z]/.test(text));
}

const WITHOUT_COMMENTS: ts.CreateSourceFileOptions = {
  languageVersion: ts.ScriptTarget.Latest,
  jsDocParsingMode: ts.JSDocParsingMode.ParseNone,
};

/** What looks like English in a source file, outside of the catalogue. */
function englishIn(path: string): Found[] {
  const source = readFileSync(join(ROOT, path), 'utf8');
  const file = ts.createSourceFile(path, source, WITHOUT_COMMENTS, true);
  const found: Found[] = [];
  const visit = (node: ts.Node) => {
    const text = textOf(node);
    if (text !== null && !isCode(node) && isEnglish(text, isShown(node)))
      found.push({ path, text });
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

const files = ['src', 'pkg/cli/src'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'))
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .filter((path) => !path.startsWith('src/core/words/')),
);
const found = files.flatMap(englishIn);

function isAllowed({ path, text }: Found): boolean {
  return (ALLOWED[path] ?? []).some(([start]) => text.startsWith(start));
}

describe('English outside of the catalogue', () => {
  it('is only what a list allows, with a reason', () => {
    const sentences = found
      .filter((each) => !isAllowed(each))
      .map(({ path, text }) => `${path}: ${text}`);

    expect(sentences).toEqual([]);
  });

  it('is still what the list allows', () => {
    const stale = Object.entries(ALLOWED).flatMap(([path, entries]) =>
      entries
        .filter(
          ([start]) => !found.some((each) => each.path === path && each.text.startsWith(start)),
        )
        .map(([start]) => `${path}: ${start}`),
    );

    expect(stale).toEqual([]);
  });
});
