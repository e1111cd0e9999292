// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { DocsTopic } from '../../src/core/words/docs-pages';
import { openDocs } from '../../src/obsidian/docs-modal';
import type { WholePlugin } from './whole-plugin';
import { DATA, startPlugin, stopPlugin } from './whole-plugin';

let running: WholePlugin;

afterEach(async () => {
  vi.restoreAllMocks();
  await stopPlugin(running);
});

async function start(files: Readonly<Record<string, string>> = {}): Promise<void> {
  running = await startPlugin(files);
}

/** Headings are as far apart as jsdom, which has no layout, is told. */
function layOut(heading: string, top: number): void {
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    return new DOMRect(0, this.textContent === heading ? top : 0, 0, 0);
  });
}

async function openGuide(): Promise<void> {
  running.host.app.commands.executeCommandById('small-wins:open-guide');
  await rendered();
}

async function openAt(topic: DocsTopic): Promise<void> {
  openDocs(running.plugin.app, topic);
  await rendered();
}

function page(): HTMLElement {
  const found = document.querySelector<HTMLElement>('.small-wins-docs');
  if (found === null) throw new Error('No page is open.');
  return found;
}

function rendered(): Promise<void> {
  return vi.waitFor(() => {
    expect([page().hasAttribute('aria-busy'), page().childElementCount > 0]).toEqual([false, true]);
  });
}

/** The language of the dialog, its direction, and its buttons. */
function spoken() {
  const dialog = document.querySelector<HTMLElement>('.small-wins-docs-modal');
  const buttons = [...document.querySelectorAll('.small-wins-docs-bar button')];
  return [dialog?.lang, dialog?.dir, buttons.map(({ textContent }) => textContent)];
}

function title(): string | undefined {
  return document.querySelector('.small-wins-docs-modal .modal-title')?.textContent;
}

async function click(name: string): Promise<void> {
  const all = document.querySelectorAll<HTMLElement>(
    '.small-wins-docs a, .small-wins-docs-bar button',
  );
  const found = [...all].find(({ textContent }) => textContent === name);
  if (found === undefined) throw new Error(`Nothing is named ${name}.`);
  found.click();
  await rendered();
}

describe('the guide', () => {
  it('begins with its pages, and goes from one to the other and back', async () => {
    await start();
    await openGuide();
    expect(title()).toBe('Small Wins: the guide');

    await click('Streaks explained');
    expect(title()).toBe('Streaks explained');
    expect(document.activeElement).toBe(page());

    await click('Back');
    expect(title()).toBe('Small Wins: the guide');
    expect(document.querySelector('.small-wins-docs-bar button')).toHaveProperty('disabled', true);

    const prevented: boolean[] = [];
    const leave = (event: Event) => {
      prevented.push(event.defaultPrevented);
      event.preventDefault();
    };
    document.addEventListener('click', leave);
    page().createEl('a', { href: 'https://obsidian.md' }).click();
    page().createEl('a', { href: 'none.md' }).click();
    document.removeEventListener('click', leave);
    // The app opens addresses of the web; what leads nowhere stays here.
    expect(prevented).toEqual([false, true]);
    expect(title()).toBe('Small Wins: the guide');
  });

  it('begins with the first page of the interface’s language, and leads to the others', async () => {
    await start({ [DATA]: '{"version": 2, "language": "ar"}' });
    await openGuide();
    expect(spoken()).toEqual(['ar', 'rtl', ['رجوع', 'كل الصفحات']]);

    await click('كل الصفحات');
    expect(title()).toBe('Small Wins: the guide');
    expect(spoken()).toEqual(['en', 'ltr', ['Back', 'All pages']]);
  });

  it('opens at the heading that it is asked for, and follows links to headings', async () => {
    await start();
    layOut('Strength', 300);
    await openAt({ word: 'strength' });
    expect([title(), page().scrollTop]).toEqual(['Streaks explained', 300]);
    // Examples are shown, and do nothing.
    expect(page().textContent).toContain('#win');
    expect(page().querySelector('[class^="small-wins"]')).toBeNull();

    const link = page().createEl('a', { text: 'days off', href: 'marks.md#days-off' });
    layOut('Days off', 700);
    link.click();
    await rendered();
    expect([title(), page().scrollTop]).toEqual(['Marks', 700]);

    await click('Back');
    expect([title(), page().scrollTop]).toEqual(['Streaks explained', 300]);
  });
});
