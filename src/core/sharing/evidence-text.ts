import { formatDay } from '../calendar/day';
import type { ListedEntry } from '../journal/journal';
import type { RowTelling } from './evidence';
import { evidenceRows } from './evidence';
import { evidenceCsv } from './evidence-csv';
import { evidenceHtml } from './evidence-html';
import { evidenceMarkdown } from './evidence-markdown';
import type { EvidenceOptions } from './evidence-options';

export const EVIDENCE_FORMATS = ['md', 'csv', 'json', 'html'] as const;
export type EvidenceFormat = (typeof EVIDENCE_FORMATS)[number];

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
      return evidenceCsv(evidenceRows(entries, options));
    case 'html':
      return evidenceHtml(entries, options);
    case 'json':
      return `${options.json(evidenceJson(entries, options))}\n`;
  }
}

/** Evidence as plain values, as of `today`. */
export function evidenceJson(
  entries: readonly ListedEntry[],
  options: RowTelling & Pick<EvidenceOptions, 'today' | 'title'>,
) {
  return {
    today: formatDay(options.today),
    title: options.title,
    entries: evidenceRows(entries, options),
  };
}
