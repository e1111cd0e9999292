import type { Goals } from '../../core/goals/goals';
import type { Words } from '../../core/words/words';
import type { LiveJournal } from '../index/live-journal';
import { Refusal } from '../../core/words/refusal';
import type { VaultSetup } from '../../core/vault/vault-setup';

/** A vault whose notes have all been read: answers to callers from outside are made from it. */
export interface ReadVault {
  readonly setup: VaultSetup;
  readonly goals: Goals;
  readonly words: Words;
}

/** What a vault is read from, and what is said if that is not possible. */
interface VaultSource {
  readonly live: LiveJournal;
  readonly words: Words;
}

/**
 * The vault once all its notes are read: an answer from half of them would be wrong. Rejects with a Refusal if the
 * plugin is disabled first.
 */
export function readVault(source: VaultSource): Promise<ReadVault> {
  return once(source, () => (source.live.progress === null ? knownVault(source) : null));
}

/** The vault once its config is read, whether or not its notes are: enough to write into one. */
export function configuredVault(source: VaultSource): Promise<ReadVault> {
  return once(source, () => knownVault(source));
}

function knownVault({ live: { setup, goals }, words }: VaultSource): ReadVault | null {
  return setup === null || goals === null ? null : { setup, goals, words };
}

function once({ live, words }: VaultSource, find: () => ReadVault | null): Promise<ReadVault> {
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
      reject(new Refusal(words.api.off));
    });
  });
}
