/**
 * The parsed JSON files of a vault's config folder that say where notes are, besides our own settings; `undefined`
 * for a missing one.
 */
export interface ConfigFiles {
  /** `daily-notes.json` */
  readonly dailyNotes: unknown;
  /** `templates.json` */
  readonly templates: unknown;
  /** `community-plugins.json`: the ids of the plugins that are on */
  readonly communityPlugins: unknown;
  /** `plugins/<id>/data.json` of … */
  readonly periodicNotes: unknown;
  readonly calendar: unknown;
  readonly templater: unknown;
  readonly tasks: unknown;
}

/** Where these files are, below the vault's config folder. */
export const CONFIG_FILES: Readonly<Record<keyof ConfigFiles | 'smallWins', string>> = {
  dailyNotes: 'daily-notes.json',
  templates: 'templates.json',
  communityPlugins: 'community-plugins.json',
  smallWins: 'plugins/small-wins/data.json',
  periodicNotes: 'plugins/periodic-notes/data.json',
  calendar: 'plugins/calendar/data.json',
  templater: 'plugins/templater-obsidian/data.json',
  tasks: 'plugins/obsidian-tasks-plugin/data.json',
};
