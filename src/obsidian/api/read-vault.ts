import { Refusal } from '../../core/words/refusal';
import type { Words } from '../../core/words/words';
import type { WholeVault } from '../../models/whole-vault';
import type { LiveJournal } from '../index/live-journal';

/** Where a vault is known from. */
interface VaultSource {
  readonly live: LiveJournal;
  readonly words: Words;
}

/** The vault as it is now, whether or not its notes are all read: enough to write into one. */
export function vaultNow({ live, words }: VaultSource): WholeVault {
  const { setup, journal, goals, today } = live;
  return { setup, journal, goals, today, words };
}

/**
 * The vault once all its notes are read: an answer from half of them would be wrong. Rejects with a Refusal if the
 * plugin is disabled first.
 */
export function readVault(parts: VaultSource): Promise<WholeVault> {
  const { live, words } = parts;
  if (live.progress === null) return Promise.resolve(vaultNow(parts));
  return new Promise((resolve, reject) => {
    const stop = live.onChange(() => {
      if (live.progress !== null) return;
      stop();
      resolve(vaultNow(parts));
    });
    live.register(() => {
      reject(new Refusal(words.api.off));
    });
  });
}
