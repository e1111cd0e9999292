import type { TFile } from 'obsidian';
import { parseYaml } from 'obsidian';
import type { PropertyChange } from '../../core/notes/property-edit';
import { changeProperties } from '../../core/notes/property-edit';
import type { PluginParts } from '../plugin-parts';
import { Refusal } from '../../core/words/refusal';

/** What is needed to write goals' notes, and to say why that failed. */
type GoalParts = Pick<PluginParts, 'writer' | 'words'>;

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
  const { failures, obstacles } = parts.words;
  const { before, text: after } = await parts.writer.change(path, (text) => {
    if (text === null) throw new Refusal(failures.missingNothingWritten(path));
    const changed = changeProperties(text, changes, yamlOf);
    if ('error' in changed) {
      const reason = obstacles.properties(changed.error);
      throw new Refusal(
        failures.properties(
          path,
          reason,
          changes.map(({ name }) => name),
        ),
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
  const { failures, obstacles } = parts.words;
  const { text: after } = await parts.writer.change(path, (text) => {
    if (text !== null) throw new Refusal(failures.exists(path));
    const made = changeProperties('', changes, yamlOf);
    if ('error' in made)
      throw new Refusal(failures.notWritten(path, obstacles.properties(made.error)));
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

function yamlOf(yaml: string): unknown {
  return parseYaml(yaml) as unknown;
}
