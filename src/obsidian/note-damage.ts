import type { App, TFile } from 'obsidian';
import type { TextDamage } from '../core/text/text-damage';
import { mayBeDamaged, textDamage } from '../core/text/text-damage';

/**
 * What keeps a note's bytes from being text; null if they are UTF-8. `text` is what the app made of them, with U+FFFD in
 * place of what it could not read.
 */
export async function damageOf(app: App, file: TFile, text: string): Promise<TextDamage | null> {
  if (!mayBeDamaged(text)) return null;
  return textDamage(new Uint8Array(await app.vault.readBinary(file)), text);
}
