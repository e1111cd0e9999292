import type { ObsidianProtocolData } from 'obsidian';
import { allWinsLook } from '../../models/all-wins';
import { showAllWins } from '../all-wins/show-all-wins';
import type { Door } from '../door';
import { doOrNotify } from '../notices';
import { refuseOtherVault } from './other-vault';

/** Answers `obsidian://small-wins?do=find&q=…`: shows what the query finds. Writes nothing. Never rejects. */
export async function openFindLink(door: Door, { q, vault }: ObsidianProtocolData): Promise<void> {
  await doOrNotify(async () => {
    const { app } = await door.wait();
    refuseOtherVault(vault, app.vault.getName());
    await showAllWins(app, allWinsLook({ query: q }).query);
  });
}
