import { formatDay } from '../calendar/day';
import type { Day } from '../calendar/day';
import { areaKey, writtenArea } from '../markdown/area';
import { readCheckbox } from '../markdown/checkbox';
import type { MarkTags } from '../markdown/tag';
import { matchMark } from '../markdown/tag';
import type { TextEdit } from '../markdown/text-edit';
import type { Kind, MarkPosition } from '../notes/entry';
import type { Cut } from '../notes/found-fields';
import type { EditedBlock } from './edited-block';

/** How a vault writes marks. */
export interface MarkManner {
  readonly marks: MarkTags;
  /** the tag to write for each kind, without `#` */
  readonly tags: Readonly<Record<Kind, string>>;
}

/** Edits of one line each; one after another is tried until the note reads as it should. */
export type Tries = readonly (readonly (TextEdit | null)[])[];

/** Ways to give an entry another day: in place of a date that it has, or after its mark. */
export function dayTries(edited: EditedBlock, day: Day): Tries {
  const date = `@${formatDay(day)}`;
  const { entry, fields, block } = edited;
  if (entry.daySource !== 'text') return [[edited.insertion(date)]];
  const fieldDates = fields.inlineFields
    .filter(({ name }) => name === 'date')
    .map(({ from, to }) => {
      const written = block.text.slice(from, to);
      const name = written.slice(0, written.indexOf('::') + 2);
      return edited.replacement(from, to, `${name} ${date.slice(1)}${written.slice(-1)}`);
    });
  const tokens = fields.tokens
    .filter(({ kind }) => kind !== 'done')
    .map(({ from, to }) => edited.replacement(from, to, date));
  return [...tokens, ...fieldDates].map((edit) => [edit]);
}

/** The marks with the tag of another kind, and the areas they have. */
export function kindEdits(
  edited: EditedBlock,
  of: Kind,
  { marks, tags }: MarkManner,
): readonly (TextEdit | null)[] {
  const tag = `#${tags[of]}`;
  const own = edited.entry.marks;
  if (own.length === 0) return [edited.insertion(tag)];
  return own.flatMap((mark, index) => {
    const { tail } = partsOf(mark.tag, marks);
    const isSecond = index > 0 && tail === '';
    return isSecond ? removals(edited, [mark]) : [retagged(edited, mark, joined(tag, tail))];
  });
}

/** The marks with other areas: one a mark, more marks for more areas, and marks without one off. */
export function areaEdits(
  edited: EditedBlock,
  areas: readonly string[],
  { marks, tags }: MarkManner,
): readonly (TextEdit | null)[] | { readonly badArea: string } {
  const paths = areas.map((area) => writtenArea(area, marks));
  const bad = paths.indexOf('');
  if (bad !== -1) return { badArea: areas[bad] ?? '' };
  const { entry } = edited;
  const [first] = entry.marks;
  if (first === undefined) {
    const written = paths.map((path) => joined(`#${tags[entry.kind]}`, path)).join(' ');
    return written === '' ? [] : [edited.insertion(written)];
  }
  const { base } = partsOf(first.tag, marks);
  const kept = entry.marks.slice(0, Math.max(1, paths.length));
  const more = paths.slice(kept.length).map((path) => joined(base, path));
  return [
    ...kept.map((mark, index) => {
      const path = paths[index] ?? '';
      const { base: own, tail } = partsOf(mark.tag, marks);
      // As it is written, where it names the same: `#win/Health`.
      const written = areaKey(tail) === areaKey(path) ? tail : path;
      const isLast = index === kept.length - 1;
      return retagged(edited, mark, [joined(own, written), ...(isLast ? more : [])].join(' '));
    }),
    ...removals(edited, entry.marks.slice(kept.length)),
  ];
}

/** The note that a link leads to is another one, or the link is taken off. */
export function goalEdits(
  edited: EditedBlock,
  off: readonly string[],
  link: string | null,
): readonly (TextEdit | null)[] {
  const { block, fields } = edited;
  const taken = block.spans.filter(
    ({ kind, from, target }) =>
      kind === 'link' &&
      target !== null &&
      block.text.startsWith('[[', from) &&
      off.includes(target.trim().replace(/\.md$/i, '')),
  );
  let isWritten = link === null;
  const edits = taken.map((span) => {
    if (!isWritten) {
      isWritten = true;
      return edited.replacement(span.from, span.to, `[[${link ?? ''}]]`);
    }
    const field = fields.inlineFields.find(
      ({ name, from, to }) => name === 'goal' && from <= span.from && span.to <= to,
    );
    const alias = /\|([^|\]]+)\]\]$/.exec(block.text.slice(span.from, span.to))?.[1];
    if (field === undefined && alias !== undefined) {
      return edited.replacement(span.from, span.to, alias);
    }
    return withoutRange(edited, field ?? span);
  });
  return isWritten ? edits : [...edits, edited.insertion(`[[${link ?? ''}]]`)];
}

/** Ticks or unticks its checkbox; one is put after the marker of an item that has none. */
export function stateEdit(edited: EditedBlock, checkbox: string): TextEdit | null {
  const { text, lines, block } = edited;
  const line = lines[block.line];
  if (line === undefined || block.kind !== 'item') return null;
  const box = readCheckbox(text.slice(line.from, line.end));
  if (box !== null) {
    const at = line.from + box.column;
    return { from: at, to: at + box.character.length, text: checkbox };
  }
  const [start] = block.pieces;
  if (start?.line !== block.line) return null;
  const at = line.from + start.column;
  return { from: at, to: at, text: `[${checkbox}] ` };
}

/** Takes marks off, with the spaces that parted them from the words. */
export function removals(
  edited: EditedBlock,
  marks: readonly MarkPosition[],
): readonly (TextEdit | null)[] {
  const joinedMarks: { line: number; from: number; to: number }[] = [];
  for (const { line, from, to } of marks) {
    const last = joinedMarks.at(-1);
    const start = edited.lines[line]?.from ?? 0;
    const isNext =
      last?.line === line && /^[ \t]*$/.test(edited.text.slice(start + last.to, start + from));
    if (isNext) last.to = to;
    else joinedMarks.push({ line, from, to });
  }
  return joinedMarks.map(({ line, from, to }) => edited.removal(line, from, to));
}

function withoutRange(edited: EditedBlock, { from, to }: Cut): TextEdit | null {
  const { text } = edited.block;
  if (text.charAt(from - 1) === ' ') return edited.replacement(from - 1, to, '');
  return edited.replacement(from, text.charAt(to) === ' ' ? to + 1 : to, '');
}

function retagged(edited: EditedBlock, { line, from, to }: MarkPosition, tag: string): TextEdit {
  const start = edited.lines[line]?.from ?? 0;
  return { from: start + from, to: start + to, text: tag };
}

function joined(base: string, path: string): string {
  return path === '' ? base : `${base}/${path}`;
}

/** A mark's tag and its area, both as they are written. */
function partsOf(tag: string, marks: MarkTags): { readonly base: string; readonly tail: string } {
  const area = matchMark(tag, marks)?.area ?? '';
  const whole = tag.replace(/\/+$/, '');
  if (area === '') return { base: whole, tail: '' };
  const tail = whole.slice(-area.length);
  // A path with `//`, or with decomposed letters, is longer than the area that it names.
  const isWritten = tail.toLowerCase() === area;
  const names = whole.split('/');
  const depth = area.split('/').length;
  const written = names
    .filter((name) => name !== '')
    .slice(-depth)
    .join('/');
  const base = names
    .filter((name) => name !== '')
    .slice(0, -depth)
    .join('/');
  return isWritten
    ? { base: whole.slice(0, -area.length - 1).replace(/\/+$/, ''), tail }
    : { base, tail: written };
}
