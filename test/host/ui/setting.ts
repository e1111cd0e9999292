import type { TooltipOptions } from 'obsidian';
import { ColorComponent } from './color-component';
import type { BaseComponent } from './component-base';
import { ButtonComponent } from './button';
import { DisplayValueComponent } from './display-value';
import { DropdownComponent } from './dropdown';
import { ExtraButtonComponent } from './extra-button';
import { ProgressBarComponent } from './progress-bar';
import { SliderComponent } from './slider';
import { ToggleComponent } from './toggle';
import {
  MomentFormatComponent,
  SearchComponent,
  TextAreaComponent,
  TextComponent,
} from './text-components';
import { setTooltip } from './tooltip';

/** A row of a settings page: name and description on one side, controls on the other. */
export class Setting {
  readonly settingEl: HTMLElement;
  readonly infoEl: HTMLElement;
  readonly nameEl: HTMLElement;
  readonly descEl: HTMLElement;
  readonly controlEl: HTMLElement;
  components: (BaseComponent | DisplayValueComponent)[] = [];
  errorEl: HTMLElement | null = null;

  constructor(containerEl: HTMLElement) {
    this.settingEl = containerEl.createDiv('setting-item');
    this.infoEl = this.settingEl.createDiv('setting-item-info');
    this.nameEl = this.infoEl.createDiv('setting-item-name');
    this.descEl = this.infoEl.createDiv('setting-item-description');
    this.controlEl = this.settingEl.createDiv('setting-item-control');
  }

  setName(name: string | DocumentFragment): this {
    this.nameEl.setText(name);
    return this;
  }

  setDesc(description: string | DocumentFragment): this {
    this.descEl.setText(description);
    return this;
  }

  setClass(cls: string): this {
    this.settingEl.addClass(cls);
    return this;
  }

  setTooltip(tooltip: string, options?: TooltipOptions): this {
    setTooltip(this.nameEl, tooltip, options);
    return this;
  }

  setHeading(): this {
    return this.setClass('setting-item-heading');
  }

  setDisabled(disabled: boolean): this {
    this.settingEl.toggleClass('is-disabled', disabled);
    for (const component of this.components) {
      if ('setDisabled' in component) component.setDisabled(disabled);
    }
    return this;
  }

  setErrorMessage(message: string | null): this {
    this.settingEl.toggleClass('is-invalid', Boolean(message));
    if (!message) {
      this.errorEl?.remove();
      this.errorEl = null;
      return this;
    }
    this.errorEl ??= this.settingEl.createDiv({
      cls: 'setting-item-error',
      attr: { role: 'alert' },
    });
    this.errorEl.setText(message);
    return this;
  }

  addDisplayValue(callback: (component: DisplayValueComponent) => unknown): this {
    return this.#add(new DisplayValueComponent(this.controlEl), callback);
  }

  addButton(callback: (component: ButtonComponent) => unknown): this {
    return this.#add(new ButtonComponent(this.controlEl), callback);
  }

  addExtraButton(callback: (component: ExtraButtonComponent) => unknown): this {
    return this.#add(new ExtraButtonComponent(this.controlEl), callback);
  }

  addToggle(callback: (component: ToggleComponent) => unknown): this {
    this.settingEl.addClass('mod-toggle');
    return this.#add(new ToggleComponent(this.controlEl), callback);
  }

  addText(callback: (component: TextComponent) => unknown): this {
    return this.#add(new TextComponent(this.controlEl), callback);
  }

  addComponent<T extends BaseComponent>(callback: (element: HTMLElement) => T): this {
    this.components.push(callback(this.controlEl));
    return this;
  }

  addSearch(callback: (component: SearchComponent) => unknown): this {
    return this.#add(new SearchComponent(this.controlEl), callback);
  }

  addTextArea(callback: (component: TextAreaComponent) => unknown): this {
    return this.#add(new TextAreaComponent(this.controlEl), callback);
  }

  addMomentFormat(callback: (component: MomentFormatComponent) => unknown): this {
    return this.#add(new MomentFormatComponent(this.controlEl), callback);
  }

  addDropdown(callback: (component: DropdownComponent) => unknown): this {
    return this.#add(new DropdownComponent(this.controlEl), callback);
  }

  addColorPicker(callback: (component: ColorComponent) => unknown): this {
    return this.#add(new ColorComponent(this.controlEl), callback);
  }

  addProgressBar(callback: (component: ProgressBarComponent) => unknown): this {
    return this.#add(new ProgressBarComponent(this.controlEl), callback);
  }

  addSlider(callback: (component: SliderComponent) => unknown): this {
    return this.#add(new SliderComponent(this.controlEl), callback);
  }

  then(callback: (setting: this) => unknown): this {
    callback(this);
    return this;
  }

  clear(): this {
    this.controlEl.empty();
    this.components = [];
    return this;
  }

  #add<T extends BaseComponent | DisplayValueComponent>(
    component: T,
    callback: (component: T) => unknown,
  ): this {
    this.components.push(component);
    callback(component);
    return this;
  }
}

/** Rows under one heading. */
export class SettingGroup {
  readonly groupEl: HTMLElement;
  readonly listEl: HTMLElement;
  readonly #headerEl: HTMLElement;
  readonly #headingEl: HTMLElement;
  readonly #controlEl: HTMLElement;

  constructor(containerEl: HTMLElement) {
    this.groupEl = containerEl.createDiv('setting-group');
    this.#headerEl = this.groupEl.createDiv('setting-item setting-item-heading');
    this.#headingEl = this.#headerEl.createDiv('setting-item-name');
    this.#controlEl = this.#headerEl.createDiv('setting-item-control');
    this.listEl = this.groupEl.createDiv('setting-items');
    this.#headerEl.hide();
  }

  setHeading(text: string | DocumentFragment): this {
    this.#headingEl.setText(text);
    this.#headerEl.show();
    return this;
  }

  addClass(...classes: string[]): this {
    this.groupEl.addClass(...classes);
    return this;
  }

  addSetting(callback: (setting: Setting) => void): this {
    callback(new Setting(this.listEl));
    return this;
  }

  addSearch(callback: (component: SearchComponent) => unknown): this {
    this.#headerEl.show();
    callback(new SearchComponent(this.#controlEl));
    return this;
  }

  addExtraButton(callback: (component: ExtraButtonComponent) => unknown): this {
    this.#headerEl.show();
    callback(new ExtraButtonComponent(this.#controlEl));
    return this;
  }
}
