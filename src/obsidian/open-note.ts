import type { App, PaneType, WorkspaceLeaf } from 'obsidian';
import { ConfirmationModal, Keymap, Platform, TFile } from 'obsidian';
import type { Day } from '../core/calendar/day';
import { nameOf } from '../core/text/note-name';
import { dailyPath } from '../models/log-wish';
import { interfaceWords } from './languages';
import { noteStart } from './note-start';
import { doOrNotify } from './notices';
import { openModal } from './open-modal';
import { unbrokenDates } from './unbroken-dates';
import type { PluginParts } from './plugin-parts';
import { Refusal } from '../core/words/refusal';

/** Where a click should open something, by the modifier keys that Obsidian knows. */
export function paneOf(event: MouseEvent | KeyboardEvent | null): PaneType | boolean {
  return event === null ? false : Keymap.isModEvent(event);
}

/** Opens a line of a note, 0-based, and scrolls it into view. If the note is gone, a notice says so. */
export async function openLine(
  app: App,
  path: string,
  line: number | null,
  pane: PaneType | boolean = false,
): Promise<void> {
  await doOrNotify(async () => {
    const file = app.vault.getFileByPath(path);
    if (file === null) throw new Refusal(interfaceWords.failures.missing(path));
    await openFile(app, file, line, pane);
  });
}

/** Opens a file, in the leaf that already shows it if there is one. */
export async function openFile(
  app: App,
  file: TFile,
  line: number | null,
  pane: PaneType | boolean = false,
): Promise<WorkspaceLeaf> {
  const { workspace } = app;
  const open = pane === false ? leafOf(app, file) : null;
  const leaf = open ?? workspace.getLeaf(pane);
  await leaf.openFile(file, line === null ? {} : { eState: { line } });
  await workspace.revealLeaf(leaf);
  closeDrawers(app);
  return leaf;
}

/** On a phone the sidebars cover the notes: what was opened would be hidden by the sidebar it was tapped in. */
export function closeDrawers({ workspace }: App): void {
  if (!Platform.isPhone) return;
  workspace.leftSplit.collapse();
  workspace.rightSplit.collapse();
}

function leafOf({ workspace }: App, file: TFile): WorkspaceLeaf | null {
  const leaves = workspace.getLeavesOfType('markdown');
  // A background tab may be deferred: it has a view's state, but no view yet.
  return leaves.find((leaf) => leaf.getViewState().state?.file === file.path) ?? null;
}

/** Opens the note of a day; if there is none, asks, and creates it from the user's template. */
export async function openDay(
  parts: PluginParts,
  day: Day,
  pane: PaneType | boolean,
): Promise<void> {
  const { app, live, writer, words } = parts;
  await doOrNotify(async () => {
    await live.refresh();
    const { setup } = live;
    const path = dailyPath(setup, day, words);
    const file = app.vault.getFileByPath(path);
    if (file !== null) {
      await openFile(app, file, null, pane);
      return;
    }
    openModal(
      new ConfirmationModal(app)
        .setTitle(words.newNote.title)
        .setContent(
          unbrokenDates(
            words.newNote.how(
              words.dates.full(day),
              nameOf(path),
              setup.config.daily.template === '' ? null : nameOf(setup.config.daily.template),
            ),
          ),
        )
        .addCancelButton()
        .addButton((button) =>
          button
            .setButtonText(words.newNote.submit)
            .setCta()
            .onClick(async () => {
              await doOrNotify(async () => {
                const start = await noteStart(
                  app,
                  setup,
                  {
                    template: setup.config.daily.template,
                    path,
                    day,
                  },
                  words,
                );
                const made = await writer.change(path, (text) => ({ text: text ?? start.text }));
                await openFile(app, made.file, null, pane);
              });
            }),
        ),
    );
  });
}
