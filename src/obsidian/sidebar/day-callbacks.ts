import type { CodeBlockCallbacks } from '../../views/code-block/code-block';
import { hostTools } from '../icons';
import { goalCallbacks } from '../goals/goal-actions';
import { LogModal, whenOf } from '../logging/log-modal';
import { doOrNotify } from '../notices';
import { closeDrawers, openDay, openFile, openLine, paneOf } from '../open-note';
import { previewNote } from '../page-preview';
import { openModal } from '../open-modal';
import type { PluginParts } from '../plugin-parts';
import { currentWeek, writeAndOpenReview } from '../review/write-review';
import { linkToEntry } from '../entries/entry-link';
import { seenEntry } from '../entries/change-entry';
import { giveDay } from '../entries/give-day';
import { showRangeMenu } from './sidebar-menus';
import { showEntryMenu } from '../entries/entry-menu';

/** What days, entries, goals and weeks do in the app, in every view. */
export function dayCallbacks(parts: PluginParts) {
  const { app, live, reviewer } = parts;
  return {
    ...hostTools(app),
    peek: (what, element, event) => {
      previewNote(parts, what, element, event);
    },
    linkTo: (entry) => linkToEntry(app, entry),
    openEntry: ({ path, line }, event) => void openLine(app, path, line, paneOf(event)),
    entryMenu: (entry, event) => {
      showEntryMenu(parts, event, entry);
    },
    giveDay: (entry, day) => {
      giveDay(parts, seenEntry(parts, entry), day);
    },
    openLink: (target, { path }, event) =>
      void doOrNotify(async () => {
        await app.workspace.openLinkText(target, path, paneOf(event));
        closeDrawers(app);
      }),
    openDay: (day, event) => void openDay(parts, day, paneOf(event)),
    logFor: (day) => {
      openModal(new LogModal(parts, { when: whenOf(day, live.today) }));
    },
    openRangeMenu: (event, choices) => {
      showRangeMenu(parts, event, choices);
    },
    goals: goalCallbacks(parts),
    writeReview: () => void writeAndOpenReview(parts, currentWeek(parts)),
    openReview: (event) => {
      const note = reviewer.noteOf(currentWeek(parts));
      if (note !== null) void openFile(app, note, null, paneOf(event));
    },
  } satisfies Omit<CodeBlockCallbacks, 'showDay'>;
}
