import type { Day } from '../calendar/day';
import type { Words } from '../words/words';
import { formatDay } from '../calendar/day';
import type { ListedEntry } from '../journal/journal';
import { evidenceRows } from './evidence';
import { evidenceCsv } from './evidence-csv';
import { evidenceHtml } from './evidence-html';
import { evidenceMarkdown } from './evidence-markdown';
import type { NoteLink } from './note-link';

export const EVIDENCE_FORMATS = ['md', 'csv', 'json', 'html'] as const;
export type EvidenceFormat = (typeof EVIDENCE_FORMATS)[number];

export interface EvidenceOptions {
  readonly today: Day;
  readonly title: string;
  readonly words: Words;
  /** BCP 47 */
  readonly language: string;
  /** how Markdown links to a note */
  readonly link: NoteLink;
  /** where a page's link to a note leads */
  readonly href: (path: string) => string;
  /** how a JSON document is written */
  readonly json: (value: object) => string;
}

/** Evidence as the whole text of a file. */
export function evidenceText(
  entries: readonly ListedEntry[],
  format: EvidenceFormat,
  options: EvidenceOptions,
): string {
  switch (format) {
    case 'md':
      return evidenceMarkdown(entries, options);
    case 'csv':
      return evidenceCsv(evidenceRows(entries));
    case 'html':
      return evidenceHtml(entries, options);
    case 'json':
      return `${options.json(evidenceJson(entries, options.today))}\n`;
  }
}

/** Evidence as plain values, as of `today`. */
export function evidenceJson(entries: readonly ListedEntry[], today: Day) {
  return { today: formatDay(today), entries: evidenceRows(entries) };
}
