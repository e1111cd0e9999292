import type { App } from 'obsidian';
import { fieldsOf, textOf } from '../../core/text/json';

/**
 * Toggles the task on a line of a note as the Tasks plugin does, by its API: the line, or lines, that are to stand
 * there, or the line as it was where Tasks cannot. Null where Tasks is off.
 */
export function tasksToggle(app: App): ((line: string, path: string) => string) | null {
  const api = fieldsOf(fieldsOf(pluginOf(app, 'obsidian-tasks-plugin'))['apiV1']);
  const toggle = api['executeToggleTaskDoneCommand'];
  if (typeof toggle !== 'function') return null;
  return (line, path) => {
    try {
      return textOf(Reflect.apply(toggle, api, [line, path])) ?? line;
    } catch {
      // Its failure is no reason to leave the step undone.
      return line;
    }
  };
}

/** Another plugin that is on. The app's typings know nothing of it, nor of where it is kept. */
function pluginOf(app: App, id: string): unknown {
  const plugins = fieldsOf(Reflect.get(app, 'plugins'));
  const { getPlugin } = plugins;
  const found = fieldsOf(plugins['plugins'])[id];
  return found === undefined && typeof getPlugin === 'function'
    ? Reflect.apply(getPlugin, plugins, [id])
    : found;
}
