// @vitest-environment jsdom
import { Component, MarkdownRenderer, MarkdownView } from 'obsidian';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { english } from '../../../src/core/words/en/english';
import type { Day } from '../../../src/core/calendar/day';
import { formatDay, parseDay } from '../../../src/core/calendar/day';
import type { WholePlugin } from '../whole-plugin';
import { DATA, notices, startPlugin, stopPlugin } from '../whole-plugin';
import { named } from '../named';

const NOTES = {
  '2026-11-18.md': '- walked <b>far</b> #win/health\n',
  '2026-11-20.md': '- wrote a page #win [[Write the report]]\n- [ ] later #win\n',
  'Write the report.md': '---\nsmall-wins: goal\n---\n',
};

const TODAY = parseDay('2026-11-20') ?? 0;

let running: WholePlugin;

afterEach(async () => {
  await stopPlugin(running);
});

/** Opens a note that is nothing but a block, as it is read. */
async function show(options: string, notes: Readonly<Record<string, string>> = NOTES) {
  running = await startPlugin({ ...notes, 'Here.md': `\`\`\`small-wins\n${options}\n\`\`\`\n` });
  const { app } = running.plugin;
  const leaf = app.workspace.getLeaf();
  const file = app.vault.getFileByPath('Here.md');
  if (file === null) throw new Error('no note');
  await leaf.openFile(file, { state: { mode: 'preview' } });
  if (!(leaf.view instanceof MarkdownView)) throw new Error('no note is open');
  await vi.waitFor(() => block());
  return leaf;
}

function block(): HTMLElement {
  const found = document.querySelector<HTMLElement>(
    '.block-language-small-wins .small-wins-on-screen',
  );
  if (found === null) throw new Error('there is no block');
  return found;
}

/** Runs the command that inserts a block at the cursor in an open note. */
async function insertAt(text: string, line: number): Promise<MarkdownView> {
  Range.prototype.getClientRects = () => [] as unknown as DOMRectList;
  running = await startPlugin({ 'Here.md': text });
  const { app } = running.plugin;
  const leaf = app.workspace.getLeaf();
  const file = app.vault.getFileByPath('Here.md');
  if (file !== null) await leaf.openFile(file);
  if (!(leaf.view instanceof MarkdownView)) throw new Error('no note is open');
  leaf.view.editor.setCursor({ line, ch: 0 });
  running.host.app.commands.executeCommandById('small-wins:insert-block');
  return leaf.view;
}

describe('“Insert block”', () => {
  it('puts a block after the code that the cursor is in', async () => {
    const { editor } = await insertAt('```js\nlet a;\n```\nbelow\n', 1);

    document.querySelector<HTMLElement>('.modal button.mod-cta')?.click();

    expect(editor.getValue()).toBe(
      '```js\nlet a;\n```\n\n```small-wins\nview: heatmap\n```\nbelow\n',
    );
  });

  it.each(['\r\n', '\r'])('keeps the line ends of a note: %j', async (lineEnd) => {
    await insertAt(['one', 'two', ''].join(lineEnd), 0);

    document.querySelector<HTMLElement>('.modal button.mod-cta')?.click();

    await vi.waitFor(() =>
      expect(running.host.memory.text('Here.md')).toBe(
        ['one', '', '```small-wins', 'view: heatmap', '```', 'two', ''].join(lineEnd),
      ),
    );
  });

  it('asks a search of a list, and of nothing else', async () => {
    const { editor } = await insertAt('', 0);
    const choose = (name: string, value: string) => {
      const field = named(name);
      if (field === null) throw new Error(`no field ${name}`);
      field.value = value;
      field.dispatchEvent(new Event(field.tagName === 'SELECT' ? 'change' : 'input'));
    };
    const isAsked = () =>
      named('Search')?.closest<HTMLElement>('.setting-item')?.style.display !== 'none';
    expect(isAsked()).toBe(false);
    choose('View', 'list');
    expect(isAsked()).toBe(true);
    choose('Search', 'kind:win "a: b"');
    document.querySelector<HTMLElement>('.modal button.mod-cta')?.click();

    expect(editor.getValue()).toBe(
      '```small-wins\nview: list\nquery: "kind:win \\"a: b\\""\n```\n',
    );
  });

  it('asks nothing and says why where code has no end', async () => {
    const { editor } = await insertAt('```js\nlet a;\n', 1);

    expect(document.querySelector('.modal')).toBeNull();
    expect(notices().join()).toContain('inside code or a comment that never ends');
    expect(editor.getValue()).toBe('```js\nlet a;\n');
  });
});

describe('a block in a note', () => {
  it('shows a heatmap on the screen, and a still picture on paper', async () => {
    await show('view: heatmap\nrange: 2026-11-01..2026-11-20');

    expect(block().querySelectorAll('.small-wins-row > [data-status="won"]')).toHaveLength(2);
    expect(block().textContent).toMatch(/1\s–\s20 Nov/);
    const paper = document.querySelector('.small-wins-on-paper svg');
    expect(paper?.getAttribute('aria-label')).toMatch(/^1\s–\s20 Nov · 2 wins$/);
    expect(document.querySelector('.small-wins-on-paper button')).toBeNull();
  });

  it('lists wins by day, the newest first, as text', async () => {
    await show('view: wins');

    const days = [...block().querySelectorAll('.small-wins-win-day')];
    for (const name of block().querySelectorAll('[hidden]')) name.remove();
    expect(days.map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim())).toEqual([
      'Fri 20 Novwrote a page Write the report',
      'Wed 18 Novwalked <b>far</b> health',
    ]);
  });

  it('sets words off as the note does, and makes no other element of them', async () => {
    await show('view: wins', { '2026-11-20.md': '- **very *good*** <b>day</b> #win\n' });

    const words = block().querySelector('.small-wins-entry-text');
    expect(words?.textContent).toBe('very good <b>day</b>');
    expect(words?.querySelector('strong > em')?.textContent).toBe('good');
    expect(words?.querySelector('b')).toBeNull();
  });

  it.each([
    ['view: streak', 'Strength'],
    ['view: week', '2 wins'],
    ['view: goals', 'Write the report'],
    ['view: patterns', english.patternsView.gathering],
    ['view: milestones', 'Your first win'],
    ['view: streak\ngoal: "[[Write the report]]"', 'Strength'],
    ['view: wins\narea: health', 'walked'],
    ['view: wins\nrange: 2025', 'No wins on these days.'],
    ['view: goals\narea: money', 'No goals here yet.'],
    ['view: milestones\nrange: 2025', 'No milestones here yet.'],
    ['range: 2031', '2031'],
  ])('shows %j', async (options, words) => {
    await show(options);

    expect(block().textContent).toContain(words);
    expect(block().textContent).not.toContain('not understood');
  });

  it('is narrowed to a goal or an area', async () => {
    await show('view: wins\ngoal: write the report');

    expect(block().textContent).toContain('wrote a page');
    expect(block().textContent).not.toContain('walked');
  });

  it('names its mistakes in place, with their lines', async () => {
    await show('view: heatmpa\n\nrange: <b>soon</b>');

    const mistakes = [...block().querySelectorAll('li')].map(({ textContent }) => textContent);
    expect(mistakes[0]).toContain("Line 1There's no view called “heatmpa”.");
    expect(mistakes[1]).toContain("Line 3“<b>soon</b>” isn't a range.");
    expect(block().querySelector('b')).toBeNull();
  });

  it('refuses what is no longer a block, and throws nothing', async () => {
    const thrown = vi.spyOn(console, 'error');

    await show('view: heatmap\n'.repeat(9_999) + 'view: wins');

    expect(block().textContent).toContain('This block has 10,000 lines.');
    expect(thrown).not.toHaveBeenCalled();
  });

  it('is live: a fixed goal and a new win show at once', async () => {
    await show('view: wins\ngoal: Fame');
    expect(block().textContent).toContain("There's no goal called “Fame”.");

    running.host.memory.edit('Fame.md', '---\nsmall-wins: goal\n---\n');
    running.host.memory.edit('2026-11-19.md', '- sang #win [[Fame]]');

    await vi.waitFor(() => {
      expect(block().textContent).toContain('sang');
    });
  });

  it('looks for patterns again if only a number in a daily note’s properties has changed', async () => {
    const daily = (day: Day, sleep: number): Record<string, string> => {
      const isFull = Math.floor((TODAY - day) / 7) % 2 === 0;
      const wins =
        isFull || (TODAY - day) % 7 < 2 ? '- one #win [[Write the report]]\n' : 'Nothing.\n';
      return { [`${formatDay(day)}.md`]: `---\nsleep: ${sleep}\n---\n${wins}` };
    };
    const days = Array.from({ length: 140 }, (_, ago) => TODAY - ago - 1);
    const notes = Object.assign({}, ...days.map((day) => daily(day, 7))) as Record<string, string>;
    await show('view: patterns\ngoal: "[[Write the report]]"', {
      ...notes,
      'Write the report.md': '---\nsmall-wins: goal\n---\n',
      [DATA]: '{"metrics":{"properties":["sleep"]}}',
    });
    const sleepWords = () => (block().textContent.match(/sleep/gi) ?? []).length;
    expect(sleepWords()).toBe(0);

    for (const day of days) {
      const isFull = Math.floor((TODAY - day) / 7) % 2 === 0;
      const noise = (Math.floor((TODAY - day) / 7) % 5) / 10;
      for (const [path, text] of Object.entries(daily(day, (isFull ? 8 : 6) + noise))) {
        running.host.memory.edit(path, text);
      }
    }

    await vi.waitFor(() => {
      expect(sleepWords()).toBeGreaterThan(0);
    });
  });

  it('says so while notes are being read', async () => {
    running = await startPlugin(NOTES, { waits: false });
    const element = document.body.createDiv();
    const shown: string[] = [];
    const observer = new MutationObserver(() => shown.push(element.textContent));
    observer.observe(element, { childList: true, subtree: true, characterData: true });
    const handler = running.host.app.registrations.codeBlocks.get('small-wins');
    const children: { load(): void; unload(): void }[] = [];

    handler?.('view: streak', element, {
      addChild: (child: { load(): void; unload(): void }) => {
        children.push(child);
        child.load();
      },
    } as never);

    await running.api.entries();
    await vi.waitFor(() => {
      expect(element.textContent).toContain('Strength');
    });
    observer.disconnect();
    expect(shown[0]).toContain(english.streakView.reading);
    for (const child of children) child.unload();
    expect(element.childElementCount).toBe(0);
  });

  it('is drawn where something else than a note renders it, such as a card of a canvas', async () => {
    running = await startPlugin(NOTES);
    const { app } = running.plugin;
    const card = document.body.createDiv();
    const owner = new Component();
    owner.load();

    const text = '```small-wins\nview: wins\ngoal: "[[Write the report]]"\n```\n';
    await MarkdownRenderer.render(app, text, card, 'Plans.canvas', owner);

    await vi.waitFor(() => {
      expect(card.querySelector('.small-wins-entry')?.textContent).toContain('wrote a page');
    });
    owner.unload();
    expect(card.textContent.trim()).toBe('');
    card.remove();
  });

  it('stays as it is while the rest of its note changes, and goes when its own text does', async () => {
    await show('view: streak');
    const shown = () => document.querySelector('.markdown-preview-sizer .small-wins-on-screen');
    const before = shown();
    const fence = (view: string) => `\`\`\`small-wins\nview: ${view}\n\`\`\`\n`;

    running.host.memory.edit('Here.md', `Above\n\n${fence('streak')}\nBelow\n`);
    await vi.waitFor(() => {
      expect(document.querySelector('.markdown-preview-sizer')?.textContent).toContain('Below');
    });
    expect(shown()).toBe(before);

    running.host.memory.edit('Here.md', `Above\n\n${fence('wins')}\nBelow\n`);
    await vi.waitFor(() => {
      expect(shown()).not.toBe(before);
      expect(shown()).not.toBeNull();
    });
    running.host.memory.edit('2026-11-20.md', '- more #win');
    await running.host.settled();
    expect(before?.textContent).toBe('');
    expect(before?.isConnected).toBe(false);
  });

  it('leaves nothing behind when its note is closed', async () => {
    const leaf = await show('view: streak');
    const element = block();

    leaf.detach();
    running.host.memory.edit('2026-11-20.md', '- more #win');
    await running.host.settled();
    await new Promise((done) => setTimeout(done, 80));

    expect(element.textContent).toBe('');
  });
});
