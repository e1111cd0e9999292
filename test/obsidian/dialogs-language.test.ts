// @vitest-environment jsdom
import { Menu } from 'obsidian';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Words } from '../../src/core/words/words';
import { english } from '../../src/core/words/en/english';
import { wordsOf } from '../../src/core/words/languages';
import type { WholePlugin } from './whole-plugin';
import { DATA, stopPlugin } from './whole-plugin';
import { button, part, run, startWithSidebar, type } from './with-sidebar';
import { named } from './named';

const NOTES = {
  '2026-11-17.md': '- read a page with Mia [[Spanish]] #win\n',
  '2026-11-20.md': '- walked #win\n',
  'Spanish.md': '---\nsmall-wins: goal\n---\n',
};

let running: WholePlugin;
let german: Words;

beforeEach(async () => {
  german = await wordsOf('de');
  running = await startWithSidebar(NOTES);
});

afterEach(async () => {
  await stopPlugin(running);
});

/** Changes the language as another device would. */
async function speakGerman(): Promise<void> {
  running.host.memory.edit(DATA, '{"language":"de"}');
  running.plugin.onExternalSettingsChange();
  await running.host.settled();
}

async function expectTitle(title: string): Promise<void> {
  await vi.waitFor(() => {
    expect(part('.modal-title').textContent).toBe(title);
  });
}

const field = (name: string): HTMLInputElement => {
  const found = named(name);
  if (found === null) throw new Error(`no field ${name}`);
  return found;
};

function fill(name: string, value: string): void {
  const found = field(name);
  found.focus();
  found.value = value;
  found.dispatchEvent(new Event(found.tagName === 'SELECT' ? 'change' : 'input'));
}

describe('a dialog that is open when another language is spoken', () => {
  it('exports what was asked for', async () => {
    run(running, 'export');
    fill(english.exporting.kind, 'win');
    fill(english.exporting.format, 'csv');
    field(english.exporting.names).click();
    fill(english.exporting.range, 'this week');
    const preview = () => part<HTMLTextAreaElement>('.modal textarea').value;
    await vi.waitFor(() => expect(preview()).toContain('walked'));

    await speakGerman();
    const { exporting } = german;
    await expectTitle(exporting.title('win'));

    expect(part('.modal').textContent).not.toContain('Copy');
    expect(document.activeElement).toBe(field(exporting.range));
    expect(field(exporting.range).value).toBe('this week');
    expect(field(exporting.kind).value).toBe('win');
    expect(field(exporting.names).checked).toBe(true);
    await vi.waitFor(() => expect(preview()).toContain('walked'));
  });

  it('shares what was ticked, and nothing else', async () => {
    run(running, 'share');
    await vi.waitFor(() => field(english.sharing.card.facts.wins));
    field(english.sharing.card.facts.wins).click();
    part('.modal details').click();
    part<HTMLDetailsElement>('.modal details').open = true;
    part('.small-wins-card-lines input').click();
    fill(english.sharing.card.size, 'tall');

    await speakGerman();
    const { card } = german.sharing;
    await expectTitle(card.modal);

    await vi.waitFor(() => expect(field(card.facts.wins).checked).toBe(true));
    expect(field(card.facts.days).checked).toBe(false);
    expect(field(card.size).value).toBe('tall');
    expect(part<HTMLDetailsElement>('.modal details').open).toBe(true);
    expect(
      [...document.querySelectorAll<HTMLInputElement>('.small-wins-card-lines input')].map(
        ({ checked }) => checked,
      ),
    ).toEqual([true, false]);
    const ticks = document.querySelectorAll('.modal .setting-item');
    expect(new Set([...ticks].map(({ textContent }) => textContent)).size).toBe(ticks.length);
  });

  it('tells the story of the goal that was chosen', async () => {
    run(running, 'tell-story');
    field(english.sharing.story.setbacks).click();

    await speakGerman();
    await expectTitle(german.sharing.story.modal);

    expect(field(german.sharing.story.setbacks).checked).toBe(true);
    expect(field(german.exporting.names).checked).toBe(false);
  });

  it('still knows that the days of a brag document are not understood', async () => {
    run(running, 'write-brag-document');
    fill(english.exporting.range, 'blue moon');

    await speakGerman();
    await expectTitle(german.sharing.brag.modal);

    expect(field(german.exporting.range).value).toBe('blue moon');
    expect(part('.modal').textContent).toContain(german.failures.range('blue moon'));
  });

  it('inserts the block that was put together', async () => {
    await running.host.obsidian.workspace.openLinkText('2026-11-20', '');
    run(running, 'insert-block');
    fill(english.blocks.insert.view, 'heatmap');
    fill(english.blocks.insert.range, 'last 3 weeks');

    await speakGerman();
    const { insert } = german.blocks;
    await expectTitle(insert.title);

    expect(field(insert.view).value).toBe('heatmap');
    expect(field(insert.range).value).toBe('last 3 weeks');
    expect(document.activeElement).toBe(field(insert.range));
  });

  it('edits a goal with what was typed, and what is wrong with it', async () => {
    const { app } = running.host;
    const menu = new Menu();
    app.workspace.trigger('file-menu', menu, app.vault.getFileByPath('Spanish.md'), 'pane');
    menu.showAtPosition({ x: 0, y: 0 });
    const edit = [...document.querySelectorAll<HTMLElement>('.menu-item')];
    edit.find(({ textContent }) => textContent === 'Edit goal…')?.click();
    fill(english.forms.goal.fields.by.name, 'one fine day');

    await speakGerman();
    await expectTitle(german.forms.goal.title('Spanish'));

    const day = field(german.forms.goal.fields.by.name);
    expect(day.value).toBe('one fine day');
    expect(day.getAttribute('aria-invalid')).toBe('true');
    expect(part('.modal .setting-item-error').textContent).toMatch(/\p{Lu}.*Tag|Datum/u);
  });

  it('keeps the words of a line that are being put right, and the place in them', async () => {
    const line = part('.small-wins-today .small-wins-entry');
    line.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true }));
    const items = [...document.querySelectorAll<HTMLElement>('.menu-item')];
    items.find(({ textContent }) => textContent.startsWith('Edit words'))?.click();
    type('walked far');
    part<HTMLTextAreaElement>('.modal textarea').setSelectionRange(6, 6);

    await speakGerman();
    await expectTitle(german.entryEdits.wordsTitle);

    const words = part<HTMLTextAreaElement>('.modal textarea');
    expect([words.value, words.selectionStart]).toEqual(['walked far', 6]);
    expect(document.activeElement).toBe(words);
    expect(button(german.entryEdits.save, '.modal').textContent).toBe(german.entryEdits.save);
  });

  it('asks its question again', async () => {
    run(running, 'write-review-for');
    type('2026-W47');

    await speakGerman();
    await vi.waitFor(() => {
      expect(part<HTMLInputElement>('.prompt-input').placeholder).toBe(german.menus.whichPeriod);
    });

    expect(part<HTMLInputElement>('.prompt-input').value).toBe('2026-W47');
    await vi.waitFor(() => {
      expect(part('.suggestion-item').textContent).toContain(german.periodReview.kinds.week);
    });
  });
});
