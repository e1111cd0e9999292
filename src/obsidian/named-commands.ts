import type { Command, Plugin } from 'obsidian';
import { interfaceLanguage } from './languages';

/** Adds commands, and again under their new names when the language changes: their hotkeys go by their ids. */
export function addNamedCommands(plugin: Plugin, named: () => readonly Command[]): void {
  let added: string[] = [];
  const add = () => {
    for (const id of added) plugin.removeCommand(id);
    added = named().map((command) => {
      const { id } = command;
      plugin.addCommand(command);
      return id;
    });
  };
  add();
  plugin.register(interfaceLanguage.onChange(add));
}
