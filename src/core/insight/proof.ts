import type { Day } from '../calendar/day';
import type { Goal } from '../goals/goal';
import type { Goals } from '../goals/goals';
import type { ListedEntry } from '../journal/journal';
import { fnv1a } from '../text/fnv1a';
import { AlikeEntries } from './alike-entries';

/** A setback like another one, and what came after it. */
export interface Precedent {
  readonly setback: ListedEntry & { readonly day: Day };
  /** the next counted entry of the same goal, else of any, within 14 days; null without one */
  readonly next: (ListedEntry & { readonly day: Day }) | null;
  /** lessons noted on its day or within 3 days after it, in order */
  readonly lessons: readonly ListedEntry[];
}

/** What the past says on a bad day. */
export interface PastEvidence {
  /** the setback that is compared; null where there is none, and no words for one */
  readonly about: string | null;
  /** most alike first, each with something that came after it */
  readonly precedents: readonly Precedent[];
  /** where no setback is alike: one past win, another one each day; null without any */
  readonly past: ListedEntry | null;
  /** whether there is another past win to ask for */
  readonly hasAnother: boolean;
}

/** What proof is asked for. */
export interface ProofRequest {
  readonly today: Day;
  readonly countSteps: boolean;
  /** BCP 47 */
  readonly language: string;
  /** only setbacks and wins of this goal */
  readonly goal: Goal | null;
  /** a setback in the words of who asks; null takes the latest that was written down */
  readonly words: string | null;
  /** how often another past win was asked for today */
  readonly another?: number;
}

const NEXT_DAYS = 14;
const LESSON_DAYS = 3;
const MOST_PRECEDENTS = 3;

/** An entry of a known day, as likeness is seen in it. */
type DatedSaying = ListedEntry & { readonly day: Day; readonly goals: readonly string[] };

/** The setbacks and lessons of a journal as they were indexed last. */
const INDEXED = new WeakMap<
  Goals,
  {
    readonly revision: number;
    readonly of: readonly Goal[];
    readonly language: string;
    readonly lines: IndexedSayings;
  }
>();

interface IndexedSayings {
  readonly all: readonly DatedSaying[];
  readonly lessons: readonly DatedSaying[];
  readonly alike: AlikeEntries<DatedSaying>;
}

/** Earlier setbacks like the latest one, or like these words, and what came after each of them. */
export function proof(goals: Goals, request: ProofRequest): PastEvidence {
  const { today, goal, words } = request;
  const lines = linesOf(goals, request);
  const isAsked = ({ kind, goals: own, day }: DatedSaying) =>
    kind === 'setback' && day <= today && (goal === null || own.includes(goal.path));
  const latest = lines.all.filter(isAsked).at(-1);
  const about: DatedSaying | SaidSetback | undefined =
    words === null ? latest : { text: words, day: today, ...NOWHERE, goals: pathsOf(goal) };
  const precedents =
    about === undefined
      ? []
      : firstPrecedents(
          lines.alike.like(about, (line) => isAsked(line) && line.day < about.day),
          (setback) => precedentOf(setback, lines, goals, request),
        );
  const wins = precedents.length > 0 ? [] : pastWins(goals, request);
  return {
    about: about?.text ?? null,
    precedents,
    past: chosenOf(wins, request),
    hasAnother: wins.length > 1,
  };
}

/** A setback that was not written down. */
type SaidSetback = Pick<DatedSaying, 'text' | 'day' | 'areas' | 'links' | 'goals'>;

const NOWHERE = { areas: [], links: [] };

function pathsOf(goal: Goal | null): string[] {
  return goal === null ? [] : [goal.path];
}

function linesOf(goals: Goals, { today, countSteps, language }: ProofRequest): IndexedSayings {
  const { journal } = goals;
  const known = INDEXED.get(goals);
  const of = goals.all();
  if (known?.revision === journal.revision && known.of === of && known.language === language) {
    return known.lines;
  }
  const all = journal.list({ countSteps }, today).flatMap((entry): DatedSaying[] => {
    const { kind, day, wordless, state, path } = entry;
    if ((kind !== 'setback' && kind !== 'lesson') || day === null) return [];
    if (wordless || state === 'cancelled') return [];
    return [{ ...entry, day, goals: goals.goalsOf(entry, path).map((goal) => goal.path) }];
  });
  const lessons = all.filter(({ kind }) => kind === 'lesson');
  const lines = { all, lessons, alike: new AlikeEntries(all, language) };
  INDEXED.set(goals, { revision: journal.revision, of, language, lines });
  return lines;
}

/** Of setbacks, the most alike first, those that something came after: no more of them are looked at than are shown. */
function firstPrecedents(
  alike: readonly { readonly line: DatedSaying }[],
  follow: (setback: DatedSaying) => Precedent,
): Precedent[] {
  const found: Precedent[] = [];
  for (const { line } of alike) {
    const precedent = follow(line);
    if (precedent.next !== null || precedent.lessons.length > 0) found.push(precedent);
    if (found.length === MOST_PRECEDENTS) break;
  }
  return found;
}

function precedentOf(
  setback: DatedSaying,
  lines: IndexedSayings,
  goals: Goals,
  request: ProofRequest,
): Precedent {
  const lessons = lines.lessons.filter(
    ({ day }) => day >= setback.day && day <= setback.day + LESSON_DAYS,
  );
  return { setback, next: nextOf(setback, goals, request), lessons };
}

function nextOf(
  { day, goals: own }: DatedSaying,
  goals: Goals,
  { today, countSteps }: ProofRequest,
): Precedent['next'] {
  const until = Math.min(today, day + NEXT_DAYS);
  const later = goals.journal
    .list({ countSteps }, today, { from: day + 1, to: until })
    .flatMap((entry) => (entry.counts && entry.day !== null ? [{ ...entry, day: entry.day }] : []));
  const isOwn = (entry: ListedEntry) =>
    goals.goalsOf(entry, entry.path).some(({ path }) => own.includes(path));
  return later.find(isOwn) ?? later[0] ?? null;
}

function pastWins(goals: Goals, { today, countSteps, goal }: ProofRequest): ListedEntry[] {
  return goals.journal
    .list({ countSteps }, today, { to: today - 1 })
    .filter(
      (entry) =>
        entry.counts &&
        entry.day !== null &&
        (goal === null || goals.goalsOf(entry, entry.path).includes(goal)),
    );
}

/** Chosen by the day, so that it is the same whenever it is asked for, and another one tomorrow. */
function chosenOf(
  wins: readonly ListedEntry[],
  { today, another = 0 }: ProofRequest,
): ListedEntry | null {
  const seed = parseInt(fnv1a(String(today)).slice(0, 8), 16);
  return wins[(seed + another) % wins.length] ?? null;
}
