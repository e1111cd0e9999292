import { namesOneDay } from '../core/calendar/format-tokens';
import type { Words } from '../core/words/words';
import type { ProblemModel } from '../views/sidebar/faults';
import type { ScanProgress } from './scan-progress';
import type { FileProblem } from '../core/vault/file-problem';
import type { ConfigObstacle } from '../core/vault/write-obstacle';
import { problemWords } from '../core/words/problem-words';

/** The actions of an obstacle's buttons. */
export type ObstacleAction = 'open-daily-settings' | 'show-unread' | 'read-again';

/** What obstacles depend on. */
export interface ObstacleFacts {
  /** the moment format that names daily notes */
  readonly dailyFormat: string;
  /** of settings files that could not be used */
  readonly configProblems: readonly FileProblem[];
  /** why nothing may be written; null if writing is allowed */
  readonly writeObstacle: ConfigObstacle | null;
  /** null once all notes are read */
  readonly progress: ScanProgress | null;
  /** paths of notes that could not be read */
  readonly unreadable: readonly string[];
  readonly words: Words;
}

/** What keeps the plugin from reading everything: what, where, and how to fix it. */
export function obstacles({
  dailyFormat,
  configProblems,
  writeObstacle,
  progress,
  unreadable,
  words: all,
}: ObstacleFacts): ProblemModel[] {
  const words = all.faults;
  const found: ProblemModel[] = [];
  if (!namesOneDay(dailyFormat)) {
    found.push({
      id: 'format',
      what: words.format.what,
      where: words.format.where(dailyFormat),
      fix: words.format.fix,
      actions: [{ id: 'open-daily-settings', name: words.format.open }],
    });
  }
  for (const problem of configProblems) {
    found.push({
      id: problem.path,
      what: words.config.what,
      where: words.config.where(problem.path, problemWords(problem, all)),
      fix: [],
      actions: [],
    });
  }
  if (writeObstacle !== null && configProblems.length === 0) {
    found.push({
      id: 'write',
      what: words.write.what,
      where: [all.obstacles.config(writeObstacle)],
      fix: words.write.fix,
      actions: [],
    });
  }
  const [first] = unreadable;
  if (first !== undefined && progress === null) {
    const more = unreadable.length - 1;
    found.push({
      id: 'unread',
      what: words.unread.what(unreadable.length),
      where: words.unread.where(first, more),
      fix: words.unread.fix,
      actions: [
        { id: 'show-unread', name: words.unread.show },
        { id: 'read-again', name: words.unread.readAgain },
      ],
    });
  }
  return found;
}
