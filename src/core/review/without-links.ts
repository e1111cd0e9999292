import { NO_DEFINITIONS } from '../markdown/blocks/link-definition';
import { readInline } from '../markdown/inline/inline';

/** A wiki-link with its target and its alias; an embed begins with `!`. */
const WIKI_LINK = /^\[\[([^\]|#^]*)[^\]|]*(?:\|([^\]]*))?\]\]$/;

/** What connects a link to the sentence after it. */
const LEADING = /^(?:[\s:,;|·]|[-–—](?=\s))+/u;
const SEPARATOR = /[\s:,;|·]/u;
const DASH = /[-–—]/u;

/**
 * A text without the wiki-links that `isMeant` picks by their targets. A link at an end of the text that only names
 * its note is removed; one in the middle of a sentence, or with words of its own, leaves its words. A text that is
 * nothing but the link keeps its words too.
 */
export function withoutLinks(text: string, isMeant: (target: string) => boolean): string {
  const opening = text.length - text.trimStart().length;
  const closing = text.trimEnd().length;
  let left = '';
  let at = 0;
  for (const { kind, from, to } of readInline(text, [], NO_DEFINITIONS).spans) {
    const match = kind === 'link' ? WIKI_LINK.exec(text.slice(from, to)) : null;
    const [, target = '', alias] = match ?? [];
    if (match === null || !isMeant(target.trim())) continue;
    const isAtEdge = from <= opening || to >= closing;
    left += text.slice(at, from) + (alias ?? (isAtEdge ? '' : nameOf(target)));
    at = to;
  }
  if (at === 0) return text;
  const rest = withoutTrailing((left + text.slice(at)).replace(LEADING, ''));
  return rest === '' ? text.replace(/^\s*\[\[|\]\]\s*$/g, '') : rest;
}

/** Walks back from the end: a pattern would start again at every separator of a long text. */
function withoutTrailing(text: string): string {
  let end = text.length;
  const isLoose = (at: number) =>
    SEPARATOR.test(text.charAt(at)) ||
    (DASH.test(text.charAt(at)) && /\s/.test(text.charAt(at - 1)));
  while (end > 0 && isLoose(end - 1)) end--;
  return text.slice(0, end);
}

/** `Report` of `Work/Report`. */
function nameOf(target: string): string {
  return target.trim().split('/').at(-1) ?? target;
}
