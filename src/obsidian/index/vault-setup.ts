import type { DateFormat } from '../../core/calendar/date-format';
import type { Settings } from '../../core/settings/settings';
import type { VaultConfig } from '../../core/vault/vault-config';
import type { VaultNotes } from '../../core/vault/vault-notes';
import type { ConfigProblem } from './config-files';

/** Everything that follows from settings, other plugins' config and the app's language. */
export interface VaultSetup extends VaultNotes {
  readonly config: VaultConfig;
  readonly settings: Settings;
  /** of words; a BCP 47 tag */
  readonly language: string;
  readonly languages: readonly [DateFormat, DateFormat];
  readonly problems: readonly ConfigProblem[];
}
