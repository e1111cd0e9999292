import type { MenuPositionDef } from 'obsidian';
import { Component } from '../frame/component';
import { setIcon } from './icons';

export class MenuItem {
  readonly dom: HTMLElement;
  section = '';
  readonly #iconEl: HTMLElement;
  readonly #titleEl: HTMLElement;
  #disabled = false;
  #callback: ((event: MouseEvent | KeyboardEvent) => unknown) | null = null;

  constructor(readonly menu: Menu) {
    this.dom = createDiv({ cls: 'menu-item tappable', attr: { role: 'menuitem' } });
    this.#iconEl = this.dom.createDiv('menu-item-icon');
    this.#titleEl = this.dom.createDiv('menu-item-title');
    this.dom.addEventListener('click', (event) => this.press(event));
  }

  setTitle(title: string | DocumentFragment): this {
    this.#titleEl.setText(title);
    return this;
  }

  setIcon(icon: string | null): this {
    this.#iconEl.empty();
    if (icon !== null) setIcon(this.#iconEl, icon);
    return this;
  }

  setChecked(checked: boolean | null): this {
    this.dom.toggleClass('mod-checked', checked === true);
    this.dom.setAttr('role', checked === null ? 'menuitem' : 'menuitemcheckbox');
    this.dom.setAttr('aria-checked', checked);
    if (checked) setIcon(this.#iconEl, 'check');
    return this;
  }

  setDisabled(disabled: boolean): this {
    this.#disabled = disabled;
    this.dom.toggleClass('is-disabled', disabled);
    return this;
  }

  setWarning(warning: boolean): this {
    this.dom.toggleClass('is-warning', warning);
    return this;
  }

  setIsLabel(label: boolean): this {
    this.dom.toggleClass('is-label', label);
    return this;
  }

  setSection(section: string): this {
    this.section = section;
    this.dom.setAttr('data-section', section);
    return this;
  }

  onClick(callback: (event: MouseEvent | KeyboardEvent) => unknown): this {
    this.#callback = callback;
    return this;
  }

  press(event: MouseEvent | KeyboardEvent): void {
    if (this.#disabled || this.dom.hasClass('is-label')) return;
    this.menu.hide();
    void this.#callback?.(event);
  }
}

export class MenuSeparator {
  readonly dom = createDiv('menu-separator');
  section = '';
}

const forEvents = new WeakMap<Event, Menu>();

/** A context menu. Items of one section are together, with a line between sections. */
export class Menu extends Component {
  readonly dom: HTMLElement;
  readonly items: (MenuItem | MenuSeparator)[] = [];
  readonly #onHide: (() => unknown)[] = [];
  #selected = -1;

  constructor() {
    super();
    this.dom = createDiv({ cls: 'menu', attr: { role: 'menu' } });
  }

  /** One menu for everything that adds items to the same click. */
  static forEvent(event: PointerEvent | MouseEvent): Menu {
    const known = forEvents.get(event);
    if (known) return known;
    const menu = new Menu();
    forEvents.set(event, menu);
    event.preventDefault();
    // Shown after all listeners of the click have added their items.
    window.setTimeout(() => menu.showAtMouseEvent(event), 0);
    return menu;
  }

  setNoIcon(): this {
    this.dom.addClass('mod-no-icon');
    return this;
  }

  setUseNativeMenu(_native: boolean): this {
    return this;
  }

  setParentElement(element: HTMLElement): this {
    element.addClass('has-active-menu');
    this.onHide(() => element.removeClass('has-active-menu'));
    return this;
  }

  addItem(callback: (item: MenuItem) => unknown): this {
    const item = new MenuItem(this);
    callback(item);
    this.items.push(item);
    return this;
  }

  addSeparator(): this {
    this.items.push(new MenuSeparator());
    return this;
  }

  onHide(callback: () => unknown): void {
    this.#onHide.push(callback);
  }

  showAtMouseEvent(event: MouseEvent): this {
    return this.showAtPosition({ x: event.clientX, y: event.clientY }, event.doc);
  }

  showAtPosition({ x, y }: MenuPositionDef, document: Document = activeDocument): this {
    if (this.items.length === 0) return this;
    this.load();
    this.#fill();
    document.body.appendChild(this.dom);
    const { width, height } = this.dom.getBoundingClientRect();
    this.dom.setCssProps({
      left: `${Math.max(0, Math.min(x, this.dom.win.innerWidth - width))}px`,
      top: `${Math.max(0, Math.min(y, this.dom.win.innerHeight - height))}px`,
    });
    const outside = (event: Event) => {
      if (!this.dom.contains(event.target as Node)) this.hide();
    };
    // A page that was emptied has taken it away.
    const keys = (event: KeyboardEvent) => {
      if (this.dom.isConnected) this.#key(event);
      else this.unload();
    };
    document.addEventListener('mousedown', outside, true);
    document.addEventListener('keydown', keys, true);
    this.register(() => document.removeEventListener('mousedown', outside, true));
    this.register(() => document.removeEventListener('keydown', keys, true));
    return this;
  }

  hide(): this {
    if (!this.dom.isConnected) return this;
    this.dom.remove();
    this.unload();
    for (const callback of this.#onHide) callback();
    return this;
  }

  close(): void {
    this.hide();
  }

  onHistoryBack(): void {
    this.hide();
  }

  #fill(): void {
    this.dom.empty();
    const sections = [...new Set(this.items.map(({ section }) => section))];
    sections.forEach((section, index) => {
      if (index > 0) this.dom.createDiv('menu-separator');
      for (const item of this.items) if (item.section === section) this.dom.appendChild(item.dom);
    });
  }

  #key(event: KeyboardEvent): void {
    const items = this.items
      .filter((item) => item instanceof MenuItem)
      .filter(({ dom }) => !dom.hasClass('is-label'));
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      this.#selected = (this.#selected + step + items.length) % items.length;
      items.forEach(({ dom }, index) => dom.toggleClass('selected', index === this.#selected));
    } else if (event.key === 'Enter') items[this.#selected]?.press(event);
    else if (event.key === 'Escape') this.hide();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }
}
