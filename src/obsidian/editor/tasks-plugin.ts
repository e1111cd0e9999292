import type { App } from 'obsidian';
import { fieldsOf, textOf } from '../../core/text/json';

/**
 * Toggles the task on a line of a note through the Tasks plugin's API. Returns the line or lines to write, or the line
 * as it was if Tasks fails; null if Tasks is disabled.
 */
export function tasksToggle(app: App): ((line: string, path: string) => string) | null {
  const api = fieldsOf(fieldsOf(pluginOf(app, 'obsidian-tasks-plugin'))['apiV1']);
  const toggle = api['executeToggleTaskDoneCommand'];
  if (typeof toggle !== 'function') return null;
  return (line, path) => {
    try {
      return textOf(Reflect.apply(toggle, api, [line, path])) ?? line;
    } catch {
      // A failure of Tasks must not keep the step from being done.
      return line;
    }
  };
}

/** Another plugin that is enabled. The app's typings do not cover this. */
function pluginOf(app: App, id: string): unknown {
  const plugins = fieldsOf(Reflect.get(app, 'plugins'));
  const { getPlugin } = plugins;
  const found = fieldsOf(plugins['plugins'])[id];
  return found === undefined && typeof getPlugin === 'function'
    ? Reflect.apply(getPlugin, plugins, [id])
    : found;
}
