import { Plugin } from 'obsidian';
import type { Settings } from './core/settings';
import { parseSettings } from './core/settings';

/** Small Wins inside Obsidian: reads its settings, and shows nothing yet. */
export default class SmallWinsPlugin extends Plugin {
  override settings: Settings = parseSettings(undefined).settings;

  override async onload(): Promise<void> {
    this.settings = parseSettings(await this.loadData()).settings;
  }
}
