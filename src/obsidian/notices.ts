import { Notice } from 'obsidian';
import { sentenceOf } from './refusal';

/** Long enough to read a sentence and to decide to undo. */
const LONG_MS = 10_000;

/** What can be done about something, on a button beside it. */
interface NoticeAction {
  readonly name: string;
  readonly run: () => unknown;
  /** the notice waits for its click: who is meant may not be looking */
  readonly stays?: boolean;
}

/** Shows a sentence, and beside it a button for each thing that can be done about it. */
export function notify(text: string, ...actions: readonly NoticeAction[]): Notice {
  const notice = new Notice(text, durationOf(text, actions));
  const { messageEl } = notice;
  // Our sentences are in English: their full stops stand at their end in every app.
  messageEl.dir = 'auto';
  for (const { name, run } of actions) {
    const button = messageEl.createEl('button', { cls: 'small-wins-notice-action', text: name });
    button.addEventListener('click', (event) => {
      event.stopPropagation();
      notice.hide();
      void tell(async () => {
        await run();
      });
    });
  }
  return notice;
}

/** In milliseconds; 0 stays, and undefined is as long as the app thinks right. */
function durationOf(text: string, actions: readonly NoticeAction[]): number | undefined {
  if (actions.length === 0) return text.length > 60 ? LONG_MS : undefined;
  return actions.some(({ stays }) => stays === true) ? 0 : LONG_MS;
}

/** Does something, and says in a notice why it could not be done. False where it could not. */
export async function tell(work: () => Promise<unknown>): Promise<boolean> {
  const done = await attempt(async () => {
    await work();
    return true;
  });
  return done ?? false;
}

/** What some work gives; null where it could not be done, which a notice says. */
export async function attempt<T>(work: () => Promise<T>): Promise<T | null> {
  try {
    return await work();
  } catch (error) {
    notify(sentenceOf(error));
    return null;
  }
}
