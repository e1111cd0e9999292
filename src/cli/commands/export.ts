import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { formatDay } from '../../core/calendar/day';
import type { ListedEntry } from '../../core/journal/journal';
import { evidenceOf, evidenceRows } from '../../core/review/evidence';
import { evidenceCsv } from '../../core/review/evidence-csv';
import { evidenceHtml } from '../../core/review/evidence-html';
import { evidenceMarkdown } from '../../core/review/evidence-markdown';
import { noteLinks } from '../../core/review/note-link';
import { misuse } from '../failure';
import { kindOption } from '../options';
import type { Output } from '../output';
import { JSON_VERSION } from '../output';
import type { IndexedVault } from '../vault';
import { writeOutput } from '../write-file';
import type { ListOptions } from './list';
import { narrowedEntries } from './list';

export interface ExportOptions extends ListOptions {
  readonly format?: string;
  readonly out?: string;
}

const FORMATS = ['md', 'csv', 'json', 'html'] as const;
type Format = (typeof FORMATS)[number];

/** `small-wins export`: what counts, as evidence to show. With `--kind` setbacks or lessons, as they were told. */
export function exportEvidence(vault: IndexedVault, options: ExportOptions, output: Output): void {
  const format = formatOption(options.format ?? (output.json ? 'json' : 'md'));
  const entries = evidenceOf(narrowedEntries(vault, options), kindOption(options.kind));
  if (format === 'json' && options.out === undefined) {
    output.document(evidenceJson(vault, entries));
    return;
  }
  const text = evidenceText(vault, entries, format, output);
  if (options.out === undefined) {
    output.raw(text);
    return;
  }
  writeOutput(resolve(options.out), text);
  if (output.json) output.document({ file: options.out, entries: entries.length });
  else {
    const entriesWord = entries.length === 1 ? 'entry is' : 'entries are';
    output.line(`${entries.length} ${entriesWord} in ${options.out}.`);
  }
}

function evidenceText(
  vault: IndexedVault,
  entries: readonly ListedEntry[],
  format: Format,
  { words }: Output,
): string {
  const title = 'Wins';
  switch (format) {
    case 'md':
      return evidenceMarkdown(entries, {
        title,
        words,
        link: noteLinks(vault.paths),
      });
    case 'csv':
      return evidenceCsv(evidenceRows(entries));
    case 'html':
      return evidenceHtml(entries, {
        title,
        words,
        language: vault.languages[0].language,
        href: (path) => pathToFileURL(resolve(vault.root, path)).href,
      });
    case 'json':
      return `${JSON.stringify({ version: JSON_VERSION, ...evidenceJson(vault, entries) })}\n`;
  }
}

function evidenceJson({ today }: IndexedVault, entries: readonly ListedEntry[]) {
  return { today: formatDay(today), entries: evidenceRows(entries) };
}

function formatOption(given: string): Format {
  const format = FORMATS.find((name) => name === given);
  if (format === undefined) {
    throw misuse('--format', given, `a format: give one of ${FORMATS.join(', ')}`);
  }
  return format;
}
