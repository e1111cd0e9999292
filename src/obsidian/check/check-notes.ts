import { doOrNotify } from '../notices';
import { readVault } from '../api/read-vault';
import type { PluginParts } from '../plugin-parts';
import { CheckModal } from './check-modal';
import { foundProblems } from './found-problems';
import { openModal } from '../open-modal';

/** Shows everything that was not understood, once all notes are read. */
export async function checkNotes(parts: PluginParts): Promise<void> {
  await doOrNotify(async () => {
    const vault = await readVault(parts);
    const problems = await foundProblems(parts, vault);
    openModal(new CheckModal(parts, problems, parts.live.journal.notes().length));
  });
}
