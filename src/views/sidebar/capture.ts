import type { Day } from '../../core/calendar/day';
import type { UnclearDay } from '../../core/logging/captured-line';
import type { Kind } from '../../core/notes/entry';
import type { CapturedKind } from '../elements/captured-kind';
import { mountKindButtons } from './quick-marks';
import { append, setAttribute, setShown, setText, uniqueId } from '../elements/element';
import type { SaidBelow } from '../elements/said-below';
import { mountSaidBelow } from '../elements/said-below';
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
  /** the whole path of a note whose folder does not exist; null where it does */
  readonly newFolder: string | null;
  readonly areas: readonly string[];
  /** what the line is logged as; nothing for the mark of a day, such as `#restday` */
  readonly kinds: readonly Kind[];
  /** a day that its first words may mean, and how to say so */
  readonly unclear: UnclearDay | null;
  /** it is a task that is not done */
  readonly isOpen: boolean;
}

export interface CaptureCallbacks {
  /** Where this text would go, as a line of this kind or of what it says itself; null while there is nothing to log. */
  readonly preview: (text: string, kind: CapturedKind | null) => Destination | null;
  /**
   * Logs a text as typed, and says below it where it went. Null if it is in its note, otherwise why not; the field
   * keeps it then.
   */
  readonly log: (
    text: string,
    kind: CapturedKind | null,
    below: SaidBelow,
  ) => Promise<string | null>;
  /** Attaches suggestions to the field. */
  readonly suggest: (field: HTMLTextAreaElement) => void;
  /** Where it is said what became of a line; below the field itself if left out. */
  readonly below?: SaidBelow;
  /** What was typed before the field was drawn, and what is typed in it by now. */
  readonly typed?: { readonly words: () => string; readonly keep: (words: string) => void };
}

export interface CaptureModel {
  readonly today: Day;
  /** a logged line is waiting for the note's template */
  readonly waiting: boolean;
  /** the kinds that a click gives to the line */
  readonly kinds?: readonly CapturedKind[];
  /** text under the field while it is empty */
  readonly idle?: Prose;
}

export interface Capture {
  readonly field: HTMLTextAreaElement;
  readonly below: SaidBelow;
  /** the row below the field, where more buttons go */
  readonly row: HTMLElement;
  readonly update: (model: CaptureModel) => void;
  /** Puts a text into the field, as if it was typed there. */
  readonly fill: (text: string) => void;
}

/** The field, which grows with its text, and under it where the line will go. Updates never change what is typed in it. */
export function mountCapture(
  parent: HTMLElement,
  tools: ViewTools,
  callbacks: CaptureCallbacks,
): Capture {
  const { words } = tools;
  const { root, field, name, fit, say, below } = mountField(parent, tools, callbacks);
  const marks = mountKindButtons(root, tools, (kind) => {
    reset(kind === picked ? null : kind);
    field.focus();
  });
  let model: CaptureModel | null = null;
  let picked: CapturedKind | null = null;
  /** why the text in the field is not in its note */
  let problem: string | null = null;

  function draw(): void {
    if (model === null) return;
    const place = problem === null ? callbacks.preview(field.value, picked) : null;
    say(problem === null ? lineOf(model, place, field.value === '', words) : problemLine(problem));
    marks.update(model.kinds ?? [], picked);
    name(picked === null ? words.capture.placeholder : words.capture.ask[picked]);
    fit();
  }

  function reset(kind: CapturedKind | null = null, reason: string | null = null): void {
    picked = kind;
    problem = reason;
    callbacks.typed?.keep(field.value);
    draw();
  }

  async function log(): Promise<void> {
    const send = (text: string) => callbacks.log(text, picked, below);
    const sent = await logFrom({ field, below, tools }, send);
    if (sent !== null) reset(sent.reason === null ? null : picked, sent.reason);
  }

  listenTo(field, {
    input: () => {
      reset(picked);
    },
    enter: () => void log(),
    isUsed: () => field.value !== '' || picked !== null,
    clear: reset,
  });
  callbacks.suggest(field);

  return {
    field,
    below,
    row: marks.row,
    update(next) {
      model = next;
      draw();
    },
    fill(text) {
      field.value = text;
      reset(picked);
      field.focus();
    },
  };
}

/** Announces what became of a line, unless what is said below has done that. */
function announceLogged(reason: string | null, { place }: SaidBelow, tools: ViewTools): void {
  if (reason !== null) tools.announce(reason);
  else if (place.textContent === '') tools.announce(tools.words.capture.logged);
}

/**
 * Logs what is in a field, and empties it; null where there is nothing to log, or something is being logged. The reason
 * is null if it is done, otherwise why not; it is announced in any case.
 */
async function logFrom(
  { field, below, tools }: { field: HTMLTextAreaElement; below: SaidBelow; tools: ViewTools },
  log: (text: string) => Promise<string | null>,
): Promise<{ readonly reason: string | null } | null> {
  const text = field.value;
  if (field.hasAttribute('aria-busy') || text.trim() === '') return null;
  const { kept } = tools.words.capture;
  const reason = await whileBusy(field, log(text)).catch(() => kept);
  announceLogged(reason, below, tools);
  if (reason === null && field.value === text) field.value = '';
  return { reason };
}

/** The result of some work, during which nothing else is logged from the field. */
async function whileBusy<T>(field: HTMLElement, work: Promise<T>): Promise<T> {
  field.setAttribute('aria-busy', 'true');
  try {
    return await work;
  } finally {
    field.removeAttribute('aria-busy');
  }
}

interface CaptureActs {
  readonly input: () => void;
  readonly enter: () => void;
  readonly clear: () => void;
  /** whether there is anything to clear */
  readonly isUsed: () => boolean;
}

/** Enter logs what is typed, Escape clears it. */
function listenTo(field: HTMLTextAreaElement, { input, enter, clear, isUsed }: CaptureActs): void {
  field.addEventListener('input', input);
  field.addEventListener('keydown', (event) => {
    // Enter picked a suggestion, or an input method is still composing a word.
    if (event.defaultPrevented || event.isComposing) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      enter();
    } else if (event.key === 'Escape' && isUsed()) {
      event.preventDefault();
      event.stopPropagation();
      field.value = '';
      clear();
    }
  });
}

/** What is said below the field. */
interface CaptureLine {
  /** null for nothing */
  readonly prose: Prose | null;
  readonly isProblem: boolean;
  /** it says where the text will go */
  readonly isPlace: boolean;
  readonly areas: readonly string[];
}

function problemLine(problem: string): CaptureLine {
  return { prose: [problem], isProblem: true, isPlace: false, areas: [] };
}

function lineOf(
  model: CaptureModel,
  destination: Destination | null,
  isEmpty: boolean,
  words: Words,
): CaptureLine {
  return {
    prose: proseOf(model, destination, isEmpty, words),
    isProblem: false,
    isPlace: destination !== null && !model.waiting,
    areas: destination?.areas ?? [],
  };
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
  const { day, heading, newFolder, kinds, isOpen, unclear } = destination;
  const where = words.capture.destination(words.dates.named(day, today), heading);
  const meaning = words.capture.meaning(kinds, isOpen, day > today);
  const hint =
    unclear === null
      ? []
      : ['. ', ...words.capture.unclear(words.dates.named(unclear.day, today), unclear.phrase)];
  const path = newFolder === null ? [] : ['. ', ...words.capture.newFolder(newFolder)];
  return [...where, ...path, ...(meaning === null ? [] : ['. ', meaning]), ...hint];
}

/** The field in its box, and below it the line that says where the text will go. */
function mountField(parent: HTMLElement, tools: ViewTools, callbacks: CaptureCallbacks) {
  const { typed } = callbacks;
  const { placeholder } = tools.words.capture;
  const root = append(parent, 'div', 'small-wins-capture');
  const box = append(root, 'div', 'small-wins-capture-box');
  const plus = append(box, 'span', 'small-wins-capture-icon');
  plus.setAttribute('aria-hidden', 'true');
  tools.icon(plus, 'plus');
  box.addEventListener('click', () => {
    field.focus();
  });
  const { field, fit } = mountGrowingField(box, 'small-wins-capture-field');
  field.placeholder = placeholder;
  field.value = typed?.words() ?? '';
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
  const name = (text: string) => {
    setAttribute(field, 'placeholder', text);
    setText(label, text);
  };
  const say = ({ prose, isProblem, isPlace, areas }: CaptureLine) => {
    line.classList.toggle('is-problem', isProblem);
    setShown(line, prose !== null);
    setShown(arrow, isPlace);
    drawProse(where, prose ?? []);
    setText(tags, areas.map((area) => `#${area}`).join(' '));
  };
  const ownBelow = () =>
    mountSaidBelow(root, tools, () => {
      field.focus();
    });
  const below = callbacks.below ?? ownBelow();
  field.addEventListener('input', () => {
    // It is about the line before.
    below.clear();
  });
  return { root, field, name, fit, say, below };
}
