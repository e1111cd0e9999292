// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { suggestQuery } from '../../../src/models/suggest-query';
import type { OpenEditor } from './editor-host';
import { openEditor } from './editor-host';
import { RULES } from './sample-plugin';

let open: OpenEditor;

async function start(text = '', path = '2026-11-20.md'): Promise<OpenEditor> {
  open = await openEditor({ [path]: text, 'other.md': '' });
  return open;
}

afterEach(async () => {
  await open.host.stop();
  document.body.replaceChildren();
});

/** Types at the cursor, letter by letter, as a person does. */
async function type({ cm }: OpenEditor, text: string): Promise<void> {
  for (const letter of text) {
    cm.dispatch(cm.state.replaceSelection(letter), { userEvent: 'input.type' });
  }
  await new Promise((shown) => setTimeout(shown));
}

/** What is offered, as `title|note`. */
function offered(): string[] {
  const rows = document.querySelectorAll('.suggestion-item:not(.small-wins-suggestion-none)');
  return [...rows].map((item) =>
    ['.suggestion-title', '.suggestion-note']
      .map((part) => item.querySelector(part)?.textContent ?? '')
      .join('|'),
  );
}

function press(key: string): void {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
  document.dispatchEvent(event);
}

describe('suggestions after a mark', () => {
  it('open after a finished mark and a space', async () => {
    const editor = await start();

    await type(editor, '- sent the invoice #win');
    expect(offered()).toEqual([]);

    await type(editor, ' ');
    expect(offered()).toEqual([
      'money|#win/money',
      'health/running|#win/health/running',
      'Write the report|adds the link',
    ]);
  });

  it('write the area into the mark', async () => {
    const editor = await start();
    await type(editor, '- ran #win run');

    expect(offered()).toEqual(['health/running|#win/health/running']);
    press('Enter');
    await type(editor, '5 km');

    expect(editor.view.editor.getValue()).toBe('- ran #win/health/running 5 km');
  });

  it('add the link to a goal, after an area too', async () => {
    const editor = await start();
    await type(editor, '- a page #win/money ');

    expect(offered()).toEqual(['Write the report|adds the link']);
    press('ArrowDown');
    press('Enter');

    expect(editor.view.editor.getValue()).toBe('- a page #win/money [[Write the report]] ');
  });

  it.each([
    ['- went out #win ', '- went out #win\n- next'],
    ['- went out #win @', '- went out #win @\n- next'],
    ['went out #win ', 'went out #win \nnext'],
  ])('leave Enter to the editor after %o, where nothing was chosen', async (text, wanted) => {
    const editor = await start();
    await type(editor, text);
    expect(offered()).not.toEqual([]);
    expect(document.querySelector('.small-wins-suggestion.is-selected')).toBeNull();

    const event = { key: 'Enter', code: 'Enter', keyCode: 13, bubbles: true, cancelable: true };
    editor.cm.contentDOM.dispatchEvent(new KeyboardEvent('keydown', event));
    await type(editor, 'next');

    expect(editor.view.editor.getValue()).toBe(wanted);
    expect(offered()).toEqual([]);
  });

  it('take the first with one arrow', async () => {
    const editor = await start();
    await type(editor, '- ran #win ');

    press('ArrowDown');
    press('Enter');

    expect(editor.view.editor.getValue()).toBe('- ran #win/money ');
  });

  it('leave a tag that is being typed to the app, and open once it is finished', async () => {
    open = await openEditor({ '2026-11-20.md': '', 'other.md': 'read #winter #win/money\n' });
    const texts = () =>
      [...document.querySelectorAll('.suggestion-item')].map(({ textContent }) => textContent);

    await type(open, '- went out #win');
    expect(texts()).toEqual(['winter', 'win/money']);
    expect(document.querySelectorAll('.suggestion-container')).toHaveLength(1);
    press('ArrowDown');
    press('Enter');
    expect(open.view.editor.getValue()).toBe('- went out #win/money');

    await type(open, ' ');
    expect(offered()).toEqual(['Write the report|adds the link']);
  });

  it('leave a link that is being typed to the app', async () => {
    const editor = await start();

    await type(editor, '- went out #win [[oth');

    expect(offered()).toEqual(['other|']);
    expect(document.querySelectorAll('.suggestion-container')).toHaveLength(1);
    press('Enter');
    expect(editor.view.editor.getValue()).toBe('- went out #win [[other]]');
  });

  it('close when something else is written', async () => {
    const editor = await start();

    await type(editor, '- a #win b');

    expect(offered()).toEqual([]);
  });

  it.each([
    ['no mark', '- a #winter '],
    ['the mark of a day', '#restday '],
    ['inline code', '`#win '],
    ['something glued to a word', 'a#win '],
  ])('stay away behind %s', async (_, text) => {
    await type(await start(text.startsWith('`') ? '`' : ''), text);

    expect(offered()).toEqual([]);
  });

  it.each(['```\n\n```\n', '%%\n\n%%\n', '$$\n\n$$\n'])('stay away in %o', async (text) => {
    const editor = await start(text);
    editor.view.editor.setCursor({ line: 1, ch: 0 });

    await type(editor, '#win ');

    expect(offered()).toEqual([]);
  });

  it('stay away where the settings say so', async () => {
    const editor = await start();
    editor.journal.set({ suggest: false });

    await type(editor, '#win ');

    expect(offered()).toEqual([]);
  });

  it('need no look at the note in a line without a mark', () => {
    for (const line of ['some words @friday ', '#other ', '#winter @yes', '']) {
      expect(suggestQuery(line, line.length, RULES.marks)).toBeNull();
    }
  });

  it('throw nothing while their note is deleted', async () => {
    const errors = vi.spyOn(console, 'error');
    const editor = await start();
    await type(editor, '#win ');
    const { file } = editor.view;
    if (!file) throw new Error('no file');

    await editor.host.obsidian.fileManager.trashFile(file);
    press('Enter');
    await editor.host.settled();

    expect(errors).not.toHaveBeenCalled();
    expect(offered()).toEqual([]);
  });
});

describe('days after an @', () => {
  it('are offered in a line with a mark, with the day they mean', async () => {
    const editor = await start();

    await type(editor, '#win sent it @last fri');

    expect(offered()).toEqual(['last friday|Friday 13 November 2026']);
    press('Enter');
    expect(editor.view.editor.getValue()).toBe('#win sent it @(last friday) ');
  });

  it('begin with the nearest', async () => {
    const editor = await start();

    await type(editor, '#win sent it @');

    expect(offered().slice(0, 3)).toEqual([
      'yesterday|Thursday 19 November 2026',
      'today|Friday 20 November 2026',
      '2 days ago|Wednesday 18 November 2026',
    ]);
    press('ArrowDown');
    press('Enter');
    expect(editor.view.editor.getValue()).toBe('#win sent it @yesterday ');
  });

  it('are written out in a note without a day', async () => {
    const editor = await start('', 'Ideas.md');

    await type(editor, '#win sent it @yes');
    press('Enter');

    expect(editor.view.editor.getValue()).toBe('#win sent it @2026-11-19 ');
  });

  it.each(['sent it @yes', '#win `@yes', '#win me@yes', '#win @home', '#win @yesterday '])(
    'are not offered in %s',
    async (text) => {
      const editor = await start(text.includes('`') ? '`' : '');

      await type(editor, text);

      expect(offered()).toEqual([]);
    },
  );
});
