import type { PeriodicNotes } from '../../core/calendar/periodic-notes';
import type { SettingRows } from './setting-rows';

/**
 * What empty fields of a place of notes show: what the vault has there, as far as that is known. A field that is filled
 * hides it, and would show itself once it is empty.
 */
export function placeholders(
  rows: SettingRows,
  kind: 'daily' | 'weekly' | 'monthly' | 'quarterly' | 'yearly',
  location: PeriodicNotes | undefined,
): PeriodicNotes {
  const { asInVault } = rows.words.settings.placeholders;
  const own = rows.store.get()[kind];
  const inVault = (field: keyof PeriodicNotes, none: string) => {
    const found = location?.[field];
    if (found === undefined || own[field] !== null) return asInVault;
    return found === '' ? none : found;
  };
  return {
    folder: inVault('folder', '/'),
    format: inVault('format', asInVault),
    template: inVault('template', asInVault),
  };
}
