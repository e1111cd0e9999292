import type { Entry } from '../notes/entry';
import type { Goal } from './goal';
import type { LinkResolver } from './note-paths';
import { linkKey, nameKey, pathKey } from './note-paths';

/** The part of an entry that decides which goals it belongs to. */
export type Belonging = Pick<Entry, 'links' | 'areas'>;

const NONE: readonly Goal[] = [];

/** Which goals an entry belongs to: those whose note it links to, and those whose area it is in. */
export class Membership {
  readonly #goals: readonly Goal[];
  readonly #resolve: LinkResolver;
  readonly #inherit: boolean;

  readonly #byPath = new Map<string, Goal>();
  readonly #byArea = new Map<string, Goal[]>();
  readonly #byAlias = new Map<string, Goal>();
  /** the names that a link to a goal can end with */
  readonly #names = new Set<string>();

  /** `inherit`: whether the entries in a goal's own note belong to it. Answers keep the order of the goals. */
  constructor(goals: readonly Goal[], resolve: LinkResolver, inherit: boolean) {
    this.#goals = goals;
    this.#resolve = resolve;
    this.#inherit = inherit;
    for (const goal of goals) {
      this.#byPath.set(goal.path, goal);
      this.#names.add(nameKey(pathKey(goal.path)));
      for (const alias of goal.aliases.map(linkKey)) {
        if (!this.#byAlias.has(alias)) this.#byAlias.set(alias, goal);
      }
      if (goal.area === null) continue;
      const same = this.#byArea.get(goal.area);
      if (same === undefined) this.#byArea.set(goal.area, [goal]);
      else same.push(goal);
    }
  }

  /** The goals of an entry in the note `path`, each once, in their order. */
  goalsOf({ links, areas }: Belonging, path: string): readonly Goal[] {
    const found = new Set<Goal>();
    for (const link of links) add(found, this.linked(link, path));
    if (this.#byArea.size > 0) for (const area of areas) this.#addInArea(area, found);
    if (this.#inherit) add(found, this.#byPath.get(path));
    if (found.size < 2) return found.size === 0 ? NONE : [...found];
    return this.#goals.filter((goal) => found.has(goal));
  }

  /** The goal that a link leads to: a note's by Obsidian's rules, or by a goal's alias if no note has that name. */
  linked(link: string, from: string): Goal | undefined {
    const key = linkKey(link);
    // Nearly all links lead elsewhere, which their last part shows without looking for the note.
    const mayLead = this.#names.has(nameKey(key));
    if (!mayLead && !this.#byAlias.has(key)) return undefined;
    const path = this.#resolve(link, from);
    return path === null ? this.#byAlias.get(key) : this.#byPath.get(path);
  }

  /** Whether a note that has come or gone at this path may change where a link leads. */
  isNamed(path: string): boolean {
    const name = nameKey(pathKey(path));
    return this.#names.has(name) || this.#byAlias.has(name);
  }

  #addInArea(area: string, found: Set<Goal>): void {
    for (let end = area.length; end > 0; end = area.lastIndexOf('/', end - 1)) {
      for (const goal of this.#byArea.get(area.slice(0, end)) ?? []) found.add(goal);
    }
  }
}

function add(found: Set<Goal>, goal: Goal | undefined): void {
  if (goal !== undefined) found.add(goal);
}
