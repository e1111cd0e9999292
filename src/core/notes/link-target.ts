import type { TextSpan } from '../markdown/block';
import { ownCopy } from '../text/own-copy';

const NONE: readonly string[] = [];

/**
 * The notes that a text's links lead to, distinct, in order: targets of wiki-links, and of Markdown links decoded. A
 * closing `.md` is dropped; files of another kind, embeds and the web are left out.
 */
export function linkTargets(text: string, spans: readonly TextSpan[]): readonly string[] {
  if (spans.length === 0 || spans.every(({ target }) => target === null)) return NONE;
  const targets = new Set<string>();
  for (const { kind, from, target } of spans) {
    if (kind !== 'link' || target === null) continue;
    const note = text.startsWith('[[', from) ? target.trim() : markdownTarget(target);
    const name = note?.replace(/\.md$/i, '') ?? '';
    if (name !== '') targets.add(ownCopy(name));
  }
  return [...targets];
}

const ESCAPED = /\\([!-/:-@[-`{-~])/g;
/** A file of another kind than a note: `chart.png`, not `v1.2`. */
const OTHER_FILE = /\.(?!md$)[a-z0-9]{0,9}[a-z][a-z0-9]{0,9}$/i;

function markdownTarget(destination: string): string | null {
  const target = decoded(destination.replace(ESCAPED, '$1')).trim();
  return OTHER_FILE.test(target) ? null : target;
}

function decoded(path: string): string {
  if (!path.includes('%')) return path;
  try {
    return decodeURIComponent(path);
  } catch {
    // `100%` is not an encoding: the path is taken as it is written.
    return path;
  }
}
