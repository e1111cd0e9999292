import type { TFile } from 'obsidian';
import type { PropertyChange } from '../../core/goals/goal-change';
import type { VaultWriter } from '../vault-writer';

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
