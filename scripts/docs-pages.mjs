// The docs as the app carries them: so they can be read offline, on a phone, and always fit the version.
import { readFileSync, readdirSync } from 'node:fs';
import { join, posix } from 'node:path';

const DOCS = join(import.meta.dirname, '..', 'docs');
/** For people who write code or translate: long, and not what an app explains. */
const LEFT_OUT = ['api.md', 'command-line.md', 'translating.md'];
const FENCE = /^(`{3,}|~{3,})/;

/**
 * Each page under its path in `docs/`, such as `de/five-minutes.md`.
 * @returns {Record<string, string>}
 */
export function docsPages() {
  const names = readdirSync(DOCS, { recursive: true })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.md') && !name.startsWith('translations/'))
    .filter((name) => !LEFT_OUT.includes(name))
    .sort();
  return Object.fromEntries(
    names.map((name) => [name, carried(readFileSync(join(DOCS, name), 'utf8'), name, names)]),
  );
}

/**
 * A page without pictures, without links to what isn't carried, with the names of its examples' notes, and with tags
 * and blocks of ours as they are typed.
 */
export function carried(text, name, names) {
  let fence = null;
  const lines = text.split('\n').flatMap((line) => {
    const [mark] = FENCE.exec(line.trimStart()) ?? [];
    if (fence !== null) {
      if (mark?.startsWith(fence)) fence = null;
      return line;
    }
    if (mark !== undefined) {
      fence = mark;
      // What follows the language is the example's note, which isn't shown there.
      const [, opening = line, note] = /^(\s*[`~]+\S+) (.+)$/.exec(line) ?? [];
      // The app would draw the block instead.
      const shown = opening.replace(/(?<=[`~])small-wins$/, 'yaml');
      return note === undefined ? shown : [`*${note}*`, '', shown];
    }
    const led = line
      .replace(/!\[[^\]]*\]\([^)]*\)/g, '')
      .replace(/\[([^\]]*)\]\(([^)\s]+)\)/g, (link, shown, target) =>
        leads(target, name, names) ? link : shown,
      );
    return tagsAsText(led);
  });
  return lines.join('\n').replace(/\n{3,}/g, '\n\n');
}

/** In code, tags are text already. */
function tagsAsText(line) {
  return line
    .split('`')
    .map((part, index) => (index % 2 === 1 ? part : part.replace(/(^|\s)#(?=\p{L})/gu, '$1\\#')))
    .join('`');
}

function leads(target, name, names) {
  if (/^(?:https:|#)/.test(target)) return true;
  const [path] = target.split('#');
  return names.includes(posix.join(posix.dirname(name), path));
}
