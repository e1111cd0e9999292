import { isBeginning } from '../../models/onboarding';
import type { LiveJournal } from '../index/live-journal';
import type { SettingsStore } from '../../models/settings-store';

/** Creates the settings file while a vault's first wins are young: later they would be taken for old ones. */
export function rememberBeginning(
  { setup, journal, today, progress }: LiveJournal,
  store: SettingsStore,
): void {
  if (store.hasFile || progress !== null) return;
  if (isBeginning({ setup, journal, today })) void store.set('version', store.get().version);
}
