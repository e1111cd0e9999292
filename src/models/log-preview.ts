import { formatClock } from '../core/calendar/clock';
import type { Day } from '../core/calendar/day';
import { headingText } from '../core/markdown/heading';
import { nameOf } from '../core/text/note-name';
import type { NotePreview } from '../views/forms/note-preview';
import type { Words } from '../core/words/words';
import { sentencesOf } from '../core/words/sentences';

/** Where a wish would be written, and how the note would look. */
export interface LogPreview {
  readonly path: string;
  readonly isNew: boolean;
  readonly text: string;
  /** the new line's number, 0-based */
  readonly line: number;
  /** the line's time, in minutes after midnight, if it is still to come today */
  readonly timeAhead: number | null;
}

/** What a preview is told by. */
export interface PreviewSource {
  readonly setup: {
    readonly settings: { readonly log: { readonly heading: string } };
    readonly config: { readonly daily: { readonly template: string } };
  };
  readonly today: Day;
  readonly words: Words;
}

/** Lines of the note to show above the new one, and as many below it. */
const ABOVE = 3;
const BELOW = 1;

/** The new line among its neighbours in the note of a day, with what its user should know before it is written. */
export function notePreview(
  { path, text, line, isNew, timeAhead }: LogPreview,
  day: Day,
  { setup, today, words }: PreviewSource,
): NotePreview {
  const { forms, capture } = words;
  const heading = headingText(setup.settings.log.heading);
  const folder = path.includes('/') ? `${path.slice(0, path.lastIndexOf('/'))} / ` : '';
  const { template } = setup.config.daily;
  const notes = [
    ...(isNew ? [forms.log.newNote(template === '' ? null : nameOf(template))] : []),
    ...(day > today ? [capture.ahead] : []),
    ...(timeAhead === null ? [] : [capture.timeAhead(formatClock(timeAhead))]),
  ];
  return {
    where: [folder, { strong: nameOf(path) }, ` / ${heading === '' ? forms.endOfNote : heading}`],
    lines: text
      .split(/\r\n|\r|\n/)
      .map((content, number) => ({ text: content, isNew: number === line }))
      .slice(Math.max(0, line - ABOVE), line + 1 + BELOW),
    note: notes.length === 0 ? null : sentencesOf(notes),
  };
}
