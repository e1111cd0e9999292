import type { ListedEntry } from '../../core/journal/journal';
import type { TextRun } from '../../core/markdown/text-runs';
import { textRuns } from '../../core/markdown/text-runs';
import { neverCounts } from '../../core/notes/entry';
import type { Words } from '../../core/words/words';
import type { DragCallbacks } from './drag-link';
import { letDrag } from './drag-link';
import { append, setAttribute, setText } from './element';
import { onLongPress } from './long-press';
import type { PeekCallbacks } from './peek';
import { onHover } from './peek';
import { appendText, setFacts } from './quotations';
import type { ViewTools } from './view-tools';
import { writtenAreas } from '../../core/notes/written-areas';

export interface EntryCallbacks extends PeekCallbacks, DragCallbacks {
  /** Opens an entry's line. */
  readonly openEntry: (entry: ListedEntry, event: MouseEvent | KeyboardEvent) => void;
  /** Shows an entry's menu: on a right-click, a long press or the menu key. */
  readonly entryMenu: (entry: ListedEntry, event: MouseEvent) => void;
  /** Opens the note that a link in an entry's words leads to. */
  readonly openLink: (target: string, entry: ListedEntry, event: MouseEvent) => void;
}

/** The newest entry of each element: its listeners are older than a redraw and look here. */
const shownEntries = new WeakMap<HTMLElement, ListedEntry>();

/** Makes an element an entry's: what it shows comes from {@link drawEntry}. */
export function mountEntry(item: HTMLElement, callbacks: EntryCallbacks): void {
  item.classList.add('small-wins-entry');
  const glyph = append(item, 'span', 'small-wins-glyph');
  glyph.setAttribute('aria-hidden', 'true');
  const body = append(item, 'span', 'small-wins-entry-body');
  append(body, 'bdi', 'small-wins-entry-text');
  body.append(' ');
  append(body, 'span', 'small-wins-entry-meta');
  append(body, 'span', 'small-wins-spoken');

  const withEntry = (use: (entry: ListedEntry) => void) => {
    const entry = shownEntries.get(item);
    if (entry !== undefined) use(entry);
  };
  item.addEventListener('click', (event) => {
    withEntry((entry) => {
      callbacks.openEntry(entry, event);
    });
  });
  item.addEventListener('keydown', (event) => {
    if (event.target !== item || event.key !== 'Enter') return;
    event.preventDefault();
    withEntry((entry) => {
      callbacks.openEntry(entry, event);
    });
  });
  letDrag(item, callbacks, () => shownEntries.get(item));
  onHover(item, callbacks, () => shownEntries.get(item) ?? null);
  // The menu key comes this way too: it fires `contextmenu` at the focused element.
  onLongPress(item, (event) => {
    withEntry((entry) => {
      callbacks.entryMenu(entry, event);
    });
  });
}

/** Shows time, areas and metrics after the words, or what a list shows instead. */
function drawMeta(
  item: HTMLElement,
  entry: ListedEntry,
  aside: string | undefined,
  tools: ViewTools,
): void {
  const meta = item.querySelector<HTMLElement>('.small-wins-entry-meta');
  if (meta === null) return;
  const facts = aside ?? metaText(entry, tools);
  if (directionOf(entry.text) === 'rtl') setFacts(meta, facts);
  else setText(meta, facts);
}

/** Shows an entry in its element; `aside` replaces time, areas and metrics. */
export function drawEntry(
  item: HTMLElement,
  { entry, aside }: { readonly entry: ListedEntry; readonly aside?: string | undefined },
  tools: ViewTools,
  callbacks: EntryCallbacks,
): void {
  drawMeta(item, entry, aside, tools);
  draw(item, entry, tools, callbacks);
}

function draw(
  item: HTMLElement,
  entry: ListedEntry,
  tools: ViewTools,
  callbacks: EntryCallbacks,
): void {
  const before = shownEntries.get(item);
  shownEntries.set(item, entry);
  const why = whyUncounted(entry, tools.words);
  item.classList.toggle('is-uncounted', !entry.counts);
  drawWhy(item, why, tools);
  if (before !== undefined && isDrawnAlike(before, entry)) return;

  const glyph = item.querySelector<HTMLElement>('.small-wins-glyph');
  if (glyph !== null) drawGlyph(glyph, entry, tools);
  const words = item.querySelector<HTMLElement>('.small-wins-entry-text');
  if (words === null) return;
  drawWords(words, entry, tools, callbacks);
  // What we say of an entry follows its words, on the side where they end.
  if (words.parentElement !== null)
    setAttribute(words.parentElement, 'dir', directionOf(entry.text));
}

/** Whether two entries have the same sign and the same words: where only these differ, what is there stays. */
function isDrawnAlike(one: ListedEntry, other: ListedEntry): boolean {
  const isSame = one.text === other.text && one.kind === other.kind && one.path === other.path;
  return isSame && isToDo(one) === isToDo(other);
}

/** Says why an entry does not count, after its words: a name of the item would be read instead of them. */
function drawWhy(item: HTMLElement, why: string | null, tools: ViewTools): void {
  const glyph = item.querySelector<HTMLElement>('.small-wins-glyph');
  const spoken = item.querySelector<HTMLElement>('.small-wins-spoken');
  if (spoken !== null) setText(spoken, why ?? '');
  if (glyph === null) return;
  if (why === null) setAttribute(glyph, 'aria-label', null);
  else tools.tooltip(glyph, why);
}

function isToDo({ state }: ListedEntry): boolean {
  return state !== 'done';
}

function drawGlyph(glyph: HTMLElement, entry: ListedEntry, tools: ViewTools): void {
  const { kind } = entry;
  glyph.className = `small-wins-glyph is-${kind}`;
  glyph.textContent = '';
  // A tick beside what is still to do would say that it is done.
  if (kind === 'step') tools.icon(glyph, isToDo(entry) ? 'square' : 'check');
  if (kind === 'lesson') tools.icon(glyph, 'lightbulb');
  if (kind === 'kudos') tools.icon(glyph, 'message-circle');
}

const LETTER = /\p{L}/u;
const RIGHT_TO_LEFT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

/** The direction of a text, by its first letter; null if it has none. */
function directionOf(text: string): 'ltr' | 'rtl' | null {
  const letter = LETTER.exec(text);
  if (letter === null) return null;
  return RIGHT_TO_LEFT.test(letter[0]) ? 'rtl' : 'ltr';
}

function drawWords(
  words: HTMLElement,
  entry: ListedEntry,
  tools: ViewTools,
  callbacks: EntryCallbacks,
): void {
  words.textContent = '';
  if (entry.text === '') words.textContent = tools.words.entry.wordless;
  for (const run of textRuns(entry.text)) drawRun(words, run, entry, callbacks);
}

/**
 * A run of an entry's words. Links are for the pointer; by keyboard, open the line that holds one. There is no `href`,
 * so that nothing in a note can become an address.
 */
function drawRun(
  words: HTMLElement,
  { text, target, styles }: TextRun,
  entry: ListedEntry,
  callbacks: EntryCallbacks,
): void {
  const place = styles.reduce((outer, style) => append(outer, style), words);
  if (target === null) {
    appendText(place, text);
    return;
  }
  const link = append(place, 'a', 'small-wins-link', text);
  link.addEventListener('click', (event) => {
    event.stopPropagation();
    callbacks.openLink(target, entry, event);
  });
  onHover(link, callbacks, () => ({ link: target, from: entry.path }));
}

function metaText(entry: ListedEntry, { words }: ViewTools): string {
  const { kind, time, minutes, metrics } = entry;
  const parts: string[] = [];
  if (neverCounts(kind)) parts.push(words.entry.kind[kind]);
  if (time !== null) parts.push(words.dates.clock(time));
  parts.push(...writtenAreas(entry));
  for (const [name, value] of Object.entries(metrics)) parts.push(words.entry.metric(name, value));
  if (minutes !== null) parts.push(words.entry.minutes(minutes));
  return words.list(parts);
}

/** Why an entry that looks like a win does not count; null if it does, or if its kind never counts. */
function whyUncounted({ counts, kind, state, copyOf }: ListedEntry, words: Words): string | null {
  if (counts || neverCounts(kind)) return null;
  if (copyOf !== null) return words.entry.copy;
  if (state === 'cancelled') return words.entry.cancelled;
  return state === 'open' || state === 'started' ? words.entry.open : null;
}
