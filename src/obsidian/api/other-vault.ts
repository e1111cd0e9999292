import { Refusal } from '../../core/words/refusal';
import { interfaceWords } from '../languages';

/** Obsidian opens the vault that an address names, by name or id; a different vault must not do what was meant for it. */
export function refuseOtherVault(named: string | undefined, name: string): void {
  if (named === undefined || named === name || /^[0-9a-f]{16}$/.test(named)) return;
  throw new Refusal(interfaceWords.api.link.otherVault(named.slice(0, 80), name));
}
