import type { SettingsStore } from '../models/settings-store';
import { noteWords } from './languages';

/**
 * Keeps the language of notes once one has been written: two devices in different languages would write each other's
 * reviews again for ever. A settings file that can't be read stays as it is.
 */
export function keepNotesLanguage(store: SettingsStore): void {
  if (store.isUnreadable || store.get().notesLanguage !== null) return;
  void store.set('notesLanguage', noteWords.language);
}
