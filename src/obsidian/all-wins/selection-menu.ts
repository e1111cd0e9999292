import { adderTo } from '../open-items';
import { Menu } from 'obsidian';
import type { EntryChange } from '../../core/editing/entry-change';
import type { ListedEntry } from '../../core/journal/journal';
import { sentenceOf } from '../../core/words/refusal';
import { askForArea, askForGoalOf } from '../entries/ask-change';
import type { ChangedEntry } from '../entries/change-entry';
import { changeEntry, notifyChanged, seenEntry } from '../entries/change-entry';
import { ExportModal } from '../export/export-modal';
import { showBelow } from '../menu-place';
import { notify } from '../notices';
import { openModal } from '../open-modal';
import type { PluginParts } from '../plugin-parts';
import { copyText } from '../copy-text';

/** What can be done with several entries at once. */
export function showSelectionMenu(
  parts: PluginParts,
  event: MouseEvent,
  entries: readonly ListedEntry[],
  clear: () => void,
): void {
  const { allWins } = parts.words;
  const menu = new Menu();
  const add = adderTo(menu);
  const change = (wanted: EntryChange) => {
    clear();
    void changeAll(parts, entries, wanted);
  };
  add(allWins.copyList, 'copy', () => {
    const lines = entries.map(({ text }) => `- ${text}\n`).join('');
    void copyText(lines, allWins.listCopied(entries.length));
  });
  add(allWins.exportThese, 'download', () => {
    openModal(new ExportModal(parts, { lines: entries, evidence: null }));
  });
  add(allWins.addToBrag, 'star', () => {
    const told = entries.filter(({ kind, counts }) => counts || kind === 'kudos');
    if (told.length === 0) {
      notify(allWins.notForBrag);
      return;
    }
    clear();
    void changeAll(parts, told, { kind: 'keep' }, allWins.addedToBrag);
  });
  add(allWins.setArea, 'tag', () => {
    askForArea(parts, null, change);
  });
  add(allWins.linkGoal, 'target', () => {
    askForGoalOf(parts, null, change);
  });
  showBelow(menu, event);
}

/** Changes entries one after another, and says how many lines were changed, and why others were not; with one Undo. */
async function changeAll(
  parts: PluginParts,
  entries: readonly ListedEntry[],
  change: EntryChange,
  said: (count: number) => string = parts.words.entryEdits.changedMany,
): Promise<void> {
  const { words } = parts;
  const changed: ChangedEntry[] = [];
  const refused: string[] = [];
  for (const entry of entries) {
    try {
      changed.push(await changeEntry(parts, seenEntry(parts, entry), change));
    } catch (error) {
      refused.push(sentenceOf(error, words));
    }
  }
  const [reason] = refused;
  if (reason !== undefined) notify(words.allWins.someUnchanged(refused.length, reason));
  if (changed.length === 0) return;
  const undo = async () => {
    for (const each of [...changed].reverse()) await each.undo();
  };
  notifyChanged(parts, { undo }, said(changed.length));
}
