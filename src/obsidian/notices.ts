import { Notice } from 'obsidian';
import { interfaceWords } from './languages';
import { sentenceOf } from '../core/words/refusal';
import { fillText } from '../views/elements/quotations';
import { speakIn } from './speak-in';

/** Milliseconds: enough to read a sentence and decide to undo. */
const LONG_MS = 10_000;

/** An action that a notice offers as a button. */
interface NoticeAction {
  readonly name: string;
  readonly run: () => unknown;
  /** keep the notice until it is clicked: the user may be away */
  readonly stays?: boolean;
}

/**
 * Kinds of notices of which only the latest is shown: about lines logged or removed, about why a line does not count, and
 * about what a goal is by now.
 */
type NoticeKind = 'line' | 'reason' | 'goal';

const latest = new Map<NoticeKind, Notice>();

/** Shows a sentence as `notify` does, replacing a notice of this kind that is still shown. */
export function notifyLatest(
  kind: NoticeKind,
  text: string,
  ...actions: readonly NoticeAction[]
): Notice {
  latest.get(kind)?.hide();
  const notice = notify(text, ...actions);
  latest.set(kind, notice);
  return notice;
}

/** Whether a notice is still there to be read. */
function isShown({ messageEl }: Notice): boolean {
  return messageEl.isConnected;
}

/** A sentence goes the way of its language, even if the name of a goal in another begins it, in any app. */
function speakNotice(messageEl: HTMLElement, text: string): void {
  fillText(messageEl, text);
  speakIn(messageEl);
  if (messageEl.dir === '') messageEl.dir = 'ltr';
}

/** The notice that each text was shown in last, the oldest first. */
const shown = new Map<string, Notice>();
/** Those that stay until they are clicked. */
const staying = new WeakSet<Notice>();
/** More of them would cover what they are about. */
const MOST_SHOWN = 3;

/**
 * Shows a sentence, with a button for each action, replacing a notice with the same words. Of several, only the newest
 * few stay on screen, besides those that wait for a click.
 */
export function notify(text: string, ...actions: readonly NoticeAction[]): Notice {
  for (const [words, notice] of shown) {
    if (words === text) notice.hide();
    if (!isShown(notice)) shown.delete(words);
  }
  const notice = new Notice(text, durationOf(text, actions));
  shown.delete(text);
  shown.set(text, notice);
  if (actions.some(({ stays }) => stays === true)) staying.add(notice);
  const passing = [...shown.values()].filter((each) => !staying.has(each));
  for (const surplus of passing.slice(0, -MOST_SHOWN)) surplus.hide();
  const { messageEl } = notice;
  speakNotice(messageEl, text);
  let isAnswered = false;
  for (const { name, run } of actions) {
    const button = actionsOf(notice).createEl('button', {
      cls: 'small-wins-notice-action',
      text: name,
    });
    button.addEventListener('click', (event) => {
      event.stopPropagation();
      // The second click of a double one comes before the app has taken the notice away.
      if (isAnswered) return;
      isAnswered = true;
      notice.hide();
      void doOrNotify(async () => {
        await run();
      });
    });
  }
  return notice;
}

/** Hides all notices: what their buttons do needs the plugin, which is being switched off. */
export function hideNotices(): void {
  for (const notice of shown.values()) notice.hide();
  shown.clear();
  latest.clear();
}

/** The end of a notice, where its actions are: they share a line. */
export function actionsOf({ messageEl }: Notice): HTMLElement {
  const found = messageEl.querySelector<HTMLElement>('.small-wins-notice-actions');
  return found ?? messageEl.createSpan('small-wins-notice-actions');
}

/** In milliseconds; 0 keeps the notice, undefined uses the app's own duration. */
function durationOf(text: string, actions: readonly NoticeAction[]): number | undefined {
  if (actions.length === 0) return text.length > 60 ? LONG_MS : undefined;
  return actions.some(({ stays }) => stays === true) ? 0 : LONG_MS;
}

/** Does some work, and says in a notice if it fails. False on failure. */
export async function doOrNotify(work: () => Promise<unknown>): Promise<boolean> {
  const done = await attempt(async () => {
    await work();
    return true;
  });
  return done ?? false;
}

/** The result of some work; null on failure, which a notice explains. */
export async function attempt<T>(work: () => Promise<T>): Promise<T | null> {
  try {
    return await work();
  } catch (error) {
    notifyFailure(error);
    return null;
  }
}

/** Says why something has failed. */
export function notifyFailure(error: unknown): void {
  notify(sentenceOf(error, interfaceWords));
}
