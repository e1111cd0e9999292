import { Marked } from 'marked';
import type { TokenizerExtension, RendererExtension } from 'marked';
import { wikiTarget } from '../markdown/links';

type Inline = TokenizerExtension & RendererExtension;

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

function inline(
  name: string,
  start: string,
  pattern: RegExp,
  html: (match: string) => string,
): Inline {
  return {
    name,
    level: 'inline',
    start: (source) => source.indexOf(start),
    tokenizer(source) {
      const match = pattern.exec(source);
      return match ? { type: name, raw: match[0] } : undefined;
    },
    renderer: ({ raw }) => html(raw),
  };
}

const extensions: Inline[] = [
  inline('wikiEmbed', '![[', /^!\[\[[^[\]\n]+\]\]/, (raw) => {
    const { link, displayText } = wikiTarget(raw);
    return `<span class="internal-embed" src="${escapeHtml(link)}">${escapeHtml(displayText)}</span>`;
  }),
  inline('wikiLink', '[[', /^\[\[[^[\]\n]+\]\]/, (raw) => {
    const { link, displayText } = wikiTarget(raw);
    const target = escapeHtml(link);
    const text = escapeHtml(displayText.replace(/^#/, '').replaceAll('#', ' > '));
    return `<a class="internal-link" data-href="${target}" href="${target}">${text}</a>`;
  }),
  inline(
    'highlight',
    '==',
    /^==[^=\n]+==/,
    (raw) => `<mark>${escapeHtml(raw.slice(2, -2))}</mark>`,
  ),
  inline('comment', '%%', /^%%[\s\S]*?%%/, () => ''),
  inline('math', '$', /^\$(?!\s)[^$\n]+?\$(?!\d)/, (raw) => {
    return `<span class="math">${escapeHtml(raw.slice(1, -1))}</span>`;
  }),
];

const parser = new Marked({ gfm: true, breaks: false, extensions: [] }, { extensions });

/** Markdown as HTML that is not yet safe. */
export function markdownToHtml(markdown: string): string {
  return parser.parse(markdown, { async: false });
}
