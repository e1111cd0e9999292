import { select } from 'd3-selection';
import { append, setName, setShown, setText } from '../elements/element';
import { drawProse } from '../elements/prose';
import type { Prose } from '../../core/words/prose';
import type { ViewTools } from '../elements/view-tools';

/** Where lines would go in a note, and how it would look afterwards. */
export interface NotePreview {
  /** the note and the place in it: `Journal /`, strong `2026-11-19`, `/ Wins` */
  readonly where: Prose;
  readonly lines: readonly PreviewLine[];
  /** a sentence below it, such as that the note will be created; null for none */
  readonly note: string | null;
}

export interface PreviewLine {
  readonly text: string;
  readonly isNew: boolean;
}

/** A stretch of a note that includes the new lines, which appear as they are typed. */
export function mountNotePreview(
  parent: HTMLElement,
  tools: ViewTools,
  label: string,
): (preview: NotePreview | null) => void {
  const root = append(parent, 'div', 'small-wins-preview-block');
  root.setAttribute('role', 'group');
  setName(root, label);
  const box = append(root, 'div', 'small-wins-preview');
  const head = append(box, 'div', 'small-wins-preview-where');
  tools.icon(append(head, 'span', 'small-wins-button-icon'), 'file');
  const where = append(head, 'span');
  const code = append(box, 'pre', 'small-wins-preview-lines');
  const note = append(root, 'p', 'small-wins-preview-note small-wins-muted');
  tools.icon(append(note, 'span', 'small-wins-button-icon'), 'file');
  const noteWords = append(note, 'span');
  return (preview) => {
    setShown(root, preview !== null);
    if (preview === null) return;
    drawProse(where, preview.where);
    select(code)
      .selectAll<HTMLElement, PreviewLine>('.small-wins-preview-line')
      .data(preview.lines)
      // Its words go their own way, and its dot stays on the app's side, where they begin to be read.
      .join((enter) => enter.append('span').attr('class', 'small-wins-preview-line'))
      .each(function ({ text, isNew }) {
        setText(this, text);
        this.classList.toggle('is-new', isNew);
      });
    setShown(note, preview.note !== null);
    setText(noteWords, preview.note ?? '');
  };
}
