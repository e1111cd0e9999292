// @vitest-environment jsdom
import { EditorView } from '@codemirror/view';
import {
  BasesView,
  EditorSuggest,
  FuzzySuggestModal,
  Keymap,
  MarkdownView,
  Menu,
  debounce,
} from 'obsidian';
import type { App, Editor, EditorPosition, QueryController } from 'obsidian';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openBase } from '../frame/bases';
import { Host } from '../host';

let host: Host;
let app: App;

beforeEach(async () => {
  host = await new Host({ files: { 'a.md': '---\ncount: 3\n---\n' } }).start();
  app = host.obsidian;
});

afterEach(async () => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  await host.stop();
  document.body.replaceChildren();
});

function press(key: string, modifiers: KeyboardEventInit = {}): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key, cancelable: true, ...modifiers });
  window.dispatchEvent(event);
  return event;
}

describe('elements', () => {
  it('are made with everything they are given', () => {
    const parent = createDiv();
    parent.createSpan();

    const made = parent.createEl('input', {
      cls: 'a b',
      type: 'text',
      value: 'v',
      placeholder: 'p',
      attr: { 'data-x': 1, hidden: null },
      prepend: true,
    });

    expect(parent.firstChild).toBe(made);
    expect(made.outerHTML).toBe('<input class="a b" type="text" placeholder="p" data-x="1">');
    expect(made.value).toBe('v');
  });

  it('show text as text', () => {
    expect(createDiv({ text: '<img onerror=x>' }).children).toHaveLength(0);
  });

  it('know whether they are shown', () => {
    const outer = document.body.createDiv();
    const inner = outer.createDiv();
    const before = inner.isShown();

    outer.hide();

    expect([before, inner.isShown(), createDiv().isShown()]).toEqual([true, false, false]);
  });
});

describe('debounce', () => {
  it('runs a fixed time after the first call', () => {
    vi.useFakeTimers();
    const heard: number[] = [];
    const debounced = debounce((n: number) => heard.push(n), 100);

    debounced(1);
    vi.advanceTimersByTime(60);
    debounced(2);
    vi.advanceTimersByTime(60);

    expect(heard).toEqual([2]);
  });

  it('waits for a pause if asked to', () => {
    vi.useFakeTimers();
    const heard: number[] = [];
    const debounced = debounce((n: number) => heard.push(n), 100, true);

    debounced(1);
    vi.advanceTimersByTime(60);
    debounced(2);
    vi.advanceTimersByTime(60);
    const before = [...heard];
    debounced.run();

    expect([before, heard]).toEqual([[], [2]]);
  });
});

describe('keys', () => {
  it.each([
    [{}, false],
    [{ ctrlKey: true }, 'tab'],
    [{ button: 1 }, 'tab'],
    [{ ctrlKey: true, altKey: true }, 'split'],
    [{ ctrlKey: true, altKey: true, shiftKey: true }, 'window'],
  ])('%j opens in %s', (init, pane) => {
    expect(Keymap.isModEvent(new MouseEvent('click', init))).toBe(pane);
  });

  it('are used up by a handler that answers false', () => {
    app.scope.register(['Mod'], 'k', () => false);
    app.scope.register(['Mod'], 'l', () => {});

    expect(press('k', { ctrlKey: true }).defaultPrevented).toBe(true);
    expect(press('l', { ctrlKey: true }).defaultPrevented).toBe(false);
    expect(press('k').defaultPrevented).toBe(false);
  });
});

describe('menus', () => {
  it('gather the items of all listeners to the click, by section', () => {
    vi.useFakeTimers();
    const event = new MouseEvent('contextmenu', { cancelable: true });
    Menu.forEvent(event).addItem((item) => item.setTitle('One').setSection('a'));
    Menu.forEvent(event).addItem((item) => item.setTitle('Two').setSection('b'));
    Menu.forEvent(event).addItem((item) => item.setTitle('Three').setSection('a'));

    vi.runAllTimers();

    const titles = [...document.querySelectorAll('.menu-item-title')].map((el) => el.textContent);
    expect(titles).toEqual(['One', 'Three', 'Two']);
    press('Escape');
  });

  it('are worked by keys', () => {
    const chosen: string[] = [];
    const menu = new Menu();
    for (const name of ['One', 'Two']) {
      menu.addItem((item) => item.setTitle(name).onClick(() => chosen.push(name)));
    }
    menu.showAtPosition({ x: 0, y: 0 });

    for (const key of ['ArrowDown', 'ArrowDown', 'Enter']) {
      document.dispatchEvent(new KeyboardEvent('keydown', { key }));
    }

    expect(chosen).toEqual(['Two']);
    expect(document.querySelector('.menu')).toBeNull();
  });
});

class Fruits extends FuzzySuggestModal<string> {
  chosen: string[] = [];

  getItems(): string[] {
    return ['Apple', 'Pear', 'Pineapple'];
  }

  getItemText(item: string): string {
    return item;
  }

  onChooseItem(item: string): void {
    this.chosen.push(item);
  }
}

class Dates extends EditorSuggest<string> {
  onTrigger(cursor: EditorPosition, editor: Editor) {
    const at = editor.getLine(cursor.line).lastIndexOf('@', cursor.ch);
    if (at < 0) return null;
    const query = editor.getLine(cursor.line).slice(at + 1, cursor.ch);
    return { start: { line: cursor.line, ch: at }, end: cursor, query };
  }

  getSuggestions({ query }: { query: string }): string[] {
    return ['today', 'yesterday'].filter((name) => name.startsWith(query));
  }

  renderSuggestion(value: string, el: HTMLElement): void {
    el.setText(value);
  }

  selectSuggestion(value: string): void {
    if (!this.context) return;
    const { editor, start, end } = this.context;
    editor.replaceRange(`@${value}`, start, end);
    this.close();
  }
}

describe('suggestions', () => {
  it('find letters in their order, the nearest first', async () => {
    const modal = new Fruits(app);
    modal.open();
    modal.inputEl.value = 'ap';
    modal.inputEl.dispatchEvent(new Event('input'));
    const shown = () =>
      modal.resultContainerEl.findAll('.suggestion-item').map((el) => el.getText());
    await vi.waitFor(() => expect(shown()).toEqual(['Apple', 'Pineapple']));

    press('ArrowDown');
    press('Enter');

    expect(modal.chosen).toEqual(['Pineapple']);
    expect(modal.containerEl.isConnected).toBe(false);
  });

  it('open in a note while it is typed in, not while the cursor moves', async () => {
    host.app.registrations.editorSuggests.push(new Dates(app) as never);
    await app.workspace.openLinkText('a', '');
    const view = app.workspace.getActiveViewOfType(MarkdownView);
    if (!view) throw new Error('no note');
    const { editor } = view;
    // jsdom draws nothing, so positions on the screen are unknown.
    vi.spyOn(EditorView.prototype, 'coordsAtPos').mockReturnValue(null);
    editor.setValue('x @y');
    editor.setCursor({ line: 0, ch: 4 });
    const moved = document.querySelector('.suggestion-item');

    editor.transaction(
      {
        changes: [{ from: { line: 0, ch: 4 }, text: 'e' }],
        selection: { from: { line: 0, ch: 5 } },
      },
      'input.type',
    );
    await vi.waitFor(() => expect(document.querySelector('.suggestion-item')).not.toBeNull());
    press('Enter');

    expect(moved).toBeNull();
    expect(editor.getValue()).toBe('x @yesterday');
    expect(document.querySelector('.suggestion-item')).toBeNull();
  });
});

class Grid extends BasesView {
  type = 'grid';
  shown: string[] = [];

  constructor(controller: QueryController) {
    super(controller);
  }

  onDataUpdated(): void {
    const key = this.config.getAsPropertyId('property') ?? 'note.none';
    this.shown = this.data.data.map(
      (entry) => `${entry.file.path} ${String(entry.getValue(key)?.toString())}`,
    );
  }
}

describe('views of bases', () => {
  it('are handed files with their properties', async () => {
    host.app.registrations.basesViews.set('grid', {
      name: 'Grid',
      icon: 'grid',
      factory: (controller) => new Grid(controller),
    });

    const { view, shown } = openBase(
      host.app,
      'grid',
      document.body.createDiv(),
      () => host.app.vault.getMarkdownFiles(),
      { property: 'note.count' },
    );

    const early = 'shown' in view && view.shown;
    await shown;

    expect(early).toEqual([]);
    expect('shown' in view && view.shown).toEqual(['a.md 3']);
  });
});
