import { Keymap } from '../ui/keymap';
import type { App } from './app';
import { HoverPopover } from './hover-popover';
import { MarkdownRenderer } from './markdown-renderer';

/** What a view tells Page preview, as plugins do it: the typings do not say. */
export interface HoverLink {
  readonly event: MouseEvent;
  readonly source: string;
  readonly hoverParent: { hoverPopover: HoverPopover | null };
  readonly targetEl: HTMLElement | null;
  readonly linktext: string;
  readonly sourcePath?: string;
  readonly state?: { readonly scroll?: number };
}

/** The core plugin Page preview: shows the note of a link beside it. */
export function followHovering(app: App): void {
  app.workspace.on('hover-link', (link: HoverLink) => show(app, link));
}

function show(app: App, link: HoverLink): void {
  // "Whether the hover-link event requires the 'Mod' key to be pressed to trigger"; an unknown source does
  // (a guess, `unknown-source-needs-mod`).
  const { event, source, hoverParent, targetEl, linktext, sourcePath = '', state } = link;
  const needsMod = app.registrations.hoverSources.get(source)?.defaultMod ?? true;
  if (needsMod && !Keymap.isModifier(event, 'Mod')) return;
  const path = linktext.split('#')[0] ?? '';
  const file = app.metadataCache.getFirstLinkpathDest(path, sourcePath);
  if (file === null) return;
  hoverParent.hoverPopover?.unload();
  const popover = new HoverPopover(hoverParent, targetEl);
  const content = popover.hoverEl.createDiv('markdown-embed markdown-preview-view');
  content.setAttrs({ 'data-path': file.path, 'data-scroll': state?.scroll ?? null });
  void app.vault
    .cachedRead(file)
    .then((text) => MarkdownRenderer.render(app, text, content, file.path, popover));
}
