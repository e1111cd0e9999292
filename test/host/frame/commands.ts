import type { Command } from 'obsidian';
import type { App } from './app';

/** All commands, and whether they can run now. */
export class Commands {
  readonly commands: Record<string, Command> = {};
  readonly #app: App;

  constructor(app: App) {
    this.#app = app;
  }

  addCommand(command: Command): void {
    this.commands[command.id] = command;
  }

  removeCommand(id: string): void {
    delete this.commands[id];
  }

  /** The commands that the palette shows now. */
  listCommands(): Command[] {
    return Object.values(this.commands).filter((command) => this.#run(command, true));
  }

  /** Runs a command; false if it cannot run at the moment. */
  executeCommandById(id: string): boolean {
    const command = this.commands[id];
    return command !== undefined && this.#run(command, true) && this.#run(command, false);
  }

  /** The editor's callbacks override the others, and those with a check override those without. */
  #run(command: Command, checking: boolean): boolean {
    const { editorCheckCallback, editorCallback, checkCallback, callback } = command;
    if (editorCheckCallback || editorCallback) {
      const info = this.#app.workspace.activeEditor;
      const editor = info?.editor;
      // Not in Reading view: there is no cursor.
      if (!editor || !info || ('getMode' in info && info.getMode() === 'preview')) return false;
      // The app passes its own editor; here it is the stand-in's.
      const context = [editor, info] as unknown as Parameters<NonNullable<typeof editorCallback>>;
      if (editorCheckCallback) return editorCheckCallback(checking, ...context) === true;
      if (!checking) editorCallback?.(...context);
      return true;
    }
    if (checkCallback) return checkCallback(checking) === true || !checking;
    if (!callback) return false;
    if (!checking) callback();
    return true;
  }
}
