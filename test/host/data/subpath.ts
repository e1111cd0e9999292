import type { BlockCache, CachedMetadata, HeadingCache, ListItemCache, Loc } from 'obsidian';
import { stripHeading } from './linktext';

interface HeadingResult {
  readonly type: 'heading';
  readonly current: HeadingCache;
  readonly next: HeadingCache | undefined;
  readonly start: Loc;
  readonly end: Loc | null;
}

interface BlockResult {
  readonly type: 'block';
  readonly block: BlockCache;
  readonly list: ListItemCache | undefined;
  readonly start: Loc;
  readonly end: Loc | null;
}

/** What `#Heading`, `#Heading#Below` or `#^block` means in a note. */
export function resolveSubpath(
  cache: CachedMetadata,
  subpath: string,
): HeadingResult | BlockResult | null {
  if (subpath.startsWith('#^')) {
    const id = subpath.slice(2).toLowerCase();
    const block = cache.blocks?.[id];
    if (!block) return null;
    const list = cache.listItems?.find((item) => item.id?.toLowerCase() === id);
    return { type: 'block', block, list, start: block.position.start, end: block.position.end };
  }
  const wanted = subpath.split('#').filter(Boolean).map(plain);
  const headings = cache.headings ?? [];
  let at = -1;
  for (const name of wanted) {
    at = headings.findIndex(({ heading }, index) => index > at && plain(heading) === name);
    if (at < 0) return null;
  }
  const current = headings[at];
  if (!current) return null;
  const next = headings.slice(at + 1).find(({ level }) => level <= current.level);
  return {
    type: 'heading',
    current,
    next,
    start: current.position.start,
    end: next?.position.start ?? null,
  };
}

function plain(heading: string): string {
  return stripHeading(heading).toLowerCase();
}
