import type { TFile } from 'obsidian';
import { parseYaml } from 'obsidian';
import type { PropertyChange } from '../../core/notes/property-edit';
import { changeProperties } from '../../core/notes/property-edit';
import type { Parts } from '../plugin-parts';
import { Refusal } from '../refusal';

/** What is needed to write goals' notes, and to say why that failed. */
type GoalParts = Pick<Parts, 'writer' | 'words'>;

/**
 * Writes properties of a goal's note, each on its own line; every other byte stays. Rejects with a Refusal that names
 * the line if that cannot be done. Returns a function that undoes the change as long as nobody has changed the note
 * since.
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

/**
 * Makes a goal's note with these properties and nothing else, in one step. Rejects if the note exists by now. Returns
 * a function that empties it again.
 */
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
