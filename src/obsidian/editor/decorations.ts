import { bisector } from 'd3-array';
import type { ChangeDesc, EditorState, Range, Text } from '@codemirror/state';
import { MapMode } from '@codemirror/state';
import type { DecorationSet, EditorView } from '@codemirror/view';
import { Decoration } from '@codemirror/view';
import type { DocumentMark, DocumentMarks } from './document-marks';
import { DotWidget } from './dot-widget';
import type { EditorRules } from './editor-journal';
import { badgeClass } from './note-marks';
import { RuleWidget } from './rule-widget';

/** What was read of a document, and how its text has moved since then; null if it has not. */
export interface DrawnDocument {
  readonly marks: DocumentMarks;
  readonly moved: ChangeDesc | null;
}

/**
 * The decorations of the visible text. Badges change how a tag looks, never the text. In Live Preview the `#` is hidden
 * while the cursor is on another line, and the markers of generated regions become thin rules.
 */
export function decorate(
  view: EditorView,
  { marks, moved }: DrawnDocument,
  { badges, dots, words }: EditorRules,
  isLivePreview: boolean,
): DecorationSet {
  const { state } = view;
  const found = view.visibleRanges.flatMap((visible) => {
    const range = back(visible, moved);
    const place: DrawnPlace = { state, moved, words };
    return [
      ...(dots ? within(marks.dots, range).flatMap((each) => dot(each, place)) : []),
      ...(badges
        ? within(marks.marks, range).flatMap((each) => badge(each, place, isLivePreview))
        : []),
      ...(isLivePreview ? within(marks.rules, range).flatMap((each) => rule(each, place)) : []),
    ];
  });
  return Decoration.set(found, true);
}

/** What is drawn into: the document as it is now. */
interface DrawnPlace extends Pick<DrawnDocument, 'moved'>, Pick<EditorRules, 'words'> {
  readonly state: EditorState;
}

const LINE = Decoration.line({ class: 'small-wins-line' });
const RULE = Decoration.line({ class: 'small-wins-rule-line' });
const QUIET = Decoration.line({ class: 'small-wins-quiet-line' });
const HIDDEN = Decoration.replace({});
const PREFIX = Decoration.mark({ class: 'small-wins-badge-prefix' });

function dot(
  { from, shown }: DocumentMarks['dots'][number],
  { state, moved, words }: DrawnPlace,
): Range<Decoration>[] {
  const at = now(from, 'after', moved);
  if (at === null) return [];
  const line = state.doc.lineAt(at).from;
  const widget = new DotWidget(shown.counts, shown.hint ?? words.editor.counts);
  return [LINE.range(line), Decoration.widget({ widget, side: -1 }).range(line)];
}

/** A marker of a generated region as a rule, while the cursor is on another line. */
function rule(
  { from, edge }: DocumentMarks['rules'][number],
  { state, moved, words }: DrawnPlace,
): Range<Decoration>[] {
  const at = now(from, 'after', moved);
  const line = at === null ? null : state.doc.lineAt(at);
  if (line === null || line.from === line.to || isTouched(state, line)) return [];
  if (edge === 'quiet') return [QUIET.range(line.from), HIDDEN.range(line.from, line.to)];
  const widget = new RuleWidget(edge === 'begin' ? words.editor.upToDate : null);
  return [RULE.range(line.from), Decoration.replace({ widget }).range(line.from, line.to)];
}

function badge(
  { mark, prefix, from, to, shown }: DocumentMark,
  { state, moved }: DrawnPlace,
  isLivePreview: boolean,
): Range<Decoration>[] {
  const start = now(from, 'after', moved);
  const end = now(to, 'before', moved);
  if (start === null || end === null || end <= start) return [];
  const hint = shown?.hint ?? null;
  const spec = { class: badgeClass(mark, shown) };
  const whole = Decoration.mark(
    hint === null ? spec : { ...spec, attributes: { role: 'note', 'aria-label': hint } },
  );
  const badge = [whole.range(start, end)];
  const isSeen = !isLivePreview || isTouched(state, state.doc.lineAt(start));
  const shownFrom = start + prefix;
  if (!isSeen && shownFrom < end) badge.push(PREFIX.range(start, shownFrom));
  return badge;
}

function isTouched({ selection }: EditorState, line: ReturnType<Text['lineAt']>): boolean {
  return selection.ranges.some(({ from, to }) => from <= line.to && to >= line.from);
}

/** Where an offset of the document as read is now; null if the text on the `tied` side of it was deleted. */
function now(at: number, tied: 'before' | 'after', moved: ChangeDesc | null): number | null {
  if (moved === null) return at;
  return tied === 'after'
    ? moved.mapPos(at, 1, MapMode.TrackAfter)
    : moved.mapPos(at, -1, MapMode.TrackBefore);
}

/** The present place of a range of the document as it was read. */
function back(range: { readonly from: number; readonly to: number }, moved: ChangeDesc | null) {
  if (moved === null) return range;
  const { invertedDesc } = moved;
  return { from: invertedDesc.mapPos(range.from, -1), to: invertedDesc.mapPos(range.to, 1) };
}

/** Those that begin in a range; the list must be in order. */
function within<T extends { readonly from: number }>(
  all: readonly T[],
  { from, to }: { readonly from: number; readonly to: number },
): readonly T[] {
  return all.slice(BY_OFFSET.left(all, from), BY_OFFSET.left(all, to + 1));
}

const BY_OFFSET = bisector(({ from }: { readonly from: number }) => from);
