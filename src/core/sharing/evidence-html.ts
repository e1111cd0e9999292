import type { ListedEntry } from '../journal/journal';
import type { TextRun } from '../markdown/text-runs';
import { textRuns } from '../markdown/text-runs';
import { nameOf } from '../text/note-name';
import { byMonth } from './evidence';
import type { EvidenceOptions } from './evidence-options';
import { escapeXml } from '../text/escape-xml';
import { isRightToLeft } from '../text/right-to-left';
import { toldMarkdown } from './told-words';

type HtmlOptions = Pick<
  EvidenceOptions,
  'title' | 'words' | 'language' | 'href' | 'goals' | 'names'
>;

/** On paper a group begins a page, and no line is torn in two: A4 and Letter alike, as the printer is set. */
const STYLE = [
  ':root{color-scheme:light dark}',
  'body{max-width:42rem;margin:3rem auto;padding:0 1rem;font:1rem/1.6 system-ui,sans-serif}',
  'h1{font-size:1.6rem}h2{font-size:1.1rem;margin-top:2rem}',
  // Each line goes its own way, and all begin at the language's edge, where a list's dots are.
  'h1,li{unicode-bidi:plaintext;text-align:left}[dir=rtl] :is(h1,li){text-align:right}',
  'li{margin:.3rem 0;overflow-wrap:anywhere}small{opacity:.7;display:inline-block}',
  '@page{margin:18mm 16mm}',
  '@media print{:root{color-scheme:light}body{max-width:none;margin:0;padding:0;font-size:11pt}',
  'section+section{break-before:page}h2{margin-top:0;break-after:avoid}li{break-inside:avoid}',
  'small{opacity:1;color:#555}a{color:inherit;text-decoration:none}}',
].join('');

/** Evidence as a complete page: nothing to load, no script, every text escaped, and ready to be printed. */
export function evidenceHtml(entries: readonly ListedEntry[], options: HtmlOptions): string {
  const { title, words, language } = options;
  const months = byMonth(entries, words).flatMap(([month, inMonth]) => [
    '<section>',
    `<h2>${escapeXml(month)}</h2>`,
    '<ul>',
    ...inMonth.map((entry) => item(entry, options)),
    '</ul>',
    '</section>',
  ]);
  return [
    '<!doctype html>',
    `<html lang="${escapeXml(language)}" dir="${isRightToLeft(words.evidence.nothing) ? 'rtl' : 'ltr'}">`,
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width">',
    `<title>${escapeXml(title)}</title>`,
    `<style>${STYLE}</style>`,
    `<h1>${escapeXml(title)}</h1>`,
    ...(months.length === 0 ? [`<p>${escapeXml(words.evidence.nothing)}</p>`] : months),
    '</html>',
    '',
  ].join('\n');
}

function item(entry: ListedEntry, { words, href, ...telling }: HtmlOptions): string {
  const { day, path } = entry;
  const on = day === null ? '' : escapeXml(words.dates.weekdayAndDate(day));
  const link =
    href === null
      ? ''
      : `<a href="${escapeXml(href(path))}" dir="auto">${escapeXml(nameOf(path))}</a>`;
  const place = on === '' || link === '' ? on + link : words.review.place(on, link);
  const told = textRuns(toldMarkdown(entry, telling)).map(runHtml).join('');
  return `<li>${told}${place === '' ? '' : ` <small>${place}</small>`}</li>`;
}

function runHtml({ text, styles }: TextRun): string {
  return styles.reduceRight((inner, style) => `<${style}>${inner}</${style}>`, escapeXml(text));
}
