import type { EmbedCache, LinkCache } from 'obsidian';
import type { LineTable } from './line-table';
import type { Node } from './node';
import { descendants } from './node';

const LINK_TYPES = new Set(['wikiLink', 'wikiEmbed', 'link', 'image']);

/** The links to other notes and the embeds of a note. Addresses on the web are neither. */
export function linksOf(
  text: string,
  root: Node,
  lines: LineTable,
): { links: LinkCache[]; embeds: EmbedCache[] } {
  const links: LinkCache[] = [];
  const embeds: EmbedCache[] = [];
  for (const node of descendants(root)) {
    if (!LINK_TYPES.has(node.type)) continue;
    const original = text.slice(node.start, node.end);
    const position = lines.pos(node.start, node.end);
    const list = node.type === 'wikiLink' || node.type === 'link' ? links : embeds;
    if (node.type === 'wikiLink' || node.type === 'wikiEmbed') {
      list.push({ ...wikiTarget(original), original, position });
      continue;
    }
    const target = destination(text, node);
    if (target === undefined || /^[a-z][a-z0-9+.-]*:/i.test(target)) continue;
    list.push({ link: target, original, displayText: labelText(text, node), position });
  }
  return { links, embeds };
}

/** The target and the display text of `[[target|text]]`; without a text, the target is shown. */
export function wikiTarget(original: string): { link: string; displayText: string } {
  const inner = original.replace(/^!?\[\[/, '').replace(/\]\]$/, '');
  const bar = inner.indexOf('|');
  const link = (bar < 0 ? inner : inner.slice(0, bar)).trim();
  return { link, displayText: bar < 0 ? link : inner.slice(bar + 1).trim() };
}

function destination(text: string, node: Node): string | undefined {
  for (const inner of descendants(node)) {
    if (inner.type !== 'resourceDestinationString') continue;
    const raw = text.slice(inner.start, inner.end);
    try {
      return decodeURI(raw);
    } catch {
      return raw;
    }
  }
  return undefined;
}

function labelText(text: string, node: Node): string {
  for (const inner of descendants(node)) {
    if (inner.type === 'labelText') return text.slice(inner.start, inner.end);
  }
  return '';
}
