// @vitest-environment jsdom
import { Component, MarkdownRenderer } from 'obsidian';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import '../quick-queries';
import { BLOCK_VIEWS } from '../../src/core/code-block/block-view';
import { outside } from '../core/words/pseudo';
import type { WholePlugin } from './whole-plugin';
import { startPlugin, stopPlugin } from './whole-plugin';

// Everything is said in a language that nobody speaks: what is not between its brackets is not from the catalogue.
vi.mock('../../src/core/words/languages', async () => {
  const { pseudo } = await import('../core/words/pseudo');
  return {
    LANGUAGES: ['en'],
    languageName: () => 'Ω',
    nearestLanguage: () => 'en',
    wordsOf: () => Promise.resolve(pseudo),
  };
});

/** Whatever a user writes is in Greek here. */
const NOTES = {
  'Στόχοι/Ωμέγα.md':
    '---\nsmall-wins: goal\nfor: Άλφα\noutcome: βήτα\nidentity: γάμμα\nstep: δέλτα\ncue: έψιλον\naim: 600 λόγια\nby: 2027-06-30\nladder: 1, 2, 5 λόγια\n---\n',
  'Στόχοι/Άλφα.md':
    '---\nsmall-wins: goal\nstart: 2026-10-01\nend: 2026-12-31\nschedule: daily\n---\n',
  ...Object.fromEntries(
    Array.from({ length: 40 }, (_, index) => {
      const day = new Date(Date.UTC(2026, 9, 12 + index)).toISOString().slice(0, 10);
      const lines = [
        `- ένα δύο [[Ωμέγα]] [λόγια:: ${String(20 + index)}] #win/υγεία`,
        ...(index % 2 === 0 ? ['- τρία 09:30 [[Άλφα]] #win/τέχνη 5min'] : []),
        ...(index % 5 === 0 ? ['- κακός ύπνος #setback', '- νωρίτερα #lesson'] : []),
        ...(index % 7 === 0 ? ['- μπράβο #kudos', '- [x] μικρό #step', '- [ ] άλλο #step'] : []),
      ];
      return [`${day}.md`, index % 9 === 8 ? '- τίποτα\n' : `${lines.join('\n')}\n`];
    }),
  ),
  '2025-11-20.md': '- παλιό #win\n',
  'Άλλα.md': '- χωρίς μέρα #win\n- @(κάποτε) αόριστο #win\n- #win\n- μέλλον @2027-01-01 #win\n',
};

/** What may stand outside: what is typed or written, not said. */
const TYPED = [
  /\b[\w-]*(?:YYYY|gggg|GGGG)[\w[\]-]*/g,
  /#[\w/-]+/g,
  /\b\w+(?:\.\w+)+/g,
  /small-wins/g,
  /^(?:this|last) (?:week|month|year)$/g,
  /Άλλα\.md:\d+/g,
  /\d+min/g,
];

/** What the app says itself, in every window of its own. */
const APPS = /^(?:Close|Settings|Search settings|Restore default|Small Wins)$/;
/** What settings hold: tags, the name of a property, and the folder of reviews. */
const HELD = /^(?:win|step|setback|lesson|kudos|restday|pause|date|Reviews)$/;

const SHOWN =
  '.small-wins-view, .small-wins-all-view, .modal, .prompt, .notice, .menu, .status-bar';

let running: WholePlugin;
const found = new Set<string>();

/** Notes each text on the page that is not the catalogue's, with where it is. */
function look(where: string): void {
  for (const root of document.querySelectorAll<HTMLElement>(SHOWN)) lookAt(root, where);
}

/** Code, and the guide's pages: each says in which language it is. */
const NOT_OURS_TO_SAY = 'style, script, .small-wins-docs-modal[lang="en"]';

/** The texts that were looked at, as they were: most of what a command leaves on the page was there before. */
const read = new WeakMap<Text, string>();

function lookAt(root: Element, where: string): void {
  for (const { value } of root.querySelectorAll('textarea')) {
    for (const line of value.split('\n')) note(where, withoutNotation(line));
  }
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let node: Node | null = root; node !== null; node = walker.nextNode()) {
    if (node.instanceOf(Text)) {
      if (read.get(node) === node.data) continue;
      read.set(node, node.data);
      if (node.parentElement?.closest(NOT_OURS_TO_SAY) === null) note(where, sentenceOf(node));
      continue;
    }
    if (!node.instanceOf(Element)) continue;
    for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'aria-description']) {
      const text = node.getAttribute(name);
      if (text !== null) note(`${where} [${name}]`, text);
    }
  }
}

/** The sentence that a text is part of: one whose dates stay together is drawn in several. */
function sentenceOf({ parentElement, data }: Text): string {
  const unbroken = '.small-wins-unbroken';
  const whole = parentElement?.matches(unbroken) ? parentElement.parentElement : parentElement;
  return whole?.querySelector(`:scope > ${unbroken}`) ? whole.textContent : data;
}

function note(where: string, text: string): void {
  if (APPS.test(text.trim()) || (where.startsWith('settings') && HELD.test(text.trim()))) return;
  const rest = outside(text);
  const typed = TYPED.reduce((left, each) => left.replaceAll(each, ' '), rest ?? `torn: ${text}`);
  if (/[A-Za-z]{2}/.test(typed)) found.add(`${where}: ${text.trim().slice(0, 120)}`);
}

async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve();
  await new Promise((resolve) => setTimeout(resolve, 5));
}

/** What the pages below a page of the settings would show. */
function noteDefinitions(part: unknown): void {
  if (Array.isArray(part)) part.forEach(noteDefinitions);
  if (typeof part !== 'object' || part === null) return;
  for (const [key, value] of Object.entries(part)) {
    if (/^(?:name|desc|heading|emptyState|placeholder)$/.test(key) && typeof value === 'string')
      note(`settings, ${key}`, value);
    else if (key === 'options')
      noteDefinitions(Object.values(value as object).map((name) => ({ name })));
    else noteDefinitions(value);
  }
}

/** What was found since the last call. */
function news(): string[] {
  const all = [...found];
  found.clear();
  return all;
}

beforeAll(async () => {
  HTMLElement.prototype.isShown = () => true;
  running = await startPlugin(NOTES, { prepare: () => document.body.createDiv('status-bar') });
  running.host.app.commands.executeCommandById('small-wins:open-sidebar');
  await vi.waitFor(() => {
    expect(document.querySelector('.small-wins-view .small-wins-today')).not.toBeNull();
  });
}, 60_000);

afterAll(async () => {
  await stopPlugin(running);
});

describe('in a language that nobody speaks', () => {
  it('says everything in the sidebar', async () => {
    await settle();
    look('sidebar');

    expect(document.querySelectorAll('.small-wins-view *').length).toBeGreaterThan(200);
    expect(news()).toEqual([]);
  });

  it('names its commands and its button', () => {
    for (const { id, name } of Object.values(running.host.app.commands.commands)) {
      if (id.startsWith('small-wins:')) note(id, name.replace('Small Wins: ', ''));
    }
    for (const each of document.querySelectorAll('.side-dock-ribbon-action'))
      lookAt(each, 'ribbon');

    expect(news()).toEqual([]);
  });

  it('says everything that a command opens', async () => {
    const ids = Object.keys(running.host.app.commands.commands).filter((id) =>
      id.startsWith('small-wins:'),
    );
    for (const id of ids) {
      running.host.app.commands.executeCommandById(id);
      await settle();
      look(id);
      for (const close of document.querySelectorAll<HTMLElement>('.modal-close-button, .modal-bg'))
        close.click();
      document.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }),
      );
      await settle();
    }

    expect(ids.length).toBeGreaterThan(20);
    expect(news()).toEqual([]);
  }, 60_000);

  it('says everything in the settings', async () => {
    const { setting } = running.host.app;
    setting.open();
    setting.openTabById('small-wins');
    await settle();
    const { containerEl } = setting as unknown as { containerEl: HTMLElement };
    expect(containerEl.querySelectorAll('.setting-item').length).toBeGreaterThan(30);
    lookAt(containerEl, 'settings');
    const { activeTab } = setting as unknown as { activeTab: { getSettingDefinitions(): unknown } };
    noteDefinitions(activeTab.getSettingDefinitions());
    setting.close();

    expect(news()).toEqual([]);
  });

  it('says everything in the notes that it writes', async () => {
    const { vault } = running.host.app;
    const written = vault.getMarkdownFiles().filter(({ path }) => !(path in NOTES));
    for (const file of written) {
      const text = await vault.read(file);
      for (const line of text.split('\n')) note(file.path, withoutNotation(line));
    }

    expect(written.map(({ path }) => path)).toContain('Reviews/2026-W47.md');
    expect(news()).toEqual([]);
  });

  it.each(BLOCK_VIEWS)('says everything in a block of %s', async (view) => {
    const { app } = running.plugin;
    const source = view === 'metric' ? 'view: metric\nmetric: λόγια' : `view: ${view}`;
    const element = document.body.createDiv();
    const component = new Component();
    component.load();
    await MarkdownRenderer.render(
      app,
      `\`\`\`small-wins\n${source}\n\`\`\`\n\n\`\`\`small-wins\nviiew: 3\ngoal: Ψ\n\`\`\`\n`,
      element,
      '',
      component,
    );
    await settle();
    lookAt(element, view);

    expect(element.querySelectorAll('[class^=small-wins]').length).toBeGreaterThan(3);
    expect(news()).toEqual([]);
  });
});

/** A line of a note without links, comments, and what is typed. */
function withoutNotation(line: string): string {
  return line.replaceAll(/%%.*?%%|`[^`]*`|\[\[[^\]]*\]\]|\[\w+::[^\]]*\]|```small-wins/g, ' ');
}
