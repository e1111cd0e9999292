import type { App } from 'obsidian';

/** A template is done after 1 s without a change; give up after 10 s. */
const SETTLED_AFTER_MS = 1_000;
const MOST_MS = 10_000;

/** Waits until a new note has not changed for 1 s, at most 10 s: a template is being filled in. */
export function templateSettled({ vault }: App, path: string): Promise<void> {
  return new Promise<void>((resolve) => {
    let quiet = window.setTimeout(end, SETTLED_AFTER_MS);
    const most = window.setTimeout(end, MOST_MS);
    const modified = vault.on('modify', (file) => {
      if (file.path !== path) return;
      window.clearTimeout(quiet);
      quiet = window.setTimeout(end, SETTLED_AFTER_MS);
    });
    function end(): void {
      window.clearTimeout(quiet);
      window.clearTimeout(most);
      vault.offref(modified);
      resolve();
    }
  });
}
