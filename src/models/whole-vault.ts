import type { VaultSetup } from '../core/vault/vault-setup';
import type { DaysSource } from './shown-days';

/** A vault at one moment, and the words to speak of it: what answers and exports are made from. */
export interface WholeVault extends Pick<DaysSource, 'journal' | 'goals' | 'today' | 'words'> {
  readonly setup: VaultSetup;
}
