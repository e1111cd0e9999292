import type { TFile } from 'obsidian';
import { stringifyYaml } from 'obsidian';
import type { PropertyChange } from '../../core/goals/goal-change';
import type { VaultWriter } from '../vault-writer';
import { Refusal } from '../refusal';

/** Writes properties of a goal's note; what is not named stays as it is. */
export async function changeGoal(
  writer: VaultWriter,
  file: TFile,
  changes: readonly PropertyChange[],
): Promise<void> {
  await writer.changeProperties(file, (properties) => {
    for (const { name, value } of changes) {
      if (value === undefined) Reflect.deleteProperty(properties, name);
      else properties[name] = value;
    }
  });
}

/** Makes a goal's note with these properties and nothing else, in one step. Rejects where it is there by now. */
export async function makeGoalNote(
  writer: VaultWriter,
  path: string,
  changes: readonly PropertyChange[],
): Promise<void> {
  await writer.change(path, (text) => {
    if (text !== null) throw new Refusal(`${path} is there by now. Nothing was written.`);
    return { text: `---\n${frontMatterOf(changes)}---\n` };
  });
}

/** Properties as YAML, a line each. */
export function frontMatterOf(changes: readonly PropertyChange[]): string {
  const written = changes.filter(({ value }) => value !== undefined);
  return stringifyYaml(Object.fromEntries(written.map(({ name, value }) => [name, value])));
}
