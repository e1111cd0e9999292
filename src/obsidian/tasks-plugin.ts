import type { App } from 'obsidian';

/** What the Tasks plugin offers to others, as its documentation of API version 1 says. */
interface TasksApi {
  executeToggleTaskDoneCommand(line: string, path: string): string;
}

/**
 * Toggles a task as the Tasks plugin does, with its dates and its recurrence: the line, or lines, to stand there. Null
 * where the plugin is off or offers no such thing.
 */
export function tasksToggle(app: App, path: string): ((line: string) => string) | null {
  const plugins = fieldOf(fieldOf(app, 'plugins'), 'plugins');
  const api = fieldOf(fieldOf(plugins, 'obsidian-tasks-plugin'), 'apiV1');
  if (!isTasksApi(api)) return null;
  return (line) => api.executeToggleTaskDoneCommand(line, path);
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

function isTasksApi(api: unknown): api is TasksApi {
  return typeof fieldOf(api, 'executeToggleTaskDoneCommand') === 'function';
}
