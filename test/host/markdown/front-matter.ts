import type { FrontMatterInfo, FrontmatterLinkCache } from 'obsidian';
import { parse, stringify } from 'yaml';
import { wikiTarget } from './links';
import { isTagName } from './tag';

/** Reads YAML as the app does: dates stay text, a mistake throws `YAMLParseError`. */
export function parseYaml(yaml: string): unknown {
  return parse(yaml);
}

export function stringifyYaml(value: unknown): string {
  return stringify(value, { lineWidth: 0 });
}

const FRONT_MATTER =
  /^\uFEFF?---[ \t]*(\r\n|\n|\r)(?:([\s\S]*?)(?:\r\n|\n|\r))??---[ \t]*(?=\r|\n|$)/;

/** The place of a note's front matter ("the offsets of where it starts and ends", without the dashes). */
export function getFrontMatterInfo(content: string): FrontMatterInfo {
  const match = FRONT_MATTER.exec(content);
  if (!match) return { exists: false, frontmatter: '', from: 0, to: 0, contentStart: 0 };
  const [whole, lineEnd = '\n', inner] = match;
  const from = whole.indexOf(lineEnd) + lineEnd.length;
  const frontmatter = inner === undefined ? '' : content.slice(from, whole.lastIndexOf('---'));
  const after = /^(?:\r\n|\n|\r)/.exec(content.slice(whole.length))?.[0].length ?? 0;
  return {
    exists: true,
    frontmatter,
    from,
    to: from + frontmatter.length,
    contentStart: whole.length + after,
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value of the first property whose name is `key`, whatever its case, or matches it. */
export function parseFrontMatterEntry(frontmatter: unknown, key: string | RegExp): unknown {
  if (!isRecord(frontmatter)) return null;
  const matches = (name: string) =>
    typeof key === 'string' ? name.toLowerCase() === key.toLowerCase() : key.test(name);
  const name = Object.keys(frontmatter).find(matches);
  return name === undefined ? null : (frontmatter[name] ?? null);
}

/** A property as a list of texts; a single text is a list of one. */
export function parseFrontMatterStringArray(
  frontmatter: unknown,
  key: string | RegExp,
): string[] | null {
  const value = parseFrontMatterEntry(frontmatter, key);
  if (value === null) return null;
  const list: unknown[] = Array.isArray(value) ? value : [value];
  return list.flatMap((item) =>
    typeof item === 'string' || typeof item === 'number' ? String(item).trim() : [],
  );
}

/** The tags of a note's properties, with `#`. `tags: a, b` on one line gives none (seen in dumps). */
export function parseFrontMatterTags(frontmatter: unknown): string[] | null {
  const names = parseFrontMatterStringArray(frontmatter, 'tags');
  return (
    names?.flatMap((name) => {
      const bare = name.replace(/^#/, '');
      return isTagName(bare) ? `#${bare}` : [];
    }) ?? null
  );
}

export function parseFrontMatterAliases(frontmatter: unknown): string[] | null {
  return parseFrontMatterStringArray(frontmatter, 'aliases');
}

/** The wiki links that are whole values of properties, with the dotted name of the property. */
export function frontMatterLinks(value: unknown, key = ''): FrontmatterLinkCache[] {
  if (typeof value === 'string') {
    return /^\[\[[^[\]\r\n]+\]\]$/.test(value)
      ? [{ key, original: value, ...wikiTarget(value) }]
      : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    frontMatterLinks(inner, key === '' ? name : `${key}.${name}`),
  );
}
