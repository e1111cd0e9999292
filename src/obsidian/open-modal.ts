import type { Modal } from 'obsidian';
import { anotherDay } from './another-day';
import { interfaceLanguage, interfaceWords } from './languages';
import { copyText } from './copy-text';
import { notify } from './notices';
import { closeWithPlugin } from './open-things';

/** What can have the focus, also rows that Tab passes over. */
const FOCUSABLE = ['a[href]', 'button', 'input', 'select', 'textarea', '[tabindex]'].join();

/** A dialog that keeps what is typed in it until it is opened again. */
interface Keeper {
  readonly keepWords: () => void;
}

function isKeeper(modal: object): modal is Keeper {
  return 'keepWords' in modal;
}

/** A dialog that can be built again, with what its user has entered, once another language is spoken. */
interface Rebuilt {
  readonly rebuild: () => void;
}

function isRebuilt(modal: object): modal is Rebuilt {
  return 'rebuild' in modal;
}

/** A dialog left open over midnight, which then says and does what the new day makes of its words. */
interface FollowsDay {
  readonly dayTurned: () => void;
}

function followsDay(modal: object): modal is FollowsDay {
  return 'dayTurned' in modal;
}

/**
 * Opens a dialog that gives the focus back when it closes, also where what had it was drawn again meanwhile, because a
 * note has changed: then to what is in its place. It closes with the plugin, and what is typed in it is not lost then.
 */
export function openModal(modal: Modal, closed: () => void = () => undefined): void {
  const giveFocusBack = focusPlace();
  const begun = new Map<Field, string>();
  const forget = closeWithPlugin(() => {
    putAway(modal, begun);
  });
  const stop = interfaceLanguage.onChange(() => {
    if (!isRebuilt(modal)) return;
    const focusAgain = focusIn(modal.modalEl);
    modal.rebuild();
    focusAgain();
  });
  const endDays = anotherDay.add(() => {
    if (followsDay(modal)) modal.dayTurned();
  });
  modal.setCloseCallback(() => {
    forget();
    stop();
    endDays();
    closed();
    giveFocusBack();
  });
  modal.open();
  for (const field of fieldsOf(modal)) begun.set(field, field.value);
}

type Field = HTMLInputElement | HTMLTextAreaElement;

const FIELDS = [
  'textarea',
  'input[type="text"]',
  'input[type="search"]',
  'input:not([type])',
].join();

/** Remembers what has the focus in a dialog, and what of it is selected; the result gives both to what is in its place. */
function focusIn(dialog: HTMLElement): () => void {
  const present = () => [...dialog.querySelectorAll<HTMLElement>(FOCUSABLE)];
  const focused = dialog.doc.activeElement;
  const index = present().findIndex((each) => each === focused);
  const selection = isField(focused)
    ? ([focused.selectionStart, focused.selectionEnd] as const)
    : null;
  return () => {
    const next = present()[index];
    next?.focus();
    if (selection !== null && isField(next)) next.setSelectionRange(...selection);
  };
}

function isField(element: Element | null | undefined): element is Field {
  return element?.matches(FIELDS) === true;
}

/** Where words are typed in a dialog. */
function fieldsOf({ contentEl }: Modal): readonly Field[] {
  return [...contentEl.querySelectorAll<Field>(FIELDS)];
}

/** Closes a dialog whose plugin goes, and says what its user had typed, unless the dialog will show it again. */
function putAway(modal: Modal, begun: ReadonlyMap<Field, string>): void {
  const typed = fieldsOf(modal)
    .filter((field) => field.value !== (begun.get(field) ?? ''))
    .map(({ value }) => value.trim())
    .filter((value) => value !== '');
  modal.close();
  if (isKeeper(modal)) {
    modal.keepWords();
    return;
  }
  if (typed.length === 0) return;
  const { list, menus, notices } = interfaceWords;
  notify(notices.typed(list(typed.map((value) => `“${value}”`))), {
    name: menus.copyText,
    stays: true,
    run: () => copyText(typed.join('\n'), notices.copied),
  });
}

/** Remembers where the focus is; the result gives it back if it would be nowhere. */
function focusPlace(): () => void {
  const focused = activeDocument.activeElement;
  const present = [...activeDocument.querySelectorAll(FOCUSABLE)];
  const at = present.findIndex((each) => each === focused);
  const places: { readonly around: Element; readonly index: number }[] = [];
  for (let around = focused?.parentElement; around != null; around = around.parentElement) {
    const outer = around;
    // Those around it follow one another.
    const first = present.findIndex((each) => each !== outer && outer.contains(each));
    places.push({ around, index: Math.max(at - first, 0) });
  }
  return () => {
    // The app does it itself where what had the focus is still there.
    if (focused === null || focused.isConnected) return;
    for (const { around, index } of places) {
      if (!around.isConnected) continue;
      const present = [...around.querySelectorAll<HTMLElement>(FOCUSABLE)].filter((each) =>
        each.isShown(),
      );
      const next = present[Math.min(index, present.length - 1)];
      if (next === undefined) continue;
      next.focus();
      return;
    }
  };
}
