import type { PluginParts } from './plugin-parts';

/** Something the user can start from the command palette, a hotkey or a phone's toolbar. */
export interface Command {
  readonly id: string;
  readonly name: string;
  readonly icon: string;
  readonly run: (parts: PluginParts) => void;
}
