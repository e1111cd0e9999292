// @vitest-environment jsdom
import type { PluginManifest, SettingDefinitionItem } from 'obsidian';
import { Plugin, PluginSettingTab } from 'obsidian';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Host } from '../host';

const MANIFEST: PluginManifest = {
  id: 'sample',
  name: 'Sample',
  author: 'Nobody',
  version: '1.0.0',
  minAppVersion: '1.13.4',
  description: 'A sample.',
};

type Definitions = (tab: PluginSettingTab) => SettingDefinitionItem[];
let definitions: Definitions = () => [];

class SampleTab extends PluginSettingTab {
  override getSettingDefinitions(): SettingDefinitionItem[] {
    return definitions(this);
  }
}

class SamplePlugin extends Plugin {
  override settings: Record<string, unknown> = { on: true, text: 'a', count: 3 };
  tab = new SampleTab(this.app, this);

  override onload(): void {
    this.addSettingTab(this.tab);
  }
}

let host: Host;

/** The tab, or the page below it that is open. */
function pageEl(): HTMLElement {
  const element = host.app.setting.getCurrentPageEl();
  if (!element) throw new Error('no page');
  return element;
}

async function aTab(items: Definitions) {
  definitions = items;
  host = new Host({ files: { 'f/a.md': '' } });
  await host.start();
  const plugin = await host.enable(SamplePlugin, MANIFEST);
  host.app.setting.open();
  await vi.waitFor(() => expect(pageEl().isConnected).toBe(true));
  const row = (name: string): HTMLElement => {
    const found = [...pageEl().querySelectorAll<HTMLElement>('.setting-item')].find(
      (each) => each.querySelector('.setting-item-name')?.textContent === name,
    );
    if (!found) throw new Error(`no row ${name}`);
    return found;
  };
  const saved = () => host.memory.text('.obsidian/plugins/sample/data.json');
  return { plugin, row, saved };
}

function type(field: HTMLInputElement | null, value: string): void {
  if (!field) throw new Error('no field');
  field.value = value;
  field.dispatchEvent(new Event('input'));
}

afterEach(async () => {
  host.app.setting.close();
  await host.stop();
  document.body.replaceChildren();
});

describe('declarative settings', () => {
  it('show a control with the value of the plugin, and save what it becomes', async () => {
    const { plugin, row, saved } = await aTab(() => [
      { name: 'On', control: { type: 'toggle', key: 'on' } },
    ]);
    const toggle = row('On').find('.checkbox-container');
    const before = toggle.hasClass('is-enabled');

    toggle.click();

    await vi.waitFor(() => expect(JSON.parse(saved() ?? '{}')).toMatchObject({ on: false }));
    expect([before, plugin.settings['on']]).toEqual([true, false]);
  });

  it('call a control what its row is called', async () => {
    const { row } = await aTab(() => [
      { name: 'On', control: { type: 'toggle', key: 'on' } },
      { name: 'Pick', control: { type: 'dropdown', key: 'text', options: { a: 'A' } } },
    ]);

    expect(row('On').querySelector('input')?.getAttribute('aria-label')).toBe('On');
    expect(row('Pick').querySelector('select')?.getAttribute('aria-label')).toBe('Pick');
  });

  it('do not keep what the check refuses, and say why', async () => {
    const validate = (value: string) => (value === 'bad' ? 'Not that' : undefined);
    const { plugin, row } = await aTab(() => [
      { name: 'Text', control: { type: 'text', key: 'text', validate } },
    ]);

    type(row('Text').querySelector('input'), 'bad');

    await vi.waitFor(() => expect(row('Text').hasClass('is-invalid')).toBe(true));
    expect(row('Text').textContent).toContain('Not that');
    expect(plugin.settings['text']).toBe('a');
  });

  it('check the stored value when they are shown, and leave it alone', async () => {
    const { plugin, row } = await aTab(() => [
      { name: 'Text', control: { type: 'text', key: 'text', validate: () => 'Old' } },
    ]);

    await vi.waitFor(() => expect(row('Text').textContent).toContain('Old'));
    expect(plugin.settings['text']).toBe('a');
  });

  it('fall back on the default where a number is none', async () => {
    const { plugin, row } = await aTab(() => [
      { name: 'Count', control: { type: 'number', key: 'count', defaultValue: 7 } },
    ]);

    type(row('Count').querySelector('input'), '');

    await vi.waitFor(() => expect(plugin.settings['count']).toBe(7));
  });

  it('look again what is shown once a value has changed', async () => {
    const { row } = await aTab((tab) => [
      { name: 'On', control: { type: 'toggle', key: 'on' } },
      {
        name: 'More',
        visible: () => tab.getControlValue('on') === true,
        control: { type: 'text', key: 'text', disabled: true },
      },
    ]);

    row('On').find('.checkbox-container').click();

    await vi.waitFor(() => expect(row('More').isShown()).toBe(false));
    expect(row('More').querySelector('input')?.disabled).toBe(true);
  });

  it('add, remove entries of a list', async () => {
    const entries = ['one', 'two'];
    const { plugin, row } = await aTab(() => [
      {
        type: 'list',
        heading: 'Things',
        emptyState: 'Nothing yet',
        items: entries.map((name) => ({ name })),
        addItem: {
          name: 'Add a thing',
          action: () => {
            entries.push('three');
            plugin.tab.update();
          },
        },
        onDelete: (index) => {
          entries.splice(index, 1);
          plugin.tab.update();
        },
      },
    ]);

    pageEl().find('[aria-label="Add a thing"]').click();
    row('one').find('[aria-label="Delete"]').click();

    expect(entries).toEqual(['two', 'three']);
    expect(row('three')).toBeTruthy();
    row('two').dispatchEvent(new KeyboardEvent('keydown', { key: 'Delete' }));
    row('three').dispatchEvent(new KeyboardEvent('keydown', { key: 'Backspace' }));
    expect(pageEl().textContent).toContain('Nothing yet');
  });

  it('lead to pages, and stay there when they are redrawn', async () => {
    const { plugin, row } = await aTab(() => [
      {
        type: 'page',
        name: 'Deeper',
        displayValue: () => 'three',
        items: [{ name: 'Inside', control: { type: 'text', key: 'text' } }],
      },
    ]);
    const shown = row('Deeper').textContent;

    row('Deeper').click();
    plugin.tab.update();

    expect(shown).toContain('three');
    expect(row('Inside')).toBeTruthy();
    pageEl().find('[aria-label="Back"]').click();
    expect(row('Deeper')).toBeTruthy();
  });

  it('let a row draw itself, and tidy up after it', async () => {
    const cleanup = vi.fn();
    await aTab(() => [
      {
        name: 'Own',
        render: (setting) => {
          setting.addButton((button) => button.setButtonText('Press'));
          return cleanup;
        },
      },
    ]);

    const button = pageEl().querySelector('button')?.textContent;
    host.app.setting.close();

    expect(button).toBe('Press');
    expect(cleanup).toHaveBeenCalledOnce();
  });

  it('offer the folders of the vault', async () => {
    const { plugin, row } = await aTab(() => [
      { name: 'Folder', control: { type: 'folder', key: 'folder' } },
    ]);
    const field = row('Folder').querySelector('input');
    field?.focus();
    await vi.waitFor(() => expect(activeDocument.querySelector('.suggestion-item')).not.toBeNull());

    activeWindow.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter' }));

    await vi.waitFor(() => expect(plugin.settings['folder']).toBe('f'));
  });

  it('are found by name, by description, by alias', async () => {
    await aTab(() => [
      {
        type: 'group',
        heading: 'Group',
        items: [
          { name: 'Colour', desc: 'How it shines', aliases: ['palette'] },
          { name: 'Hidden', searchable: false },
        ],
      },
    ]);
    const names = (query: string) => host.app.setting.find(query).map(({ name }) => name);

    expect([names('col'), names('shines'), names('PALETTE'), names('hidden')]).toEqual([
      ['Colour'],
      ['Colour'],
      ['Colour'],
      [],
    ]);
  });
});
