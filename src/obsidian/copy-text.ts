import { doOrNotify, notify } from './notices';

/** Copies a text, and says so. */
export async function copyText(text: string, said: string): Promise<void> {
  await doOrNotify(async () => {
    await activeWindow.navigator.clipboard.writeText(text);
    notify(said);
  });
}
