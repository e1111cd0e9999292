import { namesOneDay } from '../core/calendar/format-tokens';
import type { Words } from '../core/words/words';
import type { ProblemModel } from '../views/sidebar/problems';
import type { ScanProgress } from './scan-progress';
import type { FileProblem } from '../core/vault/file-problem';
import type { ConfigObstacle } from '../core/vault/write-obstacle';
import { nameInSettings } from '../core/words/languages';
import { problemWords } from '../core/words/problem-words';
import type { LostDailyNotes } from '../core/vault/lost-daily-notes';

/** The actions of an obstacle's buttons. */
export type ObstacleAction = 'open-daily-settings' | 'find-lost' | 'show-unread' | 'read-again';

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
  /** daily notes that the settings do not find; null if there are none */
  readonly lost: LostDailyNotes | null;
  readonly words: Words;
}

/** What keeps the plugin from reading everything: what, where, and how to fix it. */
export function obstacles({
  dailyFormat,
  configProblems,
  writeObstacle,
  progress,
  unreadable,
  lost,
  words: all,
}: ObstacleFacts): ProblemModel[] {
  const words = all.sidebarProblems;
  const found: ProblemModel[] = [];
  if (!namesOneDay(dailyFormat)) {
    found.push({
      id: 'format',
      what: words.format.what,
      where: words.format.where(dailyFormat),
      fix: words.format.fix,
      topic: { problem: 'bad-daily-format' },
      actions: [{ id: 'open-daily-settings', name: words.format.open }],
    });
  }
  if (lost !== null && namesOneDay(dailyFormat)) found.push(lostNotes(lost, words.lost));
  for (const problem of configProblems) {
    found.push({
      id: problem.path,
      what: words.config.what,
      where: words.config.where(problem.path, problemWords(problem, all)),
      fix: [],
      topic: { problem: problem.code },
      actions: [],
    });
  }
  if (writeObstacle !== null && configProblems.length === 0) {
    found.push({
      id: 'write',
      what: words.write.what,
      where: [all.obstacles.config(writeObstacle)],
      fix: words.write.fix,
      topic: { problem: codeOf(writeObstacle) },
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
      topic: { problem: 'unreadable' },
      actions: [
        { id: 'show-unread', name: words.unread.show },
        { id: 'read-again', name: words.unread.readAgain },
      ],
    });
  }
  return found;
}

function codeOf(obstacle: ConfigObstacle): 'bad-setting' | FileProblem['code'] {
  return obstacle.kind === 'file' ? obstacle.problem.code : 'bad-setting';
}

function lostNotes(
  { location: { folder, format }, language, cause, count, example }: LostDailyNotes,
  words: Words['sidebarProblems']['lost'],
): ProblemModel {
  const ways = {
    place: { fix: words.place(folder, format), name: words.useThese },
    language: { fix: words.language(nameInSettings(language ?? '')), name: words.useLanguage },
    others: { fix: words.others(folder, format), name: words.readToo },
  };
  const { fix, name } = ways[cause];
  return {
    id: 'lost',
    what: words.what(count),
    where: words.where(example, count),
    fix,
    topic: { problem: 'unmatched-daily-note' },
    actions: [
      { id: 'find-lost', name },
      { id: 'open-daily-settings', name: words.open },
    ],
  };
}
