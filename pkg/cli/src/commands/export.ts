import { basename, dirname, relative, resolve, sep } from 'node:path';
import { jsonDocument } from '../../../../src/core/documents/json-document';
import { noteLinks } from '../../../../src/core/review/note-link';
import type { EvidenceWish } from '../../../../src/core/sharing/evidence';
import type { EvidenceOptions } from '../../../../src/core/sharing/evidence-options';
import type { EvidenceFormat } from '../../../../src/core/sharing/evidence-text';
import { EVIDENCE_FORMATS, evidenceDocument } from '../../../../src/core/sharing/evidence-text';
import { obsidianLink } from '../../../../src/core/sharing/obsidian-link';
import { nearWord } from '../../../../src/core/text/near-word';
import { misuse } from '../failure';
import { goalOption, kindOption, spanOption } from '../options';
import type { Output } from '../output';
import { areaOption } from '../query-option';
import type { IndexedVault } from '../vault';
import { writeOutput } from '../write-file';
import type { ListOptions } from './list';

export interface ExportOptions extends ListOptions {
  readonly text?: string;
  readonly format?: string;
  /** true without a word */
  readonly links?: string | true;
  readonly names?: boolean;
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
  const { goals, plan, today } = vault;
  const format = formatOption(options.format ?? (output.json ? 'json' : 'md'));
  const { from, to } = spanOption(vault, options);
  const wish: EvidenceWish = {
    from,
    to,
    kind: kindOption(options.kind),
    area: areaOption(vault, options.area),
    goal: goalOption(vault, options.goal),
    text: options.text ?? null,
  };
  const { text, count } = evidenceDocument(wish, format, {
    ...linksBack(vault, options),
    today,
    countSteps: plan.countSteps,
    words: output.noteWords,
    language: output.noteWords.language,
    goals,
    names: options.names === true,
    json: jsonDocument,
  });
  if (options.out === undefined) {
    output.raw(text);
    return;
  }
  await writeOutput(vault.root, resolve(options.out), text, () => options.force === true);
  if (output.json) output.document({ file: options.out, entries: count });
  else {
    const { cli, evidence, exporting } = output.words;
    const amount = format === 'ics' ? exporting.events(count) : evidence.amount(wish.kind, count);
    output.line(cli.exported(count, amount, options.out));
  }
}

const LINKS = ['path', 'obsidian'] as const;

/** How the document leads back to notes: not at all, by their paths, or by addresses that open Obsidian. */
function linksBack(
  { root, paths }: IndexedVault,
  { links, out }: ExportOptions,
): Pick<EvidenceOptions, 'link' | 'href'> {
  if (links === undefined) return { link: null, href: null };
  const way = LINKS.find((name) => name === (links === true ? 'path' : links));
  if (way === undefined) {
    const given = String(links);
    throw misuse((say) => say.links(given, nearWord(given, LINKS), LINKS));
  }
  const link = noteLinks(paths);
  if (way === 'obsidian') return { link, href: obsidianLink(basename(root)) };
  // From outside the vault a relative path would say where the vault is.
  const folder = out === undefined ? root : dirname(resolve(out));
  const isWithin = `${folder}${sep}`.startsWith(`${root}${sep}`);
  const hrefFrom = (path: string) => relative(isWithin ? folder : root, resolve(root, path));
  return {
    link,
    href: (path) => hrefFrom(path).split(sep).map(encodeURIComponent).join('/'),
  };
}

function formatOption(given: string): EvidenceFormat {
  const format = EVIDENCE_FORMATS.find((name) => name === given);
  if (format === undefined) {
    throw misuse((say) => say.format(given, nearWord(given, EVIDENCE_FORMATS), EVIDENCE_FORMATS));
  }
  return format;
}
