import type { DateFormat } from '../calendar/date-format';
import type { KnownDailyNotes } from '../journal/day-note';
import type { Settings } from '../settings/settings';
import type { FileProblem } from './file-problem';
import type { VaultConfig } from './vault-config';
import type { VaultNotes } from './vault-notes';

/** Everything that follows from settings, other plugins' config and the app's language. */
export interface VaultSetup extends VaultNotes {
  readonly daily: KnownDailyNotes;
  readonly config: VaultConfig;
  readonly settings: Settings;
  /** of words; a BCP 47 tag */
  readonly language: string;
  readonly languages: readonly [DateFormat, DateFormat];
  /** the config files that could not be used */
  readonly problems: readonly FileProblem[];
}
