// Begins the catalogue of a language with a copy of English: node scripts/start-language.mjs de german
import { cpSync, existsSync, readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const [tag = '', name = ''] = process.argv.slice(2);
if (!/^[a-z]{2}(?:-[A-Z]{2})?$/.test(tag) || !/^[a-z]+(?:-[a-z]+)*$/.test(name)) {
  fail(
    'write the tag and the English name of the language: npm run start-language -- pt-BR portuguese',
  );
}
const words = resolve(import.meta.dirname, '../src/core/words');
const folder = join(words, tag);
if (existsSync(folder)) fail(`${folder} is there already`);
cpSync(join(words, 'en'), folder, { recursive: true });
renameSync(join(folder, 'english.ts'), join(folder, `${name}.ts`));

const catalogue = name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
const themes = themesOf(readFileSync(join(words, 'en/english.ts'), 'utf8'));
const plurals = new Intl.PluralRules(tag)
  .resolvedOptions()
  .pluralCategories.filter((category) => category !== 'other')
  .sort();

for (const file of readdirSync(folder)) {
  const path = join(folder, file);
  writeFileSync(path, started(file, readFileSync(path, 'utf8')));
}
console.log(
  `Translate ${folder}, then add it to src/core/words/languages.ts: see docs/translating.md.`,
);

/** A file of the copy: each theme has the type of the English one, so that what is missing is named where it is. */
function started(file, text) {
  if (file === 'numbers.ts') return numbers();
  if (file === 'dates.ts') {
    return `import { datesOf } from '../dates';\n\nexport const dates = datesOf('${tag}');\n`;
  }
  if (file === `${name}.ts`) {
    return `import type { Words } from '../words';\n${text
      .replace('export const english = {', `export const ${catalogue}: Words = {`)
      .replace("language: 'en'", `language: '${tag}'`)
      .replace('said in English', `said in ${name[0].toUpperCase()}${name.slice(1)}`)}`;
  }
  let isTyped = false;
  const typed = text.replace(/^export const (\w+) = /gm, (all, theme) => {
    if (!themes.has(theme)) return all;
    isTyped = true;
    return `export const ${theme}: Words['${theme}'] = `;
  });
  return isTyped ? `import type { Words } from '../words';\n${typed}` : typed;
}

function numbers() {
  const categories = plurals.map((category) => `'${category}'`).join(' | ') || 'never';
  return `import { numbersOf } from '../numbers';

/** A sentence has to list the plurals of its language. */
export const { number, percent, rounded, fixed, short, apart, listed, either, plural, many } =
  numbersOf<${categories}>('${tag}');
`;
}

/** The names of the catalogue's themes. */
function themesOf(source) {
  const body = source.slice(source.indexOf('export const english'));
  return new Set([...body.matchAll(/^ {2}(\w+),$/gm)].map(([, theme]) => theme));
}

function fail(message) {
  console.error(`start-language: ${message}`);
  process.exit(1);
}
