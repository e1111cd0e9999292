// @vitest-environment jsdom
import type { PluginManifest } from 'obsidian';
import { ItemView, MarkdownView, Modal, Notice, Plugin, TFile } from 'obsidian';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { HostOptions } from '../host';
import { Host } from '../host';

const MANIFEST: PluginManifest = {
  id: 'sample',
  name: 'Sample',
  author: 'Nobody',
  version: '1.0.0',
  minAppVersion: '1.13.4',
  description: 'A sample.',
};

class SampleView extends ItemView {
  opened = 0;
  state: unknown = null;

  getViewType(): string {
    return 'sample-view';
  }

  getDisplayText(): string {
    return 'Sample';
  }

  override async onOpen(): Promise<void> {
    this.opened += 1;
    this.contentEl.createDiv({ cls: 'sample', text: 'Hello' });
  }

  override async setState(state: unknown): Promise<void> {
    this.state = state;
  }
}

class SamplePlugin extends Plugin {
  heard: string[] = [];

  override onload(): void {
    this.registerView('sample-view', (leaf) => new SampleView(leaf));
    this.addCommand({ id: 'go', name: 'Go', callback: () => this.heard.push('go') });
    this.addCommand({
      id: 'edit',
      name: 'Edit',
      editorCallback: (editor) => editor.replaceSelection('!'),
    });
    this.registerEvent(
      this.app.metadataCache.on('changed', (file) => this.heard.push(`changed ${file.path}`)),
    );
    this.registerEvent(this.app.metadataCache.on('resolved', () => this.heard.push('resolved')));
    this.registerEvent(
      this.app.vault.on('create', (file) => this.heard.push(`create ${file.path}`)),
    );
    this.app.workspace.onLayoutReady(() => {
      const [note] = this.app.vault.getMarkdownFiles();
      const cache = note && this.app.metadataCache.getFileCache(note);
      this.heard.push(`ready ${cache ? 'cached' : 'uncached'}`);
    });
  }

  override onUserEnable(): void {
    this.heard.push('by hand');
  }

  override onExternalSettingsChange(): void {
    this.heard.push('settings');
  }
}

const hosts: Host[] = [];

async function aHost(options: HostOptions = {}) {
  const host = new Host(options);
  hosts.push(host);
  let plugin: SamplePlugin | undefined;
  await host.start(async () => {
    plugin = await host.enable(SamplePlugin, MANIFEST);
  });
  await host.settled();
  if (!plugin) throw new Error('the plugin was not loaded');
  return { host, app: host.obsidian, plugin };
}

function file({ app }: { app: Host['obsidian'] }, path: string): TFile {
  const found = app.vault.getFileByPath(path);
  if (!(found instanceof TFile)) throw new Error(`no file ${path}`);
  return found;
}

async function openNote(started: { app: Host['obsidian'] }, path: string): Promise<MarkdownView> {
  const leaf = started.app.workspace.getLeaf();
  await leaf.openFile(file(started, path));
  if (!(leaf.view instanceof MarkdownView)) throw new Error('no note is open');
  return leaf.view;
}

afterEach(async () => {
  vi.useRealTimers();
  for (const host of hosts.splice(0)) await host.stop();
  document.body.replaceChildren();
});

describe('start', () => {
  it('reports each file before the layout is ready', async () => {
    const { plugin } = await aHost({ files: { 'f/a.md': '' } });

    expect(plugin.heard).toEqual(['create f', 'create f/a.md', 'ready cached', 'resolved']);
  });

  it('may be ready before the notes are read', async () => {
    const { plugin } = await aHost({ files: { 'a.md': '' }, firstIndex: 'cold' });

    expect(plugin.heard).toEqual(['create a.md', 'ready uncached', 'changed a.md', 'resolved']);
  });
});

describe('plugin', () => {
  it('prefixes its commands', async () => {
    const { host, plugin } = await aHost();

    expect(host.app.commands.listCommands().map(({ id, name }) => [id, name])).toEqual([
      ['sample:go', 'Sample: Go'],
    ]);
    expect(host.app.commands.executeCommandById('sample:go')).toBe(true);
    expect(plugin.heard).toContain('go');
  });

  it('offers the commands of an editor only in one', async () => {
    const started = await aHost({ files: { 'a.md': 'x' } });
    const { commands } = started.host.app;
    const before = commands.executeCommandById('sample:edit');
    const view = await openNote(started, 'a.md');

    expect(before).toBe(false);
    expect(commands.executeCommandById('sample:edit')).toBe(true);
    expect(view.editor.getValue()).toBe('!x');
  });

  it('keeps its data in its folder', async () => {
    const { host, plugin } = await aHost();
    const before: unknown = await plugin.loadData();

    await plugin.saveData({ a: 1 });

    expect(before).toBeNull();
    expect(host.memory.text('.obsidian/plugins/sample/data.json')).toBe('{\n  "a": 1\n}');
    expect(await plugin.loadData()).toEqual({ a: 1 });
  });

  it('is notified of data that something else wrote, not of its own', async () => {
    const { host, plugin } = await aHost();

    await plugin.saveData({ a: 1 });
    host.memory.edit('.obsidian/plugins/sample/data.json', '{"a":2}');

    await vi.waitFor(() =>
      expect(plugin.heard.filter((line) => line === 'settings')).toHaveLength(1),
    );
  });

  it('is notified when the user switches it on, not when the app starts', async () => {
    const { host, plugin } = await aHost();
    host.disable('sample');

    const again = await host.enable(SamplePlugin, MANIFEST, true);

    expect(plugin.heard).not.toContain('by hand');
    expect(again.heard.at(-1)).toBe('by hand');
  });

  it('leaves nothing behind', async () => {
    const { host } = await aHost();
    const { app } = host;
    const listeners = () =>
      [app.vault, app.metadataCache, app.workspace].map((each) => each.listenerCount());
    host.disable('sample');
    const before = listeners();

    await host.enable(SamplePlugin, MANIFEST);
    host.disable('sample');

    expect(listeners()).toEqual(before);
    expect(app.registrations.counts()).toEqual({ views: 1, extensions: 1 });
    expect(app.commands.listCommands()).toEqual([]);
  });

  it('cannot take a CLI command that is taken', async () => {
    const { host, plugin } = await aHost();
    plugin.registerCliHandler(
      'sample',
      'x',
      { day: { description: 'd', required: true } },
      (p) => p.day ?? '',
    );

    expect(() => plugin.registerCliHandler('sample', 'y', null, () => '')).toThrow('already');
    expect(await host.cli('sample', { day: 'today' })).toBe('today');
    await expect(host.cli('sample')).rejects.toThrow('day');
  });

  it('receives addresses with their parameters decoded', async () => {
    const { host, plugin } = await aHost();
    const heard: unknown[] = [];
    plugin.registerObsidianProtocolHandler('sample', (data) => heard.push(data));

    await host.openUrl('obsidian://sample?text=a%20b&action=other');

    expect(heard).toEqual([{ action: 'sample', text: 'a b' }]);
  });

  it('cannot register a view of bases where bases are off', async () => {
    const { plugin } = await aHost({ files: { '.obsidian/core-plugins.json': '{"bases":false}' } });

    expect(
      plugin.registerBasesView('x', {
        name: 'X',
        icon: 'x',
        factory: () => {
          throw new Error();
        },
      }),
    ).toBe(false);
  });
});

describe('workspace', () => {
  it('builds a view when its state is set', async () => {
    const { app } = await aHost();
    const leaf = app.workspace.getRightLeaf(false);

    await leaf?.setViewState({ type: 'sample-view', state: { a: 1 } });

    const view = leaf?.view;
    expect(view instanceof SampleView && [view.opened, view.state]).toEqual([1, { a: 1 }]);
    expect(document.querySelector('.mod-right-split .sample')?.textContent).toBe('Hello');
  });

  it('makes a side leaf once', async () => {
    const { app } = await aHost();

    const first = await app.workspace.ensureSideLeaf('sample-view', 'right', { reveal: true });
    const second = await app.workspace.ensureSideLeaf('sample-view', 'right');

    expect(second).toBe(first);
    expect(app.workspace.getLeavesOfType('sample-view')).toHaveLength(1);
  });

  it('holds the place of a view that is behind another', async () => {
    const { host, app } = await aHost({ sidebar: ['sample-view', 'sample-view'] });
    const [seen, behind] = app.workspace.getLeavesOfType('sample-view');

    expect([seen?.isDeferred, behind?.isDeferred]).toEqual([false, true]);
    if (behind) await app.workspace.revealLeaf(behind);
    expect(behind?.view).toBeInstanceOf(SampleView);
    expect(host.app.workspace.getLeavesOfType('sample-view')).toHaveLength(2);
  });

  it('keeps the places of a plugin that goes, and fills them when it comes back', async () => {
    const { host, app } = await aHost({ sidebar: ['sample-view'] });

    host.disable('sample');
    const [place] = app.workspace.getLeavesOfType('sample-view');
    expect(place?.view).not.toBeInstanceOf(SampleView);
    await host.enable(SamplePlugin, MANIFEST);

    await vi.waitFor(() => expect(place?.view).toBeInstanceOf(SampleView));
  });

  it('finds the active view by its class', async () => {
    const started = await aHost({ files: { 'a.md': '' } });
    const view = await openNote(started, 'a.md');

    expect(started.app.workspace.getActiveViewOfType(MarkdownView)).toBe(view);
    expect(started.app.workspace.getActiveViewOfType(SampleView)).toBeNull();
    expect(started.app.workspace.activeEditor).toBe(view);
    expect(started.app.workspace.getActiveFile()?.path).toBe('a.md');
  });

  it('opens a link at its heading', async () => {
    const { app } = await aHost({ files: { 'f/a.md': 'x\n\n## Here\n' } });

    await app.workspace.openLinkText('a#Here', '');

    const editor = app.workspace.getActiveViewOfType(MarkdownView)?.editor;
    expect(editor?.getCursor()).toEqual({ line: 2, ch: 0 });
  });

  it('makes the note that a link misses', async () => {
    const { host, app } = await aHost();

    await app.workspace.openLinkText('New', '');

    expect(host.memory.text('New.md')).toBe('');
    expect(app.workspace.getActiveFile()?.path).toBe('New.md');
  });

  it('reports the file that is opened', async () => {
    const started = await aHost({ files: { 'a.md': '', 'b.md': '' } });
    const opened: (string | undefined)[] = [];
    started.app.workspace.on('file-open', (each) => opened.push(each?.path));

    await openNote(started, 'a.md');
    await openNote(started, 'b.md');

    expect(opened).toEqual(['a.md', 'b.md']);
    expect(started.app.workspace.getLastOpenFiles()).toEqual(['b.md', 'a.md']);
  });

  it('moves a leaf into a window of its own', async () => {
    const { app } = await aHost();
    const leaf = await app.workspace.ensureSideLeaf('sample-view', 'right');
    const migrated: Window[] = [];
    leaf.view.containerEl.onWindowMigrated((win) => migrated.push(win));

    const popout = app.workspace.moveLeafToPopout(leaf);

    expect(leaf.view.containerEl.doc).toBe(popout.doc);
    expect(popout.doc).not.toBe(document);
    expect(migrated).toEqual([popout.win]);
    expect(popout.doc.body.createDiv().instanceOf(HTMLElement)).toBe(true);
  });

  it('closes a note that is deleted', async () => {
    const started = await aHost({ files: { 'a.md': '' } });
    await openNote(started, 'a.md');

    await started.app.fileManager.trashFile(file(started, 'a.md'));

    expect(started.app.workspace.getLeavesOfType('markdown')).toEqual([]);
  });
});

describe('an open note', () => {
  it('is saved two seconds after the typing', async () => {
    const started = await aHost({ files: { 'a.md': 'one' } });
    const view = await openNote(started, 'a.md');
    vi.useFakeTimers();

    view.editor.replaceRange(' two', { line: 0, ch: 3 });
    await vi.advanceTimersByTimeAsync(1900);
    const before = started.host.memory.text('a.md');
    await vi.advanceTimersByTimeAsync(200);

    expect(before).toBe('one');
    expect(started.host.memory.text('a.md')).toBe('one two');
  });

  it('is saved when it is closed', async () => {
    const started = await aHost({ files: { 'a.md': 'one' } });
    const view = await openNote(started, 'a.md');
    view.editor.setValue('two');

    view.leaf.detach();

    await vi.waitFor(() => expect(started.host.memory.text('a.md')).toBe('two'));
  });

  it('takes in what another hand wrote, and keeps what is typed', async () => {
    const started = await aHost({ files: { 'a.md': 'one\ntwo\nthree' } });
    const view = await openNote(started, 'a.md');
    view.editor.replaceRange('mine ', { line: 2, ch: 0 });

    started.host.memory.edit('a.md', 'theirs\ntwo\nthree');

    await vi.waitFor(() => expect(view.editor.getValue()).toBe('theirs\ntwo\nmine three'));
  });

  it('is not written for being read, whatever its line ends', async () => {
    const started = await aHost({ files: { 'a.md': 'one\r\ntwo\r\n' } });
    const view = await openNote(started, 'a.md');

    await started.app.vault.process(file(started, 'a.md'), (text) => `${text}three\r\n`);
    await vi.waitFor(() => expect(view.editor.getValue()).toBe('one\ntwo\nthree\n'));
    await view.save();

    expect(started.host.memory.text('a.md')).toBe('one\r\ntwo\r\nthree\r\n');
  });

  it('undoes a transaction at once, the cursor where it was asked to be', async () => {
    const started = await aHost({ files: { 'a.md': 'one\ntwo' } });
    const { editor } = await openNote(started, 'a.md');

    editor.transaction({
      changes: [
        { from: { line: 0, ch: 0 }, text: '- ' },
        { from: { line: 1, ch: 0 }, text: '- ' },
      ],
      selection: { from: { line: 1, ch: 5 } },
    });
    const after = [editor.getValue(), editor.getCursor()];
    editor.undo();

    expect(after).toEqual(['- one\n- two', { line: 1, ch: 5 }]);
    expect(editor.getValue()).toBe('one\ntwo');
  });

  it('draws the code blocks of a plugin while it is read', async () => {
    const started = await aHost({ files: { 'a.md': 'x #tag\n\n```sample\nsource\n```\n' } });
    started.plugin.registerMarkdownCodeBlockProcessor('sample', (source, el) => {
      el.createSpan({ cls: 'drawn', text: source });
    });
    const sections: unknown[] = [];
    started.plugin.registerMarkdownPostProcessor((el, context) => {
      sections.push([el.className, context.getSectionInfo(el)?.lineStart]);
    });
    const view = await openNote(started, 'a.md');
    const read = view.previewMode.containerEl;

    await view.setState({ mode: 'preview' }, { history: false });

    await vi.waitFor(() => expect(read.querySelector('.drawn')?.textContent).toBe('source'));
    expect(read.querySelector('a.tag')?.textContent).toBe('#tag');
    expect(sections).toEqual([
      ['el-paragraph', 0],
      ['el-code', 2],
    ]);
  });

  it('draws the code blocks of a plugin in Live Preview, away from the cursor', async () => {
    const started = await aHost({ files: { 'a.md': 'x\n\n```sample\nsource\n```\n' } });
    started.plugin.registerMarkdownCodeBlockProcessor('sample', (source, el) => {
      el.createSpan({ cls: 'drawn', text: source });
    });
    const view = await openNote(started, 'a.md');
    const drawn = () => view.contentEl.querySelector('.cm-content .drawn')?.textContent;

    const away = drawn();
    view.editor.setCursor({ line: 3, ch: 0 });

    expect([away, drawn()]).toEqual(['source', undefined]);
  });

  it('distinguishes the lines of the front matter from text, if it is closed', async () => {
    const text = '---\nmood: 4\n---\ntext\n---\n';
    const started = await aHost({ files: { 'a.md': text, 'b.md': '---\nmood: 4\n' } });
    const lines = (view: MarkdownView) =>
      [...view.contentEl.querySelectorAll('.cm-hmd-frontmatter')].map((line) => line.textContent);
    const view = await openNote(started, 'a.md');

    const before = lines(view);
    view.editor.replaceRange('sleep: 7\n', { line: 1, ch: 0 });

    expect(before).toEqual(['---', 'mood: 4', '---']);
    expect(lines(view)).toEqual(['---', 'sleep: 7', 'mood: 4', '---']);
    expect(lines(await openNote(started, 'b.md'))).toEqual([]);
  });

  it('writes a tick into the line of the note that it is in', async () => {
    const text = '- [ ] one\n\ntext\n\n> - [/] two\n> - none\n> - [ ] three\n';
    const started = await aHost({ files: { 'a.md': text } });
    const view = await openNote(started, 'a.md');
    await view.setState({ mode: 'preview' }, { history: false });
    const boxes = () => view.previewMode.containerEl.querySelectorAll<HTMLElement>('li > input');
    await vi.waitFor(() => expect(boxes()).toHaveLength(3));

    const written = () => started.host.memory.text('a.md');
    boxes()[2]?.click();
    await vi.waitFor(() => expect(written()).toBe(text.replace('[ ] three', '[x] three')));

    await vi.waitFor(() => expect(boxes()).toHaveLength(3));
    boxes()[1]?.click();
    await vi.waitFor(() => expect(written()).toContain('> - [ ] two'));
  });

  it('shows no scripts', async () => {
    const started = await aHost({
      files: { 'a.md': '<img src=x onerror="bad()"> [x](javascript:bad())' },
    });
    const view = await openNote(started, 'a.md');

    await view.setState({ mode: 'preview' }, { history: false });

    const read = view.previewMode.containerEl;
    await vi.waitFor(() => expect(read.querySelector('img')).not.toBeNull());
    expect(read.innerHTML).not.toContain('bad()');
  });
});

describe('windows in the window', () => {
  it('close on Escape, the youngest first', async () => {
    const { app } = await aHost();
    const [outer, inner] = [new Modal(app), new Modal(app)];
    outer.open();
    inner.open();

    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));

    expect([outer, inner].map(({ containerEl }) => containerEl.isConnected)).toEqual([true, false]);
    outer.close();
  });

  it('give the focus back', async () => {
    const { app } = await aHost();
    const field = document.body.createEl('input');
    field.focus();
    const modal = new Modal(app);

    modal.open();
    const within = modal.modalEl.contains(document.activeElement);
    modal.close();

    expect(within).toBe(true);
    expect(document.activeElement).toBe(field);
  });

  it('show notices until they are dismissed', async () => {
    await aHost();
    vi.useFakeTimers();
    const stays = new Notice('Stays', 0);
    const goes = new Notice('Goes', 100);

    vi.advanceTimersByTime(200);

    expect([stays, goes].map(({ messageEl }) => messageEl.isConnected)).toEqual([true, false]);
    stays.hide();
  });
});
