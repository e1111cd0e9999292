import type { App, Command as AppCommand, Plugin } from 'obsidian';
import type { Words } from '../core/words/words';
import { showAllWins } from './all-wins/show-all-wins';
import { askForGoal } from './goals/goal-modal';
import type { NarrowTarget } from './goals/narrow-modal';
import { NarrowModal } from './goals/narrow-modal';
import { checkNotes } from './check/check-notes';
import { copyDiagnostics } from './check/copy-diagnostics';
import type { Command } from './command';
import { openGuide } from './docs-modal';
import type { Door } from './door';
import { ProofModal } from './goals/proof-modal';
import { experimentCommands } from './experiments/experiment-commands';
import { LogModal } from './logging/log-modal';
import { addNamedCommands } from './named-commands';
import { focusView } from './focus-view';
import { notify, doOrNotify } from './notices';
import type { PluginParts } from './plugin-parts';
import { askForPeriod } from './review/period-modal';
import { currentWeek, writeAndOpenReview } from './review/write-review';
import { sharingCommands } from './sharing/sharing-commands';
import { showInTab, showSidebar } from './sidebar/show-sidebar';
import type { SidebarView } from './sidebar/sidebar-view';
import { askForTimer } from './steps/timer-modal';
import { openModal } from './open-modal';

/** A command for the open note, which the palette lacks where there is nothing to do with that. */
interface NoteCommand extends Omit<Command, 'run'> {
  /** what it does with the note at this path; null for nothing */
  readonly offer: (parts: PluginParts, path: string) => (() => void) | null;
}

/**
 * Adds the plugin's commands, in the order of the palette. None has a default hotkey: users choose their own. A command
 * that is run before the vault's config is read waits for that.
 */
export function addCommands(plugin: Plugin, door: Door): void {
  addNamedCommands(plugin, () => {
    const { commands } = door.words;
    const all = [
      ...logCommands(commands),
      ...sidebarCommands(commands),
      ...reviewCommands(commands),
      ...goalCommands(commands),
      ...experimentCommands(commands),
      ...sharingCommands(commands),
      ...vaultCommands(commands),
    ];
    return [
      ...all.map(({ id, name, icon, run }) => ({
        id,
        name,
        icon,
        callback: () => void door.enter(run),
      })),
      noteCommand(plugin.app, door, makeGoalCommand(door.words)),
    ];
  });
}

function noteCommand(app: App, door: Door, { id, name, icon, offer }: NoteCommand): AppCommand {
  return {
    id,
    name,
    icon,
    checkCallback: (checking) => {
      const { parts } = door;
      const file = app.workspace.getActiveFile();
      const act = parts === null || file === null ? null : offer(parts, file.path);
      if (!checking) act?.();
      return act !== null;
    },
  };
}

function logCommands(names: Words['commands']): readonly Command[] {
  return [
    {
      id: 'log',
      name: names.log,
      icon: 'plus',
      run: (parts) => {
        openModal(new LogModal(parts));
      },
    },
    {
      id: 'log-another-day',
      name: names.logAnotherDay,
      icon: 'calendar-plus',
      run: (parts) => {
        openModal(new LogModal(parts, { when: { words: '' }, ask: 'day' }));
      },
    },
  ];
}

/** Gives the focus to the sidebar that a command has shown. */
function focused(sidebar: SidebarView | null): void {
  if (sidebar === null) return;
  sidebar.draw();
  focusView(sidebar);
}

function sidebarCommands(names: Words['commands']): readonly Command[] {
  return [
    {
      id: 'open-sidebar',
      name: names.openSidebar,
      icon: 'sprout',
      run: ({ app }) => void showSidebar(app).then(focused),
    },
    {
      id: 'open-in-tab',
      name: names.openInTab,
      icon: 'panel-top',
      run: ({ app }) => void showInTab(app).then(focused),
    },
    {
      id: 'open-all-wins',
      name: names.openAllWins,
      icon: 'list',
      run: ({ app }) => void showAllWins(app),
    },
    {
      id: 'open-today',
      name: names.openToday,
      icon: 'calendar-search',
      run: ({ app, live }) =>
        void showSidebar(app).then((sidebar) => {
          sidebar?.showDay(live.today);
        }),
    },
  ];
}

function reviewCommands(names: Words['commands']): readonly Command[] {
  const icon = 'book-open';
  return [
    {
      id: 'write-review',
      name: names.writeReview,
      icon,
      run: (parts) => void writeAndOpenReview(parts, currentWeek(parts)),
    },
    {
      id: 'write-review-for',
      name: names.writeReviewFor,
      icon,
      run: (parts) => {
        askForPeriod(parts, (period) => void writeAndOpenReview(parts, period));
      },
    },
    {
      id: 'restore-review',
      name: names.restoreReview,
      icon,
      run: (parts) => void writeAndOpenReview(parts, currentWeek(parts), true),
    },
  ];
}

function goalCommands(names: Words['commands']): readonly Command[] {
  return [
    {
      id: 'narrow-goal',
      name: names.narrowGoal,
      icon: 'target',
      run: (parts) => {
        askForGoal(parts, (target) => {
          openModal(new NarrowModal(parts, target));
        });
      },
    },
    {
      id: 'show-proof',
      name: names.showProof,
      icon: 'history',
      run: (parts) => {
        openModal(new ProofModal(parts));
      },
    },
    { id: 'start-timer', name: names.startTimer, icon: 'timer', run: askForTimer },
  ];
}

function makeGoalCommand({ menus }: Words): NoteCommand {
  return {
    id: 'make-goal',
    name: menus.makeGoal,
    icon: 'goal',
    offer: (parts, path) => {
      const target = newGoalOf(parts, path);
      if (target === null) return null;
      return () => {
        openModal(new NarrowModal(parts, target, null));
      };
    },
  };
}

/** A note as a goal to be made; null for a day's note, for a goal, and where there are no goals. */
function newGoalOf({ live: { setup, goals } }: PluginParts, path: string): NarrowTarget | null {
  if (setup.settings.goals.property === '') return null;
  const isTaken =
    setup.daily.dayOf(path) !== null || goals.all().some((goal) => goal.path === path);
  return isTaken || !path.endsWith('.md') ? null : { newGoal: path, mark: setup.settings.goals };
}

/** What goes through all notes. */
function vaultCommands(names: Words['commands']): readonly Command[] {
  return [
    {
      id: 'open-guide',
      name: names.openGuide,
      icon: 'book-open',
      run: ({ app }) => {
        openGuide(app);
      },
    },
    {
      id: 'check',
      name: names.check,
      icon: 'list-checks',
      run: (parts) => void checkNotes(parts),
    },
    {
      id: 'copy-diagnostics',
      name: names.diagnose,
      icon: 'clipboard-copy',
      run: (parts) => void copyDiagnostics(parts),
    },
    {
      id: 'rebuild',
      name: names.rebuild,
      icon: 'refresh-cw',
      run: ({ live, words }) =>
        void doOrNotify(async () => {
          await live.rebuild();
          notify(words.notices.reread);
        }),
    },
  ];
}
