import type { SettingDefinitionList } from 'obsidian';
import type { Setting, SettingGroup } from './setting';
import { Platform } from './platform';

/** Gives a list what adds, removes and moves its entries. */
export function addListButtons(
  { addItem, emptyState, items = [], onDelete, onReorder }: SettingDefinitionList,
  group: SettingGroup,
  rows: readonly Setting[],
): void {
  if (items.length === 0 && emptyState !== undefined) {
    group.listEl.createDiv({
      cls: 'setting-list-empty',
      text:
        typeof emptyState === 'string'
          ? emptyState
          : (emptyState.cloneNode(true) as DocumentFragment),
    });
  }
  if (addItem && Platform.isMobile) {
    const row = group.listEl.createDiv({ cls: 'setting-item tappable', text: `+ ${addItem.name}` });
    row.addEventListener('click', () => addItem.action(row));
  } else if (addItem) {
    group.addExtraButton((button) => {
      button
        .setIcon('plus')
        .setTooltip(addItem.name)
        .onClick(() => addItem.action(button.extraSettingsEl));
    });
  }
  rows.forEach((row, index) => {
    if (onDelete) {
      row.addExtraButton((button) =>
        button
          .setIcon('x')
          .setTooltip('Delete')
          .onClick(() => onDelete(index)),
      );
    }
    if (onDelete || onReorder) row.settingEl.setAttr('tabindex', 0);
    row.settingEl.addEventListener('keydown', (event) => {
      if (event.target !== row.settingEl) return;
      if (event.key === 'Delete' || event.key === 'Backspace') onDelete?.(index);
    });
    if (onReorder) makeMovable(row, index, rows.length, onReorder);
  });
}

function makeMovable(
  row: Setting,
  index: number,
  count: number,
  move: (from: number, to: number) => void,
): void {
  const handle = row.settingEl.createDiv({ cls: 'setting-drag-handle', text: '⋮⋮' });
  handle.setAttrs({ draggable: true, 'aria-label': 'Drag to rearrange' });
  row.settingEl.prepend(handle);
  handle.addEventListener('dragstart', (event) => {
    event.dataTransfer?.setData('text/x-setting-row', String(index));
  });
  row.settingEl.addEventListener('dragover', (event) => event.preventDefault());
  row.settingEl.addEventListener('drop', (event) => {
    if (event.defaultPrevented) return;
    event.preventDefault();
    const from = Number.parseInt(event.dataTransfer?.getData('text/x-setting-row') ?? '', 10);
    if (from >= 0 && from < count && from !== index) move(from, index);
  });
}
