import type { HoverParent, Plugin } from 'obsidian';
import type { Peeked } from '../views/elements/peek';
import type { PluginParts } from './plugin-parts';

/** The name under which the app's Page preview lists us. */
const SOURCE = 'small-wins';

/** Holds the app's preview while it is open; the app closes it before it opens another one. */
const holder: HoverParent = { hoverPopover: null };

/** Lets the user choose, in the settings of Page preview, whether our links need Ctrl or Cmd for it. */
export function registerPagePreview(plugin: Plugin): void {
  plugin.registerHoverLinkSource(SOURCE, { display: plugin.manifest.name, defaultMod: true });
}

/** Lets Page preview show a note beside the element that would open it. */
export function previewNote(
  { app, live }: PluginParts,
  what: Peeked,
  targetEl: HTMLElement,
  event: MouseEvent,
): void {
  const show = (linktext: string, sourcePath: string, line: number | null) => {
    app.workspace.trigger('hover-link', {
      event,
      source: SOURCE,
      hoverParent: holder,
      targetEl,
      linktext,
      sourcePath,
      ...(line === null ? {} : { state: { scroll: line } }),
    });
  };
  if ('link' in what) {
    show(what.link, what.from, null);
    return;
  }
  if ('path' in what) {
    show(what.path, '', what.line);
    return;
  }
  const path = live.setup.daily.pathOf(what.day);
  if (app.vault.getFileByPath(path) !== null) show(path, '', null);
}
