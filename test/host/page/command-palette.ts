import type { Command } from 'obsidian';
import { FuzzySuggestModal } from '../ui/suggest-modal';

/** All commands that can run now. */
export class CommandPalette extends FuzzySuggestModal<Command> {
  override onOpen(): void {
    this.setPlaceholder('Select a command...');
  }

  getItems(): Command[] {
    return this.app.commands.listCommands();
  }

  getItemText({ name }: Command): string {
    return name;
  }

  onChooseItem({ id }: Command): void {
    this.app.commands.executeCommandById(id);
  }
}
