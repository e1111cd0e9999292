import { group } from 'd3-array';
import type { Day } from '../calendar/day';
import { formatDay } from '../calendar/day';
import type { DayRange } from '../calendar/date-range';
import { folderPrefix } from '../calendar/daily-note';
import { periodOf } from '../calendar/period';
import type { PeriodNotes } from '../calendar/period-notes';
import type { Goal } from '../goals/goal';
import type { Goals } from '../goals/goals';
import type { Plan } from '../journal/plan';
import type { ListedEntry } from '../journal/journal';
import { areaPath, hasArea } from '../markdown/area';
import { inertText } from '../markdown/inert-text';
import { isPinned } from '../review/highlights';
import type { ReviewPart } from '../review/review-part';
import type { BragSection } from '../settings/default-brag';
import { fnv1a } from '../text/fnv1a';
import { bragSections } from '../words/usual-settings';
import type { Words } from '../words/words';
import { askedEvidence } from './evidence';
import type { NoteDocument } from '../review/note-document';
import type { ListTelling } from './told-list';
import { toldLine, toldList } from './told-list';

/** The vault that a brag document is written from. */
export interface BragSources {
  readonly goals: Goals;
  readonly plan: Plan;
  readonly today: Day;
  readonly reviews: PeriodNotes;
  readonly settings: {
    readonly review: {
      readonly brag: readonly BragSection[];
      readonly pinned?: readonly string[];
    };
  };
  readonly words: Words;
}

/**
 * What was done in some days, sorted for the talk about it: sections by their areas and goals, each win once, in the
 * first that fits, and a last one for the rest. `names` tells people and other notes.
 */
export function composeBrag(sources: BragSources, days: DayRange, names: boolean): NoteDocument {
  const { goals, plan, today, reviews, settings, words } = sources;
  const { first, last } = days;
  const counting = { today, countSteps: plan.countSteps };
  const wish = { from: first, to: last, area: null, goal: null, text: null };
  const { pinned } = settings.review;
  // What its owner keeps comes first in its section.
  const wins = [...askedEvidence(goals, counting, { ...wish, kind: null })].sort(
    (a, b) => Number(isPinned(b, pinned)) - Number(isPinned(a, pinned)),
  );
  const kudos = askedEvidence(goals, counting, { ...wish, kind: 'kudos' });
  const telling: ListTelling = { goals, names, words, asOf: last };
  const named = bragSections(settings.review.brag, words);
  const sections = distinct(settings.review.brag);
  const shared = group(wins, (win) => sectionOf(win, sections, goals));
  const parts = sections.map((section): ReviewPart => ({
    name: `brag-${keyOf(section.name)}`,
    markdown: sectionMarkdown(
      named.find((each) => each.section === section)?.name ?? section.name,
      section.kudos
        ? kudos.map((entry) => `- ${toldLine(entry, telling)}`).join('\n')
        : section.goals.length > 0
          ? byGoal(shared.get(section) ?? [], telling)
          : toldList(shared.get(section) ?? [], telling),
    ),
  }));
  const rest = toldList(shared.get(null) ?? [], telling);
  const { title, headline, onDay } = words.sharing.brag;
  const whole = wholePeriod(days);
  const name = title(whole ?? reviews.nameOf({ kind: 'days', first, last }));
  const wonDays = new Set(wins.map(({ day }) => day)).size;
  // A file's name is sorted by its dates; who reads the document reads them in words.
  const said = first === last ? words.dates.short(first, 0) : words.dates.range(first, last, 0);
  const told = first === last ? onDay(wins.length) : headline(wins.length, wonDays);
  return {
    path: `${folderPrefix(reviews.locationOf('days').folder)}${name}.md`,
    period: { kind: 'days', first, last },
    sections: [
      { name: 'brag', markdown: `# ${inertText(title(whole ?? said))}\n\n${told}` },
      ...parts,
      {
        name: 'brag-rest',
        markdown: rest === '' ? '' : sectionMarkdown(words.sharing.brag.rest, rest),
      },
    ],
    freeText: [],
  };
}

/** A heading is there even without wins: its owner's own lines go below it. */
function sectionMarkdown(name: string, content: string): string {
  return [`## ${inertText(name)}`, ...(content === '' ? [] : [content])].join('\n\n');
}

function sectionOf(
  win: ListedEntry,
  sections: readonly BragSection[],
  goals: Goals,
): BragSection | null {
  const own = goals.goalsOf(win, win.path);
  const isNamed = (section: BragSection) =>
    section.goals.some((name) => own.some((goal) => goals.find(name) === goal));
  const hasOneOf = ({ areas }: BragSection) => areas.some((area) => hasArea(win, areaPath(area)));
  const holdsRest = (section: BragSection) => own.length > 0 && section.goals.includes('*');
  return sections.find(isNamed) ?? sections.find(holdsRest) ?? sections.find(hasOneOf) ?? null;
}

function byGoal(wins: readonly ListedEntry[], telling: ListTelling): string {
  const { goals, words } = telling;
  const groups = group(wins, (win): Goal | null => goals.goalsOf(win, win.path)[0] ?? null);
  return [...groups]
    .sort(([a, x], [b, y]) => Number(a === null) - Number(b === null) || y.length - x.length)
    .map(([goal, own]) => {
      const name = goal?.name ?? words.sharing.brag.rest;
      return `### ${inertText(name)}\n\n${toldList(own, telling)}`;
    })
    .join('\n\n');
}

/** A region's name can hold plain letters only: other names are told apart by the letters of a hash. */
function keyOf(name: string): string {
  const plain = name
    .trim()
    .toLowerCase()
    .replace(/[^a-z]+/g, '-')
    .replace(/^-|-$/g, '');
  if (/^[\w -]*$/.test(name) && !/[\d_]/.test(name) && plain !== '') return plain;
  const letters = fnv1a(name).replace(/[0-9a-f]/g, (digit) =>
    'abcdefghijklmnop'.charAt(parseInt(digit, 16)),
  );
  return `${plain}-${letters}`.replace(/^-/, '');
}

/** Two sections of one name would be two regions of one name, which could not be told apart. */
function distinct(sections: readonly BragSection[]): BragSection[] {
  const keys = sections.map(({ name }) => keyOf(name));
  return sections.filter((_, at) => keys.indexOf(keys[at] ?? '') === at);
}

/** `2026`, `2026-Q4` or `2026-11` for whole ones, else null. */
function wholePeriod({ first, last }: DayRange): string | null {
  const iso = formatDay(first);
  for (const kind of ['year', 'quarter', 'month'] as const) {
    const whole = periodOf(kind, first, 1);
    if (whole.first !== first || whole.last !== last) continue;
    if (kind === 'year') return iso.slice(0, 4);
    return kind === 'month'
      ? iso.slice(0, 7)
      : `${iso.slice(0, 4)}-Q${(Number(iso.slice(5, 7)) + 2) / 3}`;
  }
  return null;
}
