import type { DayRange } from '../core/calendar/date-range';
import { dateRange } from '../core/calendar/date-range';
import { jsonDocument } from '../core/documents/json-document';
import { askedArea } from '../core/journal/asked-area';
import type { ListedEntry } from '../core/journal/journal';
import type { Kind } from '../core/notes/entry';
import { noteLinks } from '../core/review/note-link';
import type { EvidenceDocument, EvidenceFormat } from '../core/sharing/evidence-text';
import { evidenceDocument, linesDocument, onlyKind } from '../core/sharing/evidence-text';
import { obsidianLink } from '../core/sharing/obsidian-link';
import { Refusal } from '../core/words/refusal';
import type { Words } from '../core/words/words';
import type { WholeVault } from './whole-vault';

/** What to export, and where to. */
export interface ExportWish {
  /** lines that were found or ticked; null for all that the other fields ask for */
  readonly lines: LinesToExport | null;
  /** whether those of the lines are told that are no evidence, such as setbacks */
  readonly uncounted: boolean;
  /** days in words; empty for all */
  readonly range: string;
  readonly kind: Kind | null;
  /** a goal's path; empty for all */
  readonly goal: string;
  readonly area: string;
  readonly text: string;
  readonly names: boolean;
  readonly links: boolean;
  readonly format: EvidenceFormat;
  /** a path in the vault, without an extension */
  readonly name: string;
}

/** Lines to export. */
export interface LinesToExport {
  readonly lines: readonly ListedEntry[];
  /** those that are evidence, of lines that a search found; null if each was ticked by itself */
  readonly evidence: readonly ListedEntry[] | null;
}

/**
 * The wish of a form that was just opened, for these lines if there are any. What is no evidence among found lines waits
 * for a tick, unless nothing else was found.
 */
export function openedExport({ evidence }: Words, chosen: LinesToExport | null = null): ExportWish {
  return {
    lines: chosen,
    uncounted: chosen === null || !isMixed(chosen),
    range: '',
    kind: null,
    goal: '',
    area: '',
    text: '',
    names: false,
    links: false,
    format: 'md',
    name: evidence.title(chosen === null ? null : onlyKind(chosen.lines)),
  };
}

/** Whether only some of the lines are evidence. */
export function isMixed({ lines, evidence }: LinesToExport): boolean {
  return evidence !== null && evidence.length > 0 && evidence.length < lines.length;
}

/** The lines that are told; null for a wish that names none. */
export function toldLines({ lines, uncounted }: ExportWish): readonly ListedEntry[] | null {
  return uncounted ? (lines?.lines ?? null) : (lines?.evidence ?? null);
}

/** A wish of another kind of entries. The file is named after it, unless the user has named the file. */
export function withKind(wish: ExportWish, kind: Kind | null, { evidence }: Words): ExportWish {
  const isOwnName = wish.name !== evidence.title(wish.kind);
  return { ...wish, kind, name: isOwnName ? wish.name : evidence.title(kind) };
}

/** `12 wins`, or `3 events` of a calendar. */
export function exportedAmount(
  { format, kind, lines }: ExportWish,
  count: number,
  { evidence, exporting }: Words,
): string {
  if (lines !== null) return exporting.lines(count);
  return format === 'ics' ? exporting.events(count) : evidence.amount(kind, count);
}

/** The days that are asked for; null for all. Throws a Refusal for what is not a range. */
function exportedDays(
  { range }: ExportWish,
  { setup: { dayLanguages, plan }, today, words }: Pick<WholeVault, 'setup' | 'today' | 'words'>,
): DayRange | null {
  const asked = range.trim();
  if (asked === '') return null;
  const days = dateRange(asked, today, dayLanguages, plan.firstWeekday);
  if (days === null) throw new Refusal(words.failures.range(asked));
  return days;
}

/** The area that is asked for; null for all. What cannot be one is looked for as it is typed, and finds nothing. */
function exportedArea({ area }: ExportWish, { setup, journal }: WholeVault): string | null {
  const asked = area.trim();
  return asked === '' ? null : askedArea(asked, setup.marks, journal) || asked;
}

/** Where an export goes: the vault that its links lead to, and the language that it is in. */
export interface ExportTarget {
  readonly name: string;
  /** the paths of the vault's notes */
  readonly notes: readonly string[];
  readonly noteWords: Words;
}

/** The whole text of the file. Throws a Refusal for days that are not a range. */
export function exportedDocument(
  wish: ExportWish,
  vault: WholeVault,
  { name, notes, noteWords }: ExportTarget,
): EvidenceDocument {
  const { setup, goals, today } = vault;
  const days = exportedDays(wish, vault);
  const { kind, names, links } = wish;
  const filter = {
    from: days?.first ?? null,
    to: days?.last ?? null,
    kind,
    area: exportedArea(wish, vault),
    goal: goals.all().find(({ path }) => path === wish.goal) ?? null,
    text: typed(wish.text),
  };
  const telling = {
    today,
    countSteps: setup.plan.countSteps,
    words: noteWords,
    language: noteWords.language,
    goals,
    names,
    link: links ? noteLinks(notes) : null,
    href: links ? obsidianLink(name) : null,
    json: jsonDocument,
  };
  const lines = toldLines(wish);
  return lines === null || wish.format === 'ics'
    ? evidenceDocument(filter, wish.format, telling)
    : linesDocument(lines, wish.format, telling);
}

/** What was typed into a field; null if nothing was. */
function typed(text: string): string | null {
  const trimmed = text.trim();
  return trimmed === '' ? null : trimmed;
}
