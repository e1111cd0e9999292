import { namesOneDay } from '../../core/calendar/format-tokens';
import type { ProblemModel } from '../../views/sidebar/faults';
import type { LiveJournal } from '../index/live-journal';
import type { VaultSetup } from '../../core/vault/vault-setup';

/** What a fault's buttons do. */
export type FaultAction = 'open-daily-settings' | 'show-unread' | 'read-again';

/** What keeps the plugin from reading all there is: what, where, and how to mend it. */
export function faultList(
  { unreadable, progress }: LiveJournal,
  setup: VaultSetup,
): ProblemModel[] {
  const faults: ProblemModel[] = [];
  const { format } = setup.config.daily;
  if (!namesOneDay(format)) {
    faults.push({
      id: 'format',
      what: 'The date format names no day',
      where: [
        'Daily notes, date format ',
        { code: format },
        '. Daily notes have no day, so their wins cannot be counted.',
      ],
      mend: ['With ', { code: 'YYYY-MM-DD' }, ' they are.'],
      actions: [{ id: 'open-daily-settings', name: 'Open the setting' }],
    });
  }
  for (const { path, message } of setup.problems) {
    faults.push({
      id: path,
      what: 'A settings file could not be used',
      where: [{ code: path }, `. ${message}`],
      mend: ['Mend the file, or let its plugin write it anew.'],
      actions: [],
    });
  }
  const [first] = unreadable;
  if (first !== undefined && progress === null) {
    const more = unreadable.length - 1;
    faults.push({
      id: 'unread',
      what:
        more === 0 ? 'A note could not be read' : `${unreadable.length} notes could not be read`,
      where: [
        more === 0 ? `${first}. ` : `${first} and ${more} more. `,
        'Everything else is counted.',
      ],
      mend: ['They are read again when they change.'],
      actions: [
        { id: 'show-unread', name: 'Show them' },
        { id: 'read-again', name: 'Read again' },
      ],
    });
  }
  return faults;
}
