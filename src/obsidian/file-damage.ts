import type { App, DataAdapter, TFile } from 'obsidian';
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

/** The text of a file that may be hidden. Rejects if its bytes are not text: what the app makes of them is another text. */
export async function textIn(adapter: DataAdapter, path: string): Promise<string> {
  const text = await adapter.read(path);
  if (mayBeDamaged(text)) {
    const damage = textDamage(new Uint8Array(await adapter.readBinary(path)), text);
    if (damage !== null) throw new Error(damage.kind);
  }
  return text;
}
