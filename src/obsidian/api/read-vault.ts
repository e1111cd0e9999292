import type { Goals } from '../../core/goals/goals';
import type { LiveJournal } from '../index/live-journal';
import { Refusal } from '../refusal';
import type { VaultSetup } from '../../core/vault/vault-setup';

/** A vault whose notes have all been read: answers to callers from outside are made from it. */
export interface ReadVault {
  readonly setup: VaultSetup;
  readonly goals: Goals;
}

export const IS_OFF = 'Small Wins is switched off. Nothing was written.';

/**
 * The vault once all its notes are read: an answer from half of them would be wrong. Rejects with a Refusal if the
 * plugin is disabled first.
 */
export function readVault(live: LiveJournal): Promise<ReadVault> {
  return once(live, () => (live.progress === null ? knownVault(live) : null));
}

/** The vault once its config is read, whether or not its notes are: enough to write into one. */
export function configuredVault(live: LiveJournal): Promise<ReadVault> {
  return once(live, () => knownVault(live));
}

function knownVault({ setup, goals }: LiveJournal): ReadVault | null {
  return setup === null || goals === null ? null : { setup, goals };
}

function once(live: LiveJournal, find: () => ReadVault | null): Promise<ReadVault> {
  const found = find();
  if (found !== null) return Promise.resolve(found);
  return new Promise((resolve, reject) => {
    const stop = live.onChange(() => {
      const vault = find();
      if (vault === null) return;
      stop();
      resolve(vault);
    });
    live.register(() => {
      reject(new Refusal(IS_OFF));
    });
  });
}
