import type { Words } from '../words/words';
import type { ListedEntry } from '../journal/journal';
import { byMonth } from './evidence';
import { nameOf } from '../text/note-name';

export interface HtmlOptions {
  readonly title: string;
  readonly words: Words;
  /** BCP 47 */
  readonly language: string;
  /** where a link back to a note leads */
  readonly href: (path: string) => string;
}

const STYLE = [
  ':root{color-scheme:light dark}',
  'body{max-width:42rem;margin:3rem auto;padding:0 1rem;font:1rem/1.6 system-ui,sans-serif}',
  'h1{font-size:1.6rem}h2{font-size:1.1rem;margin-top:2rem}',
  'li{margin:.3rem 0}small{opacity:.7}',
].join('');

/** Evidence as a complete page: nothing to load, no script, every text escaped. */
export function evidenceHtml(entries: readonly ListedEntry[], options: HtmlOptions): string {
  const { title, words, language, href } = options;
  const months = byMonth(entries, words).flatMap(([month, inMonth]) => [
    `<h2>${escapeHtml(month)}</h2>`,
    '<ul>',
    ...inMonth.map(({ text, day, path }) => {
      const when = day === null ? '' : `${escapeHtml(words.dates.weekdayAndDate(day))}, `;
      const note = `<a href="${escapeHtml(href(path))}">${escapeHtml(nameOf(path))}</a>`;
      return `<li dir="auto">${escapeHtml(text)} <small>${when}${note}</small></li>`;
    }),
    '</ul>',
  ]);
  return [
    '<!doctype html>',
    `<html lang="${escapeHtml(language)}">`,
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width">',
    `<title>${escapeHtml(title)}</title>`,
    `<style>${STYLE}</style>`,
    `<h1 dir="auto">${escapeHtml(title)}</h1>`,
    ...(months.length === 0 ? [`<p>${escapeHtml(words.evidence.nothing)}</p>`] : months),
    '</html>',
    '',
  ].join('\n');
}

function escapeHtml(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');
}
