import type { App } from 'obsidian';
import { Component } from 'obsidian';

/** A template is done after 1 s without a change; give up after 10 s. */
const SETTLED_AFTER_MS = 1_000;
const MOST_MS = 10_000;

/** Waits until a new note has not changed for 1 s, at most 10 s: a template is being filled in. */
export function templateSettled(app: App, path: string): Promise<void> {
  const watch = new Component();
  return new Promise<void>((resolve) => {
    watch.load();
    let quiet = 0;
    const most = window.setTimeout(end, MOST_MS);
    function end(): void {
      window.clearTimeout(quiet);
      window.clearTimeout(most);
      watch.unload();
      resolve();
    }
    function again(): void {
      window.clearTimeout(quiet);
      quiet = window.setTimeout(end, SETTLED_AFTER_MS);
    }
    watch.registerEvent(
      app.vault.on('modify', (file) => {
        if (file.path === path) again();
      }),
    );
    again();
  });
}
