import type { BlockCache, CachedMetadata, HeadingCache, TagCache } from 'obsidian';
import {
  frontMatterLinks,
  getFrontMatterInfo,
  parseFrontMatterTags,
  parseYaml,
} from './front-matter';
import { LineTable } from './line-table';
import { linksOf } from './links';
import { listItemsOf } from './list-items';
import type { Node } from './node';
import { descendants, parseTree } from './node';
import { sectionsOf } from './sections';
import { TEXT_BLOCKS, tagsOf } from './tag';

/** The app's metadata cache of a note. Empty lists are left out, as in the app. */
export function cachedMetadata(text: string): CachedMetadata {
  const root = parseTree(text);
  const lines = new LineTable(text);
  const sections = sectionsOf(text, root, lines);
  const listItems = listItemsOf(text, root, lines);
  const { links, embeds } = linksOf(text, root, lines);
  const cache: CachedMetadata = {};

  if (links.length > 0) cache.links = links;
  if (embeds.length > 0) cache.embeds = embeds;
  const tags = tagCaches(text, root, lines);
  if (tags.length > 0) cache.tags = tags;
  const headings = headingCaches(text, root, lines);
  if (headings.length > 0) cache.headings = headings;
  if (sections.length > 0) cache.sections = sections;
  if (listItems.length > 0) cache.listItems = listItems;
  const blocks = Object.fromEntries(
    [...sections, ...listItems].flatMap(({ id, position }): [string, BlockCache][] =>
      id === undefined ? [] : [[id.toLowerCase(), { id, position }]],
    ),
  );
  if (Object.keys(blocks).length > 0) cache.blocks = blocks;
  const yaml = sections.find(({ type }) => type === 'yaml');
  if (yaml) addFrontMatter(cache, text, yaml.position);
  return cache;
}

function addFrontMatter(
  cache: CachedMetadata,
  text: string,
  position: NonNullable<CachedMetadata['frontmatterPosition']>,
): void {
  let properties: unknown;
  try {
    properties = parseYaml(getFrontMatterInfo(text).frontmatter);
  } catch {
    // A mistake in the YAML leaves the note without properties, not without a cache.
    return;
  }
  if (typeof properties !== 'object' || properties === null || Array.isArray(properties)) return;
  cache.frontmatter = { ...properties };
  cache.frontmatterPosition = position;
  const links = frontMatterLinks(properties);
  if (links.length > 0) cache.frontmatterLinks = links;
}

function tagCaches(text: string, root: Node, lines: LineTable): TagCache[] {
  const found: TagCache[] = [];
  for (const node of descendants(root)) {
    if (!TEXT_BLOCKS.has(node.type)) continue;
    for (const { tag, start, end } of tagsOf(text, node)) {
      found.push({ tag, position: lines.pos(start, end) });
    }
  }
  return found;
}

function headingCaches(text: string, root: Node, lines: LineTable): HeadingCache[] {
  const found: HeadingCache[] = [];
  for (const node of descendants(root)) {
    if (node.type !== 'atxHeading' && node.type !== 'setextHeading') continue;
    const own = [...descendants(node)];
    const heading = own.find(({ type }) => type.endsWith('HeadingText'));
    const marker = own.find(({ type }) => /HeadingSequence$|HeadingLineSequence$/.test(type));
    const marks = marker ? text.slice(marker.start, marker.end) : '#';
    found.push({
      heading: heading ? text.slice(heading.start, heading.end).trim() : '',
      level: marks.startsWith('#') ? marks.length : marks.startsWith('=') ? 1 : 2,
      position: lines.pos(node.start, node.end),
    });
  }
  return found;
}

/** The tags of a note: those of its properties first, then those of its text, copies included (dumps). */
export function getAllTags(cache: CachedMetadata): string[] | null {
  return [
    ...(parseFrontMatterTags(cache.frontmatter) ?? []),
    ...(cache.tags ?? []).map(({ tag }) => tag),
  ];
}
