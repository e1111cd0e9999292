import type { NoteLocation } from '../calendar/daily-note';
import type { DateFormat } from '../calendar/date-format';
import type { VaultConfig } from './vault-config';

/** Where daily notes are looked for, the location of new ones first, and in which languages: tags of BCP 47. */
export function noteNames(
  { daily, settings }: Pick<VaultConfig, 'daily' | 'settings'>,
  languages: readonly DateFormat[],
): { readonly locations: readonly NoteLocation[]; readonly languages: readonly string[] } {
  return {
    locations: [daily, ...settings.daily.others],
    languages: languages.map(({ language }) => language),
  };
}
