import { namesOneDay } from '../core/calendar/format-tokens';
import type { ProblemModel } from '../views/sidebar/faults';
import type { ScanProgress } from './scan-progress';
import type { ConfigProblem } from '../core/vault/vault-config';

/** The actions of an obstacle's buttons. */
export type ObstacleAction = 'open-daily-settings' | 'show-unread' | 'read-again';

/** What obstacles depend on. */
export interface ObstacleFacts {
  /** the moment format that names daily notes */
  readonly dailyFormat: string;
  /** of settings files that could not be used */
  readonly configProblems: readonly ConfigProblem[];
  /** why nothing may be written, as a sentence without its full stop; null if writing is allowed */
  readonly writeObstacle: string | null;
  /** null once all notes are read */
  readonly progress: ScanProgress | null;
  /** paths of notes that could not be read */
  readonly unreadable: readonly string[];
}

/** What keeps the plugin from reading everything: what, where, and how to fix it. */
export function obstacles({
  dailyFormat,
  configProblems,
  writeObstacle,
  progress,
  unreadable,
}: ObstacleFacts): ProblemModel[] {
  const found: ProblemModel[] = [];
  if (!namesOneDay(dailyFormat)) {
    found.push({
      id: 'format',
      what: 'The date format names no day',
      where: [
        'Daily notes, date format ',
        { code: dailyFormat },
        '. Daily notes have no day, so their wins cannot be counted.',
      ],
      fix: ['With ', { code: 'YYYY-MM-DD' }, ' they are.'],
      actions: [{ id: 'open-daily-settings', name: 'Open the setting' }],
    });
  }
  for (const { path, message } of configProblems) {
    found.push({
      id: path,
      what: 'A settings file could not be used',
      where: [{ code: path }, `. ${message}`],
      fix: [
        'Until it can be read, nothing is written. Correct it, or delete it to use the defaults.',
      ],
      actions: [],
    });
  }
  if (writeObstacle !== null && configProblems.length === 0) {
    found.push({
      id: 'write',
      what: 'Nothing can be written',
      where: [`${writeObstacle.charAt(0).toUpperCase()}${writeObstacle.slice(1)}.`],
      fix: ['What is written already is read and counted.'],
      actions: [],
    });
  }
  const [first] = unreadable;
  if (first !== undefined && progress === null) {
    const more = unreadable.length - 1;
    found.push({
      id: 'unread',
      what:
        more === 0 ? 'A note could not be read' : `${unreadable.length} notes could not be read`,
      where: [
        more === 0 ? `${first}. ` : `${first} and ${more} more. `,
        'Everything else is counted.',
      ],
      fix: ['They are read again when they change.'],
      actions: [
        { id: 'show-unread', name: 'Show them' },
        { id: 'read-again', name: 'Read again' },
      ],
    });
  }
  return found;
}
