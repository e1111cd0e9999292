import type { LostDailyNotes } from '../../core/vault/lost-daily-notes';
import { lostDailyNotes } from '../../core/vault/lost-daily-notes';
import { unmatchedIn } from '../../core/vault/unmatched-in';
import type { VaultSetup } from '../../core/vault/vault-setup';
import type { LiveJournal } from './live-journal';

/** The daily notes that the settings do not find; looked for again only when undated notes, or the settings, change. */
export class LostNotes {
  #setup: VaultSetup | null = null;
  #undated: readonly object[] = [];
  #found: LostDailyNotes | null = null;

  of({ setup, journal, progress }: LiveJournal): LostDailyNotes | null {
    if (progress !== null) return null;
    const undated = journal.undatedNotes();
    const isSame =
      setup === this.#setup &&
      undated.length === this.#undated.length &&
      undated.every((note, at) => note === this.#undated[at]);
    if (!isSame) {
      this.#setup = setup;
      this.#undated = undated;
      const { config, languages } = setup;
      this.#found = lostDailyNotes(unmatchedIn({ journal, config, languages }), journal);
    }
    return this.#found;
  }
}
