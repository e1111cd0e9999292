import { ConfirmationModal } from 'obsidian';
import type { Day } from '../../core/calendar/day';
import { openModal } from '../open-modal';
import { unbrokenDates } from '../unbroken-dates';
import type { PluginParts } from '../plugin-parts';
import type { SeenEntry } from './change-entry';
import { changeAndNotify } from './change-entry';
import { moveAndNotify, noteToMoveInto } from './move-entry';

type Way = 'date' | 'move';

/**
 * Gives an entry another day, and says so with Undo: the date is written into its line, or the line is moved into that
 * day's note. Which of them is asked once, when there is a choice, and is a setting from then on.
 */
export function giveDay(parts: PluginParts, shown: SeenEntry, day: Day): void {
  const { store } = parts;
  const path = noteToMoveInto(parts, shown.entry, day);
  const go = (way: Way) => {
    if (path !== null && way === 'move') void moveAndNotify(parts, shown, { day, path });
    else void changeAndNotify(parts, shown, { kind: 'day', day });
  };
  const { anotherDay } = store.get().log;
  if (path === null || anotherDay !== 'ask') {
    go(anotherDay === 'move' ? 'move' : 'date');
    return;
  }
  askHow(parts, path, (way) => {
    void store.set('log.anotherDay', way);
    go(way);
  });
}

function askHow({ app, words }: PluginParts, path: string, choose: (way: Way) => void): void {
  const { entryEdits } = words;
  openModal(
    new ConfirmationModal(app)
      .setTitle(entryEdits.moveOrDateTitle)
      .setContent(unbrokenDates(entryEdits.moveOrDate(path)))
      .addClass('small-wins-modal')
      .addButton((button) => button.setButtonText(entryEdits.cancel).setCancel())
      .addButton((button) =>
        button.setButtonText(entryEdits.writeDate).onClick(() => {
          choose('date');
        }),
      )
      .addButton((button) =>
        button
          .setButtonText(entryEdits.moveIt)
          .setCta()
          .onClick(() => {
            choose('move');
          }),
      ),
  );
}
