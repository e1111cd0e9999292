import { askedArea } from '../core/journal/asked-area';
import { group } from 'd3-array';
import { dateRange } from '../core/calendar/date-range';
import type { Day } from '../core/calendar/day';
import type { Goals } from '../core/goals/goals';
import { inOrderOfDay } from '../core/journal/day-order';
import type { Journal, ListedEntry } from '../core/journal/journal';
import { foundEntries, foldEntries } from '../core/search/found-entries';
import { foundTotals } from '../core/search/found-totals';
import { readQuery } from '../core/search/query';
import type { SearchedNames } from '../core/search/suggestions';
import type { UsedNames } from '../core/search/used-names';
import { unusedNames, usedNames } from '../core/search/used-names';
import { fieldsOf, textOf } from '../core/text/json';
import type { VaultSetup } from '../core/vault/vault-setup';
import type { Grouping } from '../core/search/grouping';
import { GROUPINGS } from '../core/search/grouping';
import { groupedEntries } from './grouped-entries';
import type { AllWinsModel, FoundRow } from '../views/all-wins/model';

/** What a user looks at in the view of all wins, and finds again after a restart. */
export interface AllWinsLook {
  readonly query: string;
  readonly by: Grouping;
}

/** Everything, by day. */
export const ALL_WINS_LOOK: AllWinsLook = { query: '', by: 'day' };

/** More characters than are searched for: what a link holds beyond them is not kept. */
const LONGEST_QUERY = 2_001;

/** A look from what the app has kept, or an address gives, read without trust. */
export function allWinsLook(saved: unknown): AllWinsLook {
  const { query, by } = fieldsOf(saved);
  return {
    query: (textOf(query) ?? '').slice(0, LONGEST_QUERY),
    by: GROUPINGS.find((known) => known === by) ?? ALL_WINS_LOOK.by,
  };
}

/** What the entries are read from. */
export interface AllWinsSource {
  readonly journal: Journal;
  readonly goals: Goals;
  readonly setup: Pick<VaultSetup, 'plan' | 'settings' | 'dayLanguages' | 'marks'>;
  readonly today: Day;
}

/** The journal's entries, newest day first, kept while it stays the same: a search runs at each key. */
export class AllWins {
  #of: readonly unknown[] = [];
  #entries: readonly ListedEntry[] = [];
  readonly #rows = new Map<Grouping, ShownRows>();
  #used: UsedNames | null = null;

  /** What a query finds. */
  model({ query: text, by }: AllWinsLook, source: AllWinsSource): AllWinsModel {
    const { goals, journal, setup, today } = source;
    const entries = this.#all(source);
    const { query, problems } = readQuery(text, {
      goal: (words) => goals.find(words),
      goalNames: goals.all().map(({ name }) => name),
      area: (words) => askedArea(words, setup.marks, journal),
      range: (words) => dateRange(words, today, setup.dayLanguages, setup.plan.firstWeekday),
    });
    const isAll = query.conditions.length + query.excluded.length === 0;
    const shown = isAll
      ? this.#whole(by, goals)
      : shownRows(foundEntries(entries, query, goals), by, goals);
    const unused = unusedNames(query, () => this.#usedNames());
    const all = entries.length;
    return { today, query: text, by, all, ...shown, problems: [...problems, ...unused] };
  }

  /** Prepares some more entries for a search of words, so that no key waits for all of them; false once all are. */
  prepare(source: AllWinsSource): boolean {
    return foldEntries(this.#all(source));
  }

  /** What can be suggested for a query, the newest first. */
  names(source: AllWinsSource, days: readonly string[]): SearchedNames {
    this.#all(source);
    const goals = source.goals.all().map(({ name }) => name);
    return { goals, ...this.#usedNames(), days };
  }

  #usedNames(): UsedNames {
    return (this.#used ??= usedNames(this.#entries));
  }

  /** All entries as rows, which are wanted each time the field is emptied. */
  #whole(by: Grouping, goals: Goals): ShownRows {
    const known = this.#rows.get(by);
    if (known !== undefined) return known;
    const made = shownRows(this.#entries, by, goals);
    this.#rows.set(by, made);
    return made;
  }

  #all({ journal, setup, today, goals }: AllWinsSource): readonly ListedEntry[] {
    const { plan, settings } = setup;
    const of = [journal, journal.revision, plan, today, goals];
    if (of.some((each, at) => each !== this.#of[at])) {
      const listed = journal.list(plan, today);
      const days = [...group(listed, ({ day }) => day)].filter(([day]) => day !== null).reverse();
      const dated = days.flatMap(([, entries]) => inOrderOfDay(entries, settings.plan.dayStart));
      this.#entries = [...dated, ...listed.filter(({ day }) => day === null)];
      this.#of = of;
      this.#rows.clear();
      this.#used = null;
    }
    return this.#entries;
  }
}

type ShownRows = Pick<AllWinsModel, 'rows' | 'totals'>;

function shownRows(entries: readonly ListedEntry[], by: Grouping, goals: Goals): ShownRows {
  return { rows: rowsOf(entries, by, goals), totals: foundTotals(entries) };
}

/** Each group's beginning, and its entries. */
function rowsOf(entries: readonly ListedEntry[], by: Grouping, goals: Goals): readonly FoundRow[] {
  if (by === 'day') return rowsByDay(entries);
  return groupedEntries(entries, by, goals).flatMap(({ of, entries: own }): FoundRow[] => [
    { group: of, count: own.length },
    ...own,
  ]);
}

/** The same for entries that come day by day, in one pass: this runs at each key. */
function rowsByDay(entries: readonly ListedEntry[]): readonly FoundRow[] {
  const rows: FoundRow[] = [];
  let from = 0;
  for (let at = 1; at <= entries.length; at++) {
    const first = entries[from];
    if (first === undefined || entries[at]?.day === first.day) continue;
    rows.push({ group: first.day, count: at - from });
    for (let own = from; own < at; own++) {
      const entry = entries[own];
      if (entry !== undefined) rows.push(entry);
    }
    from = at;
  }
  return rows;
}
