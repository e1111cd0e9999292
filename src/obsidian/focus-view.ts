import type { ItemView } from 'obsidian';
import { Platform } from 'obsidian';

/**
 * Puts the focus into the field of a view that a command has brought to the front, so that the keys go there. Not where
 * that would open a keyboard over it.
 */
export function focusView({ contentEl }: ItemView): void {
  if (Platform.isMobile) return;
  const fields = contentEl.querySelectorAll<HTMLElement>('textarea, input');
  [...fields].find((field) => field.isShown())?.focus();
}
