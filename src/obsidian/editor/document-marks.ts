import type { Text } from '@codemirror/state';
import { readOutline } from '../../core/markdown/outline';
import type { RegionMarker } from '../../core/markdown/region-marker';
import { regionMarkerAt } from '../../core/markdown/region-marker';
import { findMarks } from '../../core/markdown/tag';
import { scanBlocks } from '../../core/markdown/scan-blocks';
import { blockMarks, positionOf } from '../../core/notes/block-mark';
import type { MarkPosition } from '../../core/notes/entry';
import type { EditorJournal, EditorRules } from './editor-journal';
import type { Badge, ShownEntry } from './note-marks';
import { badgeOf, hasDot, shownEntries } from './note-marks';

/** The tag of a mark in a document, as offsets of its text. */
export interface DocumentMark extends Badge {
  readonly from: number;
  readonly to: number;
  /** null for the mark of a day, such as `#restday` */
  readonly shown: ShownEntry | null;
}

/** An entry's dot, at the start of its line. */
export interface DocumentDot {
  readonly from: number;
  readonly shown: ShownEntry;
}

/** The line of a marker of a generated region. */
export interface DocumentRule {
  readonly from: number;
  /** `quiet`: the end of a region after which the next one, a heading or nothing follows */
  readonly edge: RegionMarker['edge'] | 'quiet';
}

/** Everything to draw on a document, each kind in order. */
export interface DocumentMarks {
  readonly marks: readonly DocumentMark[];
  readonly dots: readonly DocumentDot[];
  readonly rules: readonly DocumentRule[];
}

/** Reads a document as the index reads its note, so that what is drawn is what the parser says. */
export function readDocument(
  path: string,
  doc: Text,
  journal: EditorJournal,
  rules: EditorRules,
): DocumentMarks {
  const text = doc.toString();
  const first = text.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
  const lineStart = (line: number) => doc.line(line + 1).from + (line === 0 ? first : 0);
  const lineText = (line: number) => doc.line(line + 1).text.slice(line === 0 ? first : 0);

  const shown = shownEntries(journal.read(path, text), lineText, journal, rules);
  const marks: DocumentMark[] = [];
  const add = ({ tag, line, from, to }: MarkPosition, entry: ShownEntry | null) => {
    const badge = badgeOf(tag, rules.marks);
    const start = lineStart(line);
    if (badge !== null) marks.push({ ...badge, from: start + from, to: start + to, shown: entry });
  };
  for (const entry of shown) for (const mark of entry.entry.marks) add(mark, entry);
  for (const mark of dayMarks(text, rules)) add(mark, null);
  marks.sort((one, other) => one.from - other.from);

  const dots = shown
    .filter((entry) => hasDot(entry) && entry.entry.line < doc.lines)
    .map((entry) => ({ from: lineStart(entry.entry.line), shown: entry }));
  return { marks, dots, rules: regionRules(text) };
}

const BYTE_ORDER_MARK = '\ufeff';

/** The marks of days: they make no entries, and few notes have one. */
function dayMarks(text: string, { marks }: EditorRules): MarkPosition[] {
  const byTag = new Map([...marks.byTag].filter(([, mark]) => mark === 'rest' || mark === 'pause'));
  const ofDays = { ...marks, byTag };
  if (findMarks(text, 0, ofDays).length === 0) return [];
  return scanBlocks(text, { marks, winHeadings: [] }).flatMap((block) =>
    blockMarks(block, marks)
      .filter(({ mark }) => mark === 'rest' || mark === 'pause')
      .map((mark) => positionOf(block, mark)),
  );
}

function regionRules(text: string): DocumentRule[] {
  if (!text.includes('%% small-wins:')) return [];
  const { lines } = readOutline(text);
  return lines.flatMap(({ from, isCode }, line) => {
    if (isCode || !text.startsWith('%% small-wins:', from)) return [];
    const found = regionMarkerAt(text, from);
    if (found === null) return [];
    const { marker, end } = found;
    const after = lines.slice(line + 1).find((each) => !each.isBlank && each.from >= end);
    const isQuiet = marker.edge === 'end' && (after === undefined || startsPart(text, after.from));
    return [{ from, edge: isQuiet ? 'quiet' : marker.edge }];
  });
}

/** Whether a line begins something of its own: a heading, or the next generated region. */
function startsPart(text: string, from: number): boolean {
  return (
    text.startsWith('%% small-wins:begin', from) || /^#{1,6}\s/.test(text.slice(from, from + 8))
  );
}
