import type { Day } from '../calendar/day';
import { formatDay } from '../calendar/day';
import type { ListedEntry } from '../journal/journal';
import type { Kind } from '../notes/entry';
import { neverCounts } from '../notes/entry';
import type { Words } from '../words/words';
import { calendarEvents, calendarFile } from './calendar-file';
import type { EvidenceWish, RowTelling } from './evidence';
import { askedEvidence, evidenceDays, evidenceRows, evidenceTitle } from './evidence';
import { evidenceCsv } from './evidence-csv';
import { evidenceHtml } from './evidence-html';
import { evidenceMarkdown } from './evidence-markdown';
import type { EvidenceOptions } from './evidence-options';

export const EVIDENCE_FORMATS = ['md', 'csv', 'json', 'html', 'ics'] as const;
export type EvidenceFormat = (typeof EVIDENCE_FORMATS)[number];

/** The whole text of a file, and of how many entries or events it is. */
export interface EvidenceDocument {
  readonly text: string;
  readonly count: number;
}

/** Everything about an exported document but its title, which says what it holds. */
export interface DocumentTelling extends Omit<EvidenceOptions, 'title'> {
  readonly countSteps: boolean;
}

/** What is asked for as the whole text of a file: evidence, or, as a calendar, challenges and steps. */
export function evidenceDocument(
  wish: EvidenceWish,
  format: EvidenceFormat,
  options: DocumentTelling,
): EvidenceDocument {
  const { words, goals } = options;
  if (format === 'ics') {
    const events = calendarEvents(options, options, wish);
    return { text: calendarFile(events, words.exporting.calendar), count: events.length };
  }
  const entries = askedEvidence(goals, options, wish);
  const title = evidenceTitle(entries, wish, words);
  return { text: evidenceText(entries, format, { ...options, title }), count: entries.length };
}

/** Lines that were chosen one by one as the whole text of a file, the first day first, whatever their kinds. */
export function linesDocument(
  lines: readonly ListedEntry[],
  format: Exclude<EvidenceFormat, 'ics'>,
  options: DocumentTelling,
): EvidenceDocument {
  const entries = lines
    .filter(({ wordless }) => !wordless)
    .sort((a, b) => (a.day ?? Infinity) - (b.day ?? Infinity));
  const title = linesTitle(entries, options.words);
  return { text: evidenceText(entries, format, { ...options, title }), count: entries.length };
}

/** After their kind; lines of several kinds are no wins if one of them never counts. */
function linesTitle(entries: readonly ListedEntry[], words: Words): string {
  const kind = onlyKind(entries);
  if (kind === null && entries.some((entry) => neverCounts(entry.kind))) {
    const days = evidenceDays(entries, words);
    const amount = words.exporting.lines(entries.length);
    return days === null ? amount : words.list([amount, days]);
  }
  return evidenceTitle(entries, { ...ANY, kind }, words);
}

const ANY = { from: null, to: null, area: null, goal: null, text: null };

/** The kind of all of these entries; null for none, or if there are several. */
export function onlyKind(entries: readonly ListedEntry[]): Kind | null {
  const kinds = new Set(entries.map(({ kind }) => kind));
  const [only = null] = kinds.size === 1 ? kinds : [];
  return only;
}

function evidenceText(
  entries: readonly ListedEntry[],
  format: Exclude<EvidenceFormat, 'ics'>,
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

function evidenceJson(
  entries: readonly ListedEntry[],
  options: RowTelling & { readonly today: Day; readonly title: string },
) {
  return {
    today: formatDay(options.today),
    title: options.title,
    entries: evidenceRows(entries, options),
  };
}
