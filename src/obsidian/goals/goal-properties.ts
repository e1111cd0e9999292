import type { TFile } from 'obsidian';
import { parseYaml } from 'obsidian';
import type { PropertyChange } from '../../core/notes/property-edit';
import { changeProperties } from '../../core/notes/property-edit';
import type { Parts } from '../plugin-parts';
import { Refusal } from '../refusal';

/** What goals' notes are written by, and what is said where they are not. */
type GoalParts = Pick<Parts, 'writer' | 'words'>;

/**
 * Writes properties of a goal's note, each on its own line; every other byte stays. Rejects with a Refusal that names
 * the line where that cannot be done. Gives what takes the change back, as long as the note is as it was left.
 */
export async function changeGoal(
  parts: GoalParts,
  { path }: TFile,
  changes: readonly PropertyChange[],
): Promise<() => Promise<void>> {
  const { before, text: after } = await parts.writer.change(path, (text) => {
    if (text === null) throw new Refusal(`${path} is not there any more. Nothing was written.`);
    const changed = changeProperties(text, changes, yamlOf);
    if ('error' in changed) {
      throw new Refusal(
        `Nothing was written into ${path}: ${changed.error}. Change that in the note, or write ${namesOf(changes)} there yourself.`,
      );
    }
    return { ...changed, before: text };
  });
  return () => takeBack(parts, path, before, after);
}

/** Makes a goal's note with these properties and nothing else, in one step. Rejects where it is there by now. Gives what empties it again. */
export async function makeGoalNote(
  parts: GoalParts,
  path: string,
  changes: readonly PropertyChange[],
): Promise<() => Promise<void>> {
  const { text: after } = await parts.writer.change(path, (text) => {
    if (text !== null) throw new Refusal(`${path} is there by now. Nothing was written.`);
    const made = changeProperties('', changes, yamlOf);
    if ('error' in made) throw new Refusal(`Nothing was written into ${path}: ${made.error}.`);
    return made;
  });
  return () => takeBack(parts, path, '', after);
}

async function takeBack(
  { writer, words: { failures } }: GoalParts,
  path: string,
  before: string,
  after: string,
): Promise<void> {
  await writer.change(path, (text) => {
    if (text === after) return { text: before };
    throw new Refusal(text === null ? failures.undoMissing(path) : failures.undoChanged(path));
  });
}

function namesOf(changes: readonly PropertyChange[]): string {
  return changes.map(({ name }) => name).join(', ');
}

function yamlOf(yaml: string): unknown {
  return parseYaml(yaml) as unknown;
}
