import type { App } from 'obsidian';
import { Component } from 'obsidian';

/** A template is at rest when its note has not changed for so long; longer than the most nobody waits. */
const QUIET_MS = 1_000;
const MOST_MS = 10_000;

/** Waits until a new note has been left alone for a second, ten seconds at most: a template is being filled in. */
export function noteQuiet(app: App, path: string): Promise<void> {
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
      quiet = window.setTimeout(end, QUIET_MS);
    }
    watch.registerEvent(
      app.vault.on('modify', (file) => {
        if (file.path === path) again();
      }),
    );
    again();
  });
}
