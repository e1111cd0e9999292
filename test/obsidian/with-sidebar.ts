import { vi } from 'vitest';
import type { WholePlugin } from './whole-plugin';
import { startPlugin } from './whole-plugin';

class NoLayout {
  readonly observe = () => undefined;
  readonly unobserve = () => undefined;
  readonly disconnect = () => undefined;
}

/** The whole plugin, with its sidebar open and drawn, above a status bar. */
export async function startWithSidebar(
  files: Readonly<Record<string, string>>,
): Promise<WholePlugin> {
  Object.assign(window, { ResizeObserver: NoLayout });
  // jsdom shows nothing: as far as it knows, nobody looks at the sidebar.
  HTMLElement.prototype.isShown = () => true;
  const whole = await startPlugin(files, {
    prepare: () => document.body.createDiv('status-bar'),
  });
  run(whole, 'open-sidebar');
  await vi.waitFor(() => part('.small-wins-view .small-wins-today'));
  return whole;
}

/** Runs one of the plugin's commands. */
export function run({ host }: WholePlugin, command: string): void {
  host.app.commands.executeCommandById(`small-wins:${command}`);
}

/** The first element on the page that a selector finds; throws if there is none. */
export function part<E extends HTMLElement = HTMLElement>(selector: string): E {
  const found = document.querySelector<E>(selector);
  if (found === null) throw new Error(`${selector} is not on the page`);
  return found;
}

/** The button with a name, within what a selector finds. */
export function button(name: string, within = 'body'): HTMLButtonElement {
  const found = [...part(within).querySelectorAll('button')].find(
    (each) => each.getAttribute('aria-label') === name || each.textContent.trim() === name,
  );
  if (found === undefined) throw new Error(`no button ${name}`);
  return found;
}

/** The texts of all visible elements that a selector finds. */
export function texts(selector: string): string[] {
  return [...document.querySelectorAll<HTMLElement>(selector)]
    .filter((each) => each.closest('[hidden]') === null)
    .map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());
}

/** Replaces the text of the field that has the focus by typing. */
export function type(text: string): void {
  const field = document.activeElement;
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement))
    throw new Error('no field has the focus');
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Presses a key on what has the focus. */
export function press(key: string): void {
  document.activeElement?.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
  );
}
