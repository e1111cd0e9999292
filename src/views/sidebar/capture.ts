import type { Day } from '../../core/calendar/day';
import type { Kind } from '../../core/notes/entry';
import { append, setShown, setText, uniqueId } from '../elements/element';
import { mountGrowingField } from '../elements/growing-field';
import type { Prose } from '../../core/words/prose';
import type { Words } from '../../core/words/words';
import { drawProse } from '../elements/prose';
import type { ViewTools } from '../elements/view-tools';

/** Where a line would go. */
export interface Destination {
  readonly day: Day;
  /** the heading it goes under; null for the note's end */
  readonly heading: string | null;
  readonly areas: readonly string[];
  /** what the line is logged as; nothing for the mark of a day, such as `#restday` */
  readonly kinds: readonly Kind[];
  /** it is a task that is not done */
  readonly isOpen: boolean;
}

export interface CaptureCallbacks {
  /** Where this text would go; null while there is nothing to log. */
  readonly preview: (text: string) => Destination | null;
  /** Logs a text as typed. Null if it is in its note, otherwise why not; the field keeps it then. */
  readonly log: (text: string) => Promise<string | null>;
  /** Attaches suggestions to the field. */
  readonly suggest: (field: HTMLTextAreaElement) => void;
}

export interface CaptureModel {
  readonly today: Day;
  /** a logged line is waiting for the note's template */
  readonly waiting: boolean;
  /** text under the field while it is empty */
  readonly idle?: Prose;
}

export interface Capture {
  readonly field: HTMLTextAreaElement;
  readonly update: (model: CaptureModel) => void;
}

/** The field, which grows with its text, and under it where the line will go. Updates never change what is typed in it. */
export function mountCapture(
  parent: HTMLElement,
  tools: ViewTools,
  callbacks: CaptureCallbacks,
): Capture {
  const { words } = tools;
  const { box, field, fit, line, arrow, where, tags } = mountField(parent, tools);
  let model: CaptureModel | null = null;
  let isLogging = false;
  /** why the text in the field is not in its note */
  let problem: string | null = null;

  function draw(): void {
    if (model === null) return;
    const destination = problem === null ? callbacks.preview(field.value) : null;
    const prose =
      problem === null ? proseOf(model, destination, field.value === '', words) : [problem];
    line.classList.toggle('is-problem', problem !== null);
    setShown(line, prose !== null);
    setShown(arrow, destination !== null && !model.waiting);
    drawProse(where, prose ?? []);
    fit();
    setText(tags, (destination?.areas ?? []).map((area) => `#${area}`).join(' '));
  }

  async function log(): Promise<void> {
    const text = field.value;
    if (isLogging || text.trim() === '') return;
    isLogging = true;
    field.setAttribute('aria-busy', 'true');
    problem = await callbacks.log(text).catch(() => words.capture.kept);
    isLogging = false;
    field.removeAttribute('aria-busy');
    if (problem === null && field.value === text) field.value = '';
    tools.announce(problem ?? words.capture.logged);
    draw();
  }

  field.addEventListener('input', () => {
    problem = null;
    draw();
  });
  listenToKeys(field, {
    enter: () => void log(),
    clear: () => {
      field.value = '';
      problem = null;
      draw();
    },
  });
  box.addEventListener('click', () => {
    field.focus();
  });
  callbacks.suggest(field);

  return {
    field,
    update(next) {
      model = next;
      draw();
    },
  };
}

/** Enter logs what is typed, Escape clears it. */
function listenToKeys(
  field: HTMLTextAreaElement,
  { enter, clear }: { readonly enter: () => void; readonly clear: () => void },
): void {
  field.addEventListener('keydown', (event) => {
    // Enter picked a suggestion, or an input method is still composing a word.
    if (event.defaultPrevented || event.isComposing) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      enter();
    } else if (event.key === 'Escape' && field.value !== '') {
      event.preventDefault();
      event.stopPropagation();
      clear();
    }
  });
}

/** Where the text will go, or what is said instead; null for nothing. */
function proseOf(
  { today, waiting, idle }: CaptureModel,
  destination: Destination | null,
  isEmpty: boolean,
  words: Words,
): Prose | null {
  if (waiting) return [words.capture.waiting];
  if (destination === null) return isEmpty ? (idle ?? null) : null;
  const { day, heading, kinds, isOpen } = destination;
  const where = words.capture.destination(words.dates.named(day, today), heading);
  const meaning = words.capture.meaning(kinds, isOpen, day > today);
  return meaning === null ? where : [...where, '. ', meaning];
}

/** The field in its box, and below it the line that says where the text will go. */
function mountField(parent: HTMLElement, tools: ViewTools) {
  const { placeholder } = tools.words.capture;
  const root = append(parent, 'div', 'small-wins-capture');
  const box = append(root, 'div', 'small-wins-capture-box');
  const plus = append(box, 'span', 'small-wins-capture-icon');
  plus.setAttribute('aria-hidden', 'true');
  tools.icon(plus, 'plus');
  const { field, fit } = mountGrowingField(box, 'small-wins-capture-field');
  field.placeholder = placeholder;
  // A label of its own: a hidden element names a container, but for a field it does not count as a label.
  const label = append(box, 'label', 'small-wins-spoken', placeholder);
  field.id = uniqueId();
  label.htmlFor = field.id;
  field.setAttribute('enterkeyhint', 'done');
  const line = append(root, 'div', 'small-wins-destination');
  line.id = uniqueId();
  field.setAttribute('aria-describedby', line.id);
  const arrow = append(line, 'span', 'small-wins-destination-arrow');
  arrow.setAttribute('aria-hidden', 'true');
  tools.icon(arrow, 'corner-down-right');
  const where = append(line, 'span', 'small-wins-destination-where');
  const tags = append(line, 'span', 'small-wins-destination-areas');
  return { box, field, fit, line, arrow, where, tags };
}
