import { Menu } from 'obsidian';
import type { EntryChange } from '../../core/editing/entry-change';
import type { ListedEntry } from '../../core/journal/journal';
import { neverCounts } from '../../core/notes/entry';
import type { Words } from '../../core/words/words';
import type { TimedStep } from '../../views/sidebar/step-list';
import { copyText } from '../copy-text';
import { showAt } from '../menu-place';
import { adderTo, addOpenElsewhere } from '../open-items';
import { openLine } from '../open-note';
import { openModal } from '../open-modal';
import type { PluginParts } from '../plugin-parts';
import { linkToEntry } from './entry-link';
import { finishStep } from '../steps/step-done';
import type { StepTimer } from '../steps/step-timer';
import { TIMER_MINUTES } from '../steps/timer-minutes';
import { askForArea, askForDay, askForGoalOf, askForKind, askToDelete } from './ask-change';
import { changeAndNotify, seenEntry } from './change-entry';
import { giveDay } from './give-day';
import { WordsModal } from './words-modal';

/** What one list offers for its entries besides. */
export interface OwnAction {
  readonly title: string;
  readonly icon: string;
  readonly act: () => void;
}

/** The actions for an entry, in every list. */
export function showEntryMenu(
  parts: PluginParts,
  event: MouseEvent,
  entry: ListedEntry,
  own: OwnAction | null = null,
): void {
  const { app, words, timer } = parts;
  const { path, line } = entry;
  const menu = new Menu();
  const timed = timedLine(parts, entry);
  // Of an open line it is the first thing wanted, of others the last.
  const isOpen = entry.state !== 'done';
  if (timed !== null && isOpen) addTimers(menu, words, timed, timer);
  const add = adderTo(menu);
  if (own !== null) add(own.title, own.icon, own.act);
  add(words.menus.open, 'file-text', () => openLine(app, path, line));
  addOpenElsewhere(add, app, words, { path, line });
  menu.addSeparator();
  addChanges(add, parts, entry);
  menu.addSeparator();
  if (timed !== null && !isOpen) addTimers(menu, words, timed, timer);
  add(words.menus.copyText, 'copy', () => copyText(entry.text, words.notices.copied));
  add(words.menus.copyLink, 'link', () => copyText(linkToEntry(app, entry), words.notices.copied));
  showAt(menu, event);
}

/** What a timer from an entry's menu is for: an open line itself, or a new line like one that is done. */
function timedLine({ live }: PluginParts, entry: ListedEntry): TimedStep | null {
  const { kind, state, text, areas } = entry;
  if (neverCounts(kind) || entry.wordless) return null;
  if (state !== 'done') return entry;
  const tag = live.setup.log.tags[kind];
  const marks = areas.length === 0 ? [''] : areas.map((area) => `/${area}`);
  const isPlain = kind === 'win' && areas.length === 0;
  return {
    path: '',
    text: isPlain ? text : [text, ...marks.map((area) => `#${tag}${area}`)].join(' '),
  };
}

function addChanges(
  add: (title: string, icon: string, act: () => unknown) => void,
  parts: PluginParts,
  entry: ListedEntry,
): void {
  const { entryEdits } = parts.words;
  // What the note says now: if a sync changes the line while the user chooses, nothing is written.
  const shown = seenEntry(parts, entry);
  const change = (wanted: EntryChange) => {
    void changeAndNotify(parts, shown, wanted);
  };
  const isDone = entry.state === 'done';
  add(entryEdits.words, 'pencil', () => {
    openModal(new WordsModal(parts, shown));
  });
  add(entryEdits.day, 'calendar', () => {
    askForDay(parts, entry, ({ day }) => {
      giveDay(parts, shown, day);
    });
  });
  add(entryEdits.kind, 'shapes', () => {
    askForKind(parts, entry, change);
  });
  add(entryEdits.areas, 'tag', () => {
    askForArea(parts, entry, change);
  });
  add(entryEdits.goal, 'target', () => {
    askForGoalOf(parts, entry, change);
  });
  add(isDone ? entryEdits.notDone : entryEdits.done, isDone ? 'circle' : 'circle-check', () => {
    if (entry.kind === 'step' && !isDone) void finishStep(parts, entry);
    else change({ kind: 'state', isDone: !isDone });
  });
  add(entryEdits.unmark, 'eraser', () => {
    change({ kind: 'unmark' });
  });
  add(entryEdits.delete, 'trash-2', () => {
    askToDelete(parts, entry, change);
  });
}

/** Adds the lengths that a step's timer can have, or its end if it runs. */
export function addTimers(menu: Menu, words: Words, step: TimedStep, timer: StepTimer): void {
  if (timer.of(step).left !== null) {
    menu.addItem((item) =>
      item
        .setTitle(words.menus.stopTimer)
        .setIcon('timer-off')
        .onClick(() => {
          timer.stopEarly();
        }),
    );
  } else {
    for (const minutes of TIMER_MINUTES) {
      menu.addItem((item) =>
        item
          .setTitle(words.menus.timer(minutes))
          .setIcon('timer')
          .onClick(() => {
            timer.start(step, minutes * 60);
          }),
      );
    }
    menu.addItem((item) =>
      item
        .setTitle(words.menus.rounds)
        .setIcon('repeat')
        .onClick(() => {
          timer.startRounds(step);
        }),
    );
  }
  menu.addSeparator();
}
