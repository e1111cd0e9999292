import type { SettingControl, TFile as AppFile, TFolder as AppFolder } from 'obsidian';
import type { TAbstractFile } from '../data/abstract-file';
import type { App } from '../frame/app';
import { AbstractInputSuggest } from './popover-suggest';
import type { Setting } from './setting';
import type { SettingTab } from './setting-tab';

/** Puts the control of a definition into its row, bound to the tab's values. */
export function addControl(tab: SettingTab, setting: Setting, control: SettingControl): void {
  const stored = tab.getControlValue(control.key) ?? control.defaultValue;
  // One change after the other: a slow check must not let an old value overwrite a newer one.
  let latest = 0;

  const check = async (value: unknown): Promise<boolean> => {
    // Each control passes its own kind of value to its own check.
    const validate = control.validate as ((value: unknown) => unknown) | undefined;
    const message = await validate?.(value);
    setting.setErrorMessage(typeof message === 'string' ? message : null);
    return typeof message !== 'string' || message === '';
  };
  const save = async (value: unknown): Promise<void> => {
    latest += 1;
    const turn = latest;
    if (!(await check(value)) || turn !== latest) return;
    await tab.setControlValue(control.key, value);
    tab.refreshDomState();
  };
  const text = typeof stored === 'string' || typeof stored === 'number' ? String(stored) : '';

  switch (control.type) {
    case 'toggle':
      setting.addToggle((toggle) => toggle.setValue(stored === true).onChange(save));
      break;
    case 'dropdown':
      setting.addDropdown((dropdown) =>
        dropdown.addOptions(control.options).setValue(text).onChange(save),
      );
      break;
    case 'text':
      setting.addText((field) =>
        field
          .setPlaceholder(control.placeholder ?? '')
          .setValue(text)
          .onChange(save),
      );
      break;
    case 'textarea':
      setting.addTextArea((field) => {
        field
          .setPlaceholder(control.placeholder ?? '')
          .setValue(text)
          .onChange(save);
        field.inputEl.setAttr('rows', control.rows ?? null);
      });
      break;
    case 'number':
      setting.addText((field) => {
        const { min = null, max = null, step = null, placeholder = '' } = control;
        field.inputEl.setAttrs({ type: 'number', min, max, step });
        field.setPlaceholder(placeholder).setValue(text);
        field.onChange((value) => {
          const number = Number.parseFloat(value);
          return save(Number.isNaN(number) ? (control.defaultValue ?? 0) : number);
        });
      });
      break;
    case 'slider':
      setting.addSlider((slider) => {
        slider.setLimits(control.min, control.max, control.step);
        if (control.displayFormat) slider.setDisplayFormat(control.displayFormat);
        slider.setValue(Number(stored ?? control.min)).onChange(save);
        addReset(setting, () => {
          slider.setValue(control.defaultValue ?? control.min);
          void save(slider.getValue());
        });
      });
      break;
    case 'color':
      setting.addColorPicker((picker) => {
        picker.setValue(text || '#000000').onChange(save);
        addReset(setting, () => {
          picker.setValue(control.defaultValue ?? '#000000');
          void save(picker.getValue());
        });
      });
      break;
    case 'file':
    case 'folder':
      setting.addSearch((field) => {
        field
          .setPlaceholder(control.placeholder ?? '')
          .setValue(text)
          .onChange(save);
        const suggest = new PathSuggest(tab.app, field.inputEl, () => candidates(tab.app, control));
        suggest.onSelect((path) => {
          suggest.setValue(path);
          suggest.close();
          void save(path);
        });
      });
      break;
  }
  // A control has the same name as its row (a guess, `control-name`: the typings are silent about it).
  setting.controlEl
    .querySelector('input, select, textarea')
    ?.setAttribute('aria-label', setting.nameEl.textContent);
  void check(stored);
}

/**
 * "Sliders and colours get a reset button" (release notes of 1.13.1). What it does without a default is a guess,
 * `reset-without-default`: the least value, or black.
 */
function addReset(setting: Setting, reset: () => void): void {
  setting.addExtraButton((button) =>
    button.setIcon('rotate-ccw').setTooltip('Restore default').onClick(reset),
  );
}

type PathControl = Extract<SettingControl, { type: 'file' | 'folder' }>;

function candidates(app: App, control: PathControl): string[] {
  // The definitions use the app's own classes, which ours replace here.
  const fits = (file: TAbstractFile) =>
    (control.filter as ((file: AppFile | AppFolder | TAbstractFile) => boolean) | undefined)?.(
      file,
    ) ?? true;
  const found: TAbstractFile[] =
    control.type === 'file'
      ? app.vault.getFiles()
      : app.vault.getAllFolders(control.includeRoot ?? false);
  return found.filter(fits).map(({ path }) => path);
}

/** Paths of the vault under a field. */
class PathSuggest extends AbstractInputSuggest<string> {
  readonly #paths: () => string[];

  constructor(app: App, inputEl: HTMLInputElement, paths: () => string[]) {
    super(app, inputEl);
    this.#paths = paths;
  }

  protected getSuggestions(query: string): string[] {
    return this.#paths().filter((path) => path.toLowerCase().includes(query.toLowerCase()));
  }

  renderSuggestion(path: string, element: HTMLElement): void {
    element.setText(path);
  }
}
