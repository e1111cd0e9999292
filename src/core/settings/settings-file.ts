import { formatDay } from '../calendar/day';
import { formatSchedule } from '../journal/schedule';
import { formatTarget } from '../journal/target';
import { fieldsOf } from '../text/json';
import type { Pause } from '../notes/entry';
import type { SettingProblem } from './setting-field';
import { migrateSettings } from './settings-migration';
import type { Settings } from './settings';
import { parseSettings } from './settings';

/** A `data.json` that can be saved. */
export type SettingsJson = Readonly<Record<string, unknown>>;

/**
 * Settings as `data.json` holds them: `"3 per week"`, `"250 words"`, `"2026-08-01..2026-08-14"`. The inverse of
 * `parseSettings`.
 */
export function settingsJson(settings: Settings): SettingsJson {
  const { schedule, target, since, pauses } = settings.plan;
  return {
    ...settings,
    plan: {
      ...settings.plan,
      schedule: formatSchedule(schedule),
      target: target.of === 'entries' ? target.amount : formatTarget(target),
      since: since === null ? null : formatDay(since),
      pauses: pauses.map(formatPause),
    },
  };
}

/**
 * The value at a path such as `plan.freezes`, `marks.win[0]`, `daily.others[1].format`; undefined if there is none.
 */
export function settingAt(json: unknown, path: string): unknown {
  return keysOf(path).reduce<unknown>(
    (node, key) =>
      typeof key === 'number'
        ? Array.isArray(node)
          ? (node as readonly unknown[])[key]
          : undefined
        : fieldsOf(node)[key],
    json,
  );
}

/**
 * The JSON to save after one setting was changed: everything else, understood or not, stays as it was loaded. `value`
 * is in the form of the file. An index past the end of a list adds to it; a list that the file lacks starts as it is in
 * `defaults`.
 */
export function withSetting(
  json: unknown,
  path: string,
  value: unknown,
  defaults: SettingsJson = DEFAULTS_JSON,
): SettingsJson {
  return edited(json, path, { defaults, edit: () => value });
}

/** As {@link withSetting}, without the field or list element at that path: its default applies again. */
export function withoutSetting(
  json: unknown,
  path: string,
  defaults: SettingsJson = DEFAULTS_JSON,
): SettingsJson {
  return edited(json, path, { defaults, edit: () => undefined });
}

/** As {@link withSetting}, with one element of the list at that path moved. */
export function withElementMoved(
  json: unknown,
  path: string,
  { from, to }: { readonly from: number; readonly to: number },
  defaults: SettingsJson = DEFAULTS_JSON,
): SettingsJson {
  const list = Array.from(listOf(settingAt(json, path), settingAt(defaults, path)));
  list.splice(to, 0, ...list.splice(from, 1));
  return withSetting(json, path, list);
}

/** What would be wrong with a value at a path; null for a good one. */
export function settingProblem(json: unknown, path: string, value: unknown): SettingProblem | null {
  const { problems } = parseSettings(withSetting(json, path, value));
  return problems.find(({ field }) => isWithin(field, path) || isWithin(path, field)) ?? null;
}

/** Whether a field is the other one or lies inside it: `daily.others[0].format` lies in `daily.others[0]`. */
export function isWithin(field: string, outer: string): boolean {
  return field === outer || (field.startsWith(outer) && /[.[]/.test(field.charAt(outer.length)));
}

/** The defaults in the form of the file. */
export const DEFAULTS_JSON = settingsJson(parseSettings(undefined).settings);

function edited(
  json: unknown,
  path: string,
  { defaults, edit }: { readonly defaults: SettingsJson; readonly edit: (old: unknown) => unknown },
): SettingsJson {
  // A file that is not an object holds nothing that could be kept beside the change.
  const file = migrateSettings(fieldsOf(json));
  return fieldsOf(editedNode(file, keysOf(path), edit, defaults));
}

function editedNode(
  node: unknown,
  keys: readonly (string | number)[],
  edit: (old: unknown) => unknown,
  defaults: unknown,
): unknown {
  const [key, ...rest] = keys;
  if (key === undefined) return edit(node);
  if (typeof key === 'number') {
    const list = [...listOf(node, defaults)];
    const element = editedNode(list[key], rest, edit, undefined);
    list.splice(key, 1, ...(element === undefined ? [] : [element]));
    return list;
  }
  const fields = fieldsOf(node);
  const value = editedNode(fields[key], rest, edit, fieldsOf(defaults)[key]);
  if (value !== undefined) return { ...fields, [key]: value };
  return Object.fromEntries(Object.entries(fields).filter(([name]) => name !== key));
}

function listOf(node: unknown, defaults: unknown): readonly unknown[] {
  if (Array.isArray(node)) return node as readonly unknown[];
  return Array.isArray(defaults) ? (defaults as readonly unknown[]) : [];
}

/** `daily.others[1].format` → `daily`, `others`, 1, `format`. */
function keysOf(path: string): (string | number)[] {
  return [...path.matchAll(/([^.[\]]+)|\[(\d+)\]/g)].map(([, name, index]) =>
    index === undefined ? (name ?? '') : Number(index),
  );
}

function formatPause({ start, end }: Pause): string {
  if (end === start) return formatDay(start);
  return `${formatDay(start)}..${end === null ? '' : formatDay(end)}`;
}
