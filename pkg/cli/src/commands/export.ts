import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { jsonDocument } from '../../../../src/core/documents/json-document';
import type { ListedEntry } from '../../../../src/core/journal/journal';
import { evidenceOf } from '../../../../src/core/review/evidence';
import type { EvidenceFormat } from '../../../../src/core/review/evidence-text';
import {
  EVIDENCE_FORMATS,
  evidenceJson,
  evidenceText,
} from '../../../../src/core/review/evidence-text';
import { noteLinks } from '../../../../src/core/review/note-link';
import type { Kind } from '../../../../src/core/notes/entry';
import { nearWord } from '../../../../src/core/text/near-word';
import type { Words } from '../../../../src/core/words/words';
import { misuse } from '../failure';
import { kindOption } from '../options';
import type { Output } from '../output';
import type { IndexedVault } from '../vault';
import { writeOutput } from '../write-file';
import type { ListOptions } from './list';
import { askedEntries } from './list';

export interface ExportOptions extends ListOptions {
  readonly format?: string;
  readonly out?: string;
  readonly force?: boolean;
}

/**
 * `small-wins export`: the entries that count, as evidence to show. With `--kind`, setbacks, lessons or kudos as
 * written.
 */
export async function exportEvidence(
  vault: IndexedVault,
  options: ExportOptions,
  output: Output,
): Promise<void> {
  const format = formatOption(options.format ?? (output.json ? 'json' : 'md'));
  const kind = kindOption(options.kind);
  const entries = evidenceOf(askedEntries(vault, options), kind);
  if (format === 'json' && options.out === undefined) {
    output.document(evidenceJson(entries, vault.today));
    return;
  }
  const text = textOf(vault, entries, format, { words: output.words, kind });
  if (options.out === undefined) {
    output.raw(text);
    return;
  }
  await writeOutput(vault.root, resolve(options.out), text, () => options.force === true);
  if (output.json) output.document({ file: options.out, entries: entries.length });
  else {
    const { cli, evidence } = output.words;
    output.line(cli.exported(entries.length, evidence.amount(kind, entries.length), options.out));
  }
}

function textOf(
  vault: IndexedVault,
  entries: readonly ListedEntry[],
  format: EvidenceFormat,
  { words, kind }: { readonly words: Words; readonly kind: Kind | null },
): string {
  return evidenceText(entries, format, {
    today: vault.today,
    title: words.evidence.title(kind),
    words,
    language: vault.languages[0].language,
    link: noteLinks(vault.paths),
    href: (path) => pathToFileURL(resolve(vault.root, path)).href,
    json: jsonDocument,
  });
}

function formatOption(given: string): EvidenceFormat {
  const format = EVIDENCE_FORMATS.find((name) => name === given);
  if (format === undefined) {
    throw misuse((say) => say.format(given, nearWord(given, EVIDENCE_FORMATS), EVIDENCE_FORMATS));
  }
  return format;
}
