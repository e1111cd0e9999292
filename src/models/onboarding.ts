import { rollup } from 'd3-array';
import type { Day } from '../core/calendar/day';
import { namesOneDay } from '../core/calendar/format-tokens';
import { headingText } from '../core/markdown/heading';
import { nameOf } from '../core/text/note-name';
import type { Kind } from '../core/notes/entry';
import type { ListedEntry } from '../core/journal/journal';
import type { FoundTag } from '../views/sidebar/old-vault';
import type { StartModel } from '../views/sidebar/start';
import type { ScanProgress } from './scan-progress';
import type { DaysSource } from './shown-days';

/** Days: wins older than this were written before the plugin was installed, so its user decides whether they count. */
const OLD_DAYS = 7;
/** Common names for the part of a daily note that lists what got done. */
const WIN_HEADING =
  /\b(?:wins?|done|accompli\w*|achiev\w*|proud|went well|highlights?|erfolge?|geschafft|logros?|réussites?)\b|できた|完成|成果|إنجاز/i;

/** What onboarding depends on. */
export interface OnboardingFacts extends Pick<DaysSource, 'setup' | 'journal' | 'goals' | 'today'> {
  /** null once all notes are read */
  readonly progress: ScanProgress | null;
  /** the user has chosen what counts, or it was too recent to ask about */
  readonly hasBegun: boolean;
  /** a logged line is waiting for its note's template */
  readonly waiting: boolean;
  /** the moment format that names daily notes */
  readonly dailyFormat: string;
  /** the path of today's daily note, which may not exist yet */
  readonly noteToday: string;
  /** the headings of a note as written, without `#` */
  readonly headingsOf: (path: string) => readonly string[];
}

/** What the sidebar asks before there is a win, or before old ones count; null if there is nothing to ask. */
export function onboarding(facts: OnboardingFacts): StartModel | null {
  const { setup, journal, goals, today, progress, hasBegun, waiting } = facts;
  if (progress !== null) return null;
  const { firstCounted } = journal.context(setup.plan, today);
  if (firstCounted !== null) {
    const isOld = !hasBegun && firstCounted < today - OLD_DAYS;
    return isOld ? oldVault(facts, firstCounted) : null;
  }
  // No first step if its note could not be created: the obstacle above it says what to fix first.
  if (!namesOneDay(facts.dailyFormat)) return null;
  // A user who follows a goal has begun: the goal's step is the first one.
  if (goals.active().length > 0) return null;
  const mark = `#${setup.settings.marks.win[0] ?? 'win'}`;
  const notes = journal.notes().filter(({ isDaily }) => isDaily);
  if (notes.length === 0) {
    const heading = headingText(setup.settings.log.heading);
    return {
      kind: 'no-notes',
      today,
      note: nameOf(facts.noteToday),
      heading: heading === '' ? null : heading,
      mark,
      waiting,
    };
  }
  return {
    kind: 'no-wins',
    notes: notes.length,
    mark,
    heading: likelyHeading(
      notes.map(({ path }) => facts.headingsOf(path)),
      setup.settings.winHeadings,
    ),
  };
}

/**
 * Whether a vault's first wins are its user's beginning: unless that is recorded, in a week they would count as old.
 */
export function isBeginning({
  setup,
  journal,
  today,
}: Pick<OnboardingFacts, 'setup' | 'journal' | 'today'>): boolean {
  const { firstCounted } = journal.context(setup.plan, today);
  return firstCounted !== null && firstCounted >= today - OLD_DAYS;
}

function oldVault({ journal, today, setup }: OnboardingFacts, first: Day): StartModel {
  const { plan, settings } = setup;
  const entries = journal.list(plan, today);
  const kinds: readonly Kind[] = ['win', 'step', 'lesson', 'setback', 'kudos'];
  return {
    kind: 'old-vault',
    today,
    notes: journal.notes().length,
    first,
    tags: kinds.flatMap((kind) => settings.marks[kind].map((tag) => foundTag(tag, kind, entries))),
  };
}

/** How many lines carry a tag, and the newest of them. */
function foundTag(tag: string, kind: Kind, entries: readonly ListedEntry[]): FoundTag {
  const wanted = `#${tag}`.toLowerCase();
  const carrying = entries.filter(({ marks }) =>
    marks.some((mark) => {
      const written = mark.tag.toLowerCase();
      return written === wanted || written.startsWith(`${wanted}/`);
    }),
  );
  const newest = [...carrying].reverse().find(({ wordless }) => !wordless);
  return {
    tag: `#${tag}`,
    kind,
    lines: carrying.length,
    sample: newest === undefined ? null : { text: newest.text, day: newest.day },
  };
}

/** The heading under which most daily notes seem to list wins, given the headings of each; null if there is none. */
function likelyHeading(
  headings: readonly (readonly string[])[],
  known: readonly string[],
): { readonly text: string; readonly notes: number } | null {
  const found = headings.flatMap((ofNote) =>
    [...new Set(ofNote.map(headingText))].filter((text) => WIN_HEADING.test(text)),
  );
  const counts = rollup(
    found,
    (same) => same.length,
    (text) => text,
  );
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  if (most === undefined || known.includes(most[0])) return null;
  return { text: most[0], notes: most[1] };
}
